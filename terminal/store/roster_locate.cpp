// SPDX-License-Identifier: Apache-2.0
#include "terminal/store/roster_file.h"

#include <algorithm>

// Many households at once, as a delta asks for them: a block is opened once however
// many of them it holds.
namespace guichet::store {

struct RosterFile::Batch {
    const std::vector<HouseholdId> &ids;
    std::vector<std::optional<Located>> found{};                 // as the ids
    std::vector<std::pair<HouseholdPlace, std::size_t>> moved{}; // where they are now, which id
};

namespace {

Unexpected<Failure> missing()
{
    return fail(Code::R08, {}, "a household to change is not there");
}

} // namespace

Outcome<void> RosterFile::readHinted(Batch &batch, std::uint32_t block, std::span<const std::pair<std::uint32_t, std::size_t>> wanted)
{
    const auto bytes = openBlock(block);
    const auto view = bytes ? sync::RosterBlockView::open(*bytes) : std::nullopt;
    if (!view)
        return fail(Code::D02, {}, "roster: block");
    for (const auto &[hinted, id] : wanted) {
        const auto row = view->findHousehold(batch.ids[id].text);
        if (!row)
            continue;
        const HouseholdPlace place{block, static_cast<std::uint32_t>(*row)};
        if (settle(place) != place) {
            if (settle(place) != nowhere)
                batch.moved.emplace_back(settle(place), id);
            continue;
        }
        auto household = view->household(*row);
        if (!household)
            return household.failure();
        batch.found[id] = Located{place, std::move(*household)};
    }
    return {};
}

Outcome<void> RosterFile::readMoved(Batch &batch)
{
    std::sort(batch.moved.begin(), batch.moved.end());
    std::optional<sync::RosterBlockView> view;
    std::uint32_t opened = 0;
    for (const auto &[place, id] : batch.moved) {
        if (batch.found[id])
            continue;
        if (!view || opened != place.block) {
            const auto bytes = openBlock(place.block);
            view = bytes ? sync::RosterBlockView::open(*bytes) : std::nullopt;
            opened = place.block;
        }
        auto household = view ? view->household(place.household) : Outcome<HouseholdRecord>(fail(Code::D02, {}, "roster: block"));
        if (!household)
            return household.failure();
        batch.found[id] = Located{place, std::move(*household)};
    }
    return {};
}

Outcome<std::vector<RosterFile::Located>> RosterFile::locate(const std::vector<HouseholdId> &ids)
{
    std::vector<std::pair<std::uint32_t, std::size_t>> hints; // block, which id
    for (std::size_t id = 0; id < ids.size(); ++id) {
        const auto blocks = blocksOf(IndexKind::Household, ids[id].text);
        if (!blocks)
            return blocks.failure();
        for (const std::uint32_t block : *blocks)
            hints.emplace_back(block, id);
    }
    std::sort(hints.begin(), hints.end());
    Batch batch{ids, std::vector<std::optional<Located>>(ids.size())};
    for (std::size_t from = 0; from < hints.size();) {
        std::size_t to = from;
        while (to < hints.size() && hints[to].first == hints[from].first)
            ++to;
        if (auto read = readHinted(batch, hints[from].first, std::span(hints).subspan(from, to - from)); !read)
            return read.failure();
        from = to;
    }
    if (auto read = readMoved(batch); !read)
        return read.failure();
    std::vector<Located> located;
    located.reserve(ids.size());
    for (auto &found : batch.found) {
        if (!found)
            return missing();
        located.push_back(std::move(*found));
    }
    return located;
}

} // namespace guichet::store
