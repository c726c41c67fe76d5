// SPDX-License-Identifier: Apache-2.0
#include "terminal/domain/letter_text.h"
#include "terminal/ui/look/touch_keys.h"
#include "tests/ui/shoot_rooms.h"
#include "tests/ui/shooting.h"

#include <QBuffer>
#include <QLineEdit>
#include <QPainter>

namespace guichet::test {
namespace {

// A face nobody has, as the photos of the list are: 120×160.
Bytes drawnFace()
{
    QImage image(120, 160, QImage::Format_RGB32);
    image.fill(QColor(0xb9, 0xc7, 0xc0));
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(0xb8, 0x45, 0x2f));
    painter.drawEllipse(QRect(8, 112, 104, 90));
    painter.setBrush(QColor(0x5d, 0x40, 0x33));
    painter.drawEllipse(QRect(34, 34, 52, 62));
    painter.setBrush(QColor(0x2b, 0x2b, 0x2b));
    painter.drawChord(QRect(32, 28, 56, 56), 0, 180 * 16);
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "JPEG", 85);
    return {bytes.begin(), bytes.end()};
}

void preparePlan(CounterOnScreen &counter)
{
    Plan &plan = counter.world.roster.rosterTerms.plans[0];
    for (BenefitRule &rule : plan.rules)
        rule.requiresLetter = rule.category == "LAB";
    plan.rules[1].requiresPriorAuth = true;
    plan.excludedConditions = {"COSMETIC"};
    counter.world.member("DEM-0002").photoHash = std::array<Byte, 8>{7};
    counter.world.member("DEM-0002").sex = PersonSex::Female;
    counter.world.roster.photos[{7}] = drawnFace();
}

bool press(CounterOnScreen &counter, std::initializer_list<int> keys)
{
    for (const int key : keys)
        counter.press(key, key == Qt::Key_Return ? QStringLiteral("\r") : QString());
    return true;
}

bool shootAnswerPapers(Shooting &shooting)
{
    CounterOnScreen &counter = shooting.counter();
    shooting.find(QStringLiteral("DEM-0002"));
    counter.press(Qt::Key_O, QStringLiteral("o"));
    bool fine = shooting.shoot("photo");
    counter.press(Qt::Key_F10);
    fine = fine && shooting.shoot("answer-more");
    press(counter, {Qt::Key_Escape, Qt::Key_F8});
    fine = fine && shooting.shoot("newborn");
    press(counter, {Qt::Key_Escape, Qt::Key_F5});
    return fine && shooting.shoot("referral");
}

bool shootCarePapers(Shooting &shooting)
{
    CounterOnScreen &counter = shooting.counter();
    press(counter, {Qt::Key_Escape, Qt::Key_2, Qt::Key_Return});
    bool fine = shooting.shoot("care-favourites");
    shooting.addAct(QStringLiteral("goutte"), QStringLiteral("1"));
    counter.press(Qt::Key_F2);
    fine = fine && shooting.shoot("care-more");
    press(counter, {Qt::Key_Escape, Qt::Key_F4});
    fine = fine && shooting.shoot("diagnosis");
    press(counter, {Qt::Key_Escape, Qt::Key_F7});
    fine = fine && shooting.shoot("letter");
    counter.press(Qt::Key_Escape);
    counter.scanWedge(QString::fromStdString(encodeLetterText({LetterKind::PriorAuthorisation, "EP-2026-31", {}, dayFrom("2026-06-30"), {"DEM-0002"}})));
    fine = fine && shooting.shoot("care-papers");
    press(counter, {Qt::Key_F10, Qt::Key_Return});
    return fine;
}

} // namespace

// A woman with her photo, an emergency, its papers, and what waits for the mutual's word.
bool shootPapers(Shooting &shooting)
{
    CounterOnScreen &counter = shooting.counter();
    preparePlan(counter);
    shooting.finishVisit(QStringLiteral("DEM-0020"));
    bool fine = shootAnswerPapers(shooting) && shootCarePapers(shooting);
    fine = fine && shooting.shoot("home-to-regularise");
    auto *search = qobject_cast<QLineEdit *>(counter.window.focusWidget());
    auto *keys = counter.window.findChild<ui::TouchKeys *>();
    if (!search || !keys)
        return false;
    keys->openFor(search);
    fine = fine && shooting.shoot("touch-keys");
    counter.press(Qt::Key_F10);
    return fine;
}

} // namespace guichet::test
