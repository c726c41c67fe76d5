// SPDX-License-Identifier: Apache-2.0
#include "terminal/domain/clock_trust.h"

#include <algorithm>

namespace guichet {
namespace {

constexpr std::int64_t tolerance = 5 * 60;
constexpr std::int64_t day = 24 * 3600;
constexpr std::int64_t farAhead = 60 * day;
constexpr std::int64_t softLead = 7 * day;

// Clocks lie by centuries as well as by minutes: differences must not overflow.
std::int64_t difference(std::int64_t later, std::int64_t earlier)
{
    constexpr std::int64_t bound = std::int64_t{1} << 61;
    return std::clamp(later, -bound, bound) - std::clamp(earlier, -bound, bound);
}

// What the time would be if only the boot's own counter had run since the last entry.
std::optional<std::int64_t> extrapolated(const ClockReadings &readings)
{
    if (!readings.lastMark || !readings.sinceLastMark)
        return {};
    return difference(*readings.lastMark, -std::max<std::int64_t>(0, *readings.sinceLastMark));
}

bool jumpedForward(const ClockReadings &readings, const ClockMarks &marks)
{
    const auto expected = extrapolated(readings);
    return difference(readings.system, marks.hwmSoft) > farAhead || (expected && difference(readings.system, *expected) > day);
}

bool agreesWithBoot(const ClockReadings &readings)
{
    const auto expected = extrapolated(readings);
    return expected && std::abs(difference(readings.system, *expected)) <= tolerance;
}

bool sawSignedTimeToday(const ClockReadings &readings, const ClockMarks &marks)
{
    return marks.signedAt && readings.system >= *marks.signedAt && difference(readings.system, *marks.signedAt) < day;
}

} // namespace

ClockJudgement judgeClock(const ClockReadings &readings, const ClockMarks &marks)
{
    const std::int64_t now = std::max(readings.system, marks.hwmSoft);
    if (marks.hwmSoft <= 0 && marks.hwmSigned <= 0)
        return {now, 0};
    if (difference(marks.hwmSoft, readings.system) > tolerance)
        return {std::max(now, extrapolated(readings).value_or(now)), 1};
    if (jumpedForward(readings, marks))
        return {now, 1};
    if (sawSignedTimeToday(readings, marks))
        return {now, 4};
    return {now, agreesWithBoot(readings) ? 3 : 2};
}

ClockMarks raiseSoft(const ClockMarks &marks, const ClockJudgement &judgement)
{
    if (!judgement.isTrusted())
        return marks;
    ClockMarks raised = marks;
    raised.hwmSoft = std::max(marks.hwmSoft, std::min(judgement.now, difference(marks.hwmSigned, -softLead)));
    return raised;
}

// A fresh signed time that the system clock confirms is the truth and may lower
// the soft mark; an old signed date (a pack from a stick) only ever raises.
ClockMarks raiseSigned(const ClockMarks &marks, std::int64_t signedTime, std::int64_t systemTime)
{
    if (signedTime < marks.hwmSigned)
        return marks;
    ClockMarks raised = marks;
    raised.hwmSigned = signedTime;
    raised.hwmSoft = std::max(marks.hwmSoft, signedTime);
    if (std::abs(difference(systemTime, signedTime)) <= tolerance) {
        raised.hwmSoft = signedTime;
        raised.signedAt = systemTime;
    }
    return raised;
}

} // namespace guichet
