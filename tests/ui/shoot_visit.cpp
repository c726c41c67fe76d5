// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/shoot_rooms.h"
#include "tests/ui/shooting.h"

namespace guichet::test {
namespace {

bool shootAnswers(Shooting &shooting)
{
    CounterOnScreen &counter = shooting.counter();
    counter.scanWedge(QString::fromStdString(counter.cardOf("DEM-0001", true)));
    bool fine = shooting.shoot("choose");
    counter.press(Qt::Key_2, QStringLiteral("2"));
    fine = fine && shooting.shoot("unanswered");
    counter.press(Qt::Key_O, QStringLiteral("o"));
    return fine && shooting.shoot("answer");
}

bool shootCare(Shooting &shooting)
{
    CounterOnScreen &counter = shooting.counter();
    counter.press(Qt::Key_Return, QStringLiteral("\r"));
    shooting.addAct(QStringLiteral("consul"), QStringLiteral("1"));
    shooting.addAct(QStringLiteral("goutte"), QStringLiteral("1"));
    shooting.addAct(QStringLiteral("coartem"), QStringLiteral("1"));
    counter.press(Qt::Key_F6);
    counter.type(QStringLiteral("5000"));
    counter.press(Qt::Key_Return, QStringLiteral("\r"));
    counter.type(QStringLiteral("para"));
    bool fine = shooting.shoot("care");
    for (int i = 0; i < 4; ++i)
        counter.press(Qt::Key_Backspace);
    counter.press(Qt::Key_F6);
    counter.type(QStringLiteral("x"));
    fine = fine && shooting.shoot("care-fault");
    counter.press(Qt::Key_F6);
    counter.type(QStringLiteral("5000"));
    counter.scanWedge(QString::fromStdString(counter.cardOf("DEM-0010")));
    fine = fine && shooting.shoot("care-scan");
    counter.press(Qt::Key_F10);
    return fine && shooting.shoot("closed");
}

} // namespace

// A morning: a refusal, a draft, a household's card, care, and an old list a month later.
bool shootVisit(Shooting &shooting)
{
    CounterOnScreen &counter = shooting.counter();
    counter.world.clock.setLocal("2026-05-12", 8, 22);
    shooting.finishVisit(QStringLiteral("DEM-0020"));
    counter.world.clock.setLocal("2026-05-12", 8, 40);
    shooting.find(QStringLiteral("DEM-0010"));
    bool fine = shooting.shoot("refused");
    counter.press(Qt::Key_Escape);
    counter.world.clock.setLocal("2026-05-12", 8, 51);
    shooting.finishVisit(QStringLiteral("DEM-0003"));
    counter.world.clock.setLocal("2026-05-12", 9, 4);
    shooting.find(QStringLiteral("DEM-0001"));
    counter.press(Qt::Key_O, QStringLiteral("o"));
    counter.press(Qt::Key_Escape);
    counter.world.clock.setLocal("2026-05-12", 9, 14);
    counter.flow->goHome();
    fine = fine && shooting.shoot("home") && shootAnswers(shooting) && shootCare(shooting);
    counter.press(Qt::Key_Return, QStringLiteral("\r"));
    counter.world.clock.setLocal("2026-06-13", 9, 14);
    shooting.find(QStringLiteral("DEM-0002"));
    counter.press(Qt::Key_P, QStringLiteral("p"));
    fine = fine && shooting.shoot("provisional");
    counter.press(Qt::Key_Escape);
    counter.press(Qt::Key_F10);
    fine = fine && shooting.shoot("menu");
    counter.press(Qt::Key_F1);
    return fine && shooting.shoot("help");
}

} // namespace guichet::test
