// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "terminal/desk/record_care.h"

namespace guichet::desk {

inline constexpr std::size_t longestDiagnosis = 2000; // characters
inline constexpr std::size_t longestText = 200;
inline constexpr std::size_t longestCode = 64;
inline constexpr std::size_t mostLines = 200;

// Lines as asked, with what the contracted tariff of the care day says of them
// (rulings.md 35 and 37): FIXED and MAX are cut to the list price later, FREE never is.
// C01 price, C04 act unknown that day, C05 quantity, C08 text, E02 nothing to record.
Outcome<std::vector<ClaimLine>> linesFor(const std::vector<LineRequest> &requests, const Tariff &tariff, Day careDay);

// C08 for the texts beside the lines.
Outcome<void> checkTexts(const CareRequest &request);

} // namespace guichet::desk
