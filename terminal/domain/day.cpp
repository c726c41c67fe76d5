// SPDX-License-Identifier: Apache-2.0
#include "terminal/domain/day.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace guichet {
namespace {

constexpr int firstYear = 1;
constexpr int lastYear = 9999;
constexpr std::int64_t daysInFourCenturies = 146097;

bool isLeapYear(int year)
{
    return (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
}

int daysInMonth(int year, int month)
{
    constexpr std::array days{31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    return month == 2 && isLeapYear(year) ? 29 : days[static_cast<std::size_t>(month - 1)];
}

// Years counted from March, so that the leap day is the year's last: the usual
// arithmetic on the proleptic Gregorian calendar. The date must exist.
Day countedDay(CivilDate date)
{
    const std::int64_t year = date.month <= 2 ? date.year - 1 : date.year;
    const std::int64_t era = (year >= 0 ? year : year - 399) / 400;
    const std::int64_t yearOfEra = year - era * 400;
    const std::int64_t dayOfYear = (153 * (date.month + (date.month > 2 ? -3 : 9)) + 2) / 5 + date.day - 1;
    const std::int64_t dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear;
    return {static_cast<std::int32_t>(era * daysInFourCenturies + dayOfEra - 719468)};
}

const Day firstDay = countedDay({firstYear, 1, 1});
const Day finalDay = countedDay({lastYear, 12, 31});

std::optional<int> parseDigits(std::string_view text)
{
    int value = 0;
    for (const char c : text) {
        if (c < '0' || c > '9')
            return {};
        value = value * 10 + (c - '0');
    }
    return value;
}

void appendPadded(std::string &to, int value, int width)
{
    const std::string digits = std::to_string(value);
    to.append(static_cast<std::size_t>(std::max(0, width - static_cast<int>(digits.size()))), '0');
    to += digits;
}

} // namespace

std::optional<Day> dayOf(CivilDate date)
{
    if (date.year < firstYear || date.year > lastYear || date.month < 1 || date.month > 12)
        return {};
    if (date.day < 1 || date.day > daysInMonth(date.year, date.month))
        return {};
    return countedDay(date);
}

CivilDate civilDateOf(Day day)
{
    const std::int64_t shifted = std::int64_t{day.sinceEpoch} + 719468;
    const std::int64_t era = (shifted >= 0 ? shifted : shifted - (daysInFourCenturies - 1)) / daysInFourCenturies;
    const std::int64_t dayOfEra = shifted - era * daysInFourCenturies;
    const std::int64_t yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36524 - dayOfEra / 146096) / 365;
    const std::int64_t dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100);
    const std::int64_t monthFromMarch = (5 * dayOfYear + 2) / 153;
    const int month = static_cast<int>(monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9);
    const int year = static_cast<int>(yearOfEra + era * 400) + (month <= 2 ? 1 : 0);
    return {year, month, static_cast<int>(dayOfYear - (153 * monthFromMarch + 2) / 5 + 1)};
}

std::optional<Day> parseIsoDay(std::string_view text)
{
    if (text.size() != 10 || text[4] != '-' || text[7] != '-')
        return {};
    const auto year = parseDigits(text.substr(0, 4));
    const auto month = parseDigits(text.substr(5, 2));
    const auto day = parseDigits(text.substr(8, 2));
    if (!year || !month || !day)
        return {};
    return dayOf({*year, *month, *day});
}

std::string toIsoText(Day day)
{
    const CivilDate date = civilDateOf(day);
    std::string text;
    appendPadded(text, date.year, 4);
    text += '-';
    appendPadded(text, date.month, 2);
    text += '-';
    appendPadded(text, date.day, 2);
    return text;
}

// Stays inside the calendar: a rule with an absurd delay gives its last day.
Day addDays(Day day, std::int64_t days)
{
    const std::int64_t wholeCalendar = std::int64_t{finalDay.sinceEpoch} - firstDay.sinceEpoch;
    const std::int64_t moved = day.sinceEpoch + std::clamp(days, -wholeCalendar, wholeCalendar);
    return {static_cast<std::int32_t>(std::clamp<std::int64_t>(moved, firstDay.sinceEpoch, finalDay.sinceEpoch))};
}

Day addMonths(Day day, int months)
{
    const CivilDate date = civilDateOf(day);
    const std::int64_t counted = std::int64_t{date.year} * 12 + (date.month - 1) + months;
    const std::int64_t inside = std::clamp<std::int64_t>(counted, firstYear * 12, lastYear * 12 + 11);
    const int year = static_cast<int>(inside / 12);
    const int month = static_cast<int>(inside % 12) + 1;
    return countedDay({year, month, std::min(date.day, daysInMonth(year, month))});
}

Day lastDayOfMonth(int year, int month)
{
    return countedDay({year, month, daysInMonth(year, month)});
}

int daysBetween(Day from, Day to)
{
    return to.sinceEpoch - from.sinceEpoch;
}

int completedYears(Day born, Day on)
{
    const CivilDate birth = civilDateOf(born);
    const CivilDate then = civilDateOf(on);
    const bool hadBirthday = then.month > birth.month || (then.month == birth.month && then.day >= birth.day);
    return then.year - birth.year - (hadBirthday ? 0 : 1);
}

Day birthdayOf(Day born, int age)
{
    const CivilDate birth = civilDateOf(born);
    const int year = static_cast<int>(std::clamp<std::int64_t>(std::int64_t{birth.year} + age, firstYear, lastYear));
    if (birth.month == 2 && birth.day == 29 && !isLeapYear(year))
        return countedDay({year, 3, 1});
    return countedDay({year, birth.month, birth.day});
}

Day dayOfMoment(std::int64_t unixSeconds, int offsetMinutes)
{
    constexpr std::int64_t secondsPerDay = 86400;
    // A moment outside the calendar is its first or last day, not an overflow.
    const std::int64_t inside = std::clamp(unixSeconds, firstDay.sinceEpoch * secondsPerDay, finalDay.sinceEpoch * secondsPerDay);
    const std::int64_t local = inside + std::int64_t{offsetMinutes} * 60;
    const std::int64_t floored = (local >= 0 ? local : local - (secondsPerDay - 1)) / secondsPerDay;
    return addDays(Day{}, floored);
}

} // namespace guichet
