// SPDX-License-Identifier: Apache-2.0
#include "sync/draft_counters.h"

#include <algorithm>
#include <map>

namespace guichet::sync {
namespace {

using Unique = std::array<Byte, 10>;

constexpr std::uint64_t farthest = std::uint64_t{1} << 18; // draws of some years
constexpr std::uint64_t gap = 1024;                        // drafts left open, draws reserved and not used
constexpr std::size_t anchorsTried = 4;

Unique uniqueOf(const Ulid &ulid)
{
    Unique unique{};
    std::copy_n(ulid.bytes.begin() + 6, unique.size(), unique.begin());
    return unique;
}

std::vector<Unique> firstUniques(const Bundle &bundle)
{
    std::vector<Unique> firsts;
    for (const BundleEntry &each : bundle.entries) {
        if (each.entry.ulid != Ulid{} && firsts.size() < anchorsTried)
            firsts.push_back(uniqueOf(each.entry.ulid));
    }
    return firsts;
}

// The lowest counter that made one of the first ULIDs.
std::optional<std::uint64_t> findAnchor(const Bundle &bundle)
{
    const std::vector<Unique> firsts = firstUniques(bundle);
    for (std::uint64_t counter = 0; counter < farthest && !firsts.empty(); ++counter) {
        for (const Bundle::DayKey &day : bundle.dayKeys) {
            if (std::find(firsts.begin(), firsts.end(), uniquePartOf(day.key, counter)) != firsts.end())
                return counter;
        }
    }
    return {};
}

} // namespace

std::vector<std::optional<DraftCounter>> findDraftCounters(const Bundle &bundle)
{
    std::vector<std::optional<DraftCounter>> found(bundle.entries.size());
    const auto anchor = findAnchor(bundle);
    if (!anchor)
        return found;
    std::map<Unique, DraftCounter> made;
    const std::uint64_t from = *anchor - std::min(*anchor, gap);
    const std::uint64_t to = *anchor + 2 * bundle.entries.size() + gap;
    for (std::size_t day = 0; day < bundle.dayKeys.size(); ++day) {
        for (std::uint64_t counter = from; counter < to; ++counter)
            made.emplace(uniquePartOf(bundle.dayKeys[day].key, counter), DraftCounter{day, counter});
    }
    for (std::size_t i = 0; i < found.size(); ++i) {
        if (const auto at = made.find(uniqueOf(bundle.entries[i].entry.ulid)); at != made.end())
            found[i] = at->second;
    }
    return found;
}

} // namespace guichet::sync
