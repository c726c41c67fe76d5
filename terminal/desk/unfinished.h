// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "terminal/desk/day_view.h"

// Incomplete forms: what was begun on other days and has no claim yet.
namespace guichet::desk {

struct UnfinishedVisit {
    VerificationRow verification{};
    std::string name{};
    bool isDraft = false;   // acts were entered; else only the rights were checked
    int ageDays = 0;
};
// Every draft of another day, and the checks of the last seven days without care
// whose rights were open; newest first.
Outcome<std::vector<UnfinishedVisit>> unfinishedBefore(Counter &counter, Day today);

} // namespace guichet::desk
