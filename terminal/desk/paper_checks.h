// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "terminal/desk/ports.h"

#include <set>

// What the papers of a visit have in common; for terminal/desk alone.
namespace guichet::desk {

inline constexpr std::size_t longestPaperNumber = 40;  // characters
inline constexpr std::size_t longestPaperText = 500;

Outcome<void> checkPaperText(const char *field, const std::string &text, std::size_t longest); // C08
Outcome<VerificationRow> verificationForPaper(Counter &counter, const Ulid &id);               // C06; its claim may be closed
Outcome<std::pair<Ulid, Written>> appendPaper(Counter &counter, sync::EntryKind kind, Bytes body);
std::string paperNumber(Counter &counter, std::uint64_t sequence);                             // "KPO01-A-1043"

bool needsLetter(const Claim &claim);    // care given before its letter came
Outcome<std::set<Ulid>> regularisedClaims(Counter &counter);

} // namespace guichet::desk
