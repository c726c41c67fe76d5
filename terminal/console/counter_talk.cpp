// SPDX-License-Identifier: Apache-2.0
#include "terminal/console/counter_talk.h"

#include "terminal/console/paper_facts.h"
#include "terminal/console/values.h"
#include "terminal/console/verify_answer.h"
#include "terminal/desk/search_order.h"
#include "terminal/texts/words.h"

#include <array>

namespace guichet::console {
namespace {

constexpr std::array visits{VisitType::Normal, VisitType::Emergency, VisitType::Referral, VisitType::FollowUp};
constexpr std::array photos{PhotoAnswer::Yes, PhotoAnswer::No, PhotoAnswer::NoPhoto};

std::string trimmed(const std::string &text)
{
    constexpr std::string_view blanks = " \t\r\n";
    const std::size_t from = text.find_first_not_of(blanks);
    return from == std::string::npos ? std::string{} : text.substr(from, text.find_last_not_of(blanks) - from + 1);
}

// Enter alone is the first of them.
template <class T, std::size_t N>
std::optional<T> chosenOf(const std::array<T, N> &all, const std::string &line)
{
    const auto number = line.empty() ? std::optional<std::int64_t>(1) : parseDigits(line, 1);
    if (!number || *number < 1 || *number > static_cast<std::int64_t>(N))
        return {};
    return all[static_cast<std::size_t>(*number) - 1];
}

// DDMMYYYY, as a keypad types it, or YYYY-MM-DD.
std::optional<Day> dayOfLine(const std::string &line)
{
    const auto digits = line.size() == 8 ? parseDigits(line, 8) : std::nullopt;
    if (!digits)
        return parseIsoDay(line);
    const int number = static_cast<int>(*digits);
    return dayOf({number % 10'000, number / 10'000 % 100, number / 1'000'000});
}

} // namespace

CounterTalk::CounterTalk(Console &console, std::vector<desk::Counter *> counters, Printer *printer)
    : m_console(console)
    , m_counters(std::move(counters))
    , m_printer(printer)
{
}

void CounterTalk::tell(Prompt prompt)
{
    m_console.out << promptFor(prompt, m_console.language) << std::endl;
}

void CounterTalk::ask(Prompt prompt, Step step)
{
    m_step = step;
    tell(prompt);
}

void CounterTalk::refuse(const std::string &line, Prompt prompt, Step step)
{
    sayNotice(m_console, {Code::H08, {{"valeur", line}}, {}});
    ask(prompt, step);
}

void CounterTalk::begin()
{
    tell(Prompt::Welcome);
    askForCard();
}

void CounterTalk::askForCard()
{
    m_care.reset();
    m_found.clear();
    m_choice = {};
    std::size_t drafts = 0;
    for (desk::Counter *counter : m_counters) {
        const auto kept = desk::openDrafts(*counter);
        drafts += kept ? kept->size() : 0;
    }
    if (drafts > 0)
        m_console.out << promptFor(Prompt::Kept, m_console.language) << ' ' << drafts << '\n';
    ask(Prompt::Card, &CounterTalk::lookFor);
}

// A scan means a card wherever one is; so does a line that is as long as one.
bool CounterTalk::isScannedCard(const Entry &entry) const
{
    const auto order = desk::searchOrder(entry.text);
    return entry.isScan || (!order.empty() && order.front() == desk::QueryKind::CardText);
}

bool CounterTalk::take(const Entry &entry)
{
    if (entry.trouble) {
        sayNotice(m_console, *entry.trouble);
        return true;
    }
    const std::string line = trimmed(entry.text);
    if (line == "q" || line == "Q") {
        tell(Prompt::Bye);
        return false;
    }
    if (isScannedCard({line, entry.isScan, {}})) {
        if (m_care && !m_care->isEmpty())
            tell(Prompt::Finish);
        else
            lookFor(line);
        return true;
    }
    (this->*m_step)(line);
    return true;
}

void CounterTalk::lookFor(const std::string &line)
{
    if (line.empty() || line == "?" || line == "/")
        return ask(line == "?" ? Prompt::Help : Prompt::Card, &CounterTalk::lookFor);
    if (line == ".")
        return resume();
    std::optional<Failure> first;
    for (const desk::QueryKind kind : desk::searchOrder(line)) {
        auto found = findIn(m_counters, {kind, line, kind == desk::QueryKind::CardText, {}});
        if (found && (found->size() > 1 || found->front().isOnePerson() || !found->front().member.people.empty()))
            return meet(*std::move(found));
        if (!found && !first)
            first = found.error();
    }
    sayNotice(m_console, first.value_or(Failure{Code::E06, {}, {}}));
    askForCard();
}

void CounterTalk::meet(std::vector<FoundAt> found)
{
    m_care.reset();
    m_choice = {};
    m_row = 0;
    m_found = std::move(found);
    if (m_found.size() == 1 && m_found.front().isOnePerson()) {
        m_person = m_found.front();
        return askVisit();
    }
    std::size_t row = 0;
    for (const FoundAt &each : m_found) {
        const std::string scheme = m_counters.size() > 1 ? each.counter->journal.enrolled().scheme.code.text : std::string{};
        for (const desk::Person &person : each.member.people) {
            m_console.out << ++row << "  ";
            printCandidate(m_console, person, scheme);
        }
    }
    ask(Prompt::Several, &CounterTalk::choosePerson);
}

void CounterTalk::choosePerson(const std::string &line)
{
    if (line == "/")
        return askForCard();
    const auto number = parseDigits(line, 3);
    std::size_t row = number ? static_cast<std::size_t>(*number) : 0;
    for (const FoundAt &each : m_found) {
        if (row >= 1 && row <= each.member.people.size()) {
            m_person = each;
            m_row = row - 1;
            return askVisit();
        }
        row = row > each.member.people.size() ? row - each.member.people.size() : 0;
    }
    refuse(line, Prompt::Several, &CounterTalk::choosePerson);
}

void CounterTalk::askVisit()
{
    ask(Prompt::VisitType, &CounterTalk::chooseVisit);
}

void CounterTalk::chooseVisit(const std::string &line)
{
    if (line == "/")
        return askForCard();
    const auto visit = chosenOf(visits, line);
    if (!visit)
        return refuse(line, Prompt::VisitType, &CounterTalk::chooseVisit);
    m_choice.visit = *visit;
    if (*visit == VisitType::Referral)
        return ask(Prompt::ReferralDay, &CounterTalk::chooseReferral);
    ask(Prompt::Photo, &CounterTalk::choosePhoto);
}

void CounterTalk::chooseReferral(const std::string &line)
{
    if (line == "/")
        return askVisit();
    const auto day = dayOfLine(line);
    if (!line.empty() && !day)
        return refuse(line, Prompt::ReferralDay, &CounterTalk::chooseReferral);
    if (day)
        m_choice.referral = Referral{*day, {}};
    ask(Prompt::Photo, &CounterTalk::choosePhoto);
}

void CounterTalk::choosePhoto(const std::string &line)
{
    if (line == "/")
        return askVisit();
    const auto photo = chosenOf(photos, line);
    if (!photo)
        return refuse(line, Prompt::Photo, &CounterTalk::choosePhoto);
    m_choice.photo = *photo;
    answer();
}

void CounterTalk::answer()
{
    desk::Counter &counter = *m_person.counter;
    const auto rights = desk::judgeRights(counter, m_person.member, m_row, m_choice);
    const auto recorded = rights ? desk::recordVerification(counter, *rights) : rights.failure();
    if (!recorded) {
        sayNotice(m_console, recorded.error());
        return askForCard();
    }
    if (rights->message)
        sayNotice(m_console, *rights->message);
    printVerification(m_console, *rights, *recorded);
    if (!rights->person)
        return askForCard(); // nobody stands behind that card
    printPaper(m_console, m_printer, makeTicket(ticketFactsOf(counter, *rights, *recorded), m_console.language));
    desk::CareRequest request;
    request.verification = recorded->verification.id;
    m_care.emplace(m_console, counter, std::move(request));
    ask(Prompt::Care, &CounterTalk::takeCare);
}

void CounterTalk::takeCare(const std::string &line)
{
    if (line == "?") {
        m_care->printList();
    } else if (line == "-") {
        m_care->removeLast();
    } else if (line == "/") {
        tell(Prompt::LeftAside);
        return askForCard();
    } else if (line == "+" && !m_care->isEmpty()) {
        return ask(Prompt::Cash, &CounterTalk::takeCash);
    } else if (!line.empty()) {
        if (const auto added = m_care->add(line); !added)
            sayNotice(m_console, added.error());
    }
    ask(Prompt::Care, &CounterTalk::takeCare);
}

void CounterTalk::takeCash(const std::string &line)
{
    if (line == "/")
        return ask(Prompt::Care, &CounterTalk::takeCare);
    std::optional<Money> cash;
    if (!line.empty()) {
        const auto amount = parseAmount(line);
        if (!amount) {
            sayNotice(m_console, amount.error());
            return ask(Prompt::Cash, &CounterTalk::takeCash);
        }
        cash = *amount;
    } else if (const auto priced = m_care->price()) {
        cash = priced->shares.cashDue;
    }
    if (const auto closed = m_care->close(cash, m_printer); !closed) {
        sayNotice(m_console, closed.error());
        return ask(Prompt::Care, &CounterTalk::takeCare);
    }
    askForCard();
}

// The draft begun last.
void CounterTalk::resume()
{
    for (desk::Counter *counter : m_counters) {
        const auto kept = desk::openDrafts(*counter);
        if (!kept || kept->empty())
            continue;
        m_care.emplace(m_console, *counter, kept->back());
        if (const auto priced = m_care->price())
            m_care->printTotal(*priced);
        return ask(Prompt::Care, &CounterTalk::takeCare);
    }
    askForCard();
}

} // namespace guichet::console
