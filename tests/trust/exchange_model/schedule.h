// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/trust/exchange_model/roads.h"

// One history of a terminal and its mutual, all of it from one seed: claims are
// sealed while exchanges go wrong in every way, then the roads become good.
namespace guichet::model {

struct Verdict {
    std::vector<std::string> wrong{}; // empty: every claim is at the mutual exactly once
    Traffic traffic{};
    std::size_t claims = 0;
};
Verdict runSchedule(const Template &made, const fs::path &home, std::uint64_t seed, std::size_t claims);

} // namespace guichet::model
