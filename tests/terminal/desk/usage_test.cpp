// SPDX-License-Identifier: Apache-2.0
#include "terminal/desk/usage.h"

#include "tests/support/demo_counter.h"

#include <gtest/gtest.h>

using namespace guichet;
using namespace guichet::desk;
using guichet::test::dayFrom;
using guichet::test::DemoCounter;

namespace {

struct UsageOfAMember : testing::Test {
    DemoCounter demo{};
    Plan plan = guichet::test::demoPlan();
    std::vector<Consumption> own{};
    std::uint64_t counted = 0;
    Day asOf = dayFrom("2026-05-10");
    Day careDay = dayFrom("2026-05-12");

    void claim(std::uint64_t sequence, const char *member, const char *day, std::int64_t mutual, bool newEpisode = true)
    {
        own.push_back({sequence, {member}, {"H1"}, dayFrom(day), 0, {mutual}, {mutual / 10}, newEpisode, {"CONSULT"}});
    }
    Usage usage()
    {
        const Person person = **demo.roster.findByNumber({"DEM-0001"});
        return computeUsage({plan, person, careDay, asOf, counted}, own);
    }
};

TEST_F(UsageOfAMember, addsToTheRosterWhatItDoesNotHoldYet)
{
    demo.member("DEM-0001").used = {5000};
    demo.member("DEM-0001").episodes = 2;
    demo.householdOf("DEM-0001").used = {9000};
    counted = 10;
    claim(10, "DEM-0001", "2026-04-01", 700); // already in the roster's counters
    claim(11, "DEM-0001", "2026-04-20", 800);
    claim(12, "DEM-0002", "2026-04-21", 300);
    const Usage sum = usage();
    EXPECT_EQ(sum.year, 2026);
    EXPECT_EQ(sum.beneficiaryYear, Money{5800});
    EXPECT_EQ(sum.householdYear, Money{10'100});
    EXPECT_EQ(sum.episodesThisYear, 3);
}

TEST_F(UsageOfAMember, countersOfAnEarlierPolicyYearAreForgotten)
{
    demo.member("DEM-0001").used = {5000};
    asOf = dayFrom("2025-12-30");
    claim(3, "DEM-0001", "2025-12-31", 800);
    claim(4, "DEM-0001", "2026-01-02", 200);
    EXPECT_EQ(usage().beneficiaryYear, Money{200});
}

TEST_F(UsageOfAMember, aLateEntryOfLastYearCountsThatYearsOwnClaims)
{
    demo.member("DEM-0001").used = {5000};
    counted = 10;
    claim(3, "DEM-0001", "2025-12-20", 800);
    careDay = dayFrom("2025-12-31");
    EXPECT_EQ(usage().beneficiaryYear, Money{800});
}

TEST_F(UsageOfAMember, visitsWithinTheWindowAreOneEpisode)
{
    counted = 100; // the roster's counters never hold an episode
    claim(1, "DEM-0001", "2026-03-01", 1000);
    claim(2, "DEM-0001", "2026-04-20", 2000);
    claim(3, "DEM-0001", "2026-05-01", 3000, false);
    const Usage joined = usage();
    EXPECT_EQ(joined.episode, Money{5000});
    EXPECT_EQ(joined.deductiblePaidThisEpisode, Money{500});
    EXPECT_EQ(joined.linkedEpisodeLastVisit, dayFrom("2026-05-01"));
    careDay = dayFrom("2026-05-16"); // exactly fifteen days after
    EXPECT_EQ(usage().episode, Money{5000});
    careDay = dayFrom("2026-05-17");
    EXPECT_EQ(usage().episode, Money{});
}

TEST_F(UsageOfAMember, onlyTodaysOwnCategoriesAreCoveredToday)
{
    claim(1, "DEM-0001", "2026-05-11", 800);
    claim(2, "DEM-0002", "2026-05-12", 800);
    EXPECT_TRUE(usage().categoriesToday.empty());
    claim(3, "DEM-0001", "2026-05-12", 800);
    EXPECT_EQ(usage().categoriesToday, std::vector<std::string>{"CONSULT"});
}

TEST_F(UsageOfAMember, aClaimAtTheMembersChargeOpensNothing)
{
    own.push_back({1, {"DEM-0001"}, {"H1"}, dayFrom("2026-05-10"), 0, {}, {}, false, {}});
    const Usage none = usage();
    EXPECT_FALSE(none.linkedEpisodeLastVisit);
    EXPECT_EQ(none.episodesThisYear, 0);
}

} // namespace
