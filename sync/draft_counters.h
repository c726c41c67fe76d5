// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/claim_bundle.h"

#include <optional>
#include <vector>

// The 80 bits of a ULID that are not time follow from a day key and a counter
// (rulings.md 24). The sender finds the counters back, so that the wire need not
// carry the bits.
namespace guichet::sync {

struct DraftCounter {
    std::size_t dayKey = 0; // place in Bundle::dayKeys
    std::uint64_t counter = 0;
};

// For each entry; nothing where no day key of the bundle made its ULID.
std::vector<std::optional<DraftCounter>> findDraftCounters(const Bundle &bundle);

// Place in Bundle::dayKeys of the key of the day on which a ULID was drawn; that
// many when there is none.
std::size_t dayKeyOf(const std::vector<Bundle::DayKey> &keys, std::int64_t milliseconds, int zoneMinutes);

} // namespace guichet::sync
