// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "terminal/domain/benefit.h"

#include <algorithm>

namespace guichet {

// What the claim may still take, from one line to the next.
struct Purse {
    Money deductible{};
    std::optional<Money> act{}; // new for each line
    std::optional<Money> stay{};
    std::optional<Money> episode{};
    std::optional<Money> beneficiary{};
    std::optional<Money> household{};
    std::optional<Money> letter{};
};

Purse openPurse(const Situation &given);
bool letterIsValid(const Situation &given);

inline void addReason(LineShare &share, Reason reason)
{
    if (std::find(share.reasons.begin(), share.reasons.end(), reason) == share.reasons.end())
        share.reasons.push_back(reason);
}

// Cuts the mutual's part of a covered line to every ceiling in turn and takes
// what is left of it out of the purse.
void cutToCeilings(LineShare &share, Purse &purse, const BenefitRule &rule);

} // namespace guichet
