// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "terminal/ui/display/model.h"
#include "terminal/ui/hall/place.h"

namespace guichet::ui {

class CounterWindow;
class DisplayScreen;

inline constexpr int displayRoomKey = Qt::Key_Settings; // some keyboards have one; the menu leads there always

// Hands each choice to whoever builds the window; that one shows the room again.
class DisplayFlow : public RoomFlow {
    Q_OBJECT
public:
    using Prefer = std::function<void(const desk::Preferences &)>;
    DisplayFlow(CounterWindow &window, desk::Preferences now, Prefer prefer);
    void open() override;

private:
    void take(DisplayChoice choice, int option);

    CounterWindow &m_window;
    desk::Preferences m_now;
    Prefer m_prefer;
    DisplayScreen *m_screen;
};

} // namespace guichet::ui
