// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "terminal/desk/ports.h"

// The cash journal: what came into the drawer and what left it, claim by claim.
namespace guichet::desk {

enum class CashKind { Claim, Correction, Cancellation };

struct CashMovement {
    CashKind kind = CashKind::Claim;
    ClaimRow claim{};
    std::uint64_t sequence = 0;     // of the entry that moved it
    std::int64_t time = 0;          // Unix seconds
    std::uint32_t operatorId = 0;
    Money due{};
    Money received{};               // the amount due where nobody typed one
    Money change{};
    Money kept{};                   // what the drawer holds more; below zero: given back
};

struct CashTotals {
    std::size_t claims = 0;
    Money due{};
    Money received{};
    Money change{};
    Money givenBack{};              // for cancelled and corrected claims
    Money kept{};                   // to be in the drawer
};
CashTotals totalsOf(const std::vector<CashMovement> &movements);

struct CashShare {                  // of an hour of the day, or of whoever received it
    std::uint32_t of = 0;
    std::size_t movements = 0;
    Money kept{};
};
std::vector<CashShare> totalsByHour(const std::vector<CashMovement> &movements, int zoneMinutes);
std::vector<CashShare> totalsByOperator(const std::vector<CashMovement> &movements);

// Every movement of the journal, oldest first: a claim brings what the member paid; a
// correction what she paid more or got back; a cancellation gives back what was kept.
Outcome<std::vector<CashMovement>> loadCash(Counter &counter);

} // namespace guichet::desk
