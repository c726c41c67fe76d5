// SPDX-License-Identifier: Apache-2.0
#include "terminal/ui/support/flow.h"
#include "terminal/ui/support/screen.h"
#include "tests/support/fake_machine.h"
#include "tests/ui/shoot_rooms.h"
#include "tests/ui/shooting.h"

namespace guichet::test {

bool shootSupport(Shooting &shooting)
{
    CounterOnScreen &counter = shooting.counter();
    FakeMachine machine;
    machine.lines = {{"2026-05-11T16:02Z", "P02 paper out"}, {"2026-05-12T08:40Z", "N08 connect: 111"}};
    machine.last = desk::BackupReport{"/media/cle/guichet.copie", "KPO01-A", 1043, 1'778'500'000, 5'000'000};
    ui::Surroundings around{counter.pictures};
    around.machine = &machine;
    around.roads.sticks = [] { return Outcome<std::vector<std::string>>(fail(Code::U10)); };
    ui::SupportFlow room(counter.world.counter, counter.window, around);
    room.open();
    auto *screen = dynamic_cast<ui::SupportScreen *>(counter.window.current());
    if (!screen || !shooting.shoot("support"))
        return false;
    screen->choose(ui::SupportTest::Disk);
    if (!shooting.shoot("support-disk"))
        return false;
    screen->choose(ui::SupportTest::Journal);
    screen->setBusy(ui::SupportFlow::tr("%1 enregistrements relus sur %2").arg(640).arg(1043), 640, 1043);
    const bool drawn = shooting.shoot("support-journal");
    screen->setIdle();
    return drawn;
}

} // namespace guichet::test
