// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "terminal/base/ids.h"

#include <optional>
#include <string_view>

namespace guichet {

// <facility>-<terminal letter><YY>-<6 digits><check>, "KPO01-A26-000123X": at most
// 20 characters, unique over all facilities for ever (rulings.md 17). Check =
// ISO 7064 MOD 37,36 over the rest without hyphens. Series Z is training.
struct ClaimNumberParts {
    FacilityCode facility{};
    char letter = 'A';
    int year = 2026;     // calendar year
    int counter = 1;     // 1-999999, per letter and year
};
ClaimNumber composeClaimNumber(const ClaimNumberParts &parts);
std::optional<ClaimNumberParts> parseClaimNumber(std::string_view text);

bool isFacilityCode(std::string_view text); // [A-Z0-9]{2,8}

} // namespace guichet
