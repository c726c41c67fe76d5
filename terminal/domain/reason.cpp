// SPDX-License-Identifier: Apache-2.0
#include "terminal/domain/reason.h"

#include "terminal/domain/code_table.h"

namespace guichet {
namespace {

using enum Reason;

constexpr std::array reasonCodes{
    CodeName<Reason>{CardSignatureInvalid, "CARD_SIGNATURE_INVALID"},
    CodeName<Reason>{CardRevoked, "CARD_REVOKED"},
    CodeName<Reason>{CardExpired, "CARD_EXPIRED"},
    CodeName<Reason>{MemberNotInRoster, "MEMBER_NOT_IN_ROSTER"},
    CodeName<Reason>{NewerThanRoster, "NEWER_THAN_ROSTER"},
    CodeName<Reason>{FacilityNotContracted, "FACILITY_NOT_CONTRACTED"},
    CodeName<Reason>{PlanNotInForce, "PLAN_NOT_IN_FORCE"},
    CodeName<Reason>{MemberSuspended, "MEMBER_SUSPENDED"},
    CodeName<Reason>{HouseholdStruckOff, "HOUSEHOLD_STRUCK_OFF"},
    CodeName<Reason>{BeneficiaryDeceased, "BENEFICIARY_DECEASED"},
    CodeName<Reason>{BeneficiaryRemoved, "BENEFICIARY_REMOVED"},
    CodeName<Reason>{NotYetEnrolled, "NOT_YET_ENROLLED"},
    CodeName<Reason>{WaitingPeriod, "WAITING_PERIOD"},
    CodeName<Reason>{ContributionInsufficient, "CONTRIBUTION_INSUFFICIENT"},
    CodeName<Reason>{ContributionExpired, "CONTRIBUTION_EXPIRED"},
    CodeName<Reason>{GracePeriod, "GRACE_PERIOD"},
    CodeName<Reason>{StudentExtension, "STUDENT_EXTENSION"},
    CodeName<Reason>{DependantOverAge, "DEPENDANT_OVER_AGE"},
    CodeName<Reason>{NewbornUnregistered, "NEWBORN_UNREGISTERED"},
    CodeName<Reason>{NewbornUnderMother, "NEWBORN_UNDER_MOTHER"},
    CodeName<Reason>{ClockSuspect, "CLOCK_SUSPECT"},
    CodeName<Reason>{RosterStale, "ROSTER_STALE"},
    CodeName<Reason>{ManualIdCheck, "MANUAL_ID_CHECK"},
    CodeName<Reason>{EpisodeLimitReached, "EPISODE_LIMIT_REACHED"},
    CodeName<Reason>{EmergencyToJustify, "EMERGENCY_TO_JUSTIFY"},
    CodeName<Reason>{ReferralRequired, "REFERRAL_REQUIRED"},
    CodeName<Reason>{ReferralExpired, "REFERRAL_EXPIRED"},
    CodeName<Reason>{ExcludedCondition, "EXCLUDED_CONDITION"},
    CodeName<Reason>{FreeByState, "FREE_BY_STATE"},
    CodeName<Reason>{ExcludedNotGeneric, "EXCLUDED_NOT_GENERIC"},
    CodeName<Reason>{ExcludedAct, "EXCLUDED_ACT"},
    CodeName<Reason>{DuplicateAct, "DUPLICATE_ACT"},
    CodeName<Reason>{PriorAuthRequired, "PRIOR_AUTH_REQUIRED"},
    CodeName<Reason>{LetterToRegularise, "LETTER_TO_REGULARISE"},
    CodeName<Reason>{GuaranteeLetterRequired, "GUARANTEE_LETTER_REQUIRED"},
    CodeName<Reason>{OverTariff, "OVER_TARIFF"},
    CodeName<Reason>{QtyLimit, "QTY_LIMIT"},
    CodeName<Reason>{Deductible, "DEDUCTIBLE"},
    CodeName<Reason>{CeilingAct, "CEILING_ACT"},
    CodeName<Reason>{CeilingEpisode, "CEILING_EPISODE"},
    CodeName<Reason>{CeilingBeneficiary, "CEILING_BENEFICIARY"},
    CodeName<Reason>{CeilingHousehold, "CEILING_HOUSEHOLD"},
    CodeName<Reason>{LetterCap, "LETTER_CAP"},
};
static_assert(reasonCodes.size() == reasonCount);

} // namespace

std::string_view codeOf(Reason reason)
{
    return codeIn(reasonCodes, reason);
}

std::optional<Reason> parseReason(std::string_view code)
{
    return valueIn(reasonCodes, code);
}

} // namespace guichet
