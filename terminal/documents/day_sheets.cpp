// SPDX-License-Identifier: Apache-2.0
#include "terminal/documents/day_sheets.h"

#include "terminal/documents/document_writer.h"

namespace guichet {

using W = SheetWord;

Document makeComplaintReceipt(const ComplaintFacts &facts, Language language)
{
    DocumentWriter to(W::ComplaintReceipt, language, {});
    to.head(facts.head);
    to.add(LineKind::Total, {to.word(W::Number), facts.number});
    to.pair(W::OpenedOn, formatDay(facts.opened));
    to.pair(W::ComplaintKind, facts.category);
    to.pair(W::About, facts.about);
    to.pair(W::Author, facts.author.empty() ? to.word(W::Anonymous) : facts.author);
    to.rule();
    to.note(facts.text);
    to.rule();
    to.pair(W::AnswerBefore, facts.answerBefore);
    to.pair(W::Answer, facts.answer);
    to.note(to.word(W::ComplaintKept));
    to.foot(facts.head);
    return std::move(to).finished();
}

Document makeCashDaySlip(const CashDayFacts &facts, Language language)
{
    DocumentWriter to(W::CashDaySlip, language, facts.currency);
    to.head(facts.head);
    to.pair(W::Day, formatDay(facts.day));
    to.pair(W::Visits, formatNumber(facts.visits));
    to.pair(W::Claims, formatNumber(facts.claims));
    if (facts.visitsLeftOpen != 0)
        to.pair(W::LeftOpen, formatNumber(facts.visitsLeftOpen));
    if (!facts.entries.empty()) {
        to.rule();
        to.add(LineKind::Columns, {to.word(W::Movement), to.word(W::Gross)});
        for (const CashDayFacts::Entry &entry : facts.entries)
            to.add(LineKind::Row, {entry.time + "  " + entry.what, formatNumber(entry.amount.amount)});
    }
    to.rule();
    to.pair(W::Opening, std::optional(facts.opening));
    to.pair(W::Collected, std::optional(facts.collected));
    to.pair(W::Expected, std::optional(facts.expected));
    to.add(LineKind::Total, {to.word(W::Counted), to.amount(facts.counted)});
    if (facts.counted != facts.expected)
        to.pair(W::Difference, std::optional(facts.counted - facts.expected));
    to.pair(W::Explanation, facts.explanation);
    to.add(LineKind::Sign, {to.word(W::CashierSigns), to.word(W::ChiefSigns)});
    to.foot(facts.head);
    return std::move(to).finished();
}

} // namespace guichet
