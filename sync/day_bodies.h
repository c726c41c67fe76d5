// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "terminal/base/bytes.h"
#include "terminal/base/failure.h"
#include "terminal/domain/day.h"
#include "terminal/domain/money.h"

#include <string>

// The evening's two entries, written in one transaction.
namespace guichet::sync {

// Kind 23: the cash of everything from the last closure up to this one. A claim
// closed after it belongs to the next.
struct CashDay {
    Day day{};                      // on which it was counted
    std::uint64_t from = 1;         // journal sequences, both included
    std::uint64_t to = 0;
    std::uint64_t claims = 0;
    Money due{};                    // by the members, of these claims
    Money expected{};               // to be in the drawer: taken in, less what was given back
    Money givenBack{};              // for cancelled claims
    Money counted{};                // without the float
    std::string reason{};           // when it is not what was expected
    std::uint64_t openVisits = 0;   // left without a claim
    Money difference() const { return counted - expected; }
};
Bytes encodeCashDay(const CashDay &cash);
Outcome<CashDay> parseCashDay(ByteView body);

// Kind 13: the journal up to here belongs to the days up to this one.
struct Closure {
    Day day{};
    std::uint64_t to = 0;
};
Bytes encodeClosure(const Closure &closure);
Outcome<Closure> parseClosure(ByteView body);

} // namespace guichet::sync
