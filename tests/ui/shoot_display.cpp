// SPDX-License-Identifier: Apache-2.0
#include "terminal/ui/display/flow.h"
#include "tests/ui/shoot_rooms.h"
#include "tests/ui/shooting.h"

namespace guichet::test {

bool shootDisplay(Shooting &shooting)
{
    CounterOnScreen &counter = shooting.counter();
    ui::DisplayFlow room(counter.window, desk::Preferences{std::string(codeOf(counter.window.language()))}, [](const desk::Preferences &) {});
    room.open();
    counter.press(Qt::Key_Tab, QStringLiteral("\t"));
    return shooting.shoot("display");
}

} // namespace guichet::test
