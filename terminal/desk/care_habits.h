// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "terminal/desk/ports.h"

// What this counter enters again and again, from its own recent claims.
namespace guichet::desk {

struct CareHabits {
    std::vector<ActCode> acts{};             // the most frequent first
    std::vector<std::string> diagnoses{};    // the most frequent first
    std::string prescriber{};                // of the latest claim that names one
};
// Looks back two weeks at most, and at no more than 200 claims.
Outcome<CareHabits> careHabits(Counter &counter);

} // namespace guichet::desk
