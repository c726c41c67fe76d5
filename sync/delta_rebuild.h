// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/delta_block.h"

namespace guichet::sync {

// The changed households of a block as they are afterwards, as a roster block, out of
// those before (one for each id, in order) and the members that are new in them.
// Values are not judged: parseRosterBlock does. Nothing when the block speaks of
// members that are not there, or of too many.
std::optional<Bytes> rebuildHouseholds(const DeltaBlock &block, const RosterValues &before, const RosterValues &newMembers);

} // namespace guichet::sync
