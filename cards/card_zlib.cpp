// SPDX-License-Identifier: Apache-2.0
#include "cards/card_text.h"

#include "terminal/base/check.h"

#include <zlib.h>

#include <cstddef>

// zlib streams of cards: bounded, whole, and with nothing hidden in the bits
// that a decoder skips, so that a changed text is never the same card again.
namespace guichet::cards {

namespace {

// Room for one inflation without asking the heap: the state and a window of 32 KiB.
struct Arena {
    alignas(std::max_align_t) std::array<Byte, 48u << 10> bytes;
    std::size_t used = 0;
};

voidpf takeFromArena(voidpf opaque, uInt items, uInt size)
{
    Arena &arena = *static_cast<Arena *>(opaque);
    const std::size_t wanted = (std::size_t{items} * size + alignof(std::max_align_t) - 1) / alignof(std::max_align_t) * alignof(std::max_align_t);
    if (wanted > arena.bytes.size() - arena.used)
        return nullptr;
    arena.used += wanted;
    return arena.bytes.data() + arena.used - wanted;
}

void keepInArena(voidpf, voidpf)
{
}

// CMF and FLG of RFC 1950: deflate, window of 32 KiB at most, no dictionary.
Problem checkHeader(ByteView packed)
{
    if (packed.size() < 2)
        return CardReason::ZlibTruncated;
    const unsigned method = packed[0] & 15u;
    const unsigned window = packed[0] >> 4;
    if (method != 8 || window > 7 || (packed[0] * 256u + packed[1]) % 31 != 0)
        return CardReason::ZlibCorrupt;
    if ((packed[1] & 0x20u) != 0)
        return CardReason::ZlibDictionary;
    return {};
}

bool isBetweenBlocks(const z_stream &stream)
{
    return (stream.data_type & 128) != 0;
}

bool isAfterLastBlock(const z_stream &stream)
{
    return (stream.data_type & 192) == 192;
}

// Between two blocks: the bits that will be skipped up to the next byte are
// zero. They are skipped before the content of a stored block and after the last block.
bool hasCleanPadding(const z_stream &stream)
{
    const auto unused = static_cast<unsigned>(stream.data_type & 7); // upper bits of the byte last taken
    const unsigned left = unused > 0 ? unsigned{stream.next_in[-1]} >> (8 - unused) : 0u;
    if (isAfterLastBlock(stream))
        return left == 0;
    const unsigned next = stream.avail_in > 0 ? unsigned{stream.next_in[0]} : 0u;
    const unsigned coming = left | next << unused;
    const bool isStored = (coming >> 1 & 3u) == 0; // after the bit that marks the last block
    const unsigned untilByteEnds = unused >= 3 ? unused : unused + 8;
    return !isStored || (coming & ((1u << untilByteEnds) - 1)) >> 3 == 0;
}

// Block by block; Z_DATA_ERROR also for hidden bits.
int inflateBlocks(z_stream &stream)
{
    int result = Z_OK;
    do {
        result = inflate(&stream, Z_BLOCK);
        if (result == Z_OK && isBetweenBlocks(stream) && !hasCleanPadding(stream))
            return Z_DATA_ERROR;
    } while (result == Z_OK && !isAfterLastBlock(stream));
    return result == Z_OK ? inflate(&stream, Z_FINISH) : result;
}

Problem problemOf(int result, const z_stream &stream)
{
    if (result == Z_STREAM_END)
        return stream.avail_in > 0 ? Problem(CardReason::ZlibTrailing) : std::nullopt;
    if (result != Z_BUF_ERROR && result != Z_OK)
        return CardReason::ZlibCorrupt;
    return stream.avail_out == 0 ? CardReason::ZlibTooBig : CardReason::ZlibTruncated;
}

} // namespace

Problem inflateSigned(ByteView packed, SignedBytes &to)
{
    if (const auto problem = checkHeader(packed))
        return problem;
    Arena arena;
    z_stream stream{};
    stream.zalloc = takeFromArena;
    stream.zfree = keepInArena;
    stream.opaque = &arena;
    check(inflateInit(&stream) == Z_OK);
    stream.next_in = const_cast<Byte *>(packed.data());
    stream.avail_in = static_cast<uInt>(packed.size());
    stream.next_out = to.bytes.data();
    stream.avail_out = static_cast<uInt>(to.bytes.size());
    const int result = inflateBlocks(stream);
    inflateEnd(&stream);
    to.size = to.bytes.size() - stream.avail_out;
    return problemOf(result, stream);
}

Bytes deflateSigned(ByteView bytes)
{
    uLongf size = compressBound(static_cast<uLong>(bytes.size()));
    Bytes packed(size);
    check(compress2(packed.data(), &size, bytes.data(), static_cast<uLong>(bytes.size()), Z_BEST_COMPRESSION) == Z_OK);
    packed.resize(size);
    return packed;
}

} // namespace guichet::cards
