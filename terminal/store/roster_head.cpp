// SPDX-License-Identifier: Apache-2.0
#include "terminal/store/roster_head.h"

#include "terminal/base/cbor.h"

#include <algorithm>

namespace guichet::store {
namespace {

constexpr std::size_t firstStatusItems = 8; // of files made before signers and policy were kept
constexpr std::size_t statusItems = 10;

// All the values of an array, or nothing when one is of another kind.
std::optional<std::vector<std::uint32_t>> parseRows(ByteView packed)
{
    if (packed.size() % 4 != 0)
        return {};
    std::vector<std::uint32_t> rows(packed.size() / 4);
    for (std::size_t i = 0; i < rows.size(); ++i)
        rows[i] = readLittleEndian<std::uint32_t>(packed.subspan(4 * i, 4));
    return rows;
}

void writeStatus(cbor::Writer &writer, const desk::RosterStatus &status)
{
    writer.array(statusItems).unsignedInteger(status.version).integer(status.issued).integer(status.expires).unsignedInteger(status.members);
    writer.boolean(status.expiredWhenApplied).bytes(status.stamp).integer(status.countersAsOf.sinceEpoch);
    writer.array(status.counted.size() * 2);
    for (const auto &[terminal, sequence] : status.counted)
        writer.text(terminal).unsignedInteger(sequence);
    Bytes signers;
    for (const crypto::PublicKey &key : status.signers)
        append(signers, key);
    writer.bytes(signers).array(3).integer(status.policy.freshDays).integer(status.policy.staleDays).integer(status.policy.oldDays);
}

bool readSigners(desk::RosterStatus &to, const cbor::Value &from)
{
    const auto packed = from.bytes();
    if (!packed || packed->size() % crypto::PublicKey{}.size() != 0)
        return false;
    for (std::size_t at = 0; at < packed->size(); at += crypto::PublicKey{}.size())
        std::copy_n(packed->begin() + static_cast<std::ptrdiff_t>(at), crypto::PublicKey{}.size(), to.signers.emplace_back().begin());
    return true;
}

bool readPolicy(desk::RosterStatus &to, const cbor::Value &from)
{
    const auto &days = from.items();
    if (days.size() != 3 || !days[0].integer() || !days[1].integer() || !days[2].integer())
        return false;
    to.policy = {static_cast<int>(*days[0].integer()), static_cast<int>(*days[1].integer()), static_cast<int>(*days[2].integer())};
    return true;
}

bool readStatus(desk::RosterStatus &to, const cbor::Value &from)
{
    const auto &items = from.items();
    if ((items.size() != statusItems && items.size() != firstStatusItems) || items[7].items().size() % 2 != 0)
        return false;
    const auto version = items[0].unsignedInteger();
    const auto issued = items[1].integer();
    const auto expires = items[2].integer();
    const auto members = items[3].unsignedInteger();
    const auto expired = items[4].boolean();
    const auto stamp = items[5].fixedBytes<8>();
    const auto asOf = items[6].integer();
    if (!version || !issued || !expires || !members || !expired || !stamp || !asOf)
        return false;
    to = {*version, *issued, *expires, *members, *expired, *stamp, {}, Day{static_cast<std::int32_t>(*asOf)}, {}, {}, {}};
    const auto &counted = items[7].items();
    for (std::size_t i = 0; i < counted.size(); i += 2) {
        if (!counted[i].text() || !counted[i + 1].unsignedInteger())
            return false;
        to.counted[std::string(*counted[i].text())] = *counted[i + 1].unsignedInteger();
    }
    return items.size() == firstStatusItems || (readSigners(to, items[8]) && readPolicy(to, items[9]));
}

bool readRevoked(RosterHead &to, const cbor::Value &from)
{
    const auto &items = from.items();
    for (std::size_t i = 0; i + 1 < items.size(); i += 2) {
        if (!items[i].text() || !items[i + 1].bytes())
            return false;
        to.revoked.emplace_back(*items[i].text(), copyOf(*items[i + 1].bytes()));
    }
    return items.size() % 2 == 0;
}

bool readBits(RosterHead &to, const cbor::Value &from)
{
    if (from.items().size() != indexKinds)
        return false;
    for (std::size_t i = 0; i < indexKinds; ++i) {
        const auto bits = from.items()[i].unsignedInteger();
        if (!bits || *bits > 24)
            return false;
        to.pageBits[i] = static_cast<unsigned>(*bits);
    }
    return true;
}

} // namespace

std::array<Byte, 12> blockId(std::uint64_t version, std::uint32_t block)
{
    std::array<Byte, 12> id{};
    for (std::size_t i = 0; i < 8; ++i)
        id[i] = static_cast<Byte>(version >> (8 * i));
    for (std::size_t i = 0; i < 4; ++i)
        id[8 + i] = static_cast<Byte>(block >> (8 * i));
    return id;
}

Vault::Place placeOfBlock(ByteView id)
{
    return {Room::Roster, "roster", id};
}

Vault::Place placeOfHead()
{
    return {Room::Roster, "roster.head", {}};
}

Bytes encodeHead(const RosterHead &head)
{
    cbor::Writer writer;
    writer.map(5).key(1);
    writeStatus(writer, head.status);
    writer.key(2).bytes(sync::encodeTerms(head.terms));
    writer.key(3).array(head.revoked.size() * 2);
    for (const auto &[issuer, serials] : head.revoked)
        writer.text(issuer).bytes(serials);
    writer.key(4).array(indexKinds);
    for (const unsigned bits : head.pageBits)
        writer.unsignedInteger(bits);
    Bytes rows;
    for (const std::uint32_t row : head.firstRows)
        appendLittleEndian(rows, row);
    writer.key(5).bytes(rows);
    return writer.take();
}

std::optional<RosterHead> parseHead(ByteView bytes)
{
    const auto map = cbor::parse(bytes, cbor::ownFormatLimits);
    if (!map || map->entryCount() != 5)
        return {};
    for (int key = 1; key <= 5; ++key) {
        if (!map->find(key))
            return {};
    }
    RosterHead head;
    const auto terms = map->find(2)->bytes();
    const auto rows = map->find(5)->bytes();
    if (!terms || !rows || !readStatus(head.status, *map->find(1)) || !readRevoked(head, *map->find(3)) || !readBits(head, *map->find(4)))
        return {};
    auto parsedTerms = sync::parseTerms(*terms);
    auto parsedRows = parseRows(*rows);
    if (!parsedTerms || !parsedRows)
        return {};
    head.terms = std::move(*parsedTerms);
    head.status.source = head.terms.source;
    head.firstRows = std::move(*parsedRows);
    return head;
}

} // namespace guichet::store
