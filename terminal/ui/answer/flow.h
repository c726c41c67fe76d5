// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "terminal/desk/verify_member.h"
#include "terminal/domain/referral_text.h"
#include "terminal/ui/answer/model.h"
#include "terminal/ui/counter_window.h"

namespace guichet::ui {

class AnswerScreen;
class Asker;

// A form that was filled in on paper, entered later.
struct LatePaper {
    Day day{};
    std::string reason{};
};

// The person in front of the counter. A check is recorded when the photo is
// answered or the person is left, and the code appears only then; changing the
// visit afterwards is another check.
class AnswerFlow : public QObject {
    Q_OBJECT
public:
    AnswerFlow(desk::Counter &counter, CounterWindow &window, Asker &asker);
    void start(const desk::FoundMember &found, std::size_t candidate);
    // False once when the check cannot be recorded: its sentence is said and the
    // person stays. Leaving again goes on without it: a full disk closes no counter.
    bool leave();
    QString member() const; // number of the person on the screen; empty: nobody
    bool isOpen() const { return m_current.has_value(); }

    // Of the next person who is found: the form on paper she brings, her referral.
    void expect(const LatePaper &paper) { m_latePaper = paper; }
    void expect(const ReferralText &referral) { m_referral = referral; }
    void expectNothing();
    const std::optional<LatePaper> &expectedPaper() const { return m_latePaper; }
    bool takeReferral(const ReferralText &referral); // of the person on the screen; false: there is none, or another

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
        AnswerSight sight{};
        std::optional<desk::RecordedVerification> recorded{};
        bool toldUnrecorded = false;
        bool secondLookDone = false;
    };

    bool judge();
    void show();
    bool record();
    void choosePhoto(PhotoAnswer photo);
    void sayPhoto(PhotoAnswer photo);
    void chooseVisit(VisitType visit);
    void enterReferral();
    bool sawThePerson();
    void startCare();
    void askHousehold();
    void lookUpPhoto();
    void lookUpWeek();
    QString personText() const;

    // flow_papers.cpp: what is asked for, or printed, beside the answer
    void connectPapers();
    void openMore();
    void printTicket();
    void askNewborn();
    void askReferralOut();
    void askLatePaper();

    desk::Counter &m_counter;
    CounterWindow &m_window;
    Asker &m_asker;
    AnswerScreen *m_screen;
    std::optional<Current> m_current{};
    std::optional<LatePaper> m_latePaper{};
    std::optional<ReferralText> m_referral{};
};

} // namespace guichet::ui
