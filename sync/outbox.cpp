// SPDX-License-Identifier: Apache-2.0
#include "sync/outbox.h"

#include "sync/claim_bundle.h"

namespace guichet::sync {
namespace {

constexpr std::size_t mostEntries = 4096; // far below what a bundle can hold, so that look-ups alone cannot fill one

// Sizes are given before encoding. Columns make an entry some forty times smaller; of
// others what follows from the chain is left out and a signature remains.
std::size_t wireBytes(const EntrySize &entry)
{
    return entry.bytes / (entry.hasColumns ? 20 : 2);
}

// What one stretch holds so far.
struct Filling {
    Stretch stretch{};
    std::size_t bytes = 0;
    std::size_t claims = 0;
    std::size_t entries = 0;

    bool canTake(const EntrySize &entry) const
    {
        return entries < mostEntries && claims + (entry.isClaim ? 1 : 0) <= largestBundleClaims && bytes + wireBytes(entry) <= largestBundleBytes;
    }
    void take(const EntrySize &entry)
    {
        stretch.to = entry.sequence;
        bytes += wireBytes(entry);
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
