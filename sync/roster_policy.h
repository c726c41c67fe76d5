// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "terminal/base/bytes.h"
#include "terminal/base/failure.h"

// What the mutual may set within bounds that no file moves (trust.md 3.3 and 3.4):
// manifest key 13. Keys: 1 fresh, 2 stale, 3 old: up to how many days the roster's age
// counts as such. A positive key that is not known is passed over, a negative one is a
// rule that must be understood: R15 {regle}.
namespace guichet::sync {

inline constexpr int shortestStaleness = 1;  // days
inline constexpr int longestStaleness = 180;

struct RosterPolicy {
    int freshDays = 7;
    int staleDays = 30;
    int oldDays = 90;
    bool operator==(const RosterPolicy &) const = default;
};
// Empty: nothing is set. A value outside the bounds is taken as the bound, a later limit
// never as less than the one before it. R06 not a map.
Outcome<RosterPolicy> parsePolicy(ByteView policy);

} // namespace guichet::sync
