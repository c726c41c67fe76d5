// SPDX-License-Identifier: Apache-2.0
#include "sync/draft_counters.h"

#include "terminal/domain/day.h"

#include <algorithm>
#include <map>

namespace guichet::sync {
namespace {

using Unique = std::array<Byte, 10>;

constexpr std::uint64_t farthest = std::uint64_t{1} << 18; // draws of some years
constexpr std::uint64_t fromBeginning = std::uint64_t{1} << 16;
constexpr std::uint64_t gap = 256;                         // drafts left open, draws reserved and not used
constexpr std::size_t anchorsTried = 4;

Unique uniqueOf(const Ulid &ulid)
{
    Unique unique{};
    std::copy_n(ulid.bytes.begin() + 6, unique.size(), unique.begin());
    return unique;
}

struct Anchor {
    Unique unique{};
    std::size_t dayKey = 0;
};

std::size_t dayKeyOf(const Bundle &bundle, const Entry &entry)
{
    return dayKeyOf(bundle.dayKeys, unixMillisecondsOf(entry.ulid), entry.zoneMinutes);
}

std::vector<Anchor> firstAnchors(const Bundle &bundle)
{
    std::vector<Anchor> firsts;
    for (const BundleEntry &each : bundle.entries) {
        const std::size_t day = each.entry.ulid == Ulid{} ? bundle.dayKeys.size() : dayKeyOf(bundle, each.entry);
        if (day < bundle.dayKeys.size() && firsts.size() < anchorsTried)
            firsts.push_back({uniqueOf(each.entry.ulid), day});
    }
    return firsts;
}

// A counter that made one of the first ULIDs: backwards from the last draw, where
// it is known, else from the first one.
std::optional<std::uint64_t> findAnchor(const Bundle &bundle)
{
    const std::vector<Anchor> firsts = firstAnchors(bundle);
    const auto isMade = [&](std::uint64_t counter) {
        return std::any_of(firsts.begin(), firsts.end(), [&](const Anchor &first) {
            return uniquePartOf(bundle.dayKeys[first.dayKey].key, counter) == first.unique;
        });
    };
    if (firsts.empty())
        return {};
    const std::uint64_t tries = bundle.drawn == 0 ? fromBeginning : std::min(bundle.drawn, farthest);
    for (std::uint64_t i = 0; i < tries; ++i) {
        const std::uint64_t counter = bundle.drawn == 0 ? i : bundle.drawn - i;
        if (isMade(counter))
            return counter;
    }
    return {};
}

// Draws of one day's key, made as far as they were asked for.
struct MadeDraws {
    std::uint64_t from = 0;
    std::uint64_t to = 0;
    std::map<Unique, std::uint64_t> counters{};
};

// A ULID mostly follows the one before it: few draws are made again to find it.
class DrawSearch {
public:
    DrawSearch(const Bundle &bundle, std::uint64_t anchor)
        : m_bundle(bundle)
        , m_next(anchor)
        , m_days(bundle.dayKeys.size())
    {
    }

    std::optional<DraftCounter> find(const Entry &entry)
    {
        const std::size_t day = entry.ulid == Ulid{} ? m_days.size() : dayKeyOf(m_bundle, entry);
        if (day >= m_days.size())
            return {};
        MadeDraws &made = m_days[day];
        if (made.counters.empty())
            made.from = made.to = m_next;
        const Unique unique = uniqueOf(entry.ulid);
        auto at = made.counters.find(unique);
        for (std::uint64_t around = 2; at == made.counters.end() && around <= gap; around *= 2) {
            make(day, m_next - std::min(m_next, around), m_next + around);
            at = made.counters.find(unique);
        }
        if (at == made.counters.end())
            return {};
        m_next = std::max(m_next, at->second + 1);
        return DraftCounter{day, at->second};
    }

private:
    void make(std::size_t day, std::uint64_t from, std::uint64_t to)
    {
        MadeDraws &made = m_days[day];
        const crypto::Key &key = m_bundle.dayKeys[day].key;
        for (; made.from > from; --made.from)
            made.counters.emplace(uniquePartOf(key, made.from - 1), made.from - 1);
        for (; made.to < to; ++made.to)
            made.counters.emplace(uniquePartOf(key, made.to), made.to);
    }

    const Bundle &m_bundle;
    std::uint64_t m_next;
    std::vector<MadeDraws> m_days;
};

} // namespace

std::size_t dayKeyOf(const std::vector<Bundle::DayKey> &keys, std::int64_t milliseconds, int zoneMinutes)
{
    const std::int32_t day = dayOfMoment(milliseconds / 1000, zoneMinutes).sinceEpoch;
    const auto at = std::find_if(keys.begin(), keys.end(), [day](const auto &each) { return each.day == day; });
    return static_cast<std::size_t>(at - keys.begin());
}

std::vector<std::optional<DraftCounter>> findDraftCounters(const Bundle &bundle)
{
    std::vector<std::optional<DraftCounter>> found(bundle.entries.size());
    const auto anchor = findAnchor(bundle);
    if (!anchor)
        return found;
    DrawSearch search(bundle, *anchor);
    for (std::size_t i = 0; i < found.size(); ++i)
        found[i] = search.find(bundle.entries[i].entry);
    return found;
}

} // namespace guichet::sync
