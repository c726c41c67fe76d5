// SPDX-License-Identifier: Apache-2.0
#include "sync/outbox.h"

#include "sync/claim_bundle.h"

namespace guichet::sync {
namespace {

constexpr std::size_t mostEntries = 4096; // far below what a bundle can hold, so that look-ups alone cannot fill one

// Sizes are given before compression; columns and zstd make entries at least this much smaller.
constexpr std::size_t compression = 4;

// What one stretch holds so far.
struct Filling {
    Stretch stretch{};
    std::size_t bytes = 0;
    std::size_t claims = 0;
    std::size_t entries = 0;

    bool canTake(const EntrySize &entry) const
    {
        return entries < mostEntries && claims + (entry.isClaim ? 1 : 0) <= largestBundleClaims && bytes + entry.bytes <= compression * largestBundleBytes;
    }
    void take(const EntrySize &entry)
    {
        stretch.to = entry.sequence;
        bytes += entry.bytes;
        claims += entry.isClaim ? 1 : 0;
        ++entries;
    }
};

} // namespace

std::vector<Stretch> planSending(const std::vector<EntrySize> &entries, std::uint64_t acknowledgedHead, bool somethingWaits)
{
    std::vector<Stretch> stretches;
    if (!somethingWaits)
        return stretches;
    Filling filling{{acknowledgedHead + 1, acknowledgedHead}};
    for (const EntrySize &entry : entries) {
        if (entry.sequence <= acknowledgedHead)
            continue;
        // An entry larger than a bundle goes alone: it must go somehow.
        if (filling.entries > 0 && !filling.canTake(entry)) {
            stretches.push_back(filling.stretch);
            filling = Filling{{entry.sequence, entry.sequence}};
        }
        filling.take(entry);
    }
    if (filling.entries > 0)
        stretches.push_back(filling.stretch);
    return stretches;
}

} // namespace guichet::sync
