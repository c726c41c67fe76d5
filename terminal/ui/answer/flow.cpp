// SPDX-License-Identifier: Apache-2.0
#include "terminal/ui/answer/flow.h"

#include "terminal/ui/answer/screen.h"
#include "terminal/ui/words/numbers.h"
#include "terminal/ui/words/words.h"

#include <utility>

namespace guichet::ui {

AnswerFlow::AnswerFlow(desk::Counter &counter, CounterWindow &window)
    : QObject(&window)
    , m_counter(counter)
    , m_window(window)
    , m_screen(new AnswerScreen(window.look(), &window))
{
    window.add(m_screen);
    connect(m_screen, &AnswerScreen::photoAnswered, this, &AnswerFlow::choosePhoto);
    connect(m_screen, &AnswerScreen::visitChosen, this, &AnswerFlow::chooseVisit);
    connect(m_screen, &AnswerScreen::referralEntered, this, &AnswerFlow::enterReferral);
    connect(m_screen, &AnswerScreen::careWanted, this, &AnswerFlow::startCare);
    connect(m_screen, &AnswerScreen::householdWanted, this, &AnswerFlow::askHousehold);
    connect(m_screen, &AnswerScreen::nextWanted, this, &AnswerFlow::nextWanted);
    connect(m_screen, &AnswerScreen::helpWanted, &window, &CounterWindow::showHelp);
    connect(&window, &CounterWindow::closing, this, &AnswerFlow::record);
}

void AnswerFlow::start(const desk::FoundMember &found, std::size_t candidate)
{
    m_current = Current{found, candidate, {}, {}, {}, false};
    m_screen->startPerson();
    if (judge())
        m_window.go(m_screen);
    else
        m_current.reset();
}

QString AnswerFlow::member() const
{
    return m_current ? QString::fromStdString(m_current->answer.verification.member.text) : QString();
}

bool AnswerFlow::leave()
{
    if (m_current && !record() && !std::exchange(m_current->toldUnrecorded, true))
        return false;
    m_current.reset();
    return true;
}

bool AnswerFlow::judge()
{
    auto answer = desk::judgeRights(m_counter, m_current->found, m_current->candidate, m_current->choice);
    if (!answer) {
        m_window.say(answer.error());
        return false;
    }
    m_current->answer = *answer;
    m_current->recorded.reset();
    m_screen->show(answerModel(m_current->answer, m_counter.journal.enrolled().scheme.name, m_window.language()));
    Q_EMIT judged();
    return true;
}

bool AnswerFlow::record()
{
    if (!m_current || m_current->recorded)
        return true;
    const auto recorded = desk::recordVerification(m_counter, m_current->answer);
    if (!recorded) {
        m_window.say(recorded.error());
        return false;
    }
    m_current->recorded = *recorded;
    m_screen->showCode(text(recorded->code));
    return true;
}

void AnswerFlow::choosePhoto(PhotoAnswer photo)
{
    if (!m_current || (m_current->recorded && m_current->choice.photo == photo))
        return;
    m_window.clearMessage();
    m_current->choice.photo = photo;
    if (!judge() || !record())
        return;
    if (photo == PhotoAnswer::No)
        m_window.say(Tone::Wait, tr("Ce n’est pas la personne de la photo : contrôler une pièce d’identité, ou chercher la bonne personne (F7, Échap)."));
    else if (photo == PhotoAnswer::NoPhoto)
        m_window.say(Tone::Wait, tr("Pas de photo : noter la pièce d’identité présentée."));
}

void AnswerFlow::chooseVisit(VisitType visit)
{
    if (!m_current || m_current->choice.visit == visit)
        return;
    m_window.clearMessage();
    const bool wasRecorded = m_current->recorded.has_value();
    m_current->choice.visit = visit;
    if (visit != VisitType::Referral)
        m_current->choice.referral.reset();
    if (judge() && wasRecorded && visit != VisitType::Referral)
        record();
}

void AnswerFlow::enterReferral()
{
    if (!m_current)
        return;
    m_window.clearMessage();
    const QString typed = m_screen->referralText();
    m_current->choice.referral.reset();
    if (!typed.trimmed().isEmpty()) {
        const auto day = parseDay(typed, civilDateOf(desk::now(m_counter).today()).year);
        m_screen->setReferralWrong(!day);
        if (!day)
            return m_window.say(day.error());
        m_current->choice.referral = Referral{*day, {}};
    }
    judge();
    m_screen->enter();
}

void AnswerFlow::startCare()
{
    if (!m_current || !record())
        return;
    const Ulid verification = m_current->recorded->verification.id;
    QString person;
    if (m_current->answer.person) {
        const Beneficiary &who = m_current->answer.person->beneficiary();
        person = joined({nameOf(who), shortPersonLine(who, m_current->answer.situation.careDay, m_window.language())});
    }
    m_current.reset();
    Q_EMIT careWanted(verification, person);
}

// Somebody else of the same household, without going home: the check so far is kept.
void AnswerFlow::askHousehold()
{
    if (!m_current || m_current->candidate >= m_current->found.people.size())
        return;
    const HouseholdRecord household = m_current->found.people[m_current->candidate].household;
    if (leave())
        Q_EMIT householdWanted(household);
}

} // namespace guichet::ui
