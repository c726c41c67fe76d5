// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/mutual/usage.h"
#include "terminal/domain/household.h"

#include <functional>

// Households with their people, one after another, as a roster or a card sees them.
namespace guichet::mutual {

// The villages a facility serves, compared without case and accents; none said: all.
class Catchment {
public:
    explicit Catchment(const std::vector<std::string> &villages);
    bool covers(std::string_view village) const;

private:
    std::vector<std::string> m_folded{};
};

struct HouseholdsWanted {
    std::vector<std::string> villages{}; // as Catchment
    Day on{};                            // counters are those of its policy year
};

class HouseholdReader {
public:
    static Outcome<HouseholdReader> open(Folder &folder, HouseholdsWanted wanted);
    // Nothing at the end.
    Outcome<std::optional<HouseholdRecord>> next();

private:
    HouseholdReader() = default;
    const Plan *planOf(const PlanId &id) const;
    Household householdInRow() const;
    Beneficiary memberInRow() const;
    void addUse(HouseholdRecord &record, const Beneficiary &person, const Plan &plan) const;

    HouseholdsWanted m_wanted{};
    Catchment m_catchment{{}};
    std::vector<Plan> m_plans{};
    ClaimsByMember m_uses{};
    sqlite::Statement m_rows{};
    bool m_hasRow = false;
};

} // namespace guichet::mutual
