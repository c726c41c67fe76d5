// SPDX-License-Identifier: Apache-2.0
#include "sync/mutual/roster_packs.h"

#include "sync/roster_delta.h"

namespace guichet::mutual {

namespace {

constexpr std::size_t householdsPerBlock = 1000;
constexpr std::size_t membersPerBlock = 8000;
constexpr std::size_t largestHousehold = 8000; // members: a block holds any two

// The people of today, household after household, each written to the snapshot once
// it has been compared.
class Walk {
public:
    Walk(HouseholdReader &households, const PackOrder &order)
        : m_households(households)
        , m_order(order)
        , m_snapshot(order.terms)
    {
    }

    Outcome<void> begin() { return advance(); }

    Outcome<void> beginDelta(const sync::RosterTerms &before)
    {
        const bool isSame = sync::encodeTerms(before) == sync::encodeTerms(m_order.terms);
        m_delta.emplace(isSame ? std::nullopt : std::optional(m_order.terms));
        return {};
    }

    Outcome<void> meet(const std::vector<HouseholdRecord> &before)
    {
        for (const HouseholdRecord &record : before) {
            if (const auto met = meet(record); !met)
                return met;
        }
        return {};
    }

    Outcome<void> finish(bool isCompared)
    {
        if (!isCompared)
            m_delta.reset();
        while (m_next) {
            if (m_delta)
                m_delta->add(*m_next);
            if (const auto done = takeNext(); !done)
                return done;
        }
        flush();
        return {};
    }

    RosterPacks seal()
    {
        RosterPacks packs;
        packs.snapshot = m_snapshot.finish(m_order.packKey32);
        if (!m_delta)
            return packs;
        auto delta = m_delta->finish(m_order.packKey32, packs.snapshot.members);
        packs.changedRows = m_delta->changedRows();
        if (delta.pack.size() < packs.snapshot.pack.size())
            packs.delta = std::move(delta);
        return packs;
    }
    bool hasFailed() const { return m_hasFailed; }

private:
    Outcome<void> meet(const HouseholdRecord &before)
    {
        while (m_next && m_next->household.id < before.household.id) {
            m_delta->add(*m_next);
            if (const auto done = takeNext(); !done)
                return done;
        }
        if (!m_next || before.household.id < m_next->household.id) {
            m_delta->remove(before);
            return {};
        }
        m_delta->change(before, *m_next);
        return takeNext();
    }

    Outcome<void> takeNext()
    {
        m_members += m_next->members.size();
        m_blockMembers += m_next->members.size();
        m_block.push_back(std::move(*m_next));
        if (m_block.size() == householdsPerBlock || m_blockMembers >= membersPerBlock)
            flush();
        return advance();
    }

    void flush()
    {
        if (!m_block.empty())
            m_snapshot.add(m_block);
        m_block.clear();
        m_blockMembers = 0;
        if (m_order.onProgress)
            m_order.onProgress(m_members);
    }

    Outcome<void> advance()
    {
        auto household = m_households.next();
        m_hasFailed = !household;
        if (!household)
            return household.failure();
        m_next = std::move(*household);
        m_hasFailed = m_next && m_next->members.size() > largestHousehold;
        return m_hasFailed ? Outcome<void>(fail(Code::D02, {}, "more members in one household than a block holds")) : Outcome<void>();
    }

    HouseholdReader &m_households;
    const PackOrder &m_order;
    sync::RosterPackWriter m_snapshot;
    std::optional<sync::RosterDeltaWriter> m_delta{};
    std::optional<HouseholdRecord> m_next{};
    std::vector<HouseholdRecord> m_block{};
    std::size_t m_blockMembers = 0;
    std::uint64_t m_members = 0;
    bool m_hasFailed = false;
};

// Whether the last pack was read to its end. One that is gone or damaged costs the
// terminals a snapshot, never the publication.
Outcome<void> compare(const Folder &folder, const PackOrder &order, Walk &walk)
{
    const auto pack = loadLastPack(folder, order.last->manifest);
    if (!pack)
        return pack.failure();
    sync::RosterPackReader reader;
    reader.onTerms = [&walk](const sync::RosterTerms &terms) { return walk.beginDelta(terms); };
    reader.onBlock = [&walk](std::vector<HouseholdRecord> &&households) { return walk.meet(households); };
    return sync::readRosterPack(order.last->manifest, *pack, order.last->packKey.view(), reader);
}

} // namespace

Outcome<RosterPacks> writeRosterPacks(const Folder &folder, HouseholdReader &households, const PackOrder &order)
{
    Walk walk(households, order);
    if (const auto begun = walk.begin(); !begun)
        return begun.failure();
    const auto compared = order.last != nullptr ? compare(folder, order, walk) : Outcome<void>(fail(Code::E06));
    if (walk.hasFailed())
        return compared.failure();
    if (const auto done = walk.finish(compared.has_value()); !done)
        return done.failure();
    return walk.seal();
}

} // namespace guichet::mutual
