// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/mutual/usage.h"
#include "terminal/domain/household.h"

#include <functional>

// Households with their people, one after another, as a roster or a card sees them.
namespace guichet::mutual {

struct HouseholdsWanted {
    std::vector<std::string> villages{}; // empty: all; compared without case and accents
    Day on{};                            // counters are those of its policy year
};

class HouseholdReader {
public:
    static Outcome<HouseholdReader> open(Folder &folder, HouseholdsWanted wanted);
    // Nothing at the end.
    Outcome<std::optional<HouseholdRecord>> next();

private:
    HouseholdReader() = default;
    bool isWanted(std::string_view village) const;
    const Plan *planOf(const PlanId &id) const;
    Household householdInRow() const;
    Beneficiary memberInRow() const;
    void addUse(HouseholdRecord &record, const Beneficiary &person, const Plan &plan) const;

    HouseholdsWanted m_wanted{};
    std::vector<std::string> m_foldedVillages{};
    std::vector<Plan> m_plans{};
    ClaimsByMember m_uses{};
    sqlite::Statement m_rows{};
    bool m_hasRow = false;
};

} // namespace guichet::mutual
