// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "terminal/desk/ports.h"
#include "terminal/ui/counter_window.h"
#include "terminal/ui/hall/place.h"

#include <functional>

namespace guichet::ui {

class NoticeScreen;

inline constexpr int trainingRoomKey = -19; // no key of its own: from the menu alone

// The door to practising, and out of it: says what it means, then hands over to the
// program, which opens the other journal in a window built anew.
class TrainingFlow : public RoomFlow {
    Q_OBJECT
public:
    TrainingFlow(desk::Counter &counter, CounterWindow &window, std::function<void(bool practise)> practise);
    void open() override;

private:
    desk::Counter &m_counter;
    CounterWindow &m_window;
    std::function<void(bool)> m_practise;
    NoticeScreen *m_screen;
};

} // namespace guichet::ui
