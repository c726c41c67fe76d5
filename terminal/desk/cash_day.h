// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/day_bodies.h"
#include "terminal/desk/cash_journal.h"

#include <string>

// The evening: the drawer is counted against the cash journal, once a day.
namespace guichet::desk {

struct ClosedDay {
    sync::CashDay cash{};
    Written written{};
    std::int64_t time = 0;           // Unix seconds
    int zoneMinutes = 0;
    std::uint32_t operatorId = 0;
};

// The cash of one day as it is shown; any day may be looked at.
struct CashOfDay {
    Day day{};
    std::vector<CashMovement> movements{};  // of that local day, oldest first
    std::uint64_t lastClosed = 0;           // movements beyond this sequence wait for a closure
    std::optional<ClosedDay> closure{};     // of that day
    bool isAfterClosure(const CashMovement &movement) const { return closure && movement.sequence > closure->cash.to; }
};
Outcome<CashOfDay> cashOf(Counter &counter, Day day);
Outcome<std::optional<ClosedDay>> closureOn(Counter &counter, Day day);

// What a closure now would be about: everything since the last one.
struct DayToClose {
    Day day{};
    std::uint64_t from = 1;
    std::uint64_t to = 0;
    CashTotals totals{};
    std::size_t earlier = 0;         // movements of days before, which nobody closed
    std::size_t openVisits = 0;      // of today, still without a claim
};
Outcome<DayToClose> planClosure(Counter &counter);

// Counts and closes today, durable when it returns.
//   J01 {date} closed already · J03 {ecart} another amount than expected and no reason
//   C08 a reason too long · A04 not in this role
Outcome<ClosedDay> closeDay(Counter &counter, Money counted, const std::string &reason);

} // namespace guichet::desk
