// SPDX-License-Identifier: Apache-2.0
#include "terminal/documents/month_sheets.h"

#include "terminal/documents/document_writer.h"
#include "terminal/texts/amount_words.h"

namespace guichet {
namespace {

using W = SheetWord;

std::string monthOf(Day day, Language language)
{
    const CivilDate date = civilDateOf(day);
    return monthText(date.year, date.month, language);
}

void writeClaims(DocumentWriter &to, const BatchFacts &facts)
{
    to.add(LineKind::Columns, {to.word(Word::NumberOfClaim), to.word(Word::Date), to.word(Word::Member), to.word(W::Gross), to.word(Word::MutualShare), to.word(Word::StateShare), to.word(Word::MemberShare)});
    bool marks = false;
    for (const BatchRow &row : facts.rows) {
        marks = marks || row.provisional;
        to.add(LineKind::Row, {row.number.text + (row.provisional ? " (R)" : ""), formatShortDay(row.careDay), row.memberName.empty() ? row.member.text : row.memberName,
                               formatNumber(row.sum.gross.amount), formatNumber(row.sum.mutual.amount), formatNumber(row.sum.state.amount), formatNumber(row.sum.member.amount)});
    }
    if (marks)
        to.note(to.word(W::ProvisionalMark));
}

void writeCategories(DocumentWriter &to, const BatchTotals &totals)
{
    to.heading(to.word(W::ByCategory));
    to.add(LineKind::Columns, {to.word(Word::Act), to.word(W::Lines), to.word(W::Gross), to.word(Word::Mutual), to.word(W::State), to.word(Word::Member)});
    for (const auto &[category, sum] : totals.byCategory)
        to.add(LineKind::Row, {std::string(categoryWord(category, to.language())), formatNumber(sum.count), formatNumber(sum.gross.amount), formatNumber(sum.mutual.amount),
                               formatNumber(sum.state.amount), formatNumber(sum.member.amount)});
}

void writeRate(DocumentWriter &to, SheetWord label, const std::optional<int> &basisPoints)
{
    if (basisPoints)
        to.pair(label, inPercent(*basisPoints));
}

std::string inHundredths(int hundredths)
{
    const int rest = hundredths % 100;
    return std::to_string(hundredths / 100) + (rest < 10 ? ",0" : ",") + std::to_string(rest);
}

void writeDays(DocumentWriter &to, SheetWord label, const std::optional<int> &days)
{
    if (days)
        to.pair(label, wordFor(W::InDays, to.language(), std::to_string(*days)));
}

void writeUse(DocumentWriter &to, const FollowUpFacts &facts)
{
    to.heading(to.word(W::RightsAndUse));
    to.pair(W::Enrolled, facts.enrolled);
    writeRate(to, W::UpToDate, facts.upToDateBp);
    to.pair(W::Cases, formatNumber(facts.cases));
    if (facts.utilisationBp)
        to.pair(W::Utilisation, inHundredths(*facts.utilisationBp / 100));
    to.heading(to.word(W::Costs));
    to.pair(W::CostPerCase, facts.costPerCase);
    to.pair(W::CostPerAct, facts.costPerAct);
    to.pair(W::CostPerPrescription, facts.costPerPrescription);
    to.pair(W::MeanConsumption, facts.meanConsumption);
    to.heading(to.word(W::Medicines));
    writeRate(to, W::MegLines, facts.megLinesBp);
    writeRate(to, W::MegValue, facts.megValueBp);
    if (facts.medicinesPerPrescription)
        to.pair(W::PerPrescription, inHundredths(*facts.medicinesPerPrescription));
}

void writeQuality(DocumentWriter &to, const FollowUpFacts &facts)
{
    to.heading(to.word(W::Quality));
    writeRate(to, W::ReferralRate, facts.referralBp);
    to.pair(W::UnjustifiedEmergencies, facts.unjustifiedEmergencies);
    to.pair(W::Complaints, facts.complaints);
    to.pair(W::ComplaintsClosed, facts.complaintsClosed);
    writeDays(to, W::ComplaintAnswer, facts.complaintAnswerDays);
    to.pair(W::StockOuts, facts.stockOuts);
    to.pair(W::RefusedCare, facts.refusedCare);
    to.heading(to.word(W::Delays));
    writeDays(to, W::CareToSent, facts.careToSentDays);
    writeDays(to, W::ReceivedToPaid, facts.receivedToPaidDays);
    to.pair(W::Regularised72, facts.regularisedIn72h);
}

void writeReasons(DocumentWriter &to, SheetWord title, const std::vector<std::pair<std::string, std::int64_t>> &reasons)
{
    if (reasons.empty())
        return;
    to.add(LineKind::Columns, {to.word(title), ""});
    for (const auto &[reason, count] : reasons)
        to.add(LineKind::Row, {reason, formatNumber(count)});
}

void writeMonths(DocumentWriter &to, const FollowUpFacts &facts)
{
    if (facts.months.empty())
        return;
    to.heading(to.word(W::ByMonth));
    to.add(LineKind::Columns, {to.word(W::Month), to.word(W::Cases), to.word(W::CostPerCase), to.word(W::MegLines)});
    for (const FollowUpFacts::Month &month : facts.months)
        to.add(LineKind::Row, {monthOf(month.month, to.language()), formatNumber(month.cases), to.amount(month.cost), month.megLinesBp ? inPercent(*month.megLinesBp) : "\u2013"});
}

} // namespace

Document makeBatchSheet(const BatchFacts &facts, Language language)
{
    DocumentWriter to(W::BatchSheet, language, facts.currency);
    to.head(facts.head);
    to.pair(W::Number, facts.id.text);
    to.pair(W::Month, monthOf(facts.month, language));
    to.pair(W::Claims, formatNumber(facts.totals.all.count));
    to.rule();
    writeClaims(to, facts);
    writeCategories(to, facts.totals);
    to.rule();
    to.pair(Word::Total, std::optional(facts.totals.all.gross));
    to.pair(Word::MemberShare, std::optional(facts.totals.all.member));
    to.pair(Word::StateShare, std::optional(facts.totals.all.state));
    to.pair(Word::MutualShare, std::optional(facts.totals.all.mutual));
    to.pair(W::AlreadyPaid, facts.alreadyPaid);
    const Money due = facts.totals.all.mutual - facts.alreadyPaid.value_or(Money{});
    to.add(LineKind::Total, {to.word(W::TotalOfMutual), to.amount(due)});
    to.note(wordFor(W::Stated, language, amountInWords(due, facts.currency, language)));
    to.add(LineKind::Sign, {to.word(W::ForFacility), to.word(W::ForMutual)});
    to.foot(facts.head);
    return std::move(to).finished();
}

Document makeFollowUpSheet(const FollowUpFacts &facts, Language language)
{
    DocumentWriter to(W::FollowUpSheet, language, facts.currency);
    to.head(facts.head);
    to.pair(W::Period, formatDay(facts.from) + " \u2013 " + formatDay(facts.to));
    writeUse(to, facts);
    writeQuality(to, facts);
    to.heading(to.word(W::Rejections));
    writeRate(to, W::RejectedLines, facts.rejectedLinesBp);
    writeRate(to, W::RejectedAmount, facts.rejectedAmountBp);
    writeReasons(to, W::Why, facts.rejections);
    writeReasons(to, W::Refusals, facts.refusals);
    writeMonths(to, facts);
    to.add(LineKind::Sign, {to.word(W::ForFacility), to.word(W::ForMutual)});
    to.foot(facts.head);
    return std::move(to).finished();
}

} // namespace guichet
