// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "terminal/ui/hall/place.h"
#include "terminal/ui/outbox/model.h"
#include "terminal/ui/outbox/roads.h"

class QTimer;

namespace guichet::ui {

class ChooseScreen;
class ClaimFlow;
class Courier;
class CounterWindow;
class OutboxScreen;
class SlicedWork;

// What goes to the mutual and what comes back, by network or stick. By itself from
// time to time, at once when asked; the counter stays usable meanwhile: only the
// network waits, in the courier's thread.
class OutboxFlow : public RoomFlow {
    Q_OBJECT
public:
    OutboxFlow(desk::Counter &counter, CounterWindow &window, Roads roads, ClaimFlow &claim);
    ~OutboxFlow() override;
    void open() override;
    void openAndExchange();
    bool isExchanging() const { return m_talk != nullptr; }

Q_SIGNALS:
    void exchanged();            // something may have changed: roster, queue

private:
    enum class Asked { ByItself, BySomebody };
    enum class StickUse { Write, Read };

    enum class Asking { Stick, Pile, Month };

    void connectScreens();
    void connectFilter();
    void refresh();              // the history is read again
    void showHistory();
    void search(const QString &words);
    void choosePile();
    void chooseMonth();
    void takeChosen(int place);
    void openClaim(int place);
    void exchange(Asked asked);
    void askNext();
    void takeReply(const Outcome<sync::HttpReply> &reply);
    void finish();
    void stop();
    void exchangeByItself();
    void chooseStick(StickUse use);
    void useStick(const std::string &folder);
    void writeStick(desk::Stick &stick);
    void readStick(desk::Stick &stick);
    void showProgress();
    bool isShown() const;

    desk::Counter &m_counter;
    CounterWindow &m_window;
    Roads m_roads;
    OutboxScreen *m_screen;
    ChooseScreen *m_choose;
    ClaimFlow &m_claim;
    SlicedWork *m_reading;
    desk::ClaimHistory m_history{};
    ClaimFilter m_filter{};
    OutboxModel m_shown{};
    Asking m_asking = Asking::Stick;
    std::vector<PileChoice> m_piles{};
    std::vector<MonthChoice> m_months{};
    std::vector<std::string> m_sticks{};
    StickUse m_use = StickUse::Write;
    std::unique_ptr<Courier> m_courier{};
    std::unique_ptr<desk::Conversation> m_talk{};
    Asked m_asked = Asked::ByItself;
    std::size_t m_waitingAtStart = 0;
    std::int64_t m_notBefore = 0; // Unix seconds, as judged
    bool m_stopped = false;
};

} // namespace guichet::ui
