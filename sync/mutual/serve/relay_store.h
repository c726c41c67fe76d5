// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/mutual/database.h"

#include <mutex>
#include <optional>
#include <string>
#include <vector>

namespace guichet::mutual::serve {

// What a relay holds for others, sealed as it came: bodies on their way up, mail on
// its way down, small public pages. On disk before anybody is told so (FULL); of
// bounded size. One connection, many threads.
class RelayStore {
public:
    // So much of a centre's LAN at most: a month of twenty terminals.
    static constexpr std::uint64_t mostWaitingBytes = std::uint64_t{256} << 20;
    static constexpr std::uint64_t mostWaitingOfOne = std::uint64_t{64} << 20; // bytes of one terminal: nobody fills it alone
    static constexpr std::uint64_t mostMailOfOne = 512;    // files; the oldest go: `have` brings every receipt again
    static constexpr std::uint64_t mostPages = 4096;       // manifests, roots, deltas

    static Outcome<std::unique_ptr<RelayStore>> open(const std::string &path); // D02, D03, D04, D06
    explicit RelayStore(sqlite::Database database)
        : m_database(std::move(database))
    {
    }

    struct Waiting {
        std::int64_t id = 0;
        std::string terminal{};
        Bytes body{};
    };
    // The same body is kept once. D05 when there is no room left for it.
    Outcome<void> keep(const std::string &terminal, ByteView body, std::int64_t now);
    Outcome<std::optional<Waiting>> findOldest();
    Outcome<std::optional<Waiting>> findOldestOf(const std::string &terminal);
    Outcome<std::int64_t> waitingCount();
    // It has arrived: what came back is the terminal's mail from now on, in one step.
    Outcome<void> delivered(const Waiting &waiting, const std::vector<ByteView> &files);

    // The files for the next mail, the oldest first. What was handed over in an
    // earlier mail is let go: this one has come again since.
    Outcome<std::vector<Bytes>> takeMail(const std::string &terminal);

    Outcome<void> keepPage(const std::string &path, ByteView body, std::int64_t now);
    Outcome<std::optional<Bytes>> findPage(const std::string &path);

private:
    Outcome<std::optional<Waiting>> findWaiting(std::string_view sql, const std::string *terminal);

    std::mutex m_mutex{};
    sqlite::Database m_database;
};

} // namespace guichet::mutual::serve
