// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/shoot_rooms.h"
#include "tests/ui/shooting.h"

#include "terminal/desk/complaints.h"

namespace guichet::test {
namespace {

void enter(CounterOnScreen &counter)
{
    counter.press(Qt::Key_Return, QStringLiteral("\r"));
}

// A visit at that hour, closed with this much cash.
void visitAt(Shooting &shooting, const char *day, int hour, int minute, const char *who)
{
    shooting.counter().world.clock.setLocal(day, hour, minute);
    shooting.counter().flow->goHome();
    shooting.finishVisit(QString::fromLatin1(who));
}

void prepareDays(Shooting &shooting)
{
    CounterOnScreen &counter = shooting.counter();
    visitAt(shooting, "2026-05-11", 9, 40, "DEM-0020");
    shooting.find(QStringLiteral("DEM-0002"));
    counter.press(Qt::Key_O, QStringLiteral("o"));
    counter.press(Qt::Key_Escape);
    visitAt(shooting, "2026-05-12", 8, 12, "DEM-0001");
    visitAt(shooting, "2026-05-12", 8, 51, "DEM-0003");
    visitAt(shooting, "2026-05-12", 10, 20, "DEM-0020");
    counter.world.clock.setLocal("2026-05-12", 10, 42);
    shooting.find(QStringLiteral("DEM-0010"));
    counter.press(Qt::Key_Escape);
    counter.world.clock.setLocal("2026-05-12", 11, 4);
    shooting.find(QStringLiteral("DEM-0002"));
    counter.press(Qt::Key_O, QStringLiteral("o"));
    counter.press(Qt::Key_Escape);
    counter.world.clock.setLocal("2026-05-12", 17, 10);
    counter.flow->goHome();
}

} // namespace

// The evening: what was done, what is left, the drawer.
bool shootDay(Shooting &shooting)
{
    CounterOnScreen &counter = shooting.counter();
    counter.press(Qt::Key_F2);
    bool fine = shooting.shoot("day-empty");
    prepareDays(shooting);
    counter.press(Qt::Key_F2);
    fine = fine && shooting.shoot("day");
    counter.press(Qt::Key_F3);
    fine = fine && shooting.shoot("day-unfinished");
    counter.press(Qt::Key_F4);
    fine = fine && shooting.shoot("day-cash");
    counter.press(Qt::Key_F10);
    counter.type(QStringLiteral("1 000,50"));
    fine = fine && shooting.shoot("day-close-fault");
    counter.press(Qt::Key_Escape);
    counter.press(Qt::Key_F10);
    counter.type(QStringLiteral("1000"));
    fine = fine && shooting.shoot("day-close");
    counter.press(Qt::Key_F10);
    counter.type(QStringLiteral("Monnaie rendue en trop"));
    counter.press(Qt::Key_F10);
    return fine && shooting.shoot("day-closed");
}

// The complaint book, and a complaint over the care of somebody who waits.
bool shootComplaints(Shooting &shooting)
{
    CounterOnScreen &counter = shooting.counter();
    counter.press(Qt::Key_F7);
    bool fine = shooting.shoot("complaints-empty");
    counter.press(Qt::Key_Escape);
    counter.world.clock.setLocal("2026-05-08", 9, 0);
    const auto first = desk::writeComplaint(counter.world.counter, {ComplaintCategory::Reception, "Trois heures d’attente pour une consultation, et personne ne dit pourquoi.", "DEM-0001", "+228 90 11 22 33"});
    const auto second = desk::writeComplaint(counter.world.counter, {ComplaintCategory::StockOut, "Pas de paracétamol sirop depuis dix jours.", "", ""});
    if (!first || !second || !desk::answerComplaint(counter.world.counter, second->id, "La commande est arrivée le 10 mai."))
        return false;
    counter.world.clock.setLocal("2026-05-12", 9, 14);
    shooting.find(QStringLiteral("DEM-0001"));
    counter.press(Qt::Key_O, QStringLiteral("o"));
    enter(counter);
    shooting.addAct(QStringLiteral("consul"), QStringLiteral("1"));
    counter.press(Qt::Key_F9);
    counter.type(QStringLiteral("Le prix affiché n’est pas celui du reçu."));
    counter.press(Qt::Key_F6);
    fine = fine && shooting.shoot("complaint");
    counter.press(Qt::Key_F10);
    counter.press(Qt::Key_F10);
    counter.flow->goHome();
    counter.press(Qt::Key_F7);
    fine = fine && shooting.shoot("complaints");
    counter.press(Qt::Key_F4);
    counter.type(QStringLiteral("Un second guichet ouvre le lundi matin."));
    return fine && shooting.shoot("complaint-answer");
}

// Practising: the mark on the home screen, and the page that leads out.
bool shootTraining(Shooting &shooting)
{
    CounterOnScreen &counter = shooting.counter();
    counter.window.markTraining();
    counter.flow->goHome();
    const bool fine = shooting.shoot("training-home");
    shooting.find(QStringLiteral("DEM-0001"));
    counter.press(Qt::Key_O, QStringLiteral("o"));
    return fine && shooting.shoot("training-answer");
}

} // namespace guichet::test
