// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/journal_bodies.h"
#include "terminal/domain/clock_trust.h"
#include "terminal/store/failures.h"

#include <optional>

namespace guichet::store {

// Where the chain stands and what it has taught: one row, rewritten with every
// entry, and a projection like the others.
struct Mark {
    std::uint64_t headSequence = 0;
    crypto::Hash headHash{};
    std::uint64_t claims = 0;
    Money sum{};
    sync::RosterStamp roster{};
    Bytes root{};                       // sync::encodeRoot of the last one a roster brought; empty: the enrolment's
    ClockMarks clock{};
    std::int64_t lastTime = 0;          // of the last entry, Unix seconds
    std::int64_t lastMonotonic = 0;     // milliseconds since boot
    sync::BootId boot{};
    bool sessionOpen = false;           // a start without its clean stop
    std::uint64_t acknowledged = 0;
    std::optional<std::int64_t> lastExchange{};
};

Outcome<Mark> loadMark(sqlite::Database &database);
sqlite::Statement prepareMark(sqlite::Database &database);
Outcome<void> saveMark(sqlite::Statement &prepared, const Mark &mark);

} // namespace guichet::store
