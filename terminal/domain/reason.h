// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string_view>

namespace guichet {

// Why the counter answers what it answers (domain.md 6, rulings.md 12). The code
// on the screen, in the JSON and in the claim is the name in capitals.
enum class Reason {
    // of the decision
    CardSignatureInvalid, CardRevoked, CardExpired, MemberNotInRoster, NewerThanRoster, FacilityNotContracted, PlanNotInForce,
    MemberSuspended, HouseholdStruckOff, BeneficiaryDeceased, BeneficiaryRemoved, NotYetEnrolled, WaitingPeriod,
    ContributionInsufficient, ContributionExpired, GracePeriod, StudentExtension, DependantOverAge, NewbornUnregistered, NewbornUnderMother,
    ClockSuspect, RosterStale, ManualIdCheck, EpisodeLimitReached, EmergencyToJustify, ReferralRequired, ReferralExpired,
    // of a line
    ExcludedCondition, FreeByState, ExcludedNotGeneric, ExcludedAct, DuplicateAct, PriorAuthRequired, LetterToRegularise,
    GuaranteeLetterRequired, OverTariff, QtyLimit, Deductible, CeilingAct, CeilingEpisode, CeilingBeneficiary, CeilingHousehold, LetterCap,
};
inline constexpr int reasonCount = static_cast<int>(Reason::LetterCap) + 1;

std::string_view codeOf(Reason reason); // "GRACE_PERIOD"
std::optional<Reason> parseReason(std::string_view code);

// How a decision's reason is shown: stops the rights, or goes on with a word.
enum class Effect { Blocks, Provisional, Notes };

} // namespace guichet
