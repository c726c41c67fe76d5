// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "terminal/base/failure.h"
#include "terminal/domain/household.h"

#include <vector>

// Households with all their members, column by column: the same encoding on the
// wire (thousands of rows a block) and at rest in the store (about 64 rows).
namespace guichet::sync {

// Plans and villages of a block are its own small dictionaries.
Bytes encodeRosterBlock(const std::vector<HouseholdRecord> &households);
// R08 when it is not such a block; R10 with the row and field when a value is impossible.
Outcome<std::vector<HouseholdRecord>> parseRosterBlock(ByteView bytes);

} // namespace guichet::sync
