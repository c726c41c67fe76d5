// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "terminal/desk/care_habits.h"
#include "terminal/domain/letter_text.h"
#include "terminal/ui/care/model.h"
#include "terminal/ui/counter_window.h"

#include <QTimer>

namespace guichet::ui {

class Asker;
class CareScreen;

// Care from the first line to the sealed claim: prices while one types, keeps a
// draft every five seconds, saves before anything is shown as done.
class CareFlow : public QObject {
    Q_OBJECT
public:
    CareFlow(desk::Counter &counter, CounterWindow &window, Asker &asker);
    void start(const Ulid &verification, const QString &person);
    // The care of a claim that came back, to be corrected (desk/correct_claim.h).
    void startFrom(const desk::CareRequest &care, const QString &person);
    bool isOpen() const { return m_open; }
    QString person() const { return m_person; }
    Ulid verification() const { return m_verification; }
    void takeLetter(const LetterText &letter); // read from its square code

Q_SIGNALS:
    void putAside();                         // a draft is kept; nobody is on the screen
    void closed(const desk::ClosedCare &care);

public Q_SLOTS:
    void keepDraft();                        // when something was typed since the last time

private:
    void begin(const std::optional<desk::CareRequest> &from, const Ulid &verification, const QString &person);
    // What was typed, with what only the claim it corrects can say.
    Result<desk::CareRequest, CareFault> request() const;
    void showStatus(const Verification &verification);
    void price();
    void close();
    void leave();
    std::optional<desk::CareRequest> findDraft();
    bool saveDraft();
    void learnHabits();

    // flow_papers.cpp: what is chosen from a list, or asked for
    void connectPapers();
    void openMore();
    void chooseDiagnosis();
    void chooseCondition();
    void askOffTariff();
    void askLetterReceived();
    void askAuthorisationReceived();
    void askForLetter();
    void askForAuthorisation();
    void askFor(LetterKind kind);
    void askReferralOut();
    void setPapers(const TypedCare &papers);

    desk::Counter &m_counter;
    CounterWindow &m_window;
    Asker &m_asker;
    CareScreen *m_screen;
    desk::CareHabits m_habits{};
    Day m_habitsOf{};
    QTimer m_draftTimer;
    bool m_open = false;
    bool m_changed = false;
    Ulid m_verification{};
    MemberNumber m_member{};
    Plan m_plan{};
    std::optional<Ulid> m_draft{};
    std::optional<desk::CareRequest> m_corrects{};
    std::string m_currency;
    QString m_person;
};

} // namespace guichet::ui
