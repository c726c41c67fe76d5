// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/http.h"
#include "terminal/base/crypto.h"

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <set>
#include <stop_token>
#include <string>

namespace guichet::mutual::serve {

using Upstream = std::function<Outcome<sync::HttpReply>(const sync::HttpRequest &)>; // from many threads

// Whether a pack's bytes are what its name says: the hash of the hashes of its
// 64 KiB chunks (rosters), or of its bytes (photos).
bool isPackNamed(ByteView pack, const crypto::Hash &name);

// Packs fetched once for a whole centre, in a folder of plain files below
// v1/packs. A fetch goes on where the line broke; nothing is shown to anybody
// before its hash is right.
class RelayPacks {
public:
    static constexpr std::uint64_t mostBytes = std::uint64_t{1} << 30; // of all packs: the oldest go first
    static constexpr std::size_t mostQueued = 64;

    RelayPacks(std::string folder, Upstream upstream)
        : m_folder(std::move(folder))
        , m_upstream(std::move(upstream))
    {
    }

    // Asks for it and waits a little. False: not yet there.
    bool wait(const crypto::Hash &name, std::chrono::milliseconds most);
    // Fetches what was asked for until it is told to stop; for a thread of its own.
    void work(const std::stop_token &stop);

private:
    bool isHere(const crypto::Hash &name) const;
    void fetch(const crypto::Hash &name, const std::stop_token &stop);
    void makeRoom() const;

    std::string m_folder;   // …/v1/packs
    Upstream m_upstream;
    std::mutex m_mutex{};
    std::condition_variable_any m_changed{};
    std::deque<crypto::Hash> m_queue{};
};

} // namespace guichet::mutual::serve
