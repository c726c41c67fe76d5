// SPDX-License-Identifier: Apache-2.0
#include "terminal/store/roster_overlay.h"

#include "terminal/base/cbor.h"

#include <algorithm>

namespace guichet::store {
namespace {

constexpr std::size_t moveSize = 16;
constexpr std::size_t recordSize = 12;
constexpr int lastKey = 7;

Bytes packMoves(const std::vector<HouseholdMove> &moves)
{
    Bytes packed;
    packed.reserve(moves.size() * moveSize);
    for (const HouseholdMove &move : moves) {
        for (const std::uint32_t value : {move.from.block, move.from.household, move.to.block, move.to.household})
            appendLittleEndian(packed, value);
    }
    return packed;
}

std::uint32_t numberAt(ByteView packed, std::size_t at)
{
    return readLittleEndian<std::uint32_t>(packed.subspan(at, 4));
}

std::optional<std::vector<HouseholdMove>> unpackMoves(ByteView packed)
{
    if (packed.size() % moveSize != 0)
        return {};
    std::vector<HouseholdMove> moves(packed.size() / moveSize);
    std::size_t at = 0;
    for (HouseholdMove &move : moves) {
        move = {{numberAt(packed, at), numberAt(packed, at + 4)}, {numberAt(packed, at + 8), numberAt(packed, at + 12)}};
        at += moveSize;
    }
    return moves;
}

Bytes packRecords(const std::vector<IndexRecord> &records)
{
    Bytes packed;
    packed.reserve(records.size() * recordSize);
    for (const IndexRecord &record : records) {
        for (const std::uint32_t value : {record.high, record.low, record.block})
            appendLittleEndian(packed, value);
    }
    return packed;
}

std::optional<std::vector<IndexRecord>> unpackRecords(ByteView packed)
{
    if (packed.size() % recordSize != 0)
        return {};
    std::vector<IndexRecord> records(packed.size() / recordSize);
    std::size_t at = 0;
    for (IndexRecord &record : records) {
        record = {numberAt(packed, at), numberAt(packed, at + 4), numberAt(packed, at + 8)};
        at += recordSize;
    }
    return records;
}

bool readLayers(RosterOverlay &to, const cbor::Value &from)
{
    const auto &items = from.items();
    for (std::size_t i = 0; i + 1 < items.size(); i += 2) {
        const auto first = items[i].unsignedInteger();
        const auto version = items[i + 1].unsignedInteger();
        if (!first || !version)
            return false;
        to.layers.push_back({static_cast<std::uint32_t>(*first), *version});
    }
    return !items.empty() && items.size() % 2 == 0;
}

bool readAdded(RosterOverlay &to, const cbor::Value &from)
{
    if (from.items().size() != indexKinds)
        return false;
    for (std::size_t i = 0; i < indexKinds; ++i) {
        const auto packed = from.items()[i].bytes();
        auto records = packed ? unpackRecords(*packed) : std::nullopt;
        if (!records)
            return false;
        to.added[i] = std::move(*records);
    }
    return true;
}

} // namespace

bool RosterOverlay::liesOn(const RosterHead &base) const
{
    return base.status.version == baseVersion && base.status.stamp == baseStamp;
}

HouseholdPlace RosterOverlay::settle(HouseholdPlace place) const
{
    const auto move = std::lower_bound(moves.begin(), moves.end(), place, [](const HouseholdMove &each, HouseholdPlace wanted) { return each.from < wanted; });
    return move != moves.end() && move->from == place ? move->to : place;
}

std::uint64_t RosterOverlay::versionOf(std::uint32_t block) const
{
    const auto after = std::upper_bound(layers.begin(), layers.end(), block, [](std::uint32_t wanted, const Layer &each) { return wanted < each.firstBlock; });
    return after == layers.begin() ? 0 : (after - 1)->version;
}

std::vector<std::uint32_t> RosterOverlay::blocksOf(IndexKind kind, std::uint64_t hash) const
{
    const auto &records = added[static_cast<std::size_t>(kind)];
    auto record = std::lower_bound(records.begin(), records.end(), hash, [](const IndexRecord &each, std::uint64_t wanted) { return each.hash() < wanted; });
    std::vector<std::uint32_t> blocks;
    for (; record != records.end() && record->hash() == hash; ++record)
        blocks.push_back(record->block);
    return blocks;
}

Bytes encodeOverlay(const RosterOverlay &overlay)
{
    cbor::Writer writer;
    writer.map(lastKey).key(1).unsignedInteger(overlay.baseVersion).key(2).bytes(overlay.baseStamp);
    writer.key(3).bytes(encodeHead(overlay.head));
    writer.key(4).array(overlay.layers.size() * 2);
    for (const auto &layer : overlay.layers)
        writer.unsignedInteger(layer.firstBlock).unsignedInteger(layer.version);
    writer.key(5).bytes(packMoves(overlay.moves));
    writer.key(6).array(indexKinds);
    for (const auto &records : overlay.added)
        writer.bytes(packRecords(records));
    writer.key(7).unsignedInteger(overlay.rows);
    return writer.take();
}

std::optional<RosterOverlay> parseOverlay(ByteView bytes)
{
    const auto map = cbor::parse(bytes, cbor::ownFormatLimits);
    if (!map || map->entryCount() != lastKey)
        return {};
    for (int key = 1; key <= lastKey; ++key) {
        if (!map->find(key))
            return {};
    }
    const auto version = map->find(1)->unsignedInteger();
    const auto stamp = map->find(2)->fixedBytes<8>();
    const auto packedHead = map->find(3)->bytes();
    auto head = packedHead ? parseHead(*packedHead) : std::nullopt;
    const auto packedMoves = map->find(5)->bytes();
    auto moves = packedMoves ? unpackMoves(*packedMoves) : std::nullopt;
    const auto rows = map->find(7)->unsignedInteger();
    RosterOverlay overlay;
    if (!version || !stamp || !head || !moves || !rows || !readLayers(overlay, *map->find(4)) || !readAdded(overlay, *map->find(6)))
        return {};
    overlay.baseVersion = *version;
    overlay.baseStamp = *stamp;
    overlay.rows = static_cast<std::uint32_t>(*rows);
    overlay.head = std::move(*head);
    overlay.moves = std::move(*moves);
    return overlay;
}

Vault::Place placeOfOverlay()
{
    return {Room::Roster, "roster.overlay", {}};
}

} // namespace guichet::store
