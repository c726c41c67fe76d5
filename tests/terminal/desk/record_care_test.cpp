// SPDX-License-Identifier: Apache-2.0
#include "terminal/desk/record_care.h"

#include "terminal/domain/claim_number.h"
#include "tests/support/demo_counter.h"

#include <gtest/gtest.h>

using namespace guichet;
using namespace guichet::desk;
using guichet::test::dayFrom;
using guichet::test::DemoCounter;

namespace {

struct RecordCare : testing::Test {
    DemoCounter demo{};

    Ulid verify(const char *number, const VisitChoice &choice = {})
    {
        const auto found = findMember(demo.counter, {QueryKind::Number, number, false, {}});
        const auto answer = judgeRights(demo.counter, *found, 0, choice);
        return recordVerification(demo.counter, *answer)->verification.id;
    }
    static LineRequest line(const char *code, std::int64_t quantity = 1, std::optional<Money> price = {})
    {
        return {{code}, {}, {}, quantity, price};
    }
    CareRequest care(const char *number, std::vector<LineRequest> lines)
    {
        CareRequest request;
        request.verification = verify(number);
        request.lines = std::move(lines);
        return request;
    }
    Code refusal(const CareRequest &request)
    {
        const auto closed = closeCare(demo.counter, request);
        EXPECT_FALSE(closed);
        EXPECT_TRUE(demo.journal.claimRows.empty());
        return closed ? Code::E01 : closed.error().code;
    }
};

TEST_F(RecordCare, pricesByTheContractAndQueuesTheClaim)
{
    CareRequest request = care("DEM-0001", {line("CONS"), line("PARA", 10)});
    request.cash = Money{500};
    const auto closed = closeCare(demo.counter, request);
    ASSERT_TRUE(closed);
    EXPECT_EQ(closed->claim.gross, Money{1250});
    EXPECT_EQ(closed->claim.mutual, Money{1000});
    EXPECT_EQ(closed->claim.memberShare, Money{250});
    EXPECT_EQ(closed->claim.cashDue, Money{250});
    EXPECT_EQ(closed->change, Money{250});
    EXPECT_EQ(closed->state, ClaimState::Queued);
    EXPECT_TRUE(closed->claim.newEpisode);
    const auto number = parseClaimNumber(closed->claim.number.text);
    ASSERT_TRUE(number) << closed->claim.number.text;
    EXPECT_EQ(number->counter, 1);
    EXPECT_EQ(number->year, 2026);
    EXPECT_EQ(number->letter, 'A');
    ASSERT_EQ(demo.journal.claimRows.size(), 1U);
    EXPECT_EQ(demo.journal.claimRows[0].claim.ulid, closed->claim.ulid);
}

TEST_F(RecordCare, aVerificationClosesOneClaim)
{
    const CareRequest request = care("DEM-0001", {line("CONS")});
    ASSERT_TRUE(closeCare(demo.counter, request));
    const auto again = closeCare(demo.counter, request);
    ASSERT_FALSE(again);
    EXPECT_EQ(again.error().code, Code::C06);
    EXPECT_EQ(demo.journal.claimRows.size(), 1U);
}

TEST_F(RecordCare, whatCannotBeIsRefusedAndNothingIsWritten)
{
    EXPECT_EQ(refusal(care("DEM-0001", {line("NOPE")})), Code::C04);
    EXPECT_EQ(refusal(care("DEM-0001", {line("CONS", 0)})), Code::C05);
    EXPECT_EQ(refusal(care("DEM-0001", {line("CONS", 1'000'001)})), Code::C05);
    EXPECT_EQ(refusal(care("DEM-0001", {line("CONS", 1, Money{-1})})), Code::C01);
    EXPECT_EQ(refusal(care("DEM-0001", {line("CONS", 1, Money{largestAmount + 1})})), Code::C01);
    EXPECT_EQ(refusal(care("DEM-0001", {line("CONS", 1000, Money{largestAmount})})), Code::C02);
    EXPECT_EQ(refusal(care("DEM-0001", {})), Code::E02);
    CareRequest wordy = care("DEM-0001", {line("CONS")});
    wordy.diagnosis.assign(2001, 'x');
    EXPECT_EQ(refusal(wordy), Code::C08);
    CareRequest unknown = care("DEM-0001", {line("CONS")});
    unknown.verification = Ulid{};
    EXPECT_EQ(refusal(unknown), Code::C06);
}

TEST_F(RecordCare, pricesFollowTheirMode)
{
    const auto priced = priceCare(demo.counter, care("DEM-0001", {line("CONS", 1, Money{1200}), line("PARA", 1, Money{20}), line("ECHO", 1, Money{9000})}));
    ASSERT_TRUE(priced);
    EXPECT_EQ(priced->shares.lines[0].reasons, std::vector{Reason::OverTariff});
    EXPECT_EQ(priced->shares.lines[0].mutual, Money{800});
    EXPECT_EQ(priced->shares.lines[1].mutual, Money{16});
    EXPECT_EQ(priced->shares.lines[2].mutual, Money{7200});
    EXPECT_FALSE(priced->lines[2].care.tariffPrice);
}

TEST_F(RecordCare, aPriceTypedAsNothingIsRefused)
{
    for (const Money price : {Money{0}, Money{-1}})
        EXPECT_EQ(refusal(care("DEM-0001", {line("CONS", 1, price)})), Code::C01);
    EXPECT_TRUE(demo.journal.claimRows.empty());
}

TEST_F(RecordCare, theTariffOfTheCareDayCounts)
{
    demo.roster.rosterTerms.tariff.items[0].validFrom = dayFrom("2026-05-10");
    VisitChoice late;
    late.on = dayFrom("2026-05-08");
    CareRequest request;
    request.verification = verify("DEM-0001", late);
    request.lines = {line("CONS")};
    EXPECT_EQ(refusal(request), Code::C04);
}

TEST_F(RecordCare, anActWithoutTariffIsRecordedAsSuch)
{
    const auto priced = priceCare(demo.counter, care("DEM-0001", {{{}, "LAB", "Test rapide", 1, Money{2000}}}));
    ASSERT_TRUE(priced);
    EXPECT_FALSE(priced->lines[0].care.tariffPrice);
    EXPECT_EQ(priced->lines[0].label, "Test rapide");
    EXPECT_EQ(priced->shares.mutual, Money{1600});
}

TEST_F(RecordCare, closedRightsAreRecordedAtTheMembersCharge)
{
    const CareRequest request = care("DEM-0010", {line("CONS")});
    const auto priced = priceCare(demo.counter, request);
    ASSERT_TRUE(priced);
    ASSERT_EQ(priced->notices.size(), 1U);
    EXPECT_EQ(priced->notices[0].code, Code::C07);
    const auto closed = closeCare(demo.counter, request);
    EXPECT_EQ(closed->claim.mutual, Money{});
    EXPECT_EQ(closed->claim.memberShare, Money{1000});
    EXPECT_EQ(closed->claim.outcome, EligibilityOutcome::NotEligible);
    EXPECT_FALSE(closed->claim.newEpisode);
}

TEST_F(RecordCare, theSameActOfTheDayIsSaidWithItsHourAndNumber)
{
    const auto first = closeCare(demo.counter, care("DEM-0001", {line("CONS")}));
    demo.clock.setLocal("2026-05-12", 11, 0);
    const auto again = priceCare(demo.counter, care("DEM-0001", {line("CONS")}));
    ASSERT_TRUE(again);
    ASSERT_EQ(again->notices.size(), 1U);
    EXPECT_EQ(again->notices[0].code, Code::C10);
    const std::vector<std::pair<std::string, std::string>> fields{
        {"acte", "Consultation"}, {"heure", "09:14"}, {"numero", first->claim.number.text}};
    EXPECT_EQ(again->notices[0].fields, fields);
    EXPECT_EQ(again->shares.lines[0].reasons, std::vector{Reason::DuplicateAct});
}

TEST_F(RecordCare, whatIsConsumedHereIsGoneForTheNext)
{
    demo.member("DEM-0001").used = {99'500};
    ASSERT_EQ(closeCare(demo.counter, care("DEM-0001", {line("GE", 1, Money{500})}))->claim.mutual, Money{400});
    const auto next = closeCare(demo.counter, care("DEM-0001", {line("GE")}));
    EXPECT_EQ(next->claim.mutual, Money{100});
    EXPECT_EQ(next->claim.lines[0].share.reasons, std::vector{Reason::CeilingBeneficiary});
    EXPECT_FALSE(next->claim.newEpisode);
}

TEST_F(RecordCare, theAnswerGivenAtTheCounterStaysWhenARosterComesBetween)
{
    const CareRequest request = care("DEM-0001", {line("CONS")});
    demo.householdOf("DEM-0001").status = HouseholdStatus::StruckOff;
    const auto closed = closeCare(demo.counter, request);
    ASSERT_TRUE(closed);
    EXPECT_EQ(closed->claim.outcome, EligibilityOutcome::Eligible);
    EXPECT_EQ(closed->claim.mutual, Money{800});
}

TEST_F(RecordCare, aDraftKeepsWhatWasTypedAndItsIdentifier)
{
    CareRequest request = care("DEM-0001", {line("CONS"), {{}, "LAB", "Test", 2, Money{300}}});
    request.diagnosis = "paludisme simple";
    request.letter = GuaranteeLetter{"L-9", {5000}, dayFrom("2026-06-01")};
    request.cash = Money{500};
    request.draft = keepDraft(demo.counter, request).value();
    const auto drafts = openDrafts(demo.counter);
    ASSERT_EQ(drafts->size(), 1U);
    const CareRequest &kept = drafts->front();
    EXPECT_EQ(kept.draft, request.draft);
    EXPECT_EQ(kept.diagnosis, "paludisme simple");
    EXPECT_EQ(kept.lines.at(1).price, Money{300});
    EXPECT_EQ(kept.letter->number, "L-9");
    EXPECT_EQ(kept.cash, Money{500});
    const auto closed = closeCare(demo.counter, kept);
    ASSERT_TRUE(closed);
    EXPECT_EQ(closed->claim.ulid, *request.draft);
    EXPECT_TRUE(openDrafts(demo.counter)->empty());
    EXPECT_EQ(closeCare(demo.counter, kept).error().code, Code::C06);
}

TEST_F(RecordCare, aDiskThatFailsLeavesNoClaim)
{
    const CareRequest request = care("DEM-0001", {line("CONS")});
    demo.journal.failsWith = Failure{Code::D05, {}, {}};
    EXPECT_EQ(refusal(request), Code::D05);
}

} // namespace
