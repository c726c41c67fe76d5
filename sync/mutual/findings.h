// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "terminal/base/failure.h"

#include <cstdint>
#include <functional>
#include <string>

// What an import reports without stopping: nothing is repaired in silence (sync.md 3).
namespace guichet::mutual {

enum class FindingKind {
    UnknownColumn, UnknownPlanKey, SamePerson, ImpossibleDate, NoHead, TwoHeads, SharedPhone, HouseholdDiffers, UnknownMother,
    RankTwice, SerialTwice, FacilityGone, RowLeftOut, ValueLeftOut, RowsDiffer, SeveralPolicies, CheckDigit, OnlyActive, PhotoLeftOut,
};
std::string_view codeOf(FindingKind kind); // "SAME_PERSON"
inline constexpr int findingKindCount = static_cast<int>(FindingKind::PhotoLeftOut) + 1;

struct ImportFinding {
    FindingKind kind = FindingKind::UnknownColumn;
    std::string file{};
    std::uint64_t line = 0;      // 0: the file as a whole
    std::string column{};
    std::string about{};         // member number, household, facility
    std::string detail{};        // what it is compared with
};
using FindingSink = std::function<void(const ImportFinding &)>;

} // namespace guichet::mutual
