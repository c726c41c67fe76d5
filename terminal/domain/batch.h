// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "terminal/domain/claim.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace guichet {

struct BatchSum {
    std::int64_t count = 0; // claims, or lines of a category
    Money gross{};
    Money mutual{};
    Money state{};
    Money member{};
};

// The monthly bordereau of one mutual: every closed claim of the month.
struct BatchTotals {
    BatchSum all{};
    std::map<std::string, BatchSum> byCategory{};
};

// Nothing when the sums pass what money may hold (message C02).
std::optional<BatchTotals> computeBatchTotals(const std::vector<Claim> &claims);

// "DEMO-KPO01-202611-01" (rulings.md 36).
BatchId composeBatchId(const SchemeCode &scheme, const FacilityCode &facility, Day anyDayOfMonth, int number);

} // namespace guichet
