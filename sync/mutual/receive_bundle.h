// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/claim_bundle.h"
#include "sync/mutual/records.h"

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

// In one transaction. Nothing is stored of a bundle that is refused but, for a
// fork, both entries as proof. U04 when a body does not say what its entry is.
Outcome<BundleReport> takeBundle(const Books &books, const Terminal &terminal, const sync::OpenedBundle &bundle, ByteView bundleBytes);

} // namespace guichet::mutual
