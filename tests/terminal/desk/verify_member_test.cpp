// SPDX-License-Identifier: Apache-2.0
#include "terminal/desk/verify_member.h"

#include "sync/claim_record.h"
#include "terminal/domain/verification_code.h"
#include "tests/support/demo_counter.h"

#include <gtest/gtest.h>

using namespace guichet;
using namespace guichet::desk;
using guichet::test::dayFrom;
using guichet::test::DemoCounter;

namespace {

struct VerifyMember : testing::Test {
    DemoCounter demo{};

    FoundMember byNumber(const char *number) { return findMember(demo.counter, {QueryKind::Number, number, false, {}}).value(); }
    Outcome<RightsAnswer> judge(const char *number, const VisitChoice &choice = {}) { return judgeRights(demo.counter, byNumber(number), 0, choice); }
    std::vector<Reason> reasonsFor(const char *number, const VisitChoice &choice = {}) { return judge(number, choice)->verification.reasons; }

    // As a scanned card in the roster would give it.
    FoundMember byCard(const char *number, std::uint32_t generation)
    {
        FoundMember found = byNumber(number);
        found.identification = Identification::Card;
        found.trust = TrustLevel::A;
        cards::CardReading reading;
        reading.verdict = cards::Verdict::Accept;
        reading.reason = cards::CardReason::Ok;
        reading.card = cards::Card{};
        reading.card->memberNumber = {number};
        reading.card->generation = generation;
        reading.card->serial = {4711};
        reading.card->issued = 1'767'225'600;
        found.card = reading;
        return found;
    }
};

TEST_F(VerifyMember, openRightsFoundByNumberAskForAPaper)
{
    const auto answer = judge("DEM-0001");
    ASSERT_TRUE(answer);
    EXPECT_EQ(answer->decision.outcome, EligibilityOutcome::Eligible);
    EXPECT_EQ(answer->verification.reasons, std::vector{Reason::ManualIdCheck});
    EXPECT_EQ(answer->rosterAgeDays, 2);
    EXPECT_EQ(answer->remaining.beneficiaryYear, Money{100'000});
    EXPECT_EQ(answer->verification.proof.code, 5);
    EXPECT_EQ(answer->verification.proof.rosterVersion, 57U);
    EXPECT_EQ(answer->verification.proof.presence, Presence::P1);
    EXPECT_EQ(toIsoText(answer->verification.careDay), "2026-05-12");
}

TEST_F(VerifyMember, aLapsedContributionIsRefusedWithItsDate)
{
    const auto answer = judge("DEM-0010");
    EXPECT_EQ(answer->decision.outcome, EligibilityOutcome::NotEligible);
    ASSERT_EQ(answer->decision.findings.size(), 1U);
    EXPECT_EQ(answer->decision.findings[0].reason, Reason::ContributionExpired);
    EXPECT_EQ(answer->decision.findings[0].date, dayFrom("2026-03-31"));
}

TEST_F(VerifyMember, generationsAreComparedWithTheRoster)
{
    demo.member("DEM-0001").cardGeneration = 2;
    EXPECT_TRUE(judgeRights(demo.counter, byCard("DEM-0001", 2), 0, {})->verification.reasons.empty());
    const auto older = judgeRights(demo.counter, byCard("DEM-0001", 1), 0, {});
    EXPECT_EQ(older->verification.reasons, std::vector{Reason::CardRevoked});
    const auto newer = judgeRights(demo.counter, byCard("DEM-0001", 3), 0, {});
    EXPECT_EQ(newer->decision.outcome, EligibilityOutcome::Provisional);
    EXPECT_EQ(newer->verification.reasons, std::vector{Reason::NewerThanRoster});
    EXPECT_EQ(newer->verification.proof.code, 4);
    EXPECT_EQ(newer->verification.proof.cardGeneration, 3U);
}

TEST_F(VerifyMember, aCardThatIsNotAuthenticIsRefusedAndRecordedWithoutAPerson)
{
    FoundMember forged;
    forged.inRoster = false;
    forged.card = cards::CardReading{cards::Verdict::Reject, cards::CardReason::CoseBadSignature, {}, {}, {}, {}, false};
    forged.identification = Identification::Card;
    const auto answer = judgeRights(demo.counter, forged, 0, {});
    ASSERT_TRUE(answer);
    EXPECT_FALSE(answer->person);
    EXPECT_EQ(answer->verification.reasons, std::vector{Reason::CardSignatureInvalid});
    const auto recorded = recordVerification(demo.counter, *answer);
    ASSERT_TRUE(recorded);
    EXPECT_TRUE(recorded->code.empty());
    EXPECT_EQ(demo.journal.verificationRows.size(), 1U);
}

TEST_F(VerifyMember, anOldRosterAndABadClockPutItUnderReserve)
{
    demo.clock.setLocal("2026-06-20", 9, 0);
    EXPECT_EQ(reasonsFor("DEM-0001").front(), Reason::RosterStale);
    demo.clock.setLocal("2020-01-01", 9, 0);
    const auto suspect = judge("DEM-0001");
    EXPECT_EQ(suspect->verification.reasons.front(), Reason::ClockSuspect);
    EXPECT_EQ(suspect->verification.proof.code, 6);
    EXPECT_EQ(toIsoText(suspect->verification.careDay), "2026-05-10"); // never before what is proved
}

TEST_F(VerifyMember, aLateEntryNeedsAReasonBeyondSevenDays)
{
    VisitChoice choice;
    choice.on = dayFrom("2026-05-13");
    EXPECT_EQ(judge("DEM-0001", choice).error().code, Code::C03);
    choice.on = dayFrom("2026-05-05");
    EXPECT_TRUE(judge("DEM-0001", choice));
    choice.on = dayFrom("2026-05-04");
    EXPECT_EQ(judge("DEM-0001", choice).error().code, Code::C09);
    choice.lateReason = "coupure";
    EXPECT_TRUE(judge("DEM-0001", choice));
}

TEST_F(VerifyMember, aNewbornIsUnderItsMotherForThirtyDays)
{
    VisitChoice choice;
    choice.newborn = dayFrom("2026-05-01");
    const auto answer = judge("DEM-0002", choice);
    ASSERT_TRUE(answer);
    EXPECT_EQ(answer->verification.member.text, "DEM-0002");
    EXPECT_TRUE(answer->verification.newborn);
    EXPECT_EQ(answer->verification.reasons.front(), Reason::NewbornUnderMother);
    choice.newborn = dayFrom("2026-04-01");
    EXPECT_EQ(judge("DEM-0002", choice)->verification.reasons, std::vector{Reason::NewbornUnregistered});
    choice.newborn = dayFrom("2026-05-13");
    EXPECT_EQ(judge("DEM-0002", choice).error().code, Code::C03);
}

TEST_F(VerifyMember, theContractAndTheLevelAreTheFacilitysOfTheRoster)
{
    demo.roster.rosterTerms.facility.level = 2;
    EXPECT_EQ(reasonsFor("DEM-0001"), std::vector{Reason::ReferralRequired});
    VisitChoice referred;
    referred.visit = VisitType::Referral;
    referred.referral = Referral{dayFrom("2026-05-01"), {}};
    EXPECT_EQ(judge("DEM-0001", referred)->decision.outcome, EligibilityOutcome::Eligible);
    demo.roster.rosterTerms.facility.contractTo = dayFrom("2026-05-11");
    EXPECT_EQ(reasonsFor("DEM-0001", referred), std::vector{Reason::FacilityNotContracted});
}

TEST_F(VerifyMember, presenceSaysHowSureItIs)
{
    const auto presence = [&](const FoundMember &found, PhotoAnswer photo, VisitType visit = VisitType::Normal) {
        VisitChoice choice;
        choice.photo = photo;
        choice.visit = visit;
        return judgeRights(demo.counter, found, 0, choice)->verification.proof.presence;
    };
    EXPECT_EQ(presence(byCard("DEM-0001", 1), PhotoAnswer::Yes), Presence::P3);
    EXPECT_EQ(presence(byNumber("DEM-0001"), PhotoAnswer::Yes), Presence::P2);
    EXPECT_EQ(presence(byNumber("DEM-0001"), PhotoAnswer::NoPhoto), Presence::P2);
    EXPECT_EQ(presence(byNumber("DEM-0001"), PhotoAnswer::NotAsked), Presence::P1);
    EXPECT_EQ(presence(byNumber("DEM-0001"), PhotoAnswer::No), Presence::P0);
    EXPECT_EQ(presence(byNumber("DEM-0001"), PhotoAnswer::NotAsked, VisitType::Emergency), Presence::P0);
}

TEST_F(VerifyMember, theMutualCanComputeTheCodeAgain)
{
    const auto answer = judge("DEM-0001");
    const auto recorded = recordVerification(demo.counter, *answer);
    ASSERT_TRUE(recorded);
    const auto mutual = crypto::boxKeysFromSecret(crypto::Key{3});
    const auto key = crypto::sharedKey(mutual.secret, demo.journal.ours.box.publicKey, sync::verificationKeyPerson);
    ASSERT_TRUE(key);
    const auto tag = sync::verificationTag(*key, {"DEM-0001"}, dayFrom("2026-05-12"), recorded->written.sequence, EligibilityOutcome::Eligible);
    EXPECT_EQ(recorded->code, composeVerificationCode(tag));
}

TEST_F(VerifyMember, aFailedWriteGivesNoCode)
{
    const auto answer = judge("DEM-0001");
    demo.journal.failsWith = Failure{Code::D05, {}, {}};
    const auto recorded = recordVerification(demo.counter, *answer);
    ASSERT_FALSE(recorded);
    EXPECT_EQ(recorded.error().code, Code::D05);
}

} // namespace
