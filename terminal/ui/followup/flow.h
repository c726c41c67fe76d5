// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "terminal/desk/report_reading.h"
#include "terminal/ui/followup/model.h"
#include "terminal/ui/hall/place.h"

namespace guichet::ui {

class ChooseScreen;
class CounterWindow;
class FollowUpScreen;
class SlicedWork;

// The follow-up of the convention: a period, its figures, its charts, its paper.
class FollowUpFlow : public RoomFlow {
    Q_OBJECT
public:
    FollowUpFlow(desk::Counter &counter, CounterWindow &window);
    void open() override;

private:
    void read();
    void choosePeriod();
    void print();

    desk::Counter &m_counter;
    CounterWindow &m_window;
    FollowUpScreen *m_screen;
    ChooseScreen *m_choose;
    SlicedWork *m_reading;
    std::vector<Period> m_periods{};
    Period m_period{};
    Indicators m_figures{};
};

} // namespace guichet::ui
