// SPDX-License-Identifier: Apache-2.0
#include "terminal/domain/claim_number.h"
#include "terminal/domain/precheck.h"
#include "terminal/domain/unpaid.h"

#include <gtest/gtest.h>

namespace guichet {
namespace {

constexpr Day careDay{20'600};

Claim soundClaim(Byte id = 1)
{
    Claim claim;
    claim.ulid.bytes[15] = id;
    claim.number = composeClaimNumber({{"KPO01"}, 'A', 2026, id});
    claim.member = {"DEM-0001"};
    claim.plan = {"A"};
    claim.currency = "XOF";
    claim.careDay = careDay;
    claim.proof.presence = Presence::P3;
    ClaimLine line;
    line.code = {"CONS"};
    line.care = {"CONSULT", {1000}, 1, {}, false};
    line.share = {{1000}, {800}, {}, {200}, {}, {}};
    claim.lines = {line};
    claim.gross = {1000};
    claim.mutual = {800};
    claim.memberShare = {200};
    return claim;
}

std::vector<Objection> objectionsTo(const PrecheckCase &given, const std::vector<Claim> &others = {})
{
    std::vector<Objection> found;
    for (const PrecheckFinding &finding : precheckClaim(given, others))
        found.push_back(finding.objection);
    return found;
}

PrecheckCase caseOf(const Claim &claim)
{
    return {claim, careDay, addDays(careDay, 20), 60, false};
}

using Found = std::vector<Objection>;

TEST(Precheck, ASoundClaimHasNothingAgainstIt)
{
    const Claim claim = soundClaim();
    EXPECT_EQ(objectionsTo(caseOf(claim)), Found{});
}

TEST(Precheck, EveryFaultOfTheClaimIsCertain)
{
    Claim claim = soundClaim();
    claim.gross = {999};
    claim.lines[0].care.quantity = 2;
    const auto found = precheckClaim(caseOf(claim), {});
    ASSERT_EQ(found.size(), 2u);
    EXPECT_EQ(found[0].fault, ClaimFault::TotalsDisagree);
    EXPECT_EQ(found[1].fault, ClaimFault::GrossDisagrees);
    EXPECT_EQ(found[1].line, 0u);
    EXPECT_EQ(found[1].likelihood, Likelihood::Certain);
}

TEST(Precheck, TheLastDayToSubmitIsInTime)
{
    const Claim claim = soundClaim();
    PrecheckCase given = caseOf(claim);
    given.today = addDays(careDay, 60);
    EXPECT_EQ(objectionsTo(given), Found{});
    given.today = addDays(careDay, 61);
    EXPECT_EQ(objectionsTo(given), Found{Objection::SubmittedLate});
    given.submissionDays = {};
    EXPECT_EQ(objectionsTo(given), Found{});
}

TEST(Precheck, TheSameActOnAnotherClaim)
{
    const Claim claim = soundClaim(1);
    const Claim other = soundClaim(2);
    const auto found = precheckClaim(caseOf(claim), {other});
    ASSERT_EQ(found.size(), 1u);
    EXPECT_EQ(found[0].objection, Objection::ActTwice);
    EXPECT_EQ(found[0].other, other.number);
    EXPECT_EQ(objectionsTo(caseOf(claim), {claim}), Found{}); // itself is no other
}

TEST(Precheck, LettersAndEmergenciesUntilTheyAreRegularised)
{
    Claim claim = soundClaim();
    claim.reasons = {Reason::EmergencyToJustify};
    claim.lines[0].share.reasons = {Reason::LetterToRegularise};
    PrecheckCase given = caseOf(claim);
    EXPECT_EQ(objectionsTo(given), (Found{Objection::LetterMissing, Objection::EmergencyUnjustified}));
    given.regularised = true;
    EXPECT_EQ(objectionsTo(given), Found{});
}

TEST(Precheck, WhatTheMutualShouldKnowComesLast)
{
    Claim claim = soundClaim();
    claim.outcome = EligibilityOutcome::Provisional;
    claim.proof.presence = Presence::P0;
    claim.lines[0].share.reasons = {Reason::OverTariff};
    claim.cashDue = {-1};
    EXPECT_EQ(objectionsTo(caseOf(claim)),
              (Found{Objection::ClaimFaulty, Objection::RightsUnsure, Objection::IdentityUnconfirmed, Objection::PriceCut}));
    claim.visit = VisitType::Emergency;
    claim.cashDue = {};
    EXPECT_EQ(objectionsTo(caseOf(claim)), (Found{Objection::RightsUnsure, Objection::PriceCut}));
}

TEST(Unpaid, AgesFallIntoTheirBand)
{
    Unpaid owed;
    const Day today{20'700};
    for (const int age : {0, 30, 31, 60, 61, 90, 91, 400, -5})
        addUnpaid(owed, addDays(today, -age), Money{100}, today);
    const std::array<std::int64_t, 4> counts{3, 2, 2, 2};
    for (std::size_t i = 0; i < counts.size(); ++i) {
        EXPECT_EQ(owed.bands[i].claims, counts[i]) << i;
        EXPECT_EQ(owed.bands[i].amount, Money{100 * counts[i]}) << i;
    }
    EXPECT_EQ(owed.claims, 9);
    EXPECT_EQ(owed.amount, Money{900});
}

TEST(Unpaid, WhatIsRefusedOrPaidIsNotOwed)
{
    for (const ClaimState state : {ClaimState::Paid, ClaimState::Rejected, ClaimState::CancelRequested, ClaimState::Cancelled, ClaimState::Draft})
        EXPECT_FALSE(isUnpaid(state));
    for (const ClaimState state : {ClaimState::Queued, ClaimState::Acknowledged, ClaimState::Partial, ClaimState::Quarantined})
        EXPECT_TRUE(isUnpaid(state));
}

TEST(Unpaid, AbsurdSumsStayWithinMoney)
{
    Unpaid owed;
    for (int i = 0; i < 20; ++i)
        addUnpaid(owed, Day{1}, Money{largestAmount}, Day{1});
    EXPECT_EQ(owed.amount, Money{largestAmount});
}

} // namespace
} // namespace guichet
