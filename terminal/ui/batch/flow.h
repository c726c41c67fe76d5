// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "terminal/desk/close_batch.h"
#include "terminal/ui/batch/model.h"
#include "terminal/ui/hall/place.h"

namespace guichet::ui {

class BatchScreen;
class ClaimFlow;
class CounterWindow;
class SlicedWork;

// The month's bordereau: read, checked, signed, printed, sent.
class BatchFlow : public RoomFlow {
    Q_OBJECT
public:
    BatchFlow(desk::Counter &counter, CounterWindow &window, ClaimFlow &claim);
    void open() override;

Q_SIGNALS:
    void sendWanted();

private:
    void read();
    void move(int by);
    void sign();
    void print();
    void openFault(int place);
    Document sheetOf(const desk::MadeBatch &made, bool copy) const;
    QString monthWords() const;

    desk::Counter &m_counter;
    CounterWindow &m_window;
    ClaimFlow &m_claim;
    BatchScreen *m_screen;
    SlicedWork *m_reading;
    desk::Month m_month{};
    desk::MonthView m_view{};
    BatchModel m_shown{};
    std::string m_fresh{}; // signed on this screen and not printed yet: its first print is no copy
};

} // namespace guichet::ui
