// SPDX-License-Identifier: Apache-2.0
#include "terminal/desk/correct_claim.h"

#include "sync/journal_bodies.h"
#include "terminal/desk/cancel_claim.h"
#include "tests/support/demo_counter.h"

#include <gtest/gtest.h>

using namespace guichet;
using namespace guichet::desk;
using guichet::test::DemoCounter;

namespace {

struct CorrectClaim : testing::Test {
    DemoCounter demo{};

    ClosedCare closeOne()
    {
        const auto found = findMember(demo.counter, {QueryKind::Number, "DEM-0001", false, {}});
        const auto answer = judgeRights(demo.counter, *found, 0, {});
        CareRequest request;
        request.verification = recordVerification(demo.counter, *answer)->verification.id;
        request.lines = {{{"CONS"}, {}, {}, 1, {}}, {{"PARA"}, {}, {}, 10, Money{40}}};
        request.diagnosis = "Paludisme simple";
        return *closeCare(demo.counter, request);
    }
    ClosedCare comesBack(ClaimState state)
    {
        const ClosedCare closed = closeOne();
        demo.journal.claimRows.back().state = state;
        return closed;
    }
};

TEST_F(CorrectClaim, startsFromTheOldLines)
{
    const ClosedCare old = comesBack(ClaimState::Rejected);
    const auto request = planCorrection(demo.counter, old.claim.ulid);
    ASSERT_TRUE(request);
    EXPECT_EQ(request->replaces, old.claim.ulid);
    EXPECT_EQ(request->verification, old.claim.verification);
    EXPECT_EQ(request->diagnosis, "Paludisme simple");
    ASSERT_EQ(request->lines.size(), 2U);
    EXPECT_FALSE(request->lines[0].price);          // the tariff's, asked for again
    EXPECT_EQ(request->lines[1].price, Money{40});  // as charged
    EXPECT_EQ(request->lines[1].quantity, 10);
}

TEST_F(CorrectClaim, aNewClaimReplacesTheOldOne)
{
    const ClosedCare old = comesBack(ClaimState::Partial);
    demo.journal.claimRows.back().answeredAmount = Money{100};
    CareRequest request = *planCorrection(demo.counter, old.claim.ulid);
    request.lines.pop_back();
    const auto priced = priceCare(demo.counter, request);
    ASSERT_TRUE(priced);
    EXPECT_TRUE(priced->notices.empty()); // the same act of the claim it replaces is no second one
    const auto corrected = closeCare(demo.counter, request);
    ASSERT_TRUE(corrected);
    EXPECT_EQ(corrected->claim.replaces, old.claim.ulid);
    EXPECT_NE(corrected->claim.number, old.claim.number);
    EXPECT_TRUE(corrected->claim.newEpisode); // as the first one was
    EXPECT_EQ(demo.journal.claimRows.size(), 2U);
    const auto again = planCorrection(demo.counter, old.claim.ulid);
    ASSERT_FALSE(again);
    EXPECT_EQ(again.error().code, Code::B05);
    const auto used = demo.journal.consumption({"DEM-0001"}, {});
    ASSERT_EQ(used->size(), 1U); // the replaced one no longer counts
    EXPECT_EQ(used->front().claim, corrected->claim.ulid);
}

TEST_F(CorrectClaim, onlyWhatCameBackIsCorrected)
{
    for (const ClaimState state : {ClaimState::Queued, ClaimState::Sent, ClaimState::Acknowledged, ClaimState::Accepted, ClaimState::Paid,
                                   ClaimState::Quarantined, ClaimState::CancelRequested, ClaimState::Cancelled}) {
        const ClosedCare old = comesBack(state);
        const auto request = planCorrection(demo.counter, old.claim.ulid);
        ASSERT_FALSE(request);
        EXPECT_EQ(request.error().code, Code::B04);
    }
    EXPECT_EQ(planCorrection(demo.counter, Ulid{}).error().code, Code::M04);
}

TEST_F(CorrectClaim, aDraftOfTheCorrectionWins)
{
    const ClosedCare old = comesBack(ClaimState::InfoNeeded);
    CareRequest request = *planCorrection(demo.counter, old.claim.ulid);
    request.prescriber = "Dr Amah";
    ASSERT_TRUE(keepDraft(demo.counter, request));
    const auto again = planCorrection(demo.counter, old.claim.ulid);
    ASSERT_TRUE(again);
    EXPECT_EQ(again->prescriber, "Dr Amah");
    EXPECT_TRUE(again->draft);
    EXPECT_TRUE(closeCare(demo.counter, *again));
}

TEST_F(CorrectClaim, aVisitHasOneClaimOtherwise)
{
    const ClosedCare old = comesBack(ClaimState::Rejected);
    CareRequest request = *planCorrection(demo.counter, old.claim.ulid);
    request.replaces = {};
    EXPECT_EQ(closeCare(demo.counter, request).error().code, Code::C06);
}

TEST_F(CorrectClaim, cancellingIsACounterEntryWithItsReason)
{
    const ClosedCare closed = closeOne();
    const auto written = requestCancel(demo.counter, closed.claim.ulid, "Saisie deux fois");
    ASSERT_TRUE(written);
    EXPECT_EQ(demo.journal.claimRows.back().state, ClaimState::CancelRequested);
    const auto entries = demo.journal.records(sync::EntryKind::Correction);
    ASSERT_EQ(entries->size(), 1U);
    const auto correction = sync::parseCorrection(entries->front().body);
    EXPECT_EQ(correction->action, sync::CorrectionAction::RequestCancel);
    EXPECT_EQ(correction->reason, "Saisie deux fois");
    EXPECT_EQ(entries->front().operatorId, 7U);
    EXPECT_EQ(demo.journal.claimRows.size(), 1U); // nothing is erased
}

TEST_F(CorrectClaim, cancellingNeedsAReasonAndAState)
{
    const ClosedCare closed = closeOne();
    EXPECT_EQ(requestCancel(demo.counter, closed.claim.ulid, "  ").error().code, Code::B06);
    EXPECT_EQ(requestCancel(demo.counter, closed.claim.ulid, std::string(201, 'x')).error().code, Code::C08);
    EXPECT_EQ(requestCancel(demo.counter, closed.claim.ulid, "\xFF").error().code, Code::C08);
    EXPECT_EQ(requestCancel(demo.counter, Ulid{}, "x").error().code, Code::M04);
    for (const ClaimState state : {ClaimState::Accepted, ClaimState::Partial, ClaimState::Rejected, ClaimState::InfoNeeded, ClaimState::Paid,
                                   ClaimState::Quarantined, ClaimState::CancelRequested, ClaimState::Cancelled}) {
        demo.journal.claimRows.back().state = state;
        EXPECT_EQ(requestCancel(demo.counter, closed.claim.ulid, "x").error().code, Code::B03);
    }
    EXPECT_TRUE(demo.journal.records(sync::EntryKind::Correction)->empty());
}

} // namespace
