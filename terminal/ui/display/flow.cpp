// SPDX-License-Identifier: Apache-2.0
#include "terminal/ui/display/flow.h"

#include "terminal/ui/counter_window.h"
#include "terminal/ui/display/screen.h"

namespace guichet::ui {

DisplayFlow::DisplayFlow(CounterWindow &window, desk::Preferences now, Prefer prefer)
    : RoomFlow(&window)
    , m_window(window)
    , m_now(std::move(now))
    , m_prefer(std::move(prefer))
    , m_screen(new DisplayScreen(window.look(), &window))
{
    window.add(m_screen);
    connect(m_screen, &DisplayScreen::picked, this, &DisplayFlow::take);
    connect(m_screen, &DisplayScreen::left, this, &RoomFlow::left);
}

void DisplayFlow::open()
{
    m_screen->show(displayGroups(m_now));
    m_window.go(m_screen);
}

void DisplayFlow::take(DisplayChoice choice, int option)
{
    const desk::Preferences wanted = withChoice(m_now, choice, option);
    if (wanted == m_now)
        return;
    m_now = wanted;
    m_screen->show(displayGroups(m_now));
    m_prefer(m_now);
}

} // namespace guichet::ui
