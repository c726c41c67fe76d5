// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "terminal/store/sqlite.h"
#include "terminal/store/vault.h"

#include <optional>
#include <string_view>
#include <vector>

// The blind index of a roster: for each kind of identifier sorted pages of 12-byte
// records, the keyed hash cut to 8 bytes and the block that holds it. The first
// bits of the hash choose the page, so that a look-up reads one.
namespace guichet::store {

enum class IndexKind { Number, FormerNumber, Household, Serial, Phone };
inline constexpr std::size_t indexKinds = 5;

struct IndexRecord {
    std::uint32_t high = 0;  // of the hash
    std::uint32_t low = 0;
    std::uint32_t block = 0;
    std::uint64_t hash() const { return std::uint64_t{high} << 32 | low; }
    auto operator<=>(const IndexRecord &) const = default;
};
static_assert(sizeof(IndexRecord) == 12);

std::uint64_t indexHash(const Vault &vault, IndexKind kind, std::string_view text);
std::string serialText(std::uint64_t serial);
// The last 8 digits: with and without the country's prefix it is one phone. Empty: no number.
std::string phoneKey(std::string_view phone);

// How many leading bits of the hash choose the page, for that many records.
unsigned pageBits(std::size_t records);
std::int64_t pageId(IndexKind kind, unsigned bits, std::uint64_t hash);

void sortIndex(std::vector<IndexRecord> &records);
// Writes the pages of one kind from sorted records and returns a hash that two of
// them share where `unique` forbids it.
struct SharedHash {
    IndexRecord first{};
    IndexRecord second{};
};
sqlite::SqlResult<std::optional<SharedHash>> writeIndex(sqlite::Statement &insertPage, IndexKind kind, const std::vector<IndexRecord> &records,
                                                        bool unique);

// The blocks a page names for that hash.
std::vector<std::uint32_t> blocksIn(ByteView page, std::uint64_t hash);

} // namespace guichet::store
