// SPDX-License-Identifier: Apache-2.0
#include "terminal/ui/claim/flow.h"

#include "sync/journal_bodies.h"
#include "terminal/desk/cancel_claim.h"
#include "terminal/desk/correct_claim.h"
#include "terminal/papers/claim_papers.h"
#include "terminal/ui/choose/screen.h"
#include "terminal/ui/claim/screen.h"
#include "terminal/ui/counter_window.h"
#include "terminal/ui/print/print_desk.h"
#include "terminal/ui/words/words.h"

namespace guichet::ui {

ClaimFlow::ClaimFlow(desk::Counter &counter, CounterWindow &window)
    : QObject(&window)
    , m_counter(counter)
    , m_window(window)
    , m_screen(new ClaimScreen(window.look(), &window))
    , m_choose(new ChooseScreen(window.look(), &window))
{
    window.add(m_screen);
    window.add(m_choose);
    connect(m_screen, &ClaimScreen::correctWanted, this, &ClaimFlow::correct);
    connect(m_screen, &ClaimScreen::cancelWanted, this, &ClaimFlow::chooseReason);
    connect(m_screen, &ClaimScreen::reasonGiven, this, [this] { cancel(m_screen->reason()); });
    connect(m_screen, &ClaimScreen::copyWanted, this, &ClaimFlow::printCopy);
    connect(m_screen, &ClaimScreen::left, this, [this] { m_back(); });
    connect(m_choose, &ChooseScreen::left, this, [this] { m_window.go(m_screen); });
}

void ClaimFlow::open(const Ulid &claim, std::function<void()> back)
{
    m_claim = claim;
    m_back = std::move(back);
    show();
}

QString ClaimFlow::personOf(const MemberNumber &number)
{
    const auto person = m_counter.roster.findByNumber(number);
    return person && *person ? nameOf((*person)->beneficiary()) : QString();
}

// The visit knows its last claim.
QString ClaimFlow::correctedBy(const desk::ClaimRow &row)
{
    const auto visit = m_counter.journal.findVerification(row.claim.verification);
    if (!visit || !*visit || !(*visit)->claim || *(*visit)->claim == m_claim)
        return {};
    const auto last = m_counter.journal.findClaim(*(*visit)->claim);
    return last && *last ? text((*last)->claim.number.text) : QString();
}

QString ClaimFlow::cancelReason()
{
    const auto records = m_counter.journal.records(sync::EntryKind::Correction);
    for (const desk::JournalRecord &record : records ? *records : std::vector<desk::JournalRecord>()) {
        const auto correction = sync::parseCorrection(record.body);
        if (correction && correction->claim == m_claim && correction->action == sync::CorrectionAction::RequestCancel)
            return text(correction->reason);
    }
    return {};
}

void ClaimFlow::show()
{
    const auto found = m_counter.journal.findClaim(m_claim);
    if (!found)
        return m_window.say(found.error());
    if (!*found)
        return m_window.say(Failure{Code::M04, {{"id", toText(m_claim)}}});
    const desk::ClaimRow &row = **found;
    const bool isTakenBack = row.state == ClaimState::CancelRequested || row.state == ClaimState::Cancelled;
    const desk::Moment moment = desk::now(m_counter);
    m_person = personOf(row.claim.member);
    ClaimPage page = claimPage({row, m_person, correctedBy(row), isTakenBack ? cancelReason() : QString(), moment.today(), moment.reading.zoneMinutes},
                               m_window.language());
    if (!desk::mayDo(m_counter, Permission::CorrectClaims))
        page.mayCorrect = page.mayCancel = false;
    m_screen->show(page);
    m_window.go(m_screen);
}

void ClaimFlow::correct()
{
    const auto care = desk::planCorrection(m_counter, m_claim);
    if (!care)
        return m_window.say(care.error());
    Q_EMIT correctionWanted(*care, m_person);
}

// The usual reasons by touch or digit; any other is written.
void ClaimFlow::chooseReason()
{
    const QStringList usual{tr("Saisie deux fois"), tr("Mauvaise personne"), tr("Soins non donnés"), tr("Erreur dans les actes ou les montants")};
    ChooseModel model;
    model.question = tr("Pourquoi annuler cette demande ?");
    model.hint = tr("La mutuelle reçoit l’annulation et son motif ; rien n’est effacé.");
    model.take = tr("Demander l’annulation");
    for (const QString &reason : usual + QStringList{tr("Autre motif, à écrire")}) {
        ListRowText row;
        row.lead = QString::number(model.rows.size() + 1);
        row.title = reason;
        model.rows.push_back(row);
    }
    disconnect(m_choose, &ChooseScreen::chosen, this, nullptr);
    connect(m_choose, &ChooseScreen::chosen, this, [this, usual](int place) {
        if (place >= 0 && place < usual.size())
            return cancel(usual[place]);
        m_window.go(m_screen);
        m_screen->askReason();
    });
    m_choose->show(model);
    m_window.go(m_choose);
}

void ClaimFlow::cancel(const QString &reason)
{
    const auto done = desk::requestCancel(m_counter, m_claim, reason.toStdString());
    if (!done)
        return m_window.say(done.error());
    show();
    m_window.say(Tone::Neutral, tr("Annulation enregistrée. Elle part vers la mutuelle au prochain échange."));
    Q_EMIT changed();
}

void ClaimFlow::printCopy()
{
    const auto found = m_counter.journal.findClaim(m_claim);
    if (!found)
        return m_window.say(found.error());
    if (*found)
        m_window.prints().print(papers::receiptOf(m_counter, {(*found)->claim, (*found)->written, (*found)->state, {}}, papers::Print::Copy, m_window.language()), Paper::Roll);
}

} // namespace guichet::ui
