// SPDX-License-Identifier: Apache-2.0
#include "terminal/documents/month_facts.h"

#include "terminal/texts/answer_reasons.h"
#include "terminal/texts/reason_sentences.h"

#include <algorithm>

namespace guichet {
namespace {

// What the sentence says before it says what to do: "Cotisation échue".
std::string shortReason(Reason reason, Language language)
{
    std::string sentence = sentenceFor(Finding{reason, Effect::Blocks, {}, {}}, {}, language);
    sentence.resize(std::min({sentence.find(". "), sentence.find(" :"), sentence.find(": "), sentence.size()}));
    if (sentence.ends_with('.'))
        sentence.pop_back();
    return sentence;
}

void copyCare(FollowUpFacts &to, const Indicators &figures)
{
    to.cases = figures.newCases;
    to.utilisationBp = figures.utilisationBp;
    to.costPerCase = figures.costPerCase;
    to.costPerAct = figures.costPerAct;
    to.costPerPrescription = figures.costPerPrescription;
    to.meanConsumption = figures.meanConsumption;
    to.megLinesBp = figures.megLinesBp;
    to.megValueBp = figures.megValueBp;
    to.medicinesPerPrescription = figures.medicinesPerPrescription;
    to.referralBp = figures.referralBp;
    to.unjustifiedEmergencies = figures.unjustifiedEmergencies;
    for (const MonthFigures &month : figures.months)
        to.months.push_back({month.month, month.newCases, month.costPerCase.value_or(Money{}), month.megLinesBp});
}

void copyAnswers(FollowUpFacts &to, const Indicators &figures, Language language)
{
    to.rejectedLinesBp = figures.rejectedLinesBp;
    to.rejectedAmountBp = figures.rejectedAmountBp;
    for (const auto &[reason, count] : figures.rejections)
        to.rejections.emplace_back(answerReasonText(reason, language), count);
    for (const auto &[reason, count] : figures.refusals)
        to.refusals.emplace_back(shortReason(reason, language), count);
    to.regularisedIn72h = figures.regularisedIn72h;
    to.careToSentDays = figures.careToSentDays;
    to.receivedToPaidDays = figures.receivedToPaidDays;
}

} // namespace

BatchRow batchRowOf(const Claim &claim)
{
    BatchRow row;
    row.number = claim.number;
    row.careDay = claim.careDay;
    row.member = claim.member;
    row.sum = {1, claim.gross, claim.mutual, claim.state, claim.memberShare};
    row.provisional = claim.provisional;
    return row;
}

FollowUpFacts followUpOf(const Indicators &figures, Language language)
{
    FollowUpFacts to;
    to.from = figures.from;
    to.to = figures.to;
    to.enrolled = figures.enrolled;
    to.upToDateBp = figures.upToDateBp;
    copyCare(to, figures);
    copyAnswers(to, figures, language);
    to.complaints = figures.complaints;
    to.complaintAnswerDays = figures.complaintAnswerDays;
    to.complaintsClosed = figures.complaintsClosed;
    to.stockOuts = figures.stockOuts;
    to.refusedCare = figures.refusedCare;
    return to;
}

} // namespace guichet
