// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "terminal/desk/verify_member.h"
#include "terminal/ui/counter_window.h"

namespace guichet::ui {

class AnswerScreen;

// The person in front of the counter. A check is recorded when the photo is
// answered or the person is left, and the code appears only then; changing the
// visit afterwards is another check.
class AnswerFlow : public QObject {
    Q_OBJECT
public:
    AnswerFlow(desk::Counter &counter, CounterWindow &window);
    void start(const desk::FoundMember &found, std::size_t candidate);
    // False once when the check cannot be recorded: its sentence is said and the
    // person stays. Leaving again goes on without it: a full disk closes no counter.
    bool leave();
    QString member() const; // number of the person on the screen; empty: nobody

Q_SIGNALS:
    void careWanted(const Ulid &verification, const QString &person);
    void householdWanted(const HouseholdRecord &household);
    void nextWanted();
    void judged();

private:
    struct Current {
        desk::FoundMember found{};
        std::size_t candidate = 0;
        desk::VisitChoice choice{};
        desk::RightsAnswer answer{};
        std::optional<desk::RecordedVerification> recorded{};
        bool toldUnrecorded = false;
    };

    bool judge();
    bool record();
    void choosePhoto(PhotoAnswer photo);
    void chooseVisit(VisitType visit);
    void enterReferral();
    void startCare();
    void askHousehold();

    desk::Counter &m_counter;
    CounterWindow &m_window;
    AnswerScreen *m_screen;
    std::optional<Current> m_current{};
};

} // namespace guichet::ui
