// SPDX-License-Identifier: Apache-2.0
#include "terminal/desk/close_batch.h"

#include "terminal/desk/correct_claim.h"
#include "terminal/desk/report_reading.h"
#include "tests/support/demo_counter.h"

#include <gtest/gtest.h>

using namespace guichet;
using namespace guichet::desk;
using guichet::test::dayFrom;
using guichet::test::DemoCounter;

namespace {

struct CloseBatch : testing::Test {
    DemoCounter demo{};

    ClosedCare closeOne(const char *number, const char *act = "CONS")
    {
        const auto found = findMember(demo.counter, {QueryKind::Number, number, false, {}});
        VisitChoice choice;
        choice.photo = PhotoAnswer::Yes;
        const auto answer = judgeRights(demo.counter, *found, 0, choice);
        CareRequest request;
        request.verification = recordVerification(demo.counter, *answer)->verification.id;
        request.lines = {{{act}, {}, {}, 1, {}}};
        return *closeCare(demo.counter, request);
    }
    MonthView view(Month month = {2026, 5})
    {
        MonthReading reading(demo.counter, month);
        EXPECT_TRUE(readWhole(reading));
        return *reading.finish();
    }
    ClaimRow &row(std::size_t place) { return demo.journal.claimRows.at(place); }
};

TEST_F(CloseBatch, theMonthsClaimsAreSummedAndSigned)
{
    const ClosedCare first = closeOne("DEM-0001");
    const ClosedCare second = closeOne("DEM-0002", "PARA");
    const MonthView before = view();
    ASSERT_EQ(before.claims.size(), 2U);
    EXPECT_EQ(before.totals.all.mutual, first.claim.mutual + second.claim.mutual);
    const auto made = closeBatch(demo.counter, before);
    ASSERT_TRUE(made);
    EXPECT_EQ(made->body.id.text, demo.journal.ours.scheme.code.text + "-" + demo.journal.ours.facility.code.text + "-202605-01");
    EXPECT_EQ(made->body.sequences, (std::vector<std::uint64_t>{first.written.sequence, second.written.sequence}));
    EXPECT_EQ(made->body.claims, sync::hashOfBatch({first.written.hash, second.written.hash}));
    const auto records = demo.journal.records(sync::EntryKind::Batch);
    ASSERT_EQ(records->size(), 1U);
    EXPECT_EQ(sync::parseBatch(records->front().body)->totals.all.gross, before.totals.all.gross);
    const MonthView after = view();
    EXPECT_TRUE(after.claims.empty());
    EXPECT_EQ(after.signedClaims.size(), 2U);
    ASSERT_EQ(after.made.size(), 1U);
    EXPECT_FALSE(after.made.front().received);
    demo.journal.acknowledged = 100;
    EXPECT_TRUE(view().made.front().received);
}

TEST_F(CloseBatch, nothingNewIsNotSignedTwice)
{
    EXPECT_EQ(closeBatch(demo.counter, view()).error().code, Code::B01);
    closeOne("DEM-0001");
    ASSERT_TRUE(closeBatch(demo.counter, view()));
    const auto again = closeBatch(demo.counter, view());
    ASSERT_FALSE(again);
    EXPECT_EQ(again.error().code, Code::B02);
    EXPECT_EQ(demo.journal.records(sync::EntryKind::Batch)->size(), 1U);
}

TEST_F(CloseBatch, aLateClaimMakesAFurtherBatch)
{
    closeOne("DEM-0001");
    ASSERT_TRUE(closeBatch(demo.counter, view()));
    const ClosedCare late = closeOne("DEM-0020");
    const auto further = closeBatch(demo.counter, view());
    ASSERT_TRUE(further);
    EXPECT_TRUE(further->body.id.text.ends_with("-202605-02"));
    EXPECT_EQ(further->body.sequences, (std::vector<std::uint64_t>{late.written.sequence}));
}

TEST_F(CloseBatch, whatIsNotOwedStaysOutAndIsCounted)
{
    closeOne("DEM-0001");
    closeOne("DEM-0002");
    closeOne("DEM-0003");
    closeOne("DEM-0010"); // contribution expired: the member paid all
    closeOne("DEM-0020");
    row(0).state = ClaimState::CancelRequested;
    row(1).state = ClaimState::Rejected;
    row(2).state = ClaimState::Quarantined;
    const MonthView month = view();
    EXPECT_EQ(month.claims.size(), 1U);
    EXPECT_EQ(month.leftOut.takenBack, 1U);
    EXPECT_EQ(month.leftOut.refused, 1U);
    EXPECT_EQ(month.leftOut.quarantined, 1U);
    EXPECT_EQ(month.leftOut.withoutRights, 1U);
}

TEST_F(CloseBatch, aCorrectionGoesInsteadOfWhatItReplaces)
{
    const ClosedCare old = closeOne("DEM-0001");
    row(0).state = ClaimState::Partial;
    const auto corrected = closeCare(demo.counter, *planCorrection(demo.counter, old.claim.ulid));
    const MonthView month = view();
    ASSERT_EQ(month.claims.size(), 1U);
    EXPECT_EQ(month.claims.front().row.claim.ulid, corrected->claim.ulid);
    EXPECT_TRUE(month.claims.front().findings.empty());
    EXPECT_EQ(month.leftOut.replaced, 1U);
}

TEST_F(CloseBatch, theSameActTwiceIsFound)
{
    closeOne("DEM-0001");
    const ClosedCare second = closeOne("DEM-0001");
    const MonthView month = view();
    ASSERT_EQ(month.claims.size(), 2U);
    ASSERT_FALSE(month.claims[0].findings.empty());
    EXPECT_EQ(month.claims[0].findings[0].objection, Objection::ActTwice);
    EXPECT_EQ(month.claims[0].findings[0].other, second.claim.number);
}

TEST_F(CloseBatch, otherMonthsAreElsewhere)
{
    closeOne("DEM-0001");
    EXPECT_TRUE(view({2026, 4}).claims.empty());
    EXPECT_EQ(view({2026, 4}).unpaid.claims, 1);
}

TEST_F(CloseBatch, unpaidByAgeAndPayments)
{
    for (const char *number : {"DEM-0001", "DEM-0002", "DEM-0003"})
        closeOne(number);
    row(0).claim.careDay = dayFrom("2026-03-01"); // 72 days before 12 May
    row(1).state = ClaimState::Paid;
    row(1).paymentReference = "V-1";
    row(1).paidOn = dayFrom("2026-05-10");
    const MonthView month = view();
    EXPECT_EQ(month.unpaid.bands[0].claims, 1);
    EXPECT_EQ(month.unpaid.bands[2].claims, 1);
    ASSERT_EQ(month.payments.size(), 1U);
    EXPECT_EQ(month.payments[0].reference, "V-1");
    EXPECT_EQ(month.payments[0].amount, row(1).claim.mutual);
}

TEST_F(CloseBatch, onlyWhoMayCloseSigns)
{
    closeOne("DEM-0001");
    demo.counter.role = Role::Technician;
    EXPECT_EQ(closeBatch(demo.counter, view()).error().code, Code::A04);
}

TEST_F(CloseBatch, aLongMonthIsReadInSlices)
{
    for (int i = 0; i < 130; ++i)
        closeOne("DEM-0001");
    MonthReading reading(demo.counter, {2026, 5});
    int steps = 0;
    while (*reading.step())
        ++steps;
    EXPECT_EQ(steps, 3); // the batches made, then 50 and 50; the last 30 end it
    EXPECT_EQ(reading.finish()->claims.size(), 130U);
}

TEST_F(CloseBatch, theReportReadsPeopleCareAndChecks)
{
    closeOne("DEM-0001");
    closeOne("DEM-0002", "PARA");
    closeOne("DEM-0010"); // refused
    row(0).answeredAmount = Money{};
    row(0).state = ClaimState::Rejected;
    row(0).answerReasons = {"OTHER:illisible"};
    ReportReading reading(demo.counter, dayFrom("2026-01-01"), dayFrom("2026-06-30"));
    ASSERT_TRUE(readWhole(reading));
    EXPECT_EQ(reading.percent(), 100);
    const Indicators figures = reading.figures();
    EXPECT_EQ(figures.visits, 2);
    EXPECT_EQ(figures.checks, 3);
    EXPECT_EQ(figures.refused, 1);
    EXPECT_EQ(figures.refusals.front().first, Reason::ContributionExpired);
    ASSERT_EQ(figures.rejections.size(), 1U);
    EXPECT_EQ(figures.rejections[0].first, "OTHER");
    std::int64_t people = 0;
    for (const HouseholdRecord &household : demo.roster.households)
        people += static_cast<std::int64_t>(household.members.size());
    EXPECT_EQ(figures.enrolled, people);
    EXPECT_LT(figures.withRights, people); // DEM-0010's household is behind
    EXPECT_GT(figures.withRights, 0);
}

TEST_F(CloseBatch, aReportWithoutRosterSaysNothingOfPeople)
{
    demo.roster.inForce = {};
    ReportReading reading(demo.counter, dayFrom("2026-01-01"), dayFrom("2026-06-30"));
    ASSERT_TRUE(readWhole(reading));
    EXPECT_FALSE(reading.figures().enrolled);
}

} // namespace
