// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "terminal/store/name_index.h"
#include "terminal/store/roster_file.h"

#include <atomic>
#include <thread>

namespace guichet::store {

// The names of a roster file, or of what lies over it, gathered in a thread of its own
// with a connection of its own. They stay right for as long as those blocks do: a delta
// makes only the later ones anew.
class RosterNames {
public:
    enum class Of { File, Overlay };
    RosterNames(const std::filesystem::path &file, ByteView vaultKey32, Of part);

    bool isReady() const { return m_ready.load(std::memory_order_acquire); }
    int percent() const { return m_percent.load(); }
    void wait();
    const NameIndex &index() const { return m_index; } // only once it is ready

private:
    void gather(const std::stop_token &stop, const std::filesystem::path &file, ByteView vaultKey32, Of part);

    std::atomic<int> m_percent{0};
    std::atomic<bool> m_ready{false};
    NameIndex m_index{};
    std::jthread m_worker{}; // last: ends before what it fills
};

// Both together, best first; `later` may be none.
Outcome<desk::NameSearch> searchNames(RosterFile &file, const NameIndex &names, const NameIndex *later, const std::string &words, std::size_t limit);

} // namespace guichet::store
