// SPDX-License-Identifier: Apache-2.0
#include "terminal/desk/visit_facts.h"

#include "terminal/desk/care_habits.h"
#include "terminal/desk/record_care.h"
#include "tests/support/demo_counter.h"

#include <gtest/gtest.h>

using namespace guichet;
using namespace guichet::desk;

namespace {

struct VisitFacts : testing::Test {
    test::DemoCounter world{};

    Ulid verify(const char *number)
    {
        const auto found = findMember(world.counter, {QueryKind::Number, number, false, {}});
        return recordVerification(world.counter, judgeRights(world.counter, *found, 0, {}).value()).value().verification.id;
    }
    void care(const char *number, const char *act, const char *diagnosis, const char *prescriber)
    {
        CareRequest request;
        request.verification = verify(number);
        request.lines = {{{act}, {}, {}, 1, {}}};
        request.diagnosis = diagnosis;
        request.prescriber = prescriber;
        closeCare(world.counter, request).value();
    }
    int week(const char *day) { return visitsOfWeek(world.counter, {"DEM-0001"}, test::dayFrom(day)).value(); }
};

TEST_F(VisitFacts, aWeekCountsVisitsNotChecks)
{
    EXPECT_EQ(week("2026-05-12"), 0);
    verify("DEM-0001");
    verify("DEM-0001"); // looked at twice: one day
    verify("DEM-0020"); // somebody else
    EXPECT_EQ(week("2026-05-12"), 1);
    care("DEM-0001", "CONS", "", "");
    care("DEM-0001", "GE", "", "");
    EXPECT_EQ(week("2026-05-12"), 2);
    EXPECT_EQ(week("2026-05-18"), 2);
    EXPECT_EQ(week("2026-05-19"), 0);
}

TEST_F(VisitFacts, oneVisitInTwentyIsLookedAtTwice)
{
    int asked = 0;
    for (unsigned i = 0; i < 2000; ++i) {
        Ulid id{};
        id.bytes[14] = static_cast<Byte>(i / 256);
        id.bytes[15] = static_cast<Byte>(i % 256);
        EXPECT_EQ(asksSecondLook(id), asksSecondLook(id));
        asked += asksSecondLook(id) ? 1 : 0;
    }
    EXPECT_EQ(asked, 100);
}

TEST_F(VisitFacts, aVisitInsideTheWindowJoinsTheEpisode)
{
    Situation situation;
    situation.plan = test::demoPlan();
    situation.careDay = test::dayFrom("2026-05-12");
    EXPECT_FALSE(episodeJoined(situation));
    situation.usage.linkedEpisodeLastVisit = test::dayFrom("2026-04-27");
    EXPECT_EQ(episodeJoined(situation), test::dayFrom("2026-04-27"));
    situation.usage.linkedEpisodeLastVisit = test::dayFrom("2026-04-26");
    EXPECT_FALSE(episodeJoined(situation));
}

TEST_F(VisitFacts, whatIsEnteredOftenComesFirst)
{
    EXPECT_TRUE(careHabits(world.counter)->acts.empty());
    care("DEM-0001", "CONS", "Paludisme", "Dr A");
    care("DEM-0002", "GE", "Plaie", "Dr B");
    care("DEM-0020", "GE", "Paludisme", "");
    const CareHabits habits = careHabits(world.counter).value();
    ASSERT_EQ(habits.acts.size(), 2U);
    EXPECT_EQ(habits.acts[0].text, "GE");
    EXPECT_EQ(habits.diagnoses, (std::vector<std::string>{"Paludisme", "Plaie"}));
    EXPECT_EQ(habits.prescriber, "Dr B");
}

} // namespace
