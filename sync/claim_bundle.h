// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/journal_entry.h"

#include <vector>

// A stretch of the terminal's journal as it goes up: every entry from the
// acknowledged head to the new head, columnar, compressed; one signature on the
// head proves them all (rulings.md 24).
namespace guichet::sync {

struct BundleEntry {
    Entry entry{};
    Bytes body{};      // empty when purged
};

struct Bundle {
    TerminalId terminal{};
    crypto::Hash previous{};           // hash of the entry before the first; zero at the beginning
    std::vector<BundleEntry> entries{}; // consecutive sequences
    struct DayKey {
        std::int32_t day = 0;          // Day.sinceEpoch of the entry's local day
        crypto::Key key{};
    };
    std::vector<DayKey> dayKeys{};
    crypto::Signature headSignature{}; // of the last entry's hash, purpose Journal
    std::uint64_t drawn = 0;           // ULIDs drawn so far, where known: a help in encoding, not carried
};

inline constexpr std::size_t largestBundleClaims = 1000;
inline constexpr std::size_t largestBundleBytes = 65536;

Bytes encodeBundle(const Bundle &bundle);

// What the mutual checks before it believes anything: shape, continuity, every
// body against its commitment, totals, the head's signature by `terminalKey`.
// U04 when damaged, N03 when not proved.
struct OpenedBundle {
    Bundle bundle{};
    std::vector<crypto::Hash> hashes{}; // of each entry
};
Outcome<OpenedBundle> openBundle(ByteView bytes, const crypto::PublicKey &terminalKey);

} // namespace guichet::sync
