// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/openimis/precheck.h"

namespace guichet::sync::openimis {

// What a counter knows: the member as the roster has it, the price list as the claim was
// priced, and whether the number's check holds, where one is configured. The server's
// registers, limits and counts are not known to it.
PreCheckFacts factsAtTheCounter(const Claim &claim, const HouseholdRecord *household, std::optional<bool> numberIsGood);

} // namespace guichet::sync::openimis
