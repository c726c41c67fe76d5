// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace guichet {

// A calendar day (proleptic Gregorian), counted from 1970-01-01. No clock, no zone.
struct Day {
    std::int32_t sinceEpoch = 0;
    auto operator<=>(const Day &) const = default;
};

struct CivilDate {
    int year = 1970;
    int month = 1; // 1-12
    int day = 1;   // 1-31
};

// Nothing when there is no such day; years 1 to 9999.
std::optional<Day> dayOf(CivilDate date);
CivilDate civilDateOf(Day day);

std::optional<Day> parseIsoDay(std::string_view text); // exactly YYYY-MM-DD
std::string toIsoText(Day day);

Day addDays(Day day, std::int64_t days);
Day addMonths(Day day, int months); // the day is clamped to the month's end
Day lastDayOfMonth(int year, int month);
int daysBetween(Day from, Day to);

// Completed years; somebody born on 29 February has her birthday on 1 March.
int completedYears(Day born, Day on);
Day birthdayOf(Day born, int age); // the day on which `age` years are completed

// The local day of a moment: Unix seconds shifted by the offset of the zone.
Day dayOfMoment(std::int64_t unixSeconds, int offsetMinutes);

} // namespace guichet
