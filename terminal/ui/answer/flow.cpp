// SPDX-License-Identifier: Apache-2.0
#include "terminal/ui/answer/flow.h"

#include "terminal/desk/visit_facts.h"
#include "terminal/ui/answer/portrait.h"
#include "terminal/ui/answer/screen.h"
#include "terminal/ui/words/numbers.h"
#include "terminal/ui/words/words.h"

#include <QTimer>

#include <utility>

namespace guichet::ui {

AnswerFlow::AnswerFlow(desk::Counter &counter, CounterWindow &window, Asker &asker)
    : QObject(&window)
    , m_counter(counter)
    , m_window(window)
    , m_asker(asker)
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
    connectPapers();
}

void AnswerFlow::start(const desk::FoundMember &found, std::size_t candidate)
{
    m_current = Current{};
    m_current->found = found;
    m_current->candidate = candidate;
    if (m_latePaper) {
        m_current->choice.on = m_latePaper->day;
        m_current->choice.lateReason = m_latePaper->reason;
        m_latePaper.reset();
    }
    m_screen->startPerson();
    lookUpPhoto();
    if (!judge()) {
        m_current.reset();
        return;
    }
    m_window.go(m_screen);
    Q_EMIT m_window.sounded(m_screen->tone());
    if (m_referral)
        takeReferral(*std::exchange(m_referral, {}));
    QTimer::singleShot(0, this, &AnswerFlow::lookUpWeek); // the answer is on the screen first
}

void AnswerFlow::expectNothing()
{
    m_latePaper.reset();
    m_referral.reset();
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

void AnswerFlow::lookUpPhoto()
{
    if (m_current->candidate >= m_current->found.people.size())
        return;
    const auto &hash = m_current->found.people[m_current->candidate].beneficiary().photoHash;
    if (!hash)
        return;
    const auto photo = m_counter.roster.findPhoto(*hash);
    if (photo && *photo)
        m_current->sight.portrait = decodePortrait(**photo);
}

// What was there before this check: it would count itself otherwise.
void AnswerFlow::lookUpWeek()
{
    if (!m_current || !m_current->answer.person || m_current->recorded || m_current->sight.visitsOfWeek)
        return;
    const auto visits = desk::visitsOfWeek(m_counter, m_current->answer.verification.member, m_current->answer.verification.careDay);
    if (!visits)
        return; // a fact beside the answer: never worth a message over it
    m_current->sight.visitsOfWeek = *visits;
    if (*visits > 0)
        show();
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
    show();
    Q_EMIT judged();
    return true;
}

void AnswerFlow::show()
{
    m_screen->show(answerModel(m_current->answer, m_current->sight, m_counter.journal.enrolled().scheme.name, m_window.language()));
    if (m_current->recorded)
        m_screen->showCode(text(m_current->recorded->code));
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

// A second look is drawn by the check itself, so only once it is recorded; its answer
// is given with the same keys.
void AnswerFlow::choosePhoto(PhotoAnswer photo)
{
    if (!m_current)
        return;
    const bool second = std::exchange(m_current->sight.secondLook, false);
    m_current->secondLookDone = m_current->secondLookDone || second;
    m_window.clearMessage();
    if (m_current->recorded && m_current->choice.photo == photo)
        return show();
    m_current->choice.photo = photo;
    if (!judge() || !record())
        return;
    if (photo == PhotoAnswer::Yes && !m_current->secondLookDone && desk::asksSecondLook(m_current->recorded->verification.id)) {
        m_current->sight.secondLook = true;
        return show();
    }
    sayPhoto(photo);
}

void AnswerFlow::sayPhoto(PhotoAnswer photo)
{
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

// Before care somebody looked at the person. An emergency never waits for it.
bool AnswerFlow::sawThePerson()
{
    const bool asked = m_current->answer.person && m_current->choice.visit != VisitType::Emergency;
    if (!asked || (m_current->choice.photo != PhotoAnswer::NotAsked && !m_current->sight.secondLook))
        return true;
    m_window.say(Tone::Wait, m_current->sight.secondLook ? tr("Contrôle au hasard : demandez la date de naissance, puis O ou N.")
                                                         : tr("Regardez d’abord la personne et la photo : O, N ou P."));
    return false;
}

void AnswerFlow::startCare()
{
    if (!m_current || !sawThePerson() || !record())
        return;
    const Ulid verification = m_current->recorded->verification.id;
    const QString person = personText();
    m_current.reset();
    Q_EMIT careWanted(verification, person);
}

QString AnswerFlow::personText() const
{
    if (!m_current->answer.person)
        return {};
    const Beneficiary &who = m_current->answer.person->beneficiary();
    return joined({nameOf(who), shortPersonLine(who, m_current->answer.situation.careDay, m_window.language())});
}

// Somebody else of the same household, without going home: the check so far is kept.
void AnswerFlow::askHousehold()
{
    if (!m_current || m_current->candidate >= m_current->found.people.size())
        return;
    const HouseholdRecord household = m_current->found.people[m_current->candidate].household;
    if (m_current->choice.on) // the same form, of somebody else
        m_latePaper = LatePaper{*m_current->choice.on, m_current->choice.lateReason};
    if (leave())
        Q_EMIT householdWanted(household);
}

} // namespace guichet::ui
