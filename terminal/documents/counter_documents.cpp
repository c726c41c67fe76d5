// SPDX-License-Identifier: Apache-2.0
#include "terminal/documents/counter_documents.h"

#include "terminal/documents/document_writer.h"
#include "terminal/documents/visit_parts.h"

namespace guichet {
namespace {

void writeRemaining(DocumentWriter &to, const ReceiptFacts &facts)
{
    const RemainingCeilings &left = facts.remaining;
    to.pair(Word::RemainsEpisode, left.episode);
    to.pair(Word::RemainsPerson, left.beneficiaryYear);
    to.pair(Word::RemainsHousehold, left.householdYear);
    if ((left.episode || left.beneficiaryYear || left.householdYear) && facts.context.knownOn)
        to.note('(' + to.word(Word::KnownOn) + ' ' + formatDay(*facts.context.knownOn) + ')');
}

void writeRates(DocumentWriter &to, const TicketFacts &facts)
{
    if (facts.rates.empty() || !facts.decision.isCovered())
        return;
    to.heading(to.word(Word::Rate));
    for (const auto &[category, rateBp] : facts.rates)
        to.add(LineKind::Pair, {std::string(categoryWord(category, to.language())), rateBp ? inPercent(*rateBp) : to.word(Word::NotCovered)});
}

} // namespace

Document makeReceipt(const ReceiptFacts &facts, Language language)
{
    DocumentWriter to(Word::Receipt, language, facts.claim.currency);
    to.head(facts.head);
    to.member(facts.member, facts.planName);
    writeVisit(to, facts.claim);
    if (facts.claim.provisional)
        to.heading(to.word(Word::Provisional));
    to.rule();
    writeLines(to, facts);
    to.rule();
    writeTotals(to, facts.claim);
    writeCash(to, facts);
    writeRemaining(to, facts);
    to.note(to.word(Word::KeepThis));
    to.foot(facts.head);
    Document receipt = std::move(to).finished();
    receipt.opensDrawer = facts.claim.cashCollected && !facts.head.copy;
    return receipt;
}

Document makeTicket(const TicketFacts &facts, Language language)
{
    DocumentWriter to(Word::VerificationTicket, language, facts.context.currency);
    to.head(facts.head);
    to.add(LineKind::Total, {to.word(Word::VerificationCode), facts.code});
    to.member(facts.member, facts.planName);
    to.pair(Word::Visit, std::string(wordFor(facts.visit, language)) + ", " + formatDay(facts.careDay));
    to.heading(std::string(wordFor(facts.decision.outcome, language)));
    for (const Finding &finding : facts.decision.findings)
        to.note(sentenceFor(finding, facts.context, language));
    writeRates(to, facts);
    if (facts.context.knownOn)
        to.pair(Word::ListOf, formatDay(*facts.context.knownOn));
    to.foot(facts.head);
    return std::move(to).finished();
}

Document makePassageCertificate(const ReceiptFacts &facts, Language language)
{
    DocumentWriter to(Word::PassageCertificate, language, facts.claim.currency);
    to.head(facts.head);
    to.member(facts.member, facts.planName);
    writeVisit(to, facts.claim);
    for (const Reason reason : facts.claim.reasons)
        to.note(sentenceFor(Finding{reason, Effect::Blocks, {}, {}}, facts.context, language));
    to.rule();
    writeLines(to, facts);
    to.rule();
    to.add(LineKind::Total, {to.word(Word::Total), to.amount(facts.claim.gross)});
    writeCash(to, facts);
    to.note(to.word(Word::PaysFull));
    to.add(LineKind::Sign, {to.word(Word::Signature)});
    to.foot(facts.head);
    return std::move(to).finished();
}

} // namespace guichet
