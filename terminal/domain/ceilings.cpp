// SPDX-License-Identifier: Apache-2.0
#include "terminal/domain/ceilings.h"

#include <array>

namespace guichet {
namespace {

// What is left of a ceiling; consumption below zero would be a gift, above it a debt.
Money leftOf(Money ceiling, Money used)
{
    const Money counted = notBelowZero(used);
    return counted >= ceiling ? Money{} : ceiling - counted;
}

std::optional<Money> leftOf(const std::optional<Money> &ceiling, Money used)
{
    if (!ceiling)
        return {};
    return leftOf(*ceiling, used);
}

// A yearly counter of an earlier policy year counts as 0.
Money usedThisYear(const Situation &given, Money counter)
{
    return given.usage.year < policyYearOf(given.plan, given.careDay) ? Money{} : counter;
}

constexpr int stayCeilingFromLevel = 2;

// What cuts the mutual's part, each from what the one before left.
struct Cut {
    Reason reason;
    std::optional<Money> Purse::*left;
    bool onLetterActsOnly = false;
};

constexpr std::array cutsInOrder{
    Cut{Reason::CeilingAct, &Purse::act},
    Cut{Reason::CeilingEpisode, &Purse::stay},
    Cut{Reason::CeilingEpisode, &Purse::episode},
    Cut{Reason::CeilingBeneficiary, &Purse::beneficiary},
    Cut{Reason::CeilingHousehold, &Purse::household},
    Cut{Reason::LetterCap, &Purse::letter, true},
};

bool applies(const Cut &cut, const Purse &purse, const BenefitRule &rule)
{
    return (purse.*cut.left).has_value() && (!cut.onLetterActsOnly || rule.requiresLetter);
}

} // namespace

bool letterIsValid(const Situation &given)
{
    return given.letter && given.careDay <= given.letter->validTo;
}

Purse openPurse(const Situation &given)
{
    const Plan::Ceilings &ceilings = given.plan.ceilings;
    Purse purse;
    purse.deductible = leftOf(given.plan.deductiblePerEpisode, given.usage.deductiblePaidThisEpisode);
    if (given.facility.level >= stayCeilingFromLevel)
        purse.stay = leftOf(ceilings.stay, {});
    purse.episode = leftOf(ceilings.episode, given.usage.episode);
    purse.beneficiary = leftOf(ceilings.beneficiaryYear, usedThisYear(given, given.usage.beneficiaryYear));
    purse.household = leftOf(ceilings.householdYear, usedThisYear(given, given.usage.householdYear));
    if (letterIsValid(given))
        purse.letter = notBelowZero(given.letter->maxAmount);
    return purse;
}

void cutToCeilings(LineShare &share, Purse &purse, const BenefitRule &rule)
{
    purse.act = leftOf(rule.actCeiling, {});
    for (const Cut &cut : cutsInOrder) {
        if (!applies(cut, purse, rule) || share.mutual <= *(purse.*cut.left))
            continue;
        share.mutual = *(purse.*cut.left);
        share.remaining = share.mutual;
        addReason(share, cut.reason);
    }
    for (const Cut &cut : cutsInOrder) {
        if (applies(cut, purse, rule))
            purse.*cut.left = *(purse.*cut.left) - share.mutual;
    }
}

RemainingCeilings computeRemaining(const Situation &given)
{
    if (!given.roster.contains)
        return {};
    const Purse purse = openPurse(given);
    RemainingCeilings remaining{purse.episode, purse.beneficiary, purse.household, {}};
    if (given.plan.maxEpisodesPerYear)
        remaining.episodes = std::max(0, *given.plan.maxEpisodesPerYear - std::max(0, given.usage.episodesThisYear));
    return remaining;
}

} // namespace guichet
