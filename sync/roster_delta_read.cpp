// SPDX-License-Identifier: Apache-2.0
#include "sync/delta_block.h"
#include "sync/delta_rebuild.h"
#include "sync/merkle.h"
#include "sync/pack_stream.h"
#include "sync/roster_delta.h"

#include <algorithm>
#include <charconv>

namespace guichet::sync {
namespace {

Unexpected<Failure> notOnThisBase(const char *why)
{
    return fail(Code::R08, {}, why);
}

std::vector<HouseholdId> idsOf(const std::vector<std::string> &texts)
{
    std::vector<HouseholdId> ids;
    for (const std::string &text : texts)
        ids.push_back({text});
    return ids;
}

class DeltaReading {
public:
    DeltaReading(const RosterManifest &manifest, const RosterDeltaReader &reader)
        : m_manifest(manifest)
        , m_reader(reader)
    {
    }

    Outcome<void> block(ByteView bytes)
    {
        m_tree.add(bytes);
        if (m_sawTerms)
            return people(bytes);
        m_sawTerms = true;
        if (bytes.empty())
            return {};
        auto terms = parseTerms(bytes);
        if (!terms)
            return terms.failure();
        return m_reader.onTerms ? m_reader.onTerms(*terms) : Outcome<void>{};
    }

    Outcome<void> finish() const
    {
        if (!m_sawTerms)
            return notOnThisBase("no terms");
        if (m_tree.root() != m_manifest.merkleRoot)
            return notOnThisBase("Merkle root");
        return {};
    }

private:
    Outcome<void> people(ByteView bytes)
    {
        auto block = parseDeltaBlock(bytes);
        if (!block)
            return block.failure();
        auto came = takeCame(*block);
        if (!came)
            return atRow(came.error());
        if (!areInOrder(*block, came->added))
            return fail(Code::R06, {}, "households not in order");
        auto changed = rebuild(*block, came->newMembers);
        if (!changed)
            return atRow(changed.error());
        for (const auto *records : {&*changed, &came->added}) {
            for (const HouseholdRecord &record : *records)
                m_rows += record.members.size();
        }
        if (auto done = handOn(*block, std::move(*changed), std::move(came->added)); !done)
            return done;
        if (m_reader.onProgress && !m_reader.onProgress(m_rows))
            return fail(Code::R06, {}, "cancelled");
        return {};
    }

    struct Came {
        std::vector<HouseholdRecord> added{};
        HouseholdRecord newMembers{};
    };
    static Outcome<Came> takeCame(const DeltaBlock &block)
    {
        Came came;
        if (!block.came.empty()) {
            auto households = parseRosterBlock(block.came);
            if (!households)
                return households.failure();
            came.added = std::move(*households);
        }
        if (came.added.size() == block.added + 1 && came.added.back().household.id.text == newMembersId) {
            came.newMembers = std::move(came.added.back());
            came.added.pop_back();
        }
        if (came.added.size() != block.added)
            return fail(Code::R06, {}, "other households than the block says");
        return came;
    }

    // Every household once in the whole delta; a block is never empty.
    bool areInOrder(const DeltaBlock &block, const std::vector<HouseholdRecord> &added)
    {
        const auto isAscending = [](const std::vector<std::string> &ids) { return std::adjacent_find(ids.begin(), ids.end(), std::greater_equal<>()) == ids.end(); };
        std::vector<std::string> all;
        for (const HouseholdRecord &record : added)
            all.push_back(record.household.id.text);
        if (!isAscending(all) || !isAscending(block.removed) || !isAscending(block.changed))
            return false;
        all.insert(all.end(), block.removed.begin(), block.removed.end());
        all.insert(all.end(), block.changed.begin(), block.changed.end());
        std::sort(all.begin(), all.end());
        if (all.empty() || all.front() <= m_last || !isAscending(all))
            return false;
        m_last = std::move(all.back());
        return true;
    }

    Outcome<std::vector<HouseholdRecord>> rebuild(const DeltaBlock &block, const HouseholdRecord &newMembers)
    {
        std::vector<HouseholdRecord> found;
        if (!block.changed.empty()) {
            auto asked = m_reader.find(idsOf(block.changed));
            if (!asked)
                return asked.failure();
            found = std::move(*asked);
        }
        RosterValues before;
        RosterValues fresh;
        for (const HouseholdRecord &record : found)
            before.add(record);
        fresh.add(newMembers);
        const auto &ids = columnAt(before.householdTexts, HouseholdText::Id);
        if (!std::equal(ids.begin(), ids.end(), block.changed.begin(), block.changed.end()))
            return notOnThisBase("a changed household is missing");
        const auto bytes = rebuildHouseholds(block, before, fresh);
        if (!bytes)
            return notOnThisBase("other members than the base has");
        m_tree.add(*bytes);
        return parseRosterBlock(*bytes);
    }

    Outcome<void> handOn(const DeltaBlock &block, std::vector<HouseholdRecord> &&changed, std::vector<HouseholdRecord> &&added) const
    {
        if (!block.removed.empty() && m_reader.onRemoved) {
            if (auto done = m_reader.onRemoved(idsOf(block.removed)); !done)
                return done;
        }
        if (!changed.empty() && m_reader.onChanged) {
            if (auto done = m_reader.onChanged(std::move(changed)); !done)
                return done;
        }
        return added.empty() || !m_reader.onAdded ? Outcome<void>{} : m_reader.onAdded(std::move(added));
    }

    // The row in the delta, not in its block.
    Unexpected<Failure> atRow(Failure failure) const
    {
        if (failure.code == Code::R10 && !failure.fields.empty()) {
            std::string &text = failure.fields[0].second;
            std::uint64_t row = 0;
            std::from_chars(text.data(), text.data() + text.size(), row);
            text = std::to_string(m_rows + row);
        }
        return Unexpected<Failure>(std::move(failure));
    }

    const RosterManifest &m_manifest;
    const RosterDeltaReader &m_reader;
    MerkleTree m_tree{};
    std::string m_last{}; // household id
    std::uint64_t m_rows = 0;
    bool m_sawTerms = false;
};

} // namespace

Outcome<void> readRosterDelta(const RosterManifest &manifest, ByteView pack, ByteView packKey32, const RosterDeltaReader &reader)
{
    DeltaReading reading(manifest, reader);
    if (auto done = readPackStream(manifest, pack, packKey32, [&reading](ByteView block) { return reading.block(block); }); !done)
        return done;
    return reading.finish();
}

} // namespace guichet::sync
