// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/claim_bundle.h"

// The entries of a bundle as coded columns (sync/FORMAT.md, "Bundle"): what follows
// from the entry before, from a body or from a day key is not carried.
namespace guichet::sync {

// Values of the first entry, from which the steps begin.
struct BundleStart {
    std::uint64_t sequence = 1;
    std::uint64_t count = 0;
    std::int64_t time = 0;
    std::int64_t monotonic = 0;
    std::uint64_t claims = 0;
    std::int64_t sum = 0;
};

inline constexpr std::uint64_t largestBundleEntries = 16'384;
inline constexpr std::size_t largestBundlePlain = std::size_t{16} << 20;

struct CodedEntries {
    Bytes columns{};
    Bytes bodies{}; // those that travel whole, one after another
};

// Every body comes back byte for byte: one that would not travels whole.
CodedEntries encodeEntries(const Bundle &bundle, const BundleStart &start);

struct ReadEntries {
    std::vector<BundleEntry> entries{}; // without previous hash; commitments only where carried
    std::vector<bool> isCommitDerived{};
};
// Nothing when the columns contradict each other or promise more than a bundle may hold.
std::optional<ReadEntries> parseEntries(const CodedEntries &coded, const BundleStart &start, const Bundle &bundle);

// The chain over what was read, from `bundle`'s terminal, previous hash and day keys.
// Nothing when an entry cannot be one, or has no day key to prove its body with.
std::optional<OpenedBundle> chainEntries(ReadEntries read, Bundle bundle);

} // namespace guichet::sync
