// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

// Bare member numbers in a QR code or typed, as a scheme configures them (card profile 4.8).
namespace guichet::cards {

enum class NumberCheck { None, OpenImisMod7, LuhnLeft, Mod10, Damm, Mod37_36, Mod97_10 };

// A pattern is a length range and an alphabet, not a regular expression: it is
// data from a file and must not be able to stall the counter.
struct LegacyPattern {
    std::size_t shortest = 9;
    std::size_t longest = 10;
    bool digitsOnly = true;
    NumberCheck check = NumberCheck::OpenImisMod7;
};

inline const std::vector<LegacyPattern> openImisPatterns{{9, 9, true, NumberCheck::OpenImisMod7}, {10, 10, true, NumberCheck::OpenImisMod7}};

// "openimis" (9 or 10 digits, mod 7), or "openimis:CHECK[:LENGTH]" with the check the
// server is set to (mod7, luhn-left, none) and its length. Nothing for other words.
std::optional<std::vector<LegacyPattern>> parseLegacyPatterns(std::string_view text);

enum class LegacyMatch { NoPattern, BadCheck, Good };
LegacyMatch matchLegacyNumber(std::string_view text, const std::vector<LegacyPattern> &patterns);

} // namespace guichet::cards
