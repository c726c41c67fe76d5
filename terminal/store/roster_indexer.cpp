// SPDX-License-Identifier: Apache-2.0
#include "terminal/store/roster_indexer.h"

namespace guichet::store {

using sync::MemberText;

RosterIndexer::RosterIndexer(ByteView vaultKey32, std::size_t members)
    : m_vault(vaultKey32)
{
    for (auto &records : m_records)
        records.reserve(members); // address space only: pages come as they are written
    m_thread = std::jthread([this](const std::stop_token &stop) { run(stop); });
}

void RosterIndexer::waitUntilDone(std::unique_lock<std::mutex> &lock)
{
    m_changed.wait(lock, [this] { return !m_work; });
}

void RosterIndexer::add(sync::RosterTable &&table, std::vector<sync::RosterTable::Slice> &&slices, std::uint32_t firstBlock)
{
    std::unique_lock lock(m_mutex);
    waitUntilDone(lock);
    m_work = Work{std::move(table), std::move(slices), firstBlock};
    m_changed.notify_all();
}

RosterIndexer::Records &RosterIndexer::finish()
{
    std::unique_lock lock(m_mutex);
    waitUntilDone(lock);
    return m_records;
}

// The mutex is free while the work is done: nobody else touches it until then.
void RosterIndexer::run(const std::stop_token &stop)
{
    std::unique_lock lock(m_mutex);
    while (m_changed.wait(lock, stop, [this] { return m_work.has_value(); })) {
        lock.unlock();
        index(*m_work);
        lock.lock();
        m_work.reset();
        m_changed.notify_all();
    }
}

void RosterIndexer::index(const Work &work)
{
    std::uint32_t block = work.firstBlock;
    for (const auto &slice : work.slices) {
        for (std::size_t i = 0; i < slice.households; ++i)
            note(IndexKind::Household, work.table.householdId(slice.firstHousehold + i, m_room), block);
        for (std::size_t i = 0; i < slice.members; ++i)
            indexMember(work.table, slice.firstMember + i, block);
        ++block;
    }
}

void RosterIndexer::indexMember(const sync::RosterTable &table, std::size_t row, std::uint32_t block)
{
    note(IndexKind::Number, table.text(MemberText::Number, row, m_room), block);
    note(IndexKind::FormerNumber, table.text(MemberText::FormerNumber, row, m_room), block);
    note(IndexKind::Phone, phoneKey(table.text(MemberText::Phone, row, m_room)), block);
    if (const auto serial = table.serial(row))
        note(IndexKind::Serial, serialText(serial->value), block);
}

void RosterIndexer::note(IndexKind kind, std::string_view text, std::uint32_t block)
{
    if (text.empty())
        return;
    const std::uint64_t hash = indexHash(m_vault, kind, text);
    m_records[static_cast<std::size_t>(kind)].push_back({static_cast<std::uint32_t>(hash >> 32), static_cast<std::uint32_t>(hash), block});
}

} // namespace guichet::store
