// SPDX-License-Identifier: Apache-2.0
#include "terminal/desk/visit_papers.h"

#include "terminal/desk/record_care.h"
#include "tests/support/demo_counter.h"

#include <gtest/gtest.h>

using namespace guichet;
using namespace guichet::desk;

namespace {

struct VisitPapers : testing::Test {
    test::DemoCounter world{};

    Ulid verify(VisitType visit = VisitType::Normal, const char *number = "DEM-0001")
    {
        const auto found = findMember(world.counter, {QueryKind::Number, number, false, {}});
        VisitChoice choice;
        choice.visit = visit;
        return recordVerification(world.counter, judgeRights(world.counter, *found, 0, choice).value()).value().verification.id;
    }
    Ulid care(const Ulid &verification)
    {
        CareRequest request;
        request.verification = verification;
        request.lines = {{{"GE"}, {}, {}, 1, {}}};
        return closeCare(world.counter, request).value().claim.ulid;
    }
    void needHospital()
    {
        world.roster.rosterTerms.facility.level = 2;
        for (BenefitRule &rule : world.roster.rosterTerms.plans[0].rules)
            rule.requiresLetter = rule.category == "LAB";
    }
};

TEST_F(VisitPapers, aReferralIsKeptWithItsReason)
{
    const Ulid verification = verify();
    const auto referral = recordReferral(world.counter, {verification, "HZO02", "Anémie sévère"});
    ASSERT_TRUE(referral);
    EXPECT_EQ(referral->number, "KPO01-A-" + std::to_string(referral->written.sequence));
    const auto kept = world.journal.records(sync::EntryKind::Referral);
    ASSERT_EQ(kept->size(), 1U);
    EXPECT_EQ(sync::parseReferralOut(kept->front().body)->reason, "Anémie sévère");
}

TEST_F(VisitPapers, aReferralNeedsItsCentreAndItsVisit)
{
    EXPECT_EQ(recordReferral(world.counter, {verify(), "", "x"}).error().code, Code::C11);
    EXPECT_EQ(recordReferral(world.counter, {Ulid{}, "HZO02", "x"}).error().code, Code::C06);
    EXPECT_EQ(recordReferral(world.counter, {verify(), "HZO02", std::string(501, 'x')}).error().code, Code::C08);
    EXPECT_TRUE(world.journal.records(sync::EntryKind::Referral)->empty());
}

TEST_F(VisitPapers, aLetterIsAskedForAndAnsweredOnce)
{
    EXPECT_EQ(requestLetter(world.counter, {LetterKind::Guarantee, verify(), ""}).error().code, Code::C13);
    const auto asked = requestLetter(world.counter, {LetterKind::PriorAuthorisation, verify(), "Scanner"});
    ASSERT_TRUE(asked);
    ASSERT_EQ(letterRequests(world.counter)->size(), 1U);
    EXPECT_FALSE(letterRequests(world.counter)->front().answer);
    EXPECT_EQ(enterLetterAnswer(world.counter, *asked, {true, "", {}, {}, {}}).error().code, Code::C12);
    ASSERT_TRUE(enterLetterAnswer(world.counter, *asked, {true, "EP-7", Money{50'000}, test::dayFrom("2026-06-30"), {}}));
    const auto rows = letterRequests(world.counter);
    ASSERT_EQ(rows->size(), 1U);
    ASSERT_TRUE(rows->front().answer);
    EXPECT_EQ(rows->front().answer->number, "EP-7");
    EXPECT_EQ(rows->front().answer->kind, LetterKind::PriorAuthorisation);
    EXPECT_EQ(enterLetterAnswer(world.counter, *asked, {false, "", {}, {}, {}}).error().code, Code::C14);
}

TEST_F(VisitPapers, anEmergencyIsRegularisedWithinThreeDays)
{
    needHospital();
    world.clock.setLocal("2026-05-12", 9, 0);
    const Ulid claim = care(verify(VisitType::Emergency));
    const auto open = pendingRegularisations(world.counter);
    ASSERT_EQ(open->size(), 1U);
    EXPECT_TRUE(open->front().needsLetter);
    EXPECT_FALSE(open->front().isLate);
    EXPECT_EQ(open->front().dueBefore - open->front().claim.closedAt, 72 * 3600);
    world.clock.setLocal("2026-05-15", 9, 30);
    EXPECT_TRUE(pendingRegularisations(world.counter)->front().isLate);
    EXPECT_EQ(regularise(world.counter, claim, {true, "", {}, {}, {}}).error().code, Code::C13);
    EXPECT_EQ(regularise(world.counter, claim, {true, "", {}, {}, "Accident"}).error().code, Code::C12);
    ASSERT_TRUE(regularise(world.counter, claim, {true, "LG-9", Money{150'000}, {}, "Accident"}));
    EXPECT_TRUE(pendingRegularisations(world.counter)->empty());
    EXPECT_EQ(regularise(world.counter, claim, {true, "LG-9", {}, {}, {}}).error().code, Code::C14);
}

TEST_F(VisitPapers, visitsOfPeacetimeAreNeverToRegularise)
{
    care(verify());
    care(verify(VisitType::Emergency, "DEM-0020")); // first level, no letter needed: nothing to justify
    EXPECT_TRUE(pendingRegularisations(world.counter)->empty());
    EXPECT_EQ(regularise(world.counter, Ulid{}, {true, "LG-9", {}, {}, {}}).error().code, Code::M04);
}

} // namespace
