// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/claim_bundle.h"
#include "sync/mutual/records.h"
#include "sync/receipt.h"

#include <set>

// A stretch of a terminal's journal into the mutual's books, exactly once (sync.md 1, trust.md 3.1).
namespace guichet::mutual {

struct Books {
    Folder &folder;
    const crypto::Secret &receiptKey;
    std::int64_t now = 0;
};

struct BundleReport {
    std::uint64_t newEntries = 0;
    std::uint64_t newClaims = 0;
    std::uint64_t knownClaims = 0;
    std::uint64_t conflicts = 0;
    std::uint64_t cancelled = 0;
    std::optional<Failure> refused{};   // M08 entries missing before it, M09 another journal than the one held
    std::set<Ulid> claims{};            // whose receipts belong on the way back
};

// The last entry held of a terminal's journal; sequence 0 when there is none.
Outcome<sync::HeadSeen> loadHead(Folder &folder, const TerminalId &terminal);

// An entry under a sequence that is held with another hash, and what proves it: the
// bundle it came in, or the signed question that named it as the terminal's head.
struct OtherEntry {
    std::uint64_t sequence = 0;
    crypto::Hash hash{};
    Bytes entry{};           // empty when only its hash is known
    ByteView proof{};
};
// Both stay as proof; the journal that was there first stays in force.
Outcome<void> recordFork(const Books &books, const Terminal &terminal, const OtherEntry &other);

// In one transaction. Nothing is stored of a bundle that is refused but, for a
// fork, both entries as proof. U04 when a body does not say what its entry is.
Outcome<BundleReport> takeBundle(const Books &books, const Terminal &terminal, const sync::OpenedBundle &bundle, ByteView bundleBytes);

} // namespace guichet::mutual
