// SPDX-License-Identifier: Apache-2.0
#include "terminal/domain/indicators.h"

#include <gtest/gtest.h>

// A small half-year of one centre, every figure worked out by hand.
namespace guichet {
namespace {

Day day(const char *iso)
{
    return *parseIsoDay(iso);
}

ClaimLine lineOf(const char *category, std::int64_t unit, std::int64_t quantity, std::int64_t mutual)
{
    ClaimLine line;
    line.care = {category, {unit}, quantity, {}, false};
    line.share.gross = {unit * quantity};
    line.share.mutual = {mutual};
    line.share.member = {unit * quantity - mutual};
    return line;
}

Claim claimOf(Byte id, const char *on, std::vector<ClaimLine> lines)
{
    Claim claim;
    claim.ulid.bytes[15] = id;
    claim.careDay = day(on);
    claim.lines = std::move(lines);
    for (const ClaimLine &line : claim.lines) {
        claim.gross = claim.gross + line.share.gross;
        claim.mutual = claim.mutual + line.share.mutual;
        claim.memberShare = claim.memberShare + line.share.member;
    }
    return claim;
}

struct HalfYear : testing::Test {
    IndicatorTally tally{};

    HalfYear()
    {
        tally.from = day("2026-01-01");
        tally.to = day("2026-06-30");
    }
    void add(const Claim &claim, ClaimState state = ClaimState::Accepted) { addClaim(tally, {claim, state, {}, {}, {}, {}, {}, false}); }
    Indicators figures() const { return computeIndicators(tally); }
};

// Three visits, two new cases:
//   12/01 consultation 1 000 + MEG 20 × 15 = 300 + brand 2 300   → 3 600, mutual 1 040
//   20/01 control: MEG 650                                        →   650, mutual   520
//   03/03 consultation 1 000 + 2 tests of 600 = 1 200             → 2 200, mutual 1 760
struct Care : HalfYear {
    Care()
    {
        add(claimOf(1, "2026-01-12", {lineOf("CONSULT", 1000, 1, 800), lineOf("MEG", 15, 20, 240), lineOf("BRAND", 2300, 1, 0)}));
        Claim control = claimOf(2, "2026-01-20", {lineOf("MEG", 650, 1, 520)});
        control.newEpisode = false;
        add(control);
        add(claimOf(3, "2026-03-03", {lineOf("CONSULT", 1000, 1, 800), lineOf("LAB", 600, 2, 960)}));
    }
};

TEST_F(Care, CostsByCaseActAndPrescription)
{
    const Indicators all = figures();
    EXPECT_EQ(all.visits, 3);
    EXPECT_EQ(all.newCases, 2);
    EXPECT_EQ(all.costPerCase, Money{3225});        // 6 450 / 2
    EXPECT_EQ(all.costPerAct, Money{800});          // (1 000 + 1 000 + 1 200) / 4 acts
    EXPECT_EQ(all.costPerPrescription, Money{1625}); // (300 + 2 300 + 650) / 2
}

TEST_F(Care, GenericsByLinesAndByValue)
{
    const Indicators all = figures();
    EXPECT_EQ(all.megLinesBp, 6667);                // 2 of 3 lines
    EXPECT_EQ(all.megValueBp, 2923);                // 950 of 3 250
    EXPECT_EQ(all.medicinesPerPrescription, 150);   // 3 lines on 2 prescriptions
}

TEST_F(Care, EveryMonthHasItsFigures)
{
    const auto months = figures().months;
    ASSERT_EQ(months.size(), 6u);
    EXPECT_EQ(months[0].month, day("2026-01-01"));
    EXPECT_EQ(months[0].visits, 2);
    EXPECT_EQ(months[0].costPerCase, Money{4250});  // both visits of one case
    EXPECT_EQ(months[0].megLinesBp, 6667);
    EXPECT_EQ(months[1].visits, 0);
    EXPECT_FALSE(months[1].costPerCase);
    EXPECT_EQ(months[2].newCases, 1);
    EXPECT_FALSE(months[2].megLinesBp);             // no medicine: nobody can say
}

// 50 people, 40 with open rights; 3 320 paid by the mutual.
TEST_F(Care, PeopleWithRights)
{
    for (int i = 0; i < 50; ++i)
        addPerson(tally, i < 40);
    const Indicators all = figures();
    EXPECT_EQ(all.enrolled, 50);
    EXPECT_EQ(all.upToDateBp, 8000);
    EXPECT_EQ(all.meanConsumption, Money{83});      // 3 320 / 40
    EXPECT_EQ(all.utilisationBp, 1000);             // 2 cases × 12 / (40 × 6) = 0.1 a person and year
}

TEST_F(Care, WithoutARosterPeopleAreUnknown)
{
    const Indicators all = figures();
    EXPECT_FALSE(all.enrolled);
    EXPECT_FALSE(all.upToDateBp);
    EXPECT_FALSE(all.meanConsumption);
}

TEST_F(Care, ACorrectionTakesThePlaceOfWhatItReplaces)
{
    Claim correction = claimOf(4, "2026-03-03", {lineOf("CONSULT", 1000, 1, 800)});
    correction.replaces = claimOf(3, "2026-03-03", {}).ulid;
    add(correction, ClaimState::Queued);
    const Indicators all = figures();
    EXPECT_EQ(all.visits, 3);
    EXPECT_EQ(all.costPerCase, Money{2625});        // (3 600 + 650 + 1 000) / 2
}

TEST_F(HalfYear, NothingIsNotZero)
{
    const Indicators none = figures();
    EXPECT_FALSE(none.costPerCase);
    EXPECT_FALSE(none.megLinesBp);
    EXPECT_FALSE(none.rejectedLinesBp);
    EXPECT_FALSE(none.careToSentDays);
    EXPECT_EQ(none.months.size(), 6u);
}

TEST_F(HalfYear, OnlyThePeriodAndWhatWasNotTakenBack)
{
    add(claimOf(1, "2025-12-31", {lineOf("CONSULT", 1000, 1, 800)}));
    add(claimOf(2, "2026-07-01", {lineOf("CONSULT", 1000, 1, 800)}));
    add(claimOf(3, "2026-02-01", {lineOf("CONSULT", 1000, 1, 800)}), ClaimState::Cancelled);
    add(claimOf(4, "2026-02-01", {lineOf("CONSULT", 1000, 1, 800)}), ClaimState::CancelRequested);
    Claim closed = claimOf(5, "2026-02-01", {lineOf("CONSULT", 1000, 1, 0)});
    closed.outcome = EligibilityOutcome::NotEligible;
    add(closed);
    EXPECT_EQ(figures().visits, 0);
    add(claimOf(6, "2026-01-01", {lineOf("CONSULT", 1000, 1, 800)}));
    add(claimOf(7, "2026-06-30", {lineOf("CONSULT", 1000, 1, 800)}));
    EXPECT_EQ(figures().visits, 2);
}

// Answered: one whole (800), one for 500 of 800 with the line cut, one refused (1 000, two lines).
TEST_F(HalfYear, RejectionsByLinesAmountAndReason)
{
    const Claim paid = claimOf(1, "2026-02-01", {lineOf("CONSULT", 1000, 1, 800)});
    addClaim(tally, {paid, ClaimState::Paid, Money{800}, {{false, {}}}, {}, {}, {}, false});
    const Claim cut = claimOf(2, "2026-02-02", {lineOf("CONSULT", 1000, 1, 800)});
    addClaim(tally, {cut, ClaimState::Partial, Money{500}, {{true, "PRICE"}}, {}, {}, {}, false});
    const Claim refused = claimOf(3, "2026-02-03", {lineOf("CONSULT", 1000, 1, 800), lineOf("MEG", 250, 1, 200)});
    addClaim(tally, {refused, ClaimState::Rejected, Money{}, {{true, "NO_RIGHTS"}, {true, "NO_RIGHTS"}}, {}, {}, {}, false});
    add(claimOf(4, "2026-02-04", {lineOf("CONSULT", 1000, 1, 800)}), ClaimState::Sent); // no answer yet
    const Indicators all = figures();
    EXPECT_EQ(all.rejectedLinesBp, 7500);           // 3 of 4
    EXPECT_EQ(all.rejectedAmountBp, 5000);          // 300 + 1 000 of 2 600
    ASSERT_EQ(all.rejections.size(), 2u);
    EXPECT_EQ(all.rejections[0], (std::pair<std::string, std::int64_t>("NO_RIGHTS", 2)));
}

TEST_F(HalfYear, DelaysAreMeansOfDays)
{
    const Claim first = claimOf(1, "2026-02-01", {lineOf("CONSULT", 1000, 1, 800)});
    addClaim(tally, {first, ClaimState::Paid, {}, {}, day("2026-02-03"), day("2026-02-04"), day("2026-03-06"), false});
    const Claim second = claimOf(2, "2026-02-10", {lineOf("CONSULT", 1000, 1, 800)});
    addClaim(tally, {second, ClaimState::Sent, {}, {}, day("2026-02-15"), {}, {}, false});
    const Indicators all = figures();
    EXPECT_EQ(all.careToSentDays, 4);               // (2 + 5) / 2 = 3.5
    EXPECT_EQ(all.receivedToPaidDays, 30);
}

Verification checkOf(const char *member, EligibilityOutcome outcome, std::int64_t time, Reason why = Reason::ContributionExpired)
{
    Verification verification;
    verification.member = {member};
    verification.outcome = outcome;
    verification.time = time;
    if (outcome != EligibilityOutcome::Eligible)
        verification.reasons = {why};
    return verification;
}

TEST_F(HalfYear, RefusalsAndWhatWasPutRightInThreeDays)
{
    constexpr std::int64_t hour = 3600;
    const Day on = day("2026-04-10");
    addVerification(tally, checkOf("A", EligibilityOutcome::NotEligible, 0), on);
    addVerification(tally, checkOf("B", EligibilityOutcome::NotEligible, 0), on);
    addVerification(tally, checkOf("C", EligibilityOutcome::NotEligible, 0, Reason::WaitingPeriod), on);
    addVerification(tally, checkOf("A", EligibilityOutcome::Eligible, 72 * hour), addDays(on, 3));
    addVerification(tally, checkOf("B", EligibilityOutcome::Eligible, 72 * hour + 1), addDays(on, 3));
    addVerification(tally, checkOf("A", EligibilityOutcome::Eligible, 73 * hour), addDays(on, 3)); // counted once
    const Indicators all = figures();
    EXPECT_EQ(all.checks, 6);
    EXPECT_EQ(all.refused, 3);
    EXPECT_EQ(all.regularisedIn72h, 1);
    ASSERT_EQ(all.refusals.size(), 2u);
    EXPECT_EQ(all.refusals[0], (std::pair(Reason::ContributionExpired, std::int64_t{2})));
    EXPECT_EQ(all.months[3].refused, 3);
}

TEST_F(HalfYear, ReferralsAndEmergencies)
{
    Claim referred = claimOf(1, "2026-02-01", {lineOf("CONSULT", 1000, 1, 800)});
    referred.visit = VisitType::Referral;
    add(referred);
    const Claim emergency = claimOf(2, "2026-02-01", {lineOf("CONSULT", 1000, 1, 800)});
    addClaim(tally, {emergency, ClaimState::Sent, {}, {}, {}, {}, {}, true});
    add(claimOf(3, "2026-02-01", {lineOf("CONSULT", 1000, 1, 800)}));
    EXPECT_EQ(figures().referralBp, 3333);
    EXPECT_EQ(figures().unjustifiedEmergencies, 1);
}

TEST_F(HalfYear, Complaints)
{
    addComplaint(tally, {"STOCK_OUT", day("2026-02-01"), day("2026-02-04"), true});
    addComplaint(tally, {"RECEPTION", day("2026-02-01"), day("2026-02-05"), false});
    addComplaint(tally, {"REFUSED_CARE", day("2026-02-01"), {}, false});
    addComplaint(tally, {"OTHER", day("2025-02-01"), {}, false});
    const Indicators all = figures();
    EXPECT_EQ(all.complaints, 3);
    EXPECT_EQ(all.complaintsClosed, 1);
    EXPECT_EQ(all.complaintAnswerDays, 4); // (3 + 4) / 2 = 3.5
    EXPECT_EQ(all.stockOuts, 1);
    EXPECT_EQ(all.refusedCare, 1);
}

TEST_F(HalfYear, AbsurdAmountsStayWithinMoney)
{
    for (Byte i = 1; i < 20; ++i)
        add(claimOf(i, "2026-02-01", {lineOf("MEG", largestAmount, 1, largestAmount)}));
    EXPECT_EQ(figures().megValueBp, 10'000);
    EXPECT_GT(figures().costPerCase->amount, 0);
}

} // namespace
} // namespace guichet
