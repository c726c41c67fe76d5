// SPDX-License-Identifier: Apache-2.0
#include "terminal/console/counter_care.h"

#include "terminal/console/line_value.h"
#include "terminal/console/paper_facts.h"
#include "terminal/console/values.h"
#include "terminal/texts/words.h"

#include <algorithm>

namespace guichet::console {
namespace {

constexpr int paperColumns = 48;

bool isValidOn(const TariffItem &item, Day day)
{
    return (!item.validFrom || *item.validFrom <= day) && (!item.validTo || day <= *item.validTo);
}

// What can be done here that day, in the order of the mutual's list.
std::vector<const TariffItem *> itemsOn(const Tariff &tariff, Day day)
{
    std::vector<const TariffItem *> items;
    for (const TariffItem &item : tariff.items) {
        if (isValidOn(item, day))
            items.push_back(&item);
    }
    return items;
}

} // namespace

void printPaper(Console &console, Printer *printer, const Document &paper)
{
    if (!printer)
        return;
    if (const auto printed = printer->print(paper, Paper::Roll); !printed)
        sayNotice(console, printed.error());
}

CounterCare::CounterCare(Console &console, desk::Counter &counter, desk::CareRequest request)
    : m_console(console)
    , m_counter(counter)
    , m_request(std::move(request))
    , m_day(desk::now(counter).today())
{
    const auto row = counter.journal.findVerification(m_request.verification);
    if (row && *row)
        m_day = (*row)->verification.careDay;
}

// A keypad has no colon and no letters: a star parts the fields, a number is a row.
Outcome<desk::LineRequest> CounterCare::lineOf(const std::string &text) const
{
    std::string plain = text;
    std::replace(plain.begin(), plain.end(), '*', ':');
    const std::size_t end = std::min(plain.find(':'), plain.size());
    const auto row = parseDigits(std::string_view(plain).substr(0, end), 4);
    if (!row)
        return parseLine(plain);
    const auto items = itemsOn(m_counter.roster.terms().tariff, m_day);
    if (*row < 1 || static_cast<std::size_t>(*row) > items.size())
        return fail(Code::C04, {{"code", text}});
    return parseLine(items[static_cast<std::size_t>(*row) - 1]->code.text + plain.substr(end));
}

Outcome<void> CounterCare::add(const std::string &line)
{
    const auto read = lineOf(line);
    if (!read)
        return read.failure();
    m_request.lines.push_back(*read);
    const auto priced = price();
    if (!priced) {
        m_request.lines.pop_back();
        return priced.failure();
    }
    const auto kept = desk::keepDraft(m_counter, m_request);
    if (!kept)
        return kept.failure();
    m_request.draft = *kept;
    printTotal(*priced);
    return {};
}

void CounterCare::removeLast()
{
    if (m_request.lines.empty())
        return;
    m_request.lines.pop_back();
    if (const auto kept = desk::keepDraft(m_counter, m_request); !kept)
        sayNotice(m_console, kept.error());
    if (const auto priced = price(); priced && !m_request.lines.empty())
        printTotal(*priced);
}

void CounterCare::printList()
{
    const std::string &currency = m_counter.journal.enrolled().scheme.currency;
    std::size_t row = 0;
    for (const TariffItem *item : itemsOn(m_counter.roster.terms().tariff, m_day))
        m_console.out << ++row << "  " << item->code.text << "  " << item->label << "  " << formatAmount(item->price, currency) << '\n';
}

void CounterCare::printTotal(const desk::PricedCare &priced)
{
    const std::string &currency = m_counter.journal.enrolled().scheme.currency;
    for (const ClaimLine &line : priced.lines) {
        m_console.out << "  " << line.care.quantity << " x " << (line.code.text.empty() ? line.label : line.code.text) << "  " << formatAmount(line.share.gross, currency) << "  "
                      << wordFor(Word::MemberShare, m_console.language) << ' ' << formatAmount(line.share.member, currency) << '\n';
    }
    m_console.out << wordFor(Word::ToPay, m_console.language) << ": " << formatAmount(priced.shares.cashDue, currency) << '\n';
}

Outcome<void> CounterCare::close(const std::optional<Money> &cash, Printer *printer)
{
    m_request.cash = cash;
    const auto priced = price();
    if (!priced)
        return priced.failure();
    const auto closed = desk::closeCare(m_counter, m_request);
    if (!closed)
        return closed.failure();
    for (const Failure &notice : priced->notices)
        sayNotice(m_console, notice);
    const ReceiptFacts facts = receiptFactsOf(m_counter, *priced, *closed);
    const Document paper = priced->decision.isCovered() ? makeReceipt(facts, m_console.language) : makePassageCertificate(facts, m_console.language);
    m_console.out << renderText(paper, paperColumns);
    printPaper(m_console, printer, paper);
    return {};
}

} // namespace guichet::console
