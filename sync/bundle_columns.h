// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/claim_bundle.h"
#include "sync/number_column.h"

#include <array>

// The entries of a bundle as columns (sync/FORMAT.md, "Bundle"): what follows from
// the entry before, from a body or from a day key is not carried.
namespace guichet::sync {

enum class BundleNumber {
    Kind, TimeStep, Confidence, MonotonicStep, Operator, RosterVersion, RosterRoot, ClaimsStep, SumStep, Zone,
    UlidForm, UlidDay, UlidCounterStep, UlidTime, CommitForm, BodySize,
};
inline constexpr std::size_t bundleNumberCount = static_cast<std::size_t>(BundleNumber::BodySize) + 1;

enum UlidForm : std::uint64_t { UlidZero = 0, UlidDerived = 1, UlidRaw = 2 };
enum CommitForm : std::uint64_t { CommitDerived = 0, CommitRaw = 1 };

struct BundleColumns {
    std::array<Numbers, bundleNumberCount> numbers{};
    std::vector<std::string> currencies{};
    Bytes ulids{};   // of form UlidRaw, 16 bytes each
    Bytes boots{};   // of kind Start, 16 bytes each
    Bytes commits{}; // of form CommitRaw, 32 bytes each
    Bytes bodies{};  // one after another

    Numbers &operator[](BundleNumber name) { return numbers[static_cast<std::size_t>(name)]; }
    const Numbers &operator[](BundleNumber name) const { return numbers[static_cast<std::size_t>(name)]; }
};

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

Bytes encodeColumns(const BundleColumns &columns);
std::optional<BundleColumns> parseColumns(ByteView plain, std::size_t rows);

BundleColumns columnsOf(const Bundle &bundle);
// Rebuilds every entry and the chain from `bundle`'s terminal, previous hash and day
// keys. Nothing when the columns contradict each other; a body that no day key
// proves is left with the commitment it came with, which then is not its own.
std::optional<OpenedBundle> entriesOf(const BundleColumns &columns, const BundleStart &start, Bundle bundle);

} // namespace guichet::sync
