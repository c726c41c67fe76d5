// SPDX-License-Identifier: Apache-2.0
#include "terminal/domain/eligibility.h"

#include "terminal/domain/code_table.h"

#include <algorithm>

// The rules of domain.md 4, one function each, in the order of the table at the
// end. What a card newer than the roster leaves unknown is skipped (rulings.md 11).
namespace guichet {
namespace {

using Rule = std::optional<Finding> (*)(const Situation &);

Finding blocks(Reason reason, std::optional<Day> date = {}, std::optional<std::int64_t> number = {})
{
    return {reason, Effect::Blocks, date, number};
}

Finding provisional(Reason reason, std::optional<Day> date = {}, std::optional<std::int64_t> number = {})
{
    return {reason, Effect::Provisional, date, number};
}

Finding notes(Reason reason, std::optional<Day> date = {}, std::optional<std::int64_t> number = {})
{
    return {reason, Effect::Notes, date, number};
}

// 1. The card.
std::optional<Finding> cardNotAuthentic(const Situation &given)
{
    if (given.card.authentic)
        return {};
    return blocks(Reason::CardSignatureInvalid);
}

std::optional<Finding> cardRevoked(const Situation &given)
{
    if (!given.card.revoked)
        return {};
    return blocks(Reason::CardRevoked, given.card.revokedOn);
}

std::optional<Finding> cardExpired(const Situation &given)
{
    if (!given.card.expired)
        return {};
    return blocks(Reason::CardExpired, given.card.expiresOn);
}

// 2. The roster. A card without issue date counts as old; one that names a plan
// we do not have proves nothing we could price.
std::optional<Finding> notInRoster(const Situation &given)
{
    if (given.roster.contains)
        return {};
    const bool issuedLater = given.card.issuedOn && *given.card.issuedOn > given.roster.producedOn;
    if (issuedLater && given.planKnown)
        return provisional(Reason::NewerThanRoster, given.roster.producedOn);
    return blocks(Reason::MemberNotInRoster, given.roster.producedOn);
}

std::optional<Finding> cardNewerThanRoster(const Situation &given)
{
    if (!given.roster.contains || !given.card.newerThanRoster)
        return {};
    return provisional(Reason::NewerThanRoster, given.roster.producedOn);
}

// 3. The contract of the facility, then the life of the plan it is about.
std::optional<Finding> facilityNotContracted(const Situation &given)
{
    const auto &until = given.facility.contractedUntil;
    if (given.facility.contracted && (!until || given.careDay <= *until))
        return {};
    return blocks(Reason::FacilityNotContracted, until);
}

std::optional<Finding> planNotInForce(const Situation &given)
{
    const Plan &plan = given.plan;
    if (!given.planKnown)
        return blocks(Reason::PlanNotInForce);
    if (given.careDay < plan.validFrom)
        return blocks(Reason::PlanNotInForce, plan.validFrom);
    if (plan.validTo && given.careDay > *plan.validTo)
        return blocks(Reason::PlanNotInForce, plan.validTo);
    return {};
}

// 4. The household.
std::optional<Finding> memberSuspended(const Situation &given)
{
    if (given.household.status != HouseholdStatus::Suspended)
        return {};
    return blocks(Reason::MemberSuspended, given.household.statusSince);
}

std::optional<Finding> householdStruckOff(const Situation &given)
{
    if (given.household.status != HouseholdStatus::StruckOff)
        return {};
    return blocks(Reason::HouseholdStruckOff, given.household.statusSince);
}

// 5. The person.
std::optional<Finding> beneficiaryDeceased(const Situation &given)
{
    const Beneficiary &person = given.beneficiary;
    if (person.status != BeneficiaryStatus::Deceased)
        return {};
    if (person.removedOn && given.careDay < *person.removedOn)
        return {};
    return blocks(Reason::BeneficiaryDeceased, person.removedOn);
}

std::optional<Finding> beneficiaryRemoved(const Situation &given)
{
    const auto &removed = given.beneficiary.removedOn;
    if (!removed || given.careDay < *removed)
        return {};
    return blocks(Reason::BeneficiaryRemoved, removed);
}

// 6. The observation period. The day on which it ends is already covered.
int waitingMonthsFor(const Plan &plan, const std::optional<Periodicity> &periodicity)
{
    if (!periodicity)
        return 0;
    const auto months = plan.waitingMonths.find(*periodicity);
    return months == plan.waitingMonths.end() ? 0 : months->second;
}

std::optional<Day> rightsOpen(const Situation &given)
{
    const Household &household = given.household;
    if (!household.joinedOn)
        return {};
    return addMonths(*household.joinedOn, waitingMonthsFor(given.plan, household.periodicity));
}

std::optional<Finding> notYetEnrolled(const Situation &given)
{
    const auto &joined = given.household.joinedOn;
    if (!joined || given.careDay >= *joined)
        return {};
    return blocks(Reason::NotYetEnrolled, rightsOpen(given));
}

std::optional<Finding> stillWaiting(const Situation &given)
{
    const auto opens = rightsOpen(given);
    if (!opens || given.careDay >= *opens)
        return {};
    return blocks(Reason::WaitingPeriod, opens);
}

// 7. The contribution: by instalments where the plan has them and the paid part
// is known, otherwise by the date until which it is paid.
constexpr int wholeBp = 10'000;

bool paysByInstalments(const Situation &given)
{
    return given.plan.instalmentMinPaidBp && given.household.paidBp;
}

std::optional<Day> instalmentPaidUntil(const Situation &given)
{
    const int paid = *given.household.paidBp;
    if (paid >= wholeBp)
        return given.household.fullYearUntil;
    if (paid >= *given.plan.instalmentMinPaidBp)
        return given.household.halfYearUntil;
    return {};
}

std::optional<Finding> contributionInsufficient(const Situation &given)
{
    if (!paysByInstalments(given))
        return {};
    const auto until = instalmentPaidUntil(given);
    if (until && given.careDay <= *until)
        return {};
    return blocks(Reason::ContributionInsufficient, until, *given.household.paidBp / 100);
}

std::optional<Finding> contributionLate(const Situation &given)
{
    const auto &paidUntil = given.household.paidUntil;
    if (paysByInstalments(given))
        return {};
    if (!paidUntil)
        return given.roster.contains ? std::optional(blocks(Reason::ContributionExpired)) : std::nullopt;
    if (given.careDay <= *paidUntil)
        return {};
    if (given.careDay <= addDays(*paidUntil, given.plan.graceDays))
        return notes(Reason::GracePeriod, paidUntil, given.plan.graceDays);
    return blocks(Reason::ContributionExpired, paidUntil);
}

// 8. A child has grown up, unless a school certificate valid that day says otherwise.
std::optional<Finding> childOverAge(const Situation &given)
{
    const auto born = latestBirth(given.beneficiary);
    if (given.beneficiary.relation != Relation::Child || !born)
        return {};
    const int age = completedYears(*born, given.careDay);
    if (age < given.plan.childMaxAge)
        return {};
    const auto &certificate = given.beneficiary.schoolCertificateUntil;
    const bool studies = certificate && given.careDay <= *certificate;
    if (studies && given.plan.studentMaxAge && age < *given.plan.studentMaxAge)
        return notes(Reason::StudentExtension, certificate);
    const int limit = studies ? given.plan.studentMaxAge.value_or(given.plan.childMaxAge) : given.plan.childMaxAge;
    return blocks(Reason::DependantOverAge, birthdayOf(*born, limit), limit);
}

bool isAgeBound(Relation relation)
{
    return relation == Relation::Child || relation == Relation::Newborn;
}

std::optional<Finding> childBirthUnknown(const Situation &given)
{
    if (!given.roster.contains || !isAgeBound(given.beneficiary.relation) || given.beneficiary.born)
        return {};
    return notes(Reason::ManualIdCheck);
}

// 9. A newborn is covered through its mother for a while.
std::optional<Finding> newborn(const Situation &given)
{
    const auto born = latestBirth(given.beneficiary);
    if (given.beneficiary.relation != Relation::Newborn || !born)
        return {};
    const Day lastDay = addDays(*born, given.plan.newbornDays);
    if (given.careDay > lastDay)
        return blocks(Reason::NewbornUnregistered, lastDay, given.plan.newbornDays);
    return notes(Reason::NewbornUnderMother, lastDay);
}

// 10. What never blocks.
std::optional<Finding> clockSuspect(const Situation &given)
{
    if (given.clockTrusted)
        return {};
    return provisional(Reason::ClockSuspect);
}

std::optional<Finding> rosterStale(const Situation &given)
{
    if (given.roster.ageDays <= given.plan.rosterMaxAgeDays)
        return {};
    return provisional(Reason::RosterStale, given.roster.producedOn, given.roster.ageDays);
}

std::optional<Finding> foundWithoutCard(const Situation &given)
{
    if (given.identification == Identification::Card)
        return {};
    return notes(Reason::ManualIdCheck);
}

// 11. The episodes of the year; exactly windowDays after the last visit still joins it.
bool joinsEpisode(const Situation &given)
{
    const auto &last = given.usage.linkedEpisodeLastVisit;
    return last && daysBetween(*last, given.careDay) <= given.plan.episodeWindowDays;
}

std::optional<Finding> tooManyEpisodes(const Situation &given)
{
    const auto &limit = given.plan.maxEpisodesPerYear;
    if (!limit || given.usage.episodesThisYear < *limit || joinsEpisode(given))
        return {};
    return blocks(Reason::EpisodeLimitReached, {}, given.usage.episodesThisYear);
}

// 12. The way through the first level.
bool needsReferral(const Situation &given)
{
    return given.plan.referral && given.facility.level >= given.plan.referral->requiredFromLevel;
}

std::optional<Finding> emergencyToJustify(const Situation &given)
{
    if (!needsReferral(given) || given.visit != VisitType::Emergency)
        return {};
    return notes(Reason::EmergencyToJustify);
}

std::optional<Finding> referralMissing(const Situation &given)
{
    if (!needsReferral(given) || given.visit == VisitType::Emergency)
        return {};
    if (given.referral && given.referral->issuedOn <= given.careDay)
        return {};
    return blocks(Reason::ReferralRequired);
}

std::optional<Finding> referralExpired(const Situation &given)
{
    if (!needsReferral(given) || given.visit == VisitType::Emergency)
        return {};
    if (given.careDay <= addDays(given.referral->issuedOn, given.plan.referral->validDays))
        return {};
    return blocks(Reason::ReferralExpired, given.referral->issuedOn);
}

constexpr std::array rulesInOrder{
    Rule{cardNotAuthentic}, Rule{cardRevoked},        Rule{cardExpired},        Rule{notInRoster},
    Rule{cardNewerThanRoster}, Rule{facilityNotContracted}, Rule{planNotInForce}, Rule{memberSuspended},
    Rule{householdStruckOff}, Rule{beneficiaryDeceased}, Rule{beneficiaryRemoved}, Rule{notYetEnrolled},
    Rule{stillWaiting},     Rule{contributionInsufficient}, Rule{contributionLate}, Rule{childOverAge},
    Rule{childBirthUnknown}, Rule{newborn},           Rule{clockSuspect},       Rule{rosterStale},
    Rule{foundWithoutCard}, Rule{tooManyEpisodes},    Rule{emergencyToJustify}, Rule{referralMissing},
    Rule{referralExpired},
};

constexpr std::array outcomeCodes{
    CodeName<EligibilityOutcome>{EligibilityOutcome::Eligible, "ELIGIBLE"},
    CodeName<EligibilityOutcome>{EligibilityOutcome::Provisional, "PROVISIONAL"},
    CodeName<EligibilityOutcome>{EligibilityOutcome::NotEligible, "NOT_ELIGIBLE"},
};

} // namespace

std::string_view codeOf(EligibilityOutcome outcome)
{
    return codeIn(outcomeCodes, outcome);
}

std::optional<EligibilityOutcome> parseEligibilityOutcome(std::string_view code)
{
    return valueIn(outcomeCodes, code);
}

Decision Decision::refused(const Finding &finding)
{
    return {EligibilityOutcome::NotEligible, {finding}};
}

// Each reason once: a child without birth date may also have come without card.
void Decision::add(const Finding &finding)
{
    const bool known = std::any_of(findings.begin(), findings.end(), [&](const Finding &f) { return f.reason == finding.reason; });
    if (!known)
        findings.push_back(finding);
    if (finding.effect == Effect::Provisional)
        outcome = EligibilityOutcome::Provisional;
}

Decision decideEligibility(const Situation &given)
{
    Decision decision;
    for (const Rule rule : rulesInOrder) {
        const auto finding = rule(given);
        if (!finding)
            continue;
        if (finding->effect == Effect::Blocks)
            return Decision::refused(*finding);
        decision.add(*finding);
    }
    return decision;
}

} // namespace guichet
