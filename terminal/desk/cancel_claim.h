// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "terminal/desk/ports.h"

namespace guichet::desk {

inline constexpr std::size_t longestReason = 200; // characters

// Asks the mutual to take a claim back: a counter-entry that is sent like the rest and
// final once the mutual's receipt is here (rulings.md 8); nothing is erased.
//   M04 unknown, B03 its state no longer allows it, B06 no reason, C08 reason too long, A04
Outcome<Written> requestCancel(Counter &counter, const Ulid &claim, const std::string &reason);

} // namespace guichet::desk
