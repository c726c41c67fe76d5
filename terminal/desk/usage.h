// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "terminal/desk/ports.h"

namespace guichet::desk {

// Whose consumption is asked for, and what the mutual counted of it.
struct UsageRequest {
    const Plan &plan;
    const Person &person;
    Day careDay{};
    Day countersAsOf{};              // of the roster; its counters belong to that policy year
    std::uint64_t countedUpTo = 0;   // own journal sequences already in the roster's counters
};

// Roster counters and this terminal's claims that they do not hold yet (rulings.md 10):
// annual amounts and episodes by policy year; episode, deductible and categories
// of the day from the terminal's own claims alone.
Usage computeUsage(const UsageRequest &request, const std::vector<Consumption> &own);

} // namespace guichet::desk
