// SPDX-License-Identifier: Apache-2.0
#include "tests/terminal/domain/situation.h"

namespace guichet {
namespace {

using test::on;
using test::reasonsFor;
using test::usual;
using Reasons = std::vector<Reason>;

TEST(Eligibility, AMemberInOrder)
{
    const Decision decision = decideEligibility(usual());
    EXPECT_EQ(decision.outcome, EligibilityOutcome::Eligible);
    EXPECT_TRUE(decision.findings.empty());
}

TEST(Eligibility, TheCardComesFirst)
{
    Situation given = usual();
    given.card.expired = true;
    given.roster.contains = false;
    EXPECT_EQ(reasonsFor(given), Reasons{Reason::CardExpired});
    given.card.revoked = true;
    EXPECT_EQ(reasonsFor(given), Reasons{Reason::CardRevoked});
    given.card.authentic = false;
    EXPECT_EQ(reasonsFor(given), Reasons{Reason::CardSignatureInvalid});
}

TEST(Eligibility, ABlockReplacesAllFoundBefore)
{
    Situation given = usual();
    given.roster.contains = false;
    given.card.issuedOn = on("2026-03-02");
    EXPECT_EQ(reasonsFor(given), Reasons{Reason::NewerThanRoster});
    given.facility.contracted = false;
    EXPECT_EQ(reasonsFor(given), Reasons{Reason::FacilityNotContracted});
}

TEST(Eligibility, ACardNewerThanTheRoster)
{
    Situation given = usual();
    given.roster.contains = false;
    EXPECT_EQ(reasonsFor(given), Reasons{Reason::MemberNotInRoster});
    given.card.issuedOn = given.roster.producedOn;
    EXPECT_EQ(reasonsFor(given), Reasons{Reason::MemberNotInRoster});
    given.card.issuedOn = addDays(given.roster.producedOn, 1);
    given.household = {};
    given.beneficiary = {};
    EXPECT_EQ(decideEligibility(given).outcome, EligibilityOutcome::Provisional);
    EXPECT_EQ(reasonsFor(given), Reasons{Reason::NewerThanRoster});
    given.planKnown = false;
    EXPECT_EQ(reasonsFor(given), Reasons{Reason::MemberNotInRoster});
}

TEST(Eligibility, AHigherGenerationThanTheRosterKnows)
{
    Situation given = usual();
    given.card.newerThanRoster = true;
    EXPECT_EQ(decideEligibility(given).outcome, EligibilityOutcome::Provisional);
    EXPECT_EQ(reasonsFor(given), Reasons{Reason::NewerThanRoster});
}

TEST(Eligibility, TheContractCoversItsLastDay)
{
    Situation given = usual();
    given.facility.contractedUntil = given.careDay;
    EXPECT_EQ(reasonsFor(given), Reasons{});
    given.facility.contractedUntil = addDays(given.careDay, -1);
    EXPECT_EQ(reasonsFor(given), Reasons{Reason::FacilityNotContracted});
}

TEST(Eligibility, ThePlanIsInForceFromItsFirstToItsLastDay)
{
    Situation given = usual();
    given.plan.validFrom = given.careDay;
    given.plan.validTo = given.careDay;
    EXPECT_EQ(reasonsFor(given), Reasons{});
    given.plan.validTo = addDays(given.careDay, -1);
    EXPECT_EQ(reasonsFor(given), Reasons{Reason::PlanNotInForce});
    given.plan.validTo = {};
    given.plan.validFrom = addDays(given.careDay, 1);
    EXPECT_EQ(reasonsFor(given), Reasons{Reason::PlanNotInForce});
    given.plan.validFrom = given.careDay;
    given.planKnown = false;
    EXPECT_EQ(reasonsFor(given), Reasons{Reason::PlanNotInForce});
    given.household.status = HouseholdStatus::Suspended;
    EXPECT_EQ(reasonsFor(given), Reasons{Reason::PlanNotInForce});
}

TEST(Eligibility, StoppedRights)
{
    Situation given = usual();
    given.household.status = HouseholdStatus::Suspended;
    EXPECT_EQ(reasonsFor(given), Reasons{Reason::MemberSuspended});
    given.household.status = HouseholdStatus::StruckOff;
    EXPECT_EQ(reasonsFor(given), Reasons{Reason::HouseholdStruckOff});
}

TEST(Eligibility, DeceasedFromTheDayItIsKnownElseAlways)
{
    Situation given = usual();
    given.beneficiary.status = BeneficiaryStatus::Deceased;
    EXPECT_EQ(reasonsFor(given), Reasons{Reason::BeneficiaryDeceased});
    given.beneficiary.removedOn = given.careDay;
    EXPECT_EQ(reasonsFor(given), Reasons{Reason::BeneficiaryDeceased});
    given.beneficiary.removedOn = addDays(given.careDay, 1);
    EXPECT_EQ(reasonsFor(given), Reasons{});
}

TEST(Eligibility, RemovedFromThatDayOn)
{
    Situation given = usual();
    given.beneficiary.removedOn = given.careDay;
    EXPECT_EQ(reasonsFor(given), Reasons{Reason::BeneficiaryRemoved});
    given.beneficiary.removedOn = addDays(given.careDay, 1);
    EXPECT_EQ(reasonsFor(given), Reasons{});
}

TEST(Eligibility, TheObservationPeriodEndsOnACoveredDay)
{
    Situation given = usual();
    given.household.joinedOn = on("2025-12-31");
    given.household.periodicity = Periodicity::Semester;
    given.careDay = on("2026-02-27");
    const Decision waiting = decideEligibility(given);
    EXPECT_EQ(test::reasonsOf(waiting), Reasons{Reason::WaitingPeriod});
    EXPECT_EQ(waiting.findings[0].date, on("2026-02-28"));
    given.careDay = on("2026-02-28");
    EXPECT_EQ(reasonsFor(given), Reasons{});
    given.careDay = on("2025-12-30");
    EXPECT_EQ(reasonsFor(given), Reasons{Reason::NotYetEnrolled});
}

TEST(Eligibility, NoWaitingWhenNothingIsSaidAboutIt)
{
    Situation given = usual();
    given.household.joinedOn = given.careDay;
    given.household.periodicity = Periodicity::Monthly;
    EXPECT_EQ(reasonsFor(given), Reasons{});
    given.household.periodicity = {};
    EXPECT_EQ(reasonsFor(given), Reasons{});
    given.household.joinedOn = {};
    given.household.periodicity = Periodicity::Annual;
    EXPECT_EQ(reasonsFor(given), Reasons{});
}

TEST(Eligibility, GraceLastsUntilItsLastDay)
{
    Situation given = usual();
    given.household.paidUntil = given.careDay;
    EXPECT_EQ(reasonsFor(given), Reasons{});
    given.household.paidUntil = addDays(given.careDay, -1);
    EXPECT_EQ(reasonsFor(given), Reasons{Reason::GracePeriod});
    given.household.paidUntil = addDays(given.careDay, -15);
    EXPECT_EQ(reasonsFor(given), Reasons{Reason::GracePeriod});
    given.household.paidUntil = addDays(given.careDay, -16);
    EXPECT_EQ(reasonsFor(given), Reasons{Reason::ContributionExpired});
    given.household.paidUntil = {};
    EXPECT_EQ(reasonsFor(given), Reasons{Reason::ContributionExpired});
}

TEST(Eligibility, Instalments)
{
    Situation given = usual();
    given.plan.instalmentMinPaidBp = 7500;
    EXPECT_EQ(reasonsFor(given), Reasons{}) << "without a paid part the date counts";
    given.household.paidBp = 7499;
    given.household.halfYearUntil = given.careDay;
    given.household.fullYearUntil = given.careDay;
    const Decision refused = decideEligibility(given);
    EXPECT_EQ(test::reasonsOf(refused), Reasons{Reason::ContributionInsufficient});
    EXPECT_EQ(refused.findings[0].number, 74);
    given.household.paidBp = 7500;
    EXPECT_EQ(reasonsFor(given), Reasons{});
    given.household.halfYearUntil = addDays(given.careDay, -1);
    EXPECT_EQ(reasonsFor(given), Reasons{Reason::ContributionInsufficient});
    given.household.paidBp = 10'000;
    EXPECT_EQ(reasonsFor(given), Reasons{});
    given.household.fullYearUntil = addDays(given.careDay, -1);
    EXPECT_EQ(reasonsFor(given), Reasons{Reason::ContributionInsufficient});
    given.household.fullYearUntil = {};
    EXPECT_EQ(reasonsFor(given), Reasons{Reason::ContributionInsufficient});
}

Situation child(const char *born)
{
    Situation given = usual();
    given.beneficiary.relation = Relation::Child;
    given.beneficiary.born = on(born);
    return given;
}

TEST(Eligibility, AChildGrowsUpOnItsBirthday)
{
    EXPECT_EQ(reasonsFor(child("2008-03-11")), Reasons{});
    const Decision refused = decideEligibility(child("2008-03-10"));
    EXPECT_EQ(test::reasonsOf(refused), Reasons{Reason::DependantOverAge});
    EXPECT_EQ(refused.findings[0].date, on("2026-03-10"));
    EXPECT_EQ(refused.findings[0].number, 18);
}

TEST(Eligibility, AnUncertainBirthIsTheLastDayItCanBe)
{
    Situation given = child("2008-03-01");
    given.beneficiary.birthPrecision = BirthPrecision::Month;
    EXPECT_EQ(reasonsFor(given), Reasons{});
    given.beneficiary.birthPrecision = BirthPrecision::Year;
    EXPECT_EQ(reasonsFor(given), Reasons{});
    given.beneficiary.born = on("2007-03-01");
    EXPECT_EQ(reasonsFor(given), Reasons{Reason::DependantOverAge});
    given.beneficiary.born = {};
    EXPECT_EQ(reasonsFor(given), Reasons{Reason::ManualIdCheck});
    given.identification = Identification::Name;
    EXPECT_EQ(reasonsFor(given), Reasons{Reason::ManualIdCheck}) << "said once";
}

TEST(Eligibility, AStudentUntilTheCertificateOrTheAgeEnds)
{
    Situation given = child("2005-03-11");
    given.beneficiary.schoolCertificateUntil = given.careDay;
    EXPECT_EQ(reasonsFor(given), Reasons{Reason::StudentExtension});
    given.beneficiary.schoolCertificateUntil = addDays(given.careDay, -1);
    EXPECT_EQ(reasonsFor(given), Reasons{Reason::DependantOverAge});
    given.beneficiary.schoolCertificateUntil = given.careDay;
    given.beneficiary.born = on("2005-03-10");
    EXPECT_EQ(reasonsFor(given), Reasons{Reason::DependantOverAge});
    given.beneficiary.born = on("2006-03-10");
    given.plan.studentMaxAge = {};
    EXPECT_EQ(reasonsFor(given), Reasons{Reason::DependantOverAge});
}

TEST(Eligibility, ANewbornForThirtyDays)
{
    Situation given = usual();
    given.beneficiary.relation = Relation::Newborn;
    given.beneficiary.born = addDays(given.careDay, -30);
    EXPECT_EQ(reasonsFor(given), Reasons{Reason::NewbornUnderMother});
    given.beneficiary.born = addDays(given.careDay, -31);
    EXPECT_EQ(reasonsFor(given), Reasons{Reason::NewbornUnregistered});
}

TEST(Eligibility, DoubtsNeverBlock)
{
    Situation given = usual();
    given.clockTrusted = false;
    given.roster.ageDays = 31;
    given.identification = Identification::Phone;
    EXPECT_EQ(decideEligibility(given).outcome, EligibilityOutcome::Provisional);
    EXPECT_EQ(reasonsFor(given), (Reasons{Reason::ClockSuspect, Reason::RosterStale, Reason::ManualIdCheck}));
    given.clockTrusted = true;
    given.roster.ageDays = 30;
    EXPECT_EQ(decideEligibility(given).outcome, EligibilityOutcome::Eligible);
    EXPECT_EQ(reasonsFor(given), Reasons{Reason::ManualIdCheck});
}

TEST(Eligibility, ExactlyWindowDaysAfterTheLastVisitStillJoins)
{
    Situation given = usual();
    given.plan.maxEpisodesPerYear = 3;
    given.usage.episodesThisYear = 2;
    EXPECT_EQ(reasonsFor(given), Reasons{});
    given.usage.episodesThisYear = 3;
    EXPECT_EQ(reasonsFor(given), Reasons{Reason::EpisodeLimitReached});
    given.usage.linkedEpisodeLastVisit = addDays(given.careDay, -15);
    EXPECT_EQ(reasonsFor(given), Reasons{});
    given.usage.linkedEpisodeLastVisit = addDays(given.careDay, -16);
    EXPECT_EQ(reasonsFor(given), Reasons{Reason::EpisodeLimitReached});
}

TEST(Eligibility, TheReferral)
{
    Situation given = usual();
    given.facility.level = 2;
    EXPECT_EQ(reasonsFor(given), Reasons{Reason::ReferralRequired});
    given.referral = Referral{addDays(given.careDay, 1), {}};
    EXPECT_EQ(reasonsFor(given), Reasons{Reason::ReferralRequired});
    given.referral->issuedOn = addDays(given.careDay, -30);
    EXPECT_EQ(reasonsFor(given), Reasons{});
    given.referral->issuedOn = addDays(given.careDay, -31);
    EXPECT_EQ(reasonsFor(given), Reasons{Reason::ReferralExpired});
    given.visit = VisitType::Emergency;
    EXPECT_EQ(reasonsFor(given), Reasons{Reason::EmergencyToJustify});
    EXPECT_EQ(decideEligibility(given).outcome, EligibilityOutcome::Eligible);
    given.plan.referral = {};
    EXPECT_EQ(reasonsFor(given), Reasons{});
}

} // namespace
} // namespace guichet
