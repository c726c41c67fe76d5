// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "terminal/domain/eligibility.h"
#include "terminal/domain/household.h"
#include "terminal/domain/tariff.h"
#include "terminal/domain/verification.h"

#include <array>

// Enumerations as numbers on the wire and at rest: the place in these tables.
// Released places never change; new values come at the end (sync/FORMAT.md).
namespace guichet::sync::wire {

inline constexpr std::array visitTypes{VisitType::Normal, VisitType::Emergency, VisitType::Referral, VisitType::FollowUp};
inline constexpr std::array identifications{Identification::Card, Identification::Number, Identification::Name, Identification::Phone,
                                            Identification::Manual};
inline constexpr std::array presences{Presence::P0, Presence::P1, Presence::P2, Presence::P3};
inline constexpr std::array outcomes{EligibilityOutcome::Eligible, EligibilityOutcome::Provisional, EligibilityOutcome::NotEligible};
inline constexpr std::array photoAnswers{PhotoAnswer::NotAsked, PhotoAnswer::Yes, PhotoAnswer::No, PhotoAnswer::NoPhoto};
inline constexpr std::array trustLevels{TrustLevel::A, TrustLevel::B, TrustLevel::C, TrustLevel::D};

inline constexpr std::array householdStatuses{HouseholdStatus::Active, HouseholdStatus::Suspended, HouseholdStatus::StruckOff};
inline constexpr std::array relations{Relation::Head, Relation::Spouse, Relation::Child, Relation::Parent, Relation::Other, Relation::Newborn};
inline constexpr std::array birthPrecisions{BirthPrecision::Day, BirthPrecision::Month, BirthPrecision::Year};
inline constexpr std::array beneficiaryStatuses{BeneficiaryStatus::Active, BeneficiaryStatus::Deceased};
inline constexpr std::array sexes{PersonSex::Unknown, PersonSex::Male, PersonSex::Female, PersonSex::Other};
inline constexpr std::array periodicities{Periodicity::Monthly, Periodicity::Quarter, Periodicity::Semester, Periodicity::Annual};
inline constexpr std::array sectors{Sector::Public, Sector::Faith, Sector::Private, Sector::Pharmacy, Sector::Lab};
inline constexpr std::array priceModes{PriceMode::Fixed, PriceMode::Max, PriceMode::Free};

inline constexpr std::array reasons{
    Reason::CardSignatureInvalid, Reason::CardRevoked, Reason::CardExpired, Reason::MemberNotInRoster, Reason::NewerThanRoster,
    Reason::FacilityNotContracted, Reason::PlanNotInForce, Reason::MemberSuspended, Reason::HouseholdStruckOff, Reason::BeneficiaryDeceased,
    Reason::BeneficiaryRemoved, Reason::NotYetEnrolled, Reason::WaitingPeriod, Reason::ContributionInsufficient, Reason::ContributionExpired,
    Reason::GracePeriod, Reason::StudentExtension, Reason::DependantOverAge, Reason::NewbornUnregistered, Reason::NewbornUnderMother,
    Reason::ClockSuspect, Reason::RosterStale, Reason::ManualIdCheck, Reason::EpisodeLimitReached, Reason::EmergencyToJustify,
    Reason::ReferralRequired, Reason::ReferralExpired, Reason::ExcludedCondition, Reason::FreeByState, Reason::ExcludedNotGeneric,
    Reason::ExcludedAct, Reason::DuplicateAct, Reason::PriorAuthRequired, Reason::LetterToRegularise, Reason::GuaranteeLetterRequired,
    Reason::OverTariff, Reason::QtyLimit, Reason::Deductible, Reason::CeilingAct, Reason::CeilingEpisode, Reason::CeilingBeneficiary,
    Reason::CeilingHousehold, Reason::LetterCap,
};
static_assert(reasons.size() == reasonCount);

} // namespace guichet::sync::wire
