// SPDX-License-Identifier: Apache-2.0
#include "terminal/domain/day.h"

#include "tests/terminal/domain/situation.h"

#include <limits>

namespace guichet {
namespace {

using test::on;

TEST(Day, EveryDayOfTheCalendarComesBack)
{
    const Day first = dayOf({1, 1, 1}).value();
    const Day last = dayOf({9999, 12, 31}).value();
    for (Day day = first; day <= last; ++day.sinceEpoch)
        ASSERT_EQ(dayOf(civilDateOf(day)), day);
    EXPECT_EQ(last.sinceEpoch - first.sinceEpoch + 1, 3652059);
}

TEST(Day, KnownDays)
{
    EXPECT_EQ(on("1970-01-01").sinceEpoch, 0);
    EXPECT_EQ(on("2000-03-01").sinceEpoch, 11017);
    EXPECT_EQ(on("2026-11-22").sinceEpoch, 20779);
    EXPECT_EQ(toIsoText(on("0001-02-03")), "0001-02-03");
}

TEST(Day, RefusesWhatIsNoDay)
{
    for (const char *text : {"", "2026-02-29", "2100-02-29", "2026-13-01", "2026-00-10", "2026-01-32", "0000-01-01", "2026-1-1", "2026/01/01", "2026-01-0x", "-026-01-01", "2026-01-011"})
        EXPECT_FALSE(parseIsoDay(text)) << text;
    EXPECT_TRUE(parseIsoDay("2024-02-29"));
    EXPECT_FALSE(dayOf({10000, 1, 1}));
}

TEST(Day, MonthsAreClampedToTheirEnd)
{
    EXPECT_EQ(addMonths(on("2025-12-31"), 2), on("2026-02-28"));
    EXPECT_EQ(addMonths(on("2023-12-31"), 2), on("2024-02-29"));
    EXPECT_EQ(addMonths(on("2026-01-15"), 2), on("2026-03-15"));
    EXPECT_EQ(addMonths(on("2026-01-31"), -2), on("2025-11-30"));
    EXPECT_EQ(addMonths(on("2026-01-31"), 0), on("2026-01-31"));
}

TEST(Day, BornOnTheLeapDay)
{
    const Day born = on("2008-02-29");
    EXPECT_EQ(completedYears(born, on("2026-02-28")), 17);
    EXPECT_EQ(completedYears(born, on("2026-03-01")), 18);
    EXPECT_EQ(completedYears(born, on("2024-02-28")), 15);
    EXPECT_EQ(completedYears(born, on("2024-02-29")), 16);
    EXPECT_EQ(birthdayOf(born, 18), on("2026-03-01"));
    EXPECT_EQ(birthdayOf(born, 16), on("2024-02-29"));
}

TEST(Day, AgeAndBirthdayAgree)
{
    for (int i = 0; i < 4000; ++i) {
        const Day born = addDays(on("1999-01-01"), i);
        for (const int age : {0, 1, 5, 18, 21}) {
            const Day birthday = birthdayOf(born, age);
            ASSERT_EQ(completedYears(born, birthday), age);
            if (age > 0) {
                ASSERT_EQ(completedYears(born, addDays(birthday, -1)), age - 1);
            }
        }
    }
}

TEST(Day, StaysInsideTheCalendar)
{
    constexpr auto most = std::numeric_limits<std::int64_t>::max();
    EXPECT_EQ(addDays(on("2026-01-01"), most), on("9999-12-31"));
    EXPECT_EQ(addDays(on("2026-01-01"), -most), on("0001-01-01"));
    EXPECT_EQ(addMonths(on("2026-01-31"), std::numeric_limits<int>::max()), on("9999-12-31"));
    EXPECT_EQ(birthdayOf(on("2026-01-31"), std::numeric_limits<int>::max()), on("9999-01-31"));
    EXPECT_EQ(dayOfMoment(most, 0), on("9999-12-31"));
    EXPECT_EQ(dayOfMoment(-most, 0), on("0001-01-01"));
}

TEST(Day, TheLocalDayOfAMoment)
{
    EXPECT_EQ(dayOfMoment(0, 0), on("1970-01-01"));
    EXPECT_EQ(dayOfMoment(-1, 0), on("1969-12-31"));
    EXPECT_EQ(dayOfMoment(86400 - 3600, 60), on("1970-01-02"));
    EXPECT_EQ(dayOfMoment(86400 - 3601, 60), on("1970-01-01"));
    EXPECT_EQ(dayOfMoment(3599, -60), on("1969-12-31"));
}

} // namespace
} // namespace guichet
