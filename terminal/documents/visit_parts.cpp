// SPDX-License-Identifier: Apache-2.0
#include "terminal/documents/visit_parts.h"

#include "terminal/documents/document_writer.h"

namespace guichet {
namespace {

std::string nameOf(const ClaimLine &line, const DocumentWriter &writer)
{
    if (!line.label.empty())
        return line.code.empty() ? line.label + " (" + writer.word(Word::OffTariff) + ')' : line.label;
    return line.code.text;
}

} // namespace

void writeVisit(DocumentWriter &to, const Claim &claim)
{
    to.pair(Word::NumberOfClaim, claim.number.text);
    to.pair(Word::Visit, std::string(wordFor(claim.visit, to.language())) + ", " + formatDay(claim.careDay));
    to.pair(Word::Prescriber, claim.prescriber);
    if (claim.referral)
        to.pair(Word::Reference, formatDay(claim.referral->issuedOn));
    if (claim.letter)
        to.pair(Word::Letter, claim.letter->number);
}

void writeLines(DocumentWriter &to, const ReceiptFacts &facts)
{
    to.add(LineKind::Columns, {to.word(Word::Act), to.word(Word::Quantity), to.word(Word::Price), to.word(Word::Mutual), to.word(Word::Member)});
    for (const ClaimLine &line : facts.claim.lines) {
        to.add(LineKind::Row, {nameOf(line, to), formatNumber(line.care.quantity), formatNumber(line.care.unitPrice.amount),
                               formatNumber(line.share.mutual.amount), formatNumber(line.share.member.amount)});
        for (const Reason reason : line.share.reasons)
            to.note("  " + sentenceFor(reason, line.care, line.share, facts.context, to.language()));
    }
}

void writeTotals(DocumentWriter &to, const Claim &claim)
{
    to.pair(Word::Total, std::optional(claim.gross));
    to.pair(Word::MutualShare, std::optional(claim.mutual));
    if (claim.state != Money{})
        to.pair(Word::StateShare, std::optional(claim.state));
    to.pair(Word::MemberShare, std::optional(claim.memberShare));
    if (claim.cashDue != claim.memberShare)
        to.pair(Word::Rounding, std::optional(claim.cashDue - claim.memberShare));
    to.add(LineKind::Total, {to.word(Word::ToPay), to.amount(claim.cashDue)});
}

void writeCash(DocumentWriter &to, const ReceiptFacts &facts)
{
    to.pair(Word::CashReceived, facts.claim.cashCollected);
    to.pair(Word::ChangeDue, facts.change);
}

} // namespace guichet
