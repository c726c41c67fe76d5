// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "terminal/domain/eligibility.h"

// Rules 4 to 9 of domain.md 4: what the household and the person bring. Their
// order is the table in eligibility.cpp. What a card newer than the roster leaves
// unknown is skipped (rulings.md 11).
namespace guichet::rules {

inline Finding blocks(Reason reason, std::optional<Day> date = {}, std::optional<std::int64_t> number = {})
{
    return {reason, Effect::Blocks, date, number};
}

inline Finding provisional(Reason reason, std::optional<Day> date = {}, std::optional<std::int64_t> number = {})
{
    return {reason, Effect::Provisional, date, number};
}

inline Finding notes(Reason reason, std::optional<Day> date = {}, std::optional<std::int64_t> number = {})
{
    return {reason, Effect::Notes, date, number};
}

std::optional<Finding> memberSuspended(const Situation &given);
std::optional<Finding> householdStruckOff(const Situation &given);
std::optional<Finding> beneficiaryDeceased(const Situation &given);
std::optional<Finding> beneficiaryRemoved(const Situation &given);
std::optional<Finding> notYetEnrolled(const Situation &given);
std::optional<Finding> stillWaiting(const Situation &given);
std::optional<Finding> contributionInsufficient(const Situation &given);
std::optional<Finding> contributionLate(const Situation &given);
std::optional<Finding> childOverAge(const Situation &given);
std::optional<Finding> childBirthUnknown(const Situation &given);
std::optional<Finding> newborn(const Situation &given);

} // namespace guichet::rules
