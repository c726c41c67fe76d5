// SPDX-License-Identifier: Apache-2.0
#include "terminal/desk/staff.h"
#include "terminal/desk/staff_badge.h"
#include "terminal/ui/lock/keeper.h"
#include "terminal/ui/opening/flow.h"
#include "terminal/ui/opening/screen.h"
#include "tests/support/fake_staff.h"
#include "tests/ui/shoot_rooms.h"
#include "tests/ui/shooting.h"

namespace guichet::test {
namespace {

void scan(CounterOnScreen &counter, const desk::StaffBadge &badge)
{
    counter.scanWedge(QString::fromStdString(desk::composeBadge(badge)));
}

bool openSession(Shooting &shooting, FakeStaff &staff)
{
    CounterOnScreen &counter = shooting.counter();
    ui::OpeningFlow::Steps steps;
    steps.open = [&counter](const desk::Unlocked &) -> Outcome<desk::Counter *> { return &counter.world.counter; };
    steps.facts = [] { return ui::OpeningFacts{{}, {}, std::uint64_t{11} << 30}; };
    steps.enter = [&counter] { counter.flow->goHome(); };
    steps.giveUp = [] {};
    auto *flow = new ui::OpeningFlow(counter.window, counter.readers, staff, counter.pictures, std::move(steps));
    flow->start();
    counter.settle();
    if (!shooting.shoot("opening-badge"))
        return false;
    scan(counter, staff.people.front().badge);
    counter.type(QStringLiteral("839"));
    if (!shooting.shoot("opening-pin"))
        return false;
    counter.type(QStringLiteral("205"));
    counter.press(Qt::Key_Return, QStringLiteral("\r"));
    while (counter.window.findChild<ui::OpeningScreen *>()->panel().isWorking())
        counter.settle();
    const bool shot = shooting.shoot("opening-checks");
    counter.press(Qt::Key_Return, QStringLiteral("\r"));
    return shot;
}

} // namespace

// A badge, a PIN, the morning's checks; then the chair is left.
bool shootSession(Shooting &shooting)
{
    CounterOnScreen &counter = shooting.counter();
    FakeStaff staff;
    (void)staff.add({"Démonstration, réception", Role::Reception, "839205", 0});
    if (!openSession(shooting, staff))
        return false;
    (void)desk::openSession(counter.world.counter, staff.people.front().who);
    auto *keeper = new ui::LockKeeper(counter.window, counter.readers, counter.world.counter, &staff, [](const desk::StaffMember &) {});
    counter.press(Qt::Key_F12);
    counter.settle();
    const bool shot = shooting.shoot("lock");
    counter.window.uncover();
    delete keeper;
    return shot;
}

} // namespace guichet::test
