// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/mutual/households.h"
#include "sync/mutual/last_publication.h"

namespace guichet::mutual {

// The facility's people as a pack of their own and as what changed since the last
// one, in one walk over both.
struct RosterPacks {
    sync::RosterPackWriter::Sealed snapshot{};
    std::optional<sync::RosterPackWriter::Sealed> delta{}; // nothing when there is no last one, or it cannot be read, or it would save nothing
    std::uint64_t changedRows = 0;
};
struct PackOrder {
    const sync::RosterTerms &terms;
    const LastPublication *last = nullptr;
    ByteView packKey32{};
    std::function<void(std::uint64_t membersDone)> onProgress{};
};
// D02 with a household larger than a pack can hold.
Outcome<RosterPacks> writeRosterPacks(const Folder &folder, HouseholdReader &households, const PackOrder &order);

} // namespace guichet::mutual
