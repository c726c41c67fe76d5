// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "terminal/domain/facility.h"
#include "terminal/domain/household.h"
#include "terminal/domain/plan.h"
#include "terminal/domain/reason.h"
#include "terminal/domain/tariff.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

// A mutual that does not exist, for the demonstration, the tests and the
// benchmarks: same seed and same day, same mutual. Every date is counted from
// `on`, so that the lapsed stay lapsed however late the demonstration is run.
namespace guichet::demo {

struct Options {
    std::uint64_t seed = 1;
    Day on{};
    std::size_t households = 4500; // 40 people in each nine: 20 000
};

inline constexpr std::string_view schemeCode = "ESPOIR";
inline constexpr std::string_view schemeName = "Mutuelle de santé Espoir";
inline constexpr std::string_view centreCode = "KPO01";   // level 1, knows its own villages
inline constexpr std::string_view hospitalCode = "ZNH01"; // level 2, knows everybody

// What is particular about a household or one of its members.
enum class Standing {
    UpToDate, Grace, Lapsed, Waiting, NotYetEnrolled, Suspended, StruckOff,
    PaidInFull, PaidHalf, PaidTooLittle, // plans paid by instalments
    OverAge, Student, Newborn, NewbornLate, Deceased, Removed, NearCeiling, AllEpisodesUsed,
};
inline constexpr std::size_t standingCount = 18;
std::string_view nameOf(Standing standing); // "up-to-date", "grace", ...

// The reason the first-level centre's counter gives for that person; nothing when rights are open without a remark.
std::optional<Reason> expectedReason(Standing standing);

struct Case { // somebody who shows one standing, for scripts
    Standing standing;
    Beneficiary person;
};

Scheme scheme();
std::vector<Plan> plans(Day on);
std::vector<Facility> facilities(Day on);
struct PricedAct {
    TariffItem item;
    std::string_view facility; // empty = all
};
std::vector<PricedAct> tariff(Day on);

// The household of that rank in the mutual, whatever has been made before: a
// million members need no memory.
HouseholdRecord householdAt(const Options &options, std::size_t index);
// One member for each standing, all of them in the centre's villages.
std::vector<Case> cases(const Options &options);

} // namespace guichet::demo
