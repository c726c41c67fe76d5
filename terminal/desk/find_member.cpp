// SPDX-License-Identifier: Apache-2.0
#include "terminal/desk/find_member.h"

#include "cards/card_text.h"
#include "terminal/base/utf8.h"
#include "terminal/desk/find_by_card.h"

#include <algorithm>
#include <array>

namespace guichet::desk {
namespace {

constexpr std::size_t mostShown = 5; // then "précisez" (rulings.md 32)
constexpr std::size_t fewestLetters = 3;
constexpr std::size_t longestQuery = 4096;

std::size_t lettersIn(const std::string &text)
{
    std::size_t letters = 0;
    std::string_view rest = text;
    while (utf8::takeCodePoint(rest))
        ++letters;
    return letters;
}

bool isLongEnough(const std::string &words)
{
    const auto folded = utf8::foldedWords(words);
    return std::any_of(folded.begin(), folded.end(), [](const std::string &word) { return lettersIn(word) >= fewestLetters; });
}

Outcome<FoundMember> findByName(Counter &counter, const MemberQuery &query)
{
    if (!isLongEnough(query.text))
        return fail(Code::Q17, {{"nom", query.text}});
    auto search = counter.roster.searchNames(query.text, mostShown);
    if (!search)
        return search.failure();
    if (search->people.empty() && search->readyPercent >= 100)
        return fail(Code::E06, {}, "no such name");
    FoundMember found;
    found.identification = Identification::Name;
    found.people = std::move(search->people);
    found.more = search->more;
    found.readyPercent = search->readyPercent;
    return found;
}

// As it is stored: digits, and a plus sign in front of a country's number.
std::string plainPhone(const std::string &typed)
{
    std::string phone;
    for (const char c : typed) {
        if ((c >= '0' && c <= '9') || (c == '+' && phone.empty()))
            phone += c;
    }
    return phone;
}

Outcome<FoundMember> findByPhone(Counter &counter, const MemberQuery &query)
{
    auto people = counter.roster.findByPhone(plainPhone(query.text));
    if (!people)
        return people.failure();
    if (people->empty())
        return fail(Code::E06, {}, "no such phone number");
    FoundMember found;
    found.identification = Identification::Phone;
    found.more = people->size() > mostShown;
    people->resize(std::min(people->size(), mostShown));
    found.people = *std::move(people);
    return found;
}

// The person of that rank in the household that was found.
void keepRank(FoundMember &found, int rank)
{
    const auto &record = found.people.front().household;
    for (std::size_t i = 0; i < record.members.size(); ++i) {
        if (record.members[i].rank != rank)
            continue;
        found.people = {Person{record, i}};
        return;
    }
    found.people.clear();
}

Outcome<FoundMember> findByNumber(Counter &counter, const MemberQuery &query)
{
    auto found = findByTypedNumber(counter, query.text, Identification::Number);
    if (found && query.rank)
        keepRank(*found, *query.rank);
    if (found && found->people.empty())
        return fail(Code::E06, {}, "no member of that rank");
    return found;
}

using Search = Outcome<FoundMember> (*)(Counter &, const MemberQuery &);
struct SearchOf {
    QueryKind kind;
    Search search;
};
constexpr std::array searches{
    SearchOf{QueryKind::CardText, findByCardText},
    SearchOf{QueryKind::Number, findByNumber},
    SearchOf{QueryKind::Name, findByName},
    SearchOf{QueryKind::Phone, findByPhone},
};

} // namespace

Outcome<FoundMember> findMember(Counter &counter, const MemberQuery &query)
{
    if (cards::isStaffBadge(query.text))
        return fail(Code::Q08);
    if (!counter.roster.status())
        return fail(Code::D11);
    if (query.text.size() > longestQuery)
        return fail(Code::Q01, {}, "text too long");
    for (const SearchOf &row : searches) {
        if (row.kind == query.kind)
            return row.search(counter, query);
    }
    return fail(Code::Q01);
}

} // namespace guichet::desk
