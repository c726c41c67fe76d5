// SPDX-License-Identifier: Apache-2.0
#include "terminal/domain/eligibility.h"

#include "terminal/domain/code_table.h"
#include "terminal/domain/member_rules.h"

#include <algorithm>

// The rules of domain.md 4, one function each, in the order of the table at the
// end; rules 4 to 9, about the household and the person, are in member_rules.cpp.
namespace guichet {
namespace {

using namespace rules;
using Rule = std::optional<Finding> (*)(const Situation &);

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
