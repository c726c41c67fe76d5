// SPDX-License-Identifier: Apache-2.0
#include "terminal/domain/clock_trust.h"

#include <gtest/gtest.h>

#include <limits>

namespace guichet {
namespace {

constexpr std::int64_t minute = 60;
constexpr std::int64_t day = 86400;
constexpr std::int64_t built = 1'780'000'000;

ClockMarks marksAt(std::int64_t time)
{
    return {time, time, {}};
}

ClockJudgement judgedAt(std::int64_t system, const ClockMarks &marks = marksAt(built))
{
    return judgeClock({system, {}, {}}, marks);
}

TEST(ClockTrust, UpToSixtyDaysAheadIsTrusted)
{
    EXPECT_EQ(judgedAt(built + 60 * day).confidence, 2);
    EXPECT_EQ(judgedAt(built + 60 * day + 1).confidence, 1);
    EXPECT_EQ(judgedAt(built + 60 * day + 1).now, built + 60 * day + 1);
}

TEST(ClockTrust, BehindTheMarkTheMarkCounts)
{
    EXPECT_EQ(judgedAt(built - 5 * minute).confidence, 2);
    EXPECT_EQ(judgedAt(built - 5 * minute).now, built);
    EXPECT_EQ(judgedAt(built - 5 * minute - 1).confidence, 1);
    EXPECT_EQ(judgedAt(0).confidence, 1);
    EXPECT_EQ(judgedAt(0).now, built);
    EXPECT_FALSE(judgedAt(0).isTrusted());
    const ClockJudgement later = judgeClock({0, 600, built + 60}, marksAt(built));
    EXPECT_EQ(later.now, built + 660) << "the boot's own counter goes on";
}

TEST(ClockTrust, NothingKnownIsZero)
{
    EXPECT_EQ(judgedAt(built, {}).confidence, 0);
}

TEST(ClockTrust, TheBootCounterConfirmsOrDenies)
{
    const ClockMarks marks = marksAt(built);
    EXPECT_EQ(judgeClock({built + 1000, 990, built}, marks).confidence, 3);
    EXPECT_EQ(judgeClock({built + 1000, 10, built}, marks).confidence, 2);
    EXPECT_EQ(judgeClock({built + 2 * day, 10, built}, marks).confidence, 1) << "a jump of more than a day within a boot";
}

TEST(ClockTrust, SignedTimeLastsADay)
{
    const ClockMarks seen = raiseSigned(marksAt(built), built + 100, built + 90);
    EXPECT_EQ(judgedAt(built + 90 + day - 1, seen).confidence, 4);
    EXPECT_EQ(judgedAt(built + 90 + day, seen).confidence, 2);
}

TEST(ClockTrust, TheSoftMarkRisesSevenDaysAtMost)
{
    const ClockMarks marks = marksAt(built);
    EXPECT_EQ(raiseSoft(marks, {built + day, 2}).hwmSoft, built + day);
    EXPECT_EQ(raiseSoft(marks, {built + 30 * day, 2}).hwmSoft, built + 7 * day);
    EXPECT_EQ(raiseSoft(marks, {built + day, 1}).hwmSoft, built) << "a doubtful clock raises nothing";
    EXPECT_EQ(raiseSoft(marks, {built - day, 2}).hwmSoft, built) << "never down";
}

TEST(ClockTrust, SignedTime)
{
    ClockMarks marks = marksAt(built);
    marks.hwmSoft = built + 6 * day;
    EXPECT_EQ(raiseSigned(marks, built - 1, built).hwmSigned, built) << "older than what is known: ignored";
    const ClockMarks pack = raiseSigned(marks, built + day, built + 6 * day);
    EXPECT_EQ(pack.hwmSigned, built + day);
    EXPECT_EQ(pack.hwmSoft, built + 6 * day) << "an old file does not turn the clock back";
    EXPECT_FALSE(pack.signedAt);
    const ClockMarks fresh = raiseSigned(marks, built + day, built + day + minute);
    EXPECT_EQ(fresh.hwmSoft, built + day) << "signed time that the clock confirms may lower it";
    EXPECT_EQ(fresh.signedAt, built + day + minute);
}

TEST(ClockTrust, NoReadingOverflows)
{
    constexpr auto most = std::numeric_limits<std::int64_t>::max();
    constexpr auto least = std::numeric_limits<std::int64_t>::min();
    for (const std::int64_t system : {least, std::int64_t{-1}, std::int64_t{0}, built, most}) {
        for (const std::int64_t mark : {least, std::int64_t{0}, built, most}) {
            const ClockMarks marks{mark, mark, system};
            const ClockJudgement judged = judgeClock({system, most, mark}, marks);
            EXPECT_GE(judged.now, std::max(system, mark));
            EXPECT_GE(raiseSoft(marks, judged).hwmSoft, mark);
            EXPECT_GE(raiseSigned(marks, system, mark).hwmSigned, mark);
        }
    }
}

} // namespace
} // namespace guichet
