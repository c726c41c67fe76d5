// SPDX-License-Identifier: Apache-2.0
#include "terminal/ui/claim/model.h"

#include "terminal/texts/answer_reasons.h"
#include "terminal/texts/words.h"
#include "terminal/ui/outbox/model.h"
#include "terminal/ui/words/words.h"

#include <QCoreApplication>

#include <algorithm>

namespace guichet::ui {
namespace {

struct ClaimWords {
    Q_DECLARE_TR_FUNCTIONS(ClaimWords)
};

QString amountOf(Money amount, const Claim &claim)
{
    return text(formatAmount(amount, claim.currency));
}

QString waitingAdvice(const desk::ClaimRow &row, Language language)
{
    const QString next = row.state == ClaimState::Sent ? ClaimWords::tr("Envoyée ; le reçu de la mutuelle n’est pas encore là.")
                                                       : ClaimWords::tr("Elle part vers la mutuelle au prochain échange.");
    return row.trouble ? next + QLatin1Char('\n') + saidOf(*row.trouble, language).sentence : next;
}

QString adviceFor(const ClaimFacts &facts, Language language)
{
    const desk::ClaimRow &row = facts.row;
    if (!facts.correctedBy.isEmpty())
        return ClaimWords::tr("Corrigée : la demande %1 la remplace.").arg(facts.correctedBy);
    switch (row.state) {
    case ClaimState::Quarantined: return ClaimWords::tr("Deux versions de cette demande existent. La mutuelle et deux personnes du centre décident ; d’ici là rien n’est effacé.");
    case ClaimState::Rejected: return ClaimWords::tr("Corrigez ce que la mutuelle refuse et renvoyez : une nouvelle demande remplacera celle-ci.");
    case ClaimState::InfoNeeded: return ClaimWords::tr("La mutuelle demande un complément : corrigez et renvoyez, ou répondez-lui.");
    case ClaimState::Partial: return ClaimWords::tr("Une partie est refusée. Si c’est une erreur, corrigez et renvoyez.");
    case ClaimState::CancelRequested: return ClaimWords::tr("Annulation demandée : elle est définitive quand la mutuelle l’a reçue.");
    case ClaimState::Cancelled: return ClaimWords::tr("Annulée, la mutuelle l’a confirmé.");
    case ClaimState::Acknowledged: return ClaimWords::tr("La mutuelle l’a reçue ; sa réponse viendra.");
    case ClaimState::Accepted: return ClaimWords::tr("Acceptée ; le paiement viendra.");
    case ClaimState::Paid:
        return row.paidOn ? ClaimWords::tr("Payée le %1, référence %2.").arg(text(formatDay(*row.paidOn)), text(row.paymentReference))
                          : ClaimWords::tr("Payée, référence %1.").arg(text(row.paymentReference));
    case ClaimState::Draft:
    case ClaimState::Closed:
    case ClaimState::Queued:
    case ClaimState::Sent: break;
    }
    return waitingAdvice(row, language);
}

QString ageText(const ClaimFacts &facts)
{
    const Day closed = dayOfMoment(facts.row.closedAt, facts.zoneMinutes);
    const int days = std::max(0, daysBetween(closed, facts.today));
    const QString on = text(formatDay(closed));
    return days == 0 ? ClaimWords::tr("%1, aujourd’hui").arg(on) : ClaimWords::tr("%1, il y a %n jour(s)", "", days).arg(on);
}

std::vector<std::pair<QString, QString>> factsOf(const ClaimFacts &facts, Language language)
{
    const Claim &claim = facts.row.claim;
    std::vector<std::pair<QString, QString>> rows;
    const auto add = [&rows](const QString &label, const QString &value) {
        if (!value.isEmpty())
            rows.emplace_back(label, value);
    };
    add(ClaimWords::tr("Membre"), text(claim.member.text));
    add(ClaimWords::tr("Soins du"), text(formatDay(claim.careDay)));
    add(ClaimWords::tr("Close le"), ageText(facts));
    add(ClaimWords::tr("Total"), amountOf(claim.gross, claim));
    add(ClaimWords::tr("Mutuelle"), amountOf(claim.mutual, claim));
    if (claim.state > Money{})
        add(ClaimWords::tr("État"), amountOf(claim.state, claim));
    add(ClaimWords::tr("Payé par le membre"), amountOf(claim.cashDue, claim));
    if (facts.row.answeredAmount)
        add(ClaimWords::tr("Accordé"), amountOf(*facts.row.answeredAmount, claim));
    for (const std::string &reason : facts.row.answerReasons)
        add(ClaimWords::tr("Motif de la mutuelle"), text(answerReasonText(reason, language)));
    add(ClaimWords::tr("Motif de l’annulation"), facts.cancelReason);
    add(ClaimWords::tr("Diagnostic"), text(claim.diagnosis));
    add(ClaimWords::tr("Prescripteur"), text(claim.prescriber));
    return rows;
}

const sync::LineAnswer *answerTo(const desk::ClaimRow &row, std::size_t line)
{
    const auto found = std::find_if(row.answerLines.begin(), row.answerLines.end(),
                                    [line](const sync::LineAnswer &answer) { return answer.line == static_cast<int>(line) + 1; });
    return found == row.answerLines.end() ? nullptr : &*found;
}

ClaimPageLine lineOf(const desk::ClaimRow &row, std::size_t place, Language language)
{
    const ClaimLine &line = row.claim.lines[place];
    ClaimPageLine shown;
    shown.title = text(line.label.empty() ? line.code.text : line.label);
    shown.figures = ClaimWords::tr("%1 × %2").arg(text(formatNumber(line.care.quantity)), amountOf(line.care.unitPrice, row.claim));
    shown.mutual = amountOf(line.share.mutual, row.claim);
    const sync::LineAnswer *answer = answerTo(row, place);
    if (!answer || answer->amount >= line.share.mutual)
        return shown;
    shown.tone = answer->amount == Money{} ? Tone::No : Tone::Wait;
    shown.mutual = ClaimWords::tr("%1 sur %2").arg(amountOf(answer->amount, row.claim), shown.mutual);
    shown.word = text(answerReasonText(answer->reason, language));
    return shown;
}

} // namespace

ClaimPage claimPage(const ClaimFacts &facts, Language language)
{
    const desk::ClaimRow &row = facts.row;
    ClaimPage page;
    page.tone = facts.correctedBy.isEmpty() ? shownState(row.state).tone : Tone::Neutral;
    page.number = text(row.claim.number.text);
    page.state = stateWords(row, language);
    page.person = facts.person;
    page.advice = adviceFor(facts, language);
    page.facts = factsOf(facts, language);
    for (std::size_t i = 0; i < row.claim.lines.size(); ++i)
        page.lines.push_back(lineOf(row, i, language));
    page.mayCorrect = mayBeCorrected(row.state) && facts.correctedBy.isEmpty();
    page.mayCancel = nextClaimState(row.state, ClaimEvent::RequestCancel).has_value();
    return page;
}

} // namespace guichet::ui
