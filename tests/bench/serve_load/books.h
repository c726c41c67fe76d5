// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/mutual/folder.h"
#include "tests/sync/random_journal.h"

#include <memory>
#include <vector>

// The mutual a load runs against: its folder, terminals with keys and journals of
// their own, and claims of other terminals that fill the store.
namespace guichet::bench {

struct LoadTerminal {
    std::string name{};
    TerminalId id{};
    crypto::SigningKeys keys{};
    crypto::BoxKeys box{};
    std::unique_ptr<test::RandomJournal> journal{};
    std::uint64_t sent = 0;      // entries of the journal that have gone up
};

// A new mutual below `path`, its terminals enrolled, a manifest of 60 kB to poll.
std::vector<LoadTerminal> makeMutual(const std::string &path, std::size_t terminals);

// Claims written directly, as if received from 2000 other terminals over the years,
// until the store holds `claims` in all. With indexes as the product has them.
void fillUpTo(const std::string &path, std::uint64_t claims);

struct Upload {
    std::size_t terminal = 0;
    Bytes body{};                // a container of one bundle
};
// What the terminals would post next: `claims` each, in bundles of at most 50.
std::vector<Upload> makeUploads(std::vector<LoadTerminal> &terminals, const crypto::PublicKey &mutual, std::size_t claims);
Bytes makeQuestion(const LoadTerminal &terminal, const crypto::PublicKey &mutual, std::int64_t now);
std::string authHeader(const LoadTerminal &terminal, const std::string &path, const Bytes &body, std::int64_t now);

} // namespace guichet::bench
