// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/roster_delta.h"
#include "tests/sync/random_changes.h"
#include "tests/sync/some_roster.h"

#include <map>

namespace guichet::test {

using Roster = std::vector<HouseholdRecord>; // in order of id

struct SomeDelta {
    sync::RosterManifest manifest{};
    Bytes pack{};
    std::uint64_t changedRows = 0;
};

inline std::uint64_t membersOf(const Roster &roster)
{
    std::uint64_t members = 0;
    for (const HouseholdRecord &record : roster)
        members += record.members.size();
    return members;
}

// Walks both in their order, as a publisher does.
inline SomeDelta deltaBetween(const Roster &before, const Roster &after, const std::optional<sync::RosterTerms> &terms = {})
{
    sync::RosterDeltaWriter writer(terms);
    auto was = before.begin();
    auto is = after.begin();
    while (was != before.end() || is != after.end()) {
        if (is == after.end() || (was != before.end() && was->household.id < is->household.id))
            writer.remove(*was++);
        else if (was == before.end() || is->household.id < was->household.id)
            writer.add(*is++);
        else
            writer.change(*was++, *is++);
    }
    SomeDelta delta;
    auto sealed = writer.finish(packKey(), membersOf(after));
    delta.manifest = manifestFor(sealed, 59);
    delta.manifest.base = 58;
    delta.pack = std::move(sealed.pack);
    delta.changedRows = writer.changedRows();
    return delta;
}

// A roster that a delta can be put on.
struct Applied {
    std::map<std::string, HouseholdRecord> households{};
    std::optional<sync::RosterTerms> terms{};
    Outcome<void> outcome{};

    explicit Applied(const Roster &base)
    {
        for (const HouseholdRecord &record : base)
            households.emplace(record.household.id.text, record);
    }

    void apply(const SomeDelta &delta)
    {
        sync::RosterDeltaReader reader;
        reader.onTerms = [this](const sync::RosterTerms &is) -> Outcome<void> {
            terms = is;
            return {};
        };
        reader.find = [this](const std::vector<HouseholdId> &ids) -> Outcome<std::vector<HouseholdRecord>> {
            std::vector<HouseholdRecord> found;
            for (const HouseholdId &id : ids) {
                if (!households.contains(id.text))
                    return fail(Code::R08);
                found.push_back(households.at(id.text));
            }
            return found;
        };
        const auto put = [this](std::vector<HouseholdRecord> &&records) -> Outcome<void> {
            for (HouseholdRecord &record : records)
                households.insert_or_assign(record.household.id.text, std::move(record));
            return {};
        };
        reader.onChanged = put;
        reader.onAdded = put;
        reader.onRemoved = [this](std::vector<HouseholdId> &&ids) -> Outcome<void> {
            for (const HouseholdId &id : ids) {
                if (households.erase(id.text) == 0)
                    return fail(Code::R08);
            }
            return {};
        };
        outcome = sync::readRosterDelta(delta.manifest, delta.pack, packKey(), reader);
    }

    bool is(const Roster &roster) const
    {
        return households.size() == roster.size()
            && std::equal(households.begin(), households.end(), roster.begin(), [](const auto &one, const HouseholdRecord &other) { return one.second == other; });
    }
};

} // namespace guichet::test
