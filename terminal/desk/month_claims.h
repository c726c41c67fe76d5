// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "terminal/desk/ports.h"

#include <string_view>

namespace guichet::desk {

struct Month {
    int year = 2026;
    int month = 1;
};
std::optional<Month> parseMonth(std::string_view text); // exactly YYYY-MM

// The claims whose care day lies in the month, in the order of the journal;
// without a month all of them.
Outcome<std::vector<ClaimRow>> claimsOfMonth(Counter &counter, const std::optional<Month> &month);

} // namespace guichet::desk
