// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "terminal/domain/claim.h"

#include <vector>

namespace guichet {

struct DuplicateAct {
    std::size_t line = 0;    // of the new claim, from 0
    std::size_t earlier = 0; // index of the claim that holds the act already
};

// The same act for the same member on the same day, already on another claim:
// asked about, never refused. Acts without tariff are compared by their label.
std::vector<DuplicateAct> findDuplicates(const Claim &claim, const std::vector<Claim> &others);

} // namespace guichet
