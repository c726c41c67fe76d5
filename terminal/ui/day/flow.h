// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "terminal/desk/cash_day.h"
#include "terminal/ui/counter_window.h"
#include "terminal/ui/day/model.h"
#include "terminal/ui/hall/place.h"

namespace guichet::ui {

class CloseScreen;
class DayScreen;

// The day's room: any day is looked at, today is closed in the evening.
class DayFlow : public RoomFlow {
    Q_OBJECT
public:
    DayFlow(desk::Counter &counter, CounterWindow &window);
    void open() override;

Q_SIGNALS:
    void visitWanted(const Ulid &verification);
    void claimWanted(const Ulid &claim);

private:
    void connectScreens();
    void refresh();
    Outcome<DayFacts> factsOf(Day day);
    void move(int days);
    void takeDate(const QString &typed);
    void openRow(DayPart part, int place);
    void startClosing();
    void showCounted();
    void close();
    void print(const desk::ClosedDay &closed, bool copy);

    desk::Counter &m_counter;
    CounterWindow &m_window;
    DayScreen *m_screen;
    CloseScreen *m_close;
    Day m_day{};
    DayModel m_shown{};
    desk::DayToClose m_plan{};
    std::optional<desk::ClosedDay> m_closed{};
};

} // namespace guichet::ui
