// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/roster_table.h"
#include "terminal/store/roster_index.h"

#include <array>
#include <condition_variable>
#include <mutex>
#include <thread>

// Hashes the identifiers of a roster in a thread of its own, beside the one that
// reads and seals it: hashing is half of the work of an installation.
namespace guichet::store {

class RosterIndexer {
public:
    using Records = std::array<std::vector<IndexRecord>, indexKinds>;

    RosterIndexer(ByteView vaultKey32, std::size_t members);
    RosterIndexer(const RosterIndexer &) = delete;
    RosterIndexer &operator=(const RosterIndexer &) = delete;

    // Waits until the table before is done: at most two are in memory. The slices
    // are blocks, numbered from `firstBlock`.
    void add(sync::RosterTable &&table, std::vector<sync::RosterTable::Slice> &&slices, std::uint32_t firstBlock);
    // All records so far, in order of the blocks.
    Records &finish();

private:
    struct Work {
        sync::RosterTable table{};
        std::vector<sync::RosterTable::Slice> slices{};
        std::uint32_t firstBlock = 0;
    };
    void run(const std::stop_token &stop);
    void index(const Work &work);
    void indexMember(const sync::RosterTable &table, std::size_t row, std::uint32_t block);
    void note(IndexKind kind, std::string_view text, std::uint32_t block);
    void waitUntilDone(std::unique_lock<std::mutex> &lock);

    Vault m_vault;
    Records m_records{};
    std::string m_room{};                // of the thread
    std::mutex m_mutex{};
    std::condition_variable_any m_changed{};
    std::optional<Work> m_work{};        // guarded; taken away once it is done
    std::jthread m_thread;               // last: ends before what it uses
};

} // namespace guichet::store
