// SPDX-License-Identifier: Apache-2.0
#include "terminal/texts/words.h"

#include "terminal/texts/table.h"

namespace guichet {
namespace {

constexpr std::string_view noBreakSpace = "\u00A0";

template <class Enum, std::size_t N>
std::string_view rowOf(const std::array<std::string_view, N> &rows, Enum value)
{
    const auto place = static_cast<std::size_t>(value);
    return place < N ? rows[place] : std::string_view{};
}

std::string twoDigits(std::int64_t number)
{
    return (number < 10 ? "0" : "") + std::to_string(number);
}

std::int64_t floorDivided(std::int64_t value, std::int64_t by)
{
    return value >= 0 ? value / by : -((by - 1 - value) / by);
}

} // namespace

std::string_view wordFor(Word word, Language language)
{
    for (const texts::WordText &row : texts::textsOf(language).words) {
        if (row.word == word)
            return row.text;
    }
    return {};
}

std::string_view wordFor(EligibilityOutcome outcome, Language language)
{
    return rowOf(texts::textsOf(language).status.outcomes, outcome);
}

std::string_view wordFor(ClaimState state, Language language)
{
    return rowOf(texts::textsOf(language).status.claimStates, state);
}

std::string_view wordFor(VisitType type, Language language)
{
    return rowOf(texts::textsOf(language).status.visitTypes, type);
}

std::string_view wordFor(Identification identification, Language language)
{
    return rowOf(texts::textsOf(language).status.identifications, identification);
}

std::string_view wordFor(Relation relation, Language language)
{
    return rowOf(texts::textsOf(language).status.relations, relation);
}

std::string_view wordFor(PersonSex sex, Language language)
{
    return rowOf(texts::textsOf(language).status.sexes, sex);
}

std::string_view wordFor(Sector sector, Language language)
{
    return rowOf(texts::textsOf(language).status.sectors, sector);
}

std::string_view categoryWord(std::string_view category, Language language)
{
    for (const texts::CategoryText &row : texts::textsOf(language).categories) {
        if (row.category == category)
            return row.text;
    }
    return category;
}

std::string formatNumber(std::int64_t number)
{
    const std::string digits = std::to_string(number);
    const std::size_t sign = number < 0 ? 1 : 0;
    std::string text = digits.substr(0, sign);
    for (std::size_t i = sign; i < digits.size(); ++i) {
        if (i > sign && (digits.size() - i) % 3 == 0)
            text += noBreakSpace;
        text += digits[i];
    }
    return text;
}

// Both CFA francs are "F" to everybody who pays in them.
std::string formatAmount(Money amount, std::string_view currency)
{
    std::string text = formatNumber(amount.amount);
    if (currency.empty())
        return text;
    text += noBreakSpace;
    text += currency == "XOF" || currency == "XAF" ? "F" : currency;
    return text;
}

std::string formatDay(Day day)
{
    const std::string iso = toIsoText(day);
    return iso.substr(8, 2) + '/' + iso.substr(5, 2) + '/' + iso.substr(0, 4);
}

std::string formatShortDay(Day day)
{
    return formatDay(day).substr(0, 5);
}

std::string formatMoment(std::int64_t unixSeconds, int zoneMinutes)
{
    const Day day = dayOfMoment(unixSeconds, zoneMinutes);
    const std::int64_t minutes = floorDivided(unixSeconds, 60) % 1440 + zoneMinutes + 2 * 1440;
    const std::int64_t ofDay = minutes % 1440;
    return formatDay(day) + ' ' + twoDigits(ofDay / 60) + ':' + twoDigits(ofDay % 60);
}

} // namespace guichet
