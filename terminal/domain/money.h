// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <compare>
#include <cstdint>
#include <optional>

namespace guichet {

// Whole units of the currency (XOF, XAF, GNF, BIF and CDF have no cents in use).
struct Money {
    std::int64_t amount = 0;
    auto operator<=>(const Money &) const = default;
};

// Far below int64 so that sums of a claim's lines cannot overflow: amounts,
// prices and line totals stay at or under it (message C02 above).
inline constexpr std::int64_t largestAmount = 1'000'000'000'000'000;
inline constexpr std::int64_t largestQuantity = 1'000'000;

constexpr Money operator+(Money a, Money b) { return {a.amount + b.amount}; }
constexpr Money operator-(Money a, Money b) { return {a.amount - b.amount}; }
constexpr Money smaller(Money a, Money b) { return a < b ? a : b; }
// For sums over many claims: what passes the largest amount stays there.
constexpr Money plus(Money a, Money b) { return smaller({smaller(a, {largestAmount}).amount + smaller(b, {largestAmount}).amount}, {largestAmount}); }
constexpr Money notBelowZero(Money a) { return a.amount < 0 ? Money{} : a; }

std::optional<Money> multiply(Money unit, std::int64_t quantity); // nothing beyond largestAmount
Money shareOf(Money base, int rateBp);                            // ⌊base × rateBp / 10 000⌋, without overflow

} // namespace guichet
