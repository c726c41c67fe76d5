// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cards/card.h"
#include "terminal/base/cbor.h"

// The two claims that make a member card: 169 (who) and -70169 (member of what).
namespace guichet::cards {

inline constexpr std::size_t longestName = 160;
inline constexpr std::size_t longestGivenName = 80;
inline constexpr std::size_t longestBirthYear = 10; // "1984", "vers 1984"
inline constexpr std::size_t longestCode = 32;
inline constexpr std::size_t longestScheme = 16;
inline constexpr std::size_t longestPlan = 24;
inline constexpr std::size_t largestPhoto = 1024;
inline constexpr std::size_t mostDependants = 20;

// `latestDay`: no birth lies after it, YYYYMMDD.
Problem readIdentityClaim(const cbor::Value *claim, std::string_view latestDay, Card &card);
Identity readForeignIdentity(const cbor::Value *claim, std::string_view latestDay);
Problem readMembershipClaim(const cbor::Value &claim, const IssuerKey &key, Card &card);

} // namespace guichet::cards
