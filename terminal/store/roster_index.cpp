// SPDX-License-Identifier: Apache-2.0
#include "terminal/store/roster_index.h"

#include <algorithm>
#include <bit>

namespace guichet::store {
namespace {

constexpr std::size_t recordsPerPage = 128;
constexpr std::size_t recordSize = 12;
constexpr unsigned kindShift = 32;
constexpr std::size_t phoneDigits = 8;

void put32(Byte *to, std::uint32_t value)
{
    to[0] = static_cast<Byte>(value >> 24);
    to[1] = static_cast<Byte>(value >> 16);
    to[2] = static_cast<Byte>(value >> 8);
    to[3] = static_cast<Byte>(value);
}

std::uint32_t get32(const Byte *from)
{
    return std::uint32_t{from[0]} << 24 | std::uint32_t{from[1]} << 16 | std::uint32_t{from[2]} << 8 | from[3];
}

IndexRecord recordAt(ByteView page, std::size_t i)
{
    const Byte *at = page.data() + i * recordSize;
    return {get32(at), get32(at + 4), get32(at + 8)};
}

std::size_t bucketOf(const IndexRecord &record, unsigned bits)
{
    return bits == 0 ? 0 : static_cast<std::size_t>(record.hash() >> (64 - bits));
}

// Where each page's records begin once they are in order.
std::vector<std::size_t> bucketStarts(const std::vector<IndexRecord> &records, unsigned bits)
{
    std::vector<std::size_t> starts((std::size_t{1} << bits) + 1, 0);
    for (const IndexRecord &record : records)
        ++starts[bucketOf(record, bits) + 1];
    for (std::size_t i = 1; i < starts.size(); ++i)
        starts[i] += starts[i - 1];
    return starts;
}

// American flag sort by page, in place: hashes are spread evenly, so this is most
// of the sorting; the few hundred of a page are then sorted by themselves.
void sortByBucket(std::vector<IndexRecord> &records, const std::vector<std::size_t> &starts, unsigned bits)
{
    std::vector<std::size_t> next(starts.begin(), starts.end() - 1);
    for (std::size_t bucket = 0; bucket + 1 < starts.size(); ++bucket) {
        while (next[bucket] < starts[bucket + 1]) {
            IndexRecord &record = records[next[bucket]];
            const std::size_t home = bucketOf(record, bits);
            if (home == bucket)
                ++next[bucket];
            else
                std::swap(record, records[next[home]++]);
        }
        std::sort(records.begin() + static_cast<std::ptrdiff_t>(starts[bucket]), records.begin() + static_cast<std::ptrdiff_t>(starts[bucket + 1]));
    }
}

} // namespace

std::uint64_t indexHash(const Vault &vault, IndexKind kind, std::string_view text)
{
    std::array<Byte, 128> message{};
    const std::size_t size = std::min(text.size(), message.size() - 1);
    message[0] = static_cast<Byte>(kind);
    std::copy_n(text.begin(), size, message.begin() + 1);
    return vault.blindIndex({message.data(), size + 1});
}

std::string serialText(std::uint64_t serial)
{
    return std::to_string(serial);
}

std::string phoneKey(std::string_view phone)
{
    std::string digits;
    for (const char c : phone) {
        if (c >= '0' && c <= '9')
            digits.push_back(c);
    }
    return digits.size() > phoneDigits ? digits.substr(digits.size() - phoneDigits) : digits;
}

unsigned pageBits(std::size_t records)
{
    const std::size_t pages = records / recordsPerPage;
    return pages < 2 ? 0 : std::min(24u, static_cast<unsigned>(std::bit_width(pages) - 1));
}

std::int64_t pageId(IndexKind kind, unsigned bits, std::uint64_t hash)
{
    const std::uint64_t bucket = bits == 0 ? 0 : hash >> (64 - bits);
    return static_cast<std::int64_t>(static_cast<std::uint64_t>(kind) << kindShift | bucket);
}

void sortIndex(std::vector<IndexRecord> &records)
{
    const unsigned bits = pageBits(records.size());
    sortByBucket(records, bucketStarts(records, bits), bits);
}

sqlite::SqlResult<std::optional<SharedHash>> writeIndex(sqlite::Statement &insertPage, IndexKind kind, const std::vector<IndexRecord> &records,
                                                        bool unique)
{
    const auto starts = bucketStarts(records, pageBits(records.size()));
    if (unique) {
        const auto twin = std::adjacent_find(records.begin(), records.end(),
                                             [](const IndexRecord &a, const IndexRecord &b) { return a.hash() == b.hash(); });
        if (twin != records.end())
            return std::optional(SharedHash{*twin, *(twin + 1)});
    }
    Bytes page;
    for (std::size_t bucket = 0; bucket + 1 < starts.size(); ++bucket) {
        page.resize((starts[bucket + 1] - starts[bucket]) * recordSize);
        Byte *at = page.data();
        for (std::size_t i = starts[bucket]; i < starts[bucket + 1]; ++i, at += recordSize) {
            put32(at, records[i].high);
            put32(at + 4, records[i].low);
            put32(at + 8, records[i].block);
        }
        const std::int64_t id = static_cast<std::int64_t>(static_cast<std::uint64_t>(kind) << kindShift | bucket);
        if (auto done = insertPage.with(id).with(page).run(); !done)
            return done.failure();
    }
    return std::optional<SharedHash>{};
}

std::vector<std::uint32_t> blocksIn(ByteView page, std::uint64_t hash)
{
    std::size_t low = 0;
    std::size_t high = page.size() / recordSize;
    const std::size_t count = high;
    while (low < high) {
        const std::size_t middle = (low + high) / 2;
        if (recordAt(page, middle).hash() < hash)
            low = middle + 1;
        else
            high = middle;
    }
    std::vector<std::uint32_t> blocks;
    for (; low < count && recordAt(page, low).hash() == hash; ++low) {
        if (blocks.empty() || blocks.back() != recordAt(page, low).block)
            blocks.push_back(recordAt(page, low).block);
    }
    return blocks;
}

} // namespace guichet::store
