// SPDX-License-Identifier: Apache-2.0
#include "terminal/documents/counter_documents.h"

#include "terminal/texts/words.h"

namespace guichet {
namespace {

// Lines added one after another, in one language and currency.
class Writer {
public:
    Writer(Word title, Language language, std::string currency)
        : m_language(language)
        , m_currency(std::move(currency))
    {
        m_document.title = word(title);
    }

    std::string word(Word of) const { return std::string(wordFor(of, m_language)); }
    std::string amount(Money of) const { return formatAmount(of, m_currency); }

    void add(LineKind kind, std::vector<std::string> cells) { m_document.lines.push_back({kind, std::move(cells)}); }
    void pair(Word label, std::string value)
    {
        if (!value.empty())
            add(LineKind::Pair, {word(label), std::move(value)});
    }
    void pair(Word label, const std::optional<Money> &value)
    {
        if (value)
            pair(label, amount(*value));
    }
    void note(std::string text) { add(LineKind::Note, {std::move(text)}); }
    void rule() { add(LineKind::Rule, {}); }

    Language language() const { return m_language; }
    Document finished() && { return std::move(m_document); }

private:
    Language m_language;
    std::string m_currency;
    Document m_document{};
};

void writeHead(Writer &to, const DocumentHead &head)
{
    if (head.training)
        to.add(LineKind::Heading, {to.word(Word::Training)});
    if (head.copy)
        to.add(LineKind::Heading, {to.word(Word::Copy)});
    to.add(LineKind::Heading, {head.facilityName});
    to.pair(Word::Mutual, head.schemeName);
    to.pair(Word::Date, formatMoment(head.time, head.zoneMinutes));
    to.rule();
}

void writeFoot(Writer &to, const DocumentHead &head)
{
    to.rule();
    if (!head.qr.empty())
        to.add(LineKind::Qr, {head.qr});
    to.pair(Word::Terminal, head.terminal.text);
    to.pair(Word::Sequence, std::to_string(head.sequence));
    to.note("Guichet " + head.programVersion);
}

void writeMember(Writer &to, const NamedMember &member, const std::string &planName)
{
    to.pair(Word::Member, member.surname + (member.givenNames.empty() ? "" : " " + member.givenNames));
    to.pair(Word::NumberOfMember, member.number.text);
    to.pair(Word::Household, member.household.text);
    to.pair(Word::Plan, planName);
}

void writeVisit(Writer &to, const Claim &claim)
{
    to.pair(Word::NumberOfClaim, claim.number.text);
    to.pair(Word::Visit, std::string(wordFor(claim.visit, to.language())) + ", " + formatDay(claim.careDay));
    to.pair(Word::Prescriber, claim.prescriber);
    if (claim.referral)
        to.pair(Word::Reference, formatDay(claim.referral->issuedOn));
    if (claim.letter)
        to.pair(Word::Letter, claim.letter->number);
}

std::string nameOf(const ClaimLine &line, const Writer &writer)
{
    if (!line.label.empty())
        return line.code.empty() ? line.label + " (" + writer.word(Word::OffTariff) + ')' : line.label;
    return line.code.text;
}

void writeLines(Writer &to, const ReceiptFacts &facts)
{
    to.add(LineKind::Columns, {to.word(Word::Act), to.word(Word::Quantity), to.word(Word::Price), to.word(Word::Mutual), to.word(Word::Member)});
    for (const ClaimLine &line : facts.claim.lines) {
        to.add(LineKind::Row, {nameOf(line, to), formatNumber(line.care.quantity), formatNumber(line.care.unitPrice.amount),
                               formatNumber(line.share.mutual.amount), formatNumber(line.share.member.amount)});
        for (const Reason reason : line.share.reasons)
            to.note("  " + sentenceFor(reason, line.care, line.share, facts.context, to.language()));
    }
}

void writeTotals(Writer &to, const Claim &claim)
{
    to.pair(Word::Total, claim.gross);
    to.pair(Word::MutualShare, claim.mutual);
    if (claim.state != Money{})
        to.pair(Word::StateShare, claim.state);
    to.pair(Word::MemberShare, claim.memberShare);
    if (claim.cashDue != claim.memberShare)
        to.pair(Word::Rounding, claim.cashDue - claim.memberShare);
    to.add(LineKind::Total, {to.word(Word::ToPay), to.amount(claim.cashDue)});
}

void writeCash(Writer &to, const ReceiptFacts &facts)
{
    to.pair(Word::CashReceived, facts.claim.cashCollected);
    to.pair(Word::ChangeDue, facts.change);
}

void writeRemaining(Writer &to, const ReceiptFacts &facts)
{
    const RemainingCeilings &left = facts.remaining;
    to.pair(Word::RemainsEpisode, left.episode);
    to.pair(Word::RemainsPerson, left.beneficiaryYear);
    to.pair(Word::RemainsHousehold, left.householdYear);
    if ((left.episode || left.beneficiaryYear || left.householdYear) && facts.context.knownOn)
        to.note('(' + to.word(Word::KnownOn) + ' ' + formatDay(*facts.context.knownOn) + ')');
}

std::string inPercent(int rateBp)
{
    std::string text = std::to_string(rateBp / 100);
    if (rateBp % 100 != 0)
        text += ',' + std::string(rateBp % 100 < 10 ? "0" : "") + std::to_string(rateBp % 100);
    return text + "\u00A0%";
}

void writeRates(Writer &to, const TicketFacts &facts)
{
    if (facts.rates.empty() || !facts.decision.isCovered())
        return;
    to.add(LineKind::Heading, {to.word(Word::Rate)});
    for (const auto &[category, rateBp] : facts.rates)
        to.add(LineKind::Pair, {std::string(categoryWord(category, to.language())), rateBp ? inPercent(*rateBp) : to.word(Word::NotCovered)});
}

} // namespace

Document makeReceipt(const ReceiptFacts &facts, Language language)
{
    Writer to(Word::Receipt, language, facts.claim.currency);
    writeHead(to, facts.head);
    writeMember(to, facts.member, facts.planName);
    writeVisit(to, facts.claim);
    if (facts.claim.provisional)
        to.add(LineKind::Heading, {to.word(Word::Provisional)});
    to.rule();
    writeLines(to, facts);
    to.rule();
    writeTotals(to, facts.claim);
    writeCash(to, facts);
    writeRemaining(to, facts);
    to.note(to.word(Word::KeepThis));
    writeFoot(to, facts.head);
    return std::move(to).finished();
}

Document makeTicket(const TicketFacts &facts, Language language)
{
    Writer to(Word::VerificationTicket, language, facts.context.currency);
    writeHead(to, facts.head);
    to.add(LineKind::Total, {to.word(Word::VerificationCode), facts.code});
    writeMember(to, facts.member, facts.planName);
    to.pair(Word::Visit, std::string(wordFor(facts.visit, language)) + ", " + formatDay(facts.careDay));
    to.add(LineKind::Heading, {std::string(wordFor(facts.decision.outcome, language))});
    for (const Finding &finding : facts.decision.findings)
        to.note(sentenceFor(finding, facts.context, language));
    writeRates(to, facts);
    if (facts.context.knownOn)
        to.pair(Word::ListOf, formatDay(*facts.context.knownOn));
    writeFoot(to, facts.head);
    return std::move(to).finished();
}

Document makePassageCertificate(const ReceiptFacts &facts, Language language)
{
    Writer to(Word::PassageCertificate, language, facts.claim.currency);
    writeHead(to, facts.head);
    writeMember(to, facts.member, facts.planName);
    writeVisit(to, facts.claim);
    for (const Reason reason : facts.claim.reasons)
        to.note(sentenceFor(Finding{reason, Effect::Blocks, {}, {}}, facts.context, language));
    to.rule();
    writeLines(to, facts);
    to.rule();
    to.add(LineKind::Total, {to.word(Word::Total), to.amount(facts.claim.gross)});
    writeCash(to, facts);
    to.note(to.word(Word::PaysFull));
    to.pair(Word::Signature, std::string(16, '.'));
    writeFoot(to, facts.head);
    return std::move(to).finished();
}

} // namespace guichet
