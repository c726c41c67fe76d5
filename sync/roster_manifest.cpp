// SPDX-License-Identifier: Apache-2.0
#include "sync/record_fields.h"
#include "sync/roster_pack.h"

namespace guichet::sync {
// A map of ours travels as an array of pairs in the order of its keys.
template <class Value>
struct Pair {
    std::string key{};
    Value value{};
};

template <class Value>
void writeItem(cbor::Writer &to, const Pair<Value> &pair)
{
    to.array(2).text(pair.key);
    writeItem(to, pair.value);
}

template <class Value>
bool readItem(const cbor::Value &from, Pair<Value> &to)
{
    const auto &items = from.items();
    return from.is(cbor::Kind::Array) && items.size() == 2 && readItem(items[0], to.key) && readItem(items[1], to.value);
}

void writeItem(cbor::Writer &to, const RosterManifest::Recipient &recipient)
{
    to.array(2).bytes(recipient.keyId).bytes(recipient.sealedKey);
}

bool readItem(const cbor::Value &from, RosterManifest::Recipient &to)
{
    const auto &items = from.items();
    return from.is(cbor::Kind::Array) && items.size() == 2 && readItem(items[0], to.keyId) && readItem(items[1], to.sealedKey);
}

namespace {

template <class Value>
std::vector<Pair<Value>> pairsOf(const std::map<std::string, Value> &map)
{
    std::vector<Pair<Value>> pairs;
    for (const auto &[key, value] : map)
        pairs.push_back({key, value});
    return pairs;
}

template <class Value>
std::map<std::string, Value> mapOf(const std::vector<Pair<Value>> &pairs)
{
    std::map<std::string, Value> map;
    for (const auto &pair : pairs)
        map.emplace(pair.key, pair.value);
    return map;
}

template <class Value>
bool isAscending(const std::vector<Pair<Value>> &pairs)
{
    return std::adjacent_find(pairs.begin(), pairs.end(), [](const auto &a, const auto &b) { return a.key >= b.key; }) == pairs.end();
}

struct WireManifest {
    RosterManifest manifest{};
    std::vector<Pair<Bytes>> revoked{};
    std::vector<Pair<std::uint64_t>> counted{};
};

} // namespace

// Keys as in trust.md 3.3 and rulings.md 27.
template <class Archive, Of<WireManifest> Record>
void fields(Archive &archive, Record &wire)
{
    auto &manifest = wire.manifest;
    archive.need(1, manifest.scheme);
    archive.need(2, manifest.facility);
    archive.need(3, manifest.version);
    archive.need(4, manifest.base);
    archive.need(5, manifest.issued);
    archive.need(6, manifest.expires);
    archive.need(7, manifest.rootVersion);
    archive.need(8, manifest.chunks);
    archive.need(9, manifest.packBytes);
    archive.need(10, manifest.members);
    archive.need(11, manifest.merkleRoot);
    archive.need(12, wire.revoked);
    archive.need(13, manifest.policy);
    archive.need(14, wire.counted);
    archive.need(15, manifest.countersAsOf);
    archive.need(16, manifest.recipients);
    archive.may(17, manifest.follows);
}

Bytes encodeManifest(const RosterManifest &manifest)
{
    return encodeRecord(WireManifest{manifest, pairsOf(manifest.revokedSerials), pairsOf(manifest.counted)});
}

Outcome<RosterManifest> parseManifest(ByteView bytes)
{
    if (bytes.size() > largestManifest)
        return fail(Code::R06, {}, "manifest too large");
    auto wire = parseRecord<WireManifest>(bytes);
    if (!wire || !isAscending(wire->revoked) || !isAscending(wire->counted) || wire->manifest.version == 0)
        return fail(Code::R06, {}, "not a manifest");
    wire->manifest.revokedSerials = mapOf(wire->revoked);
    wire->manifest.counted = mapOf(wire->counted);
    return std::move(wire->manifest);
}

crypto::Hash packName(const RosterManifest &manifest)
{
    Bytes hashes;
    for (const crypto::Hash &chunk : manifest.chunks)
        append(hashes, chunk);
    return crypto::hash(hashes);
}

Bytes encodeSignedManifest(ByteView manifest, const crypto::Signature &signature)
{
    return cbor::Writer().array(2).bytes(manifest).bytes(signature).take();
}

Outcome<SignedManifest> parseSignedManifest(ByteView bytes)
{
    if (bytes.size() > largestManifest + 128)
        return fail(Code::R06, {}, "manifest too large");
    const auto array = cbor::parse(bytes, cbor::ownFormatLimits);
    SignedManifest signedManifest;
    if (!array || !array->is(cbor::Kind::Array) || array->items().size() != 2 || !readItem(array->items()[0], signedManifest.manifest)
        || !readItem(array->items()[1], signedManifest.signature))
        return fail(Code::R06, {}, "not a signed manifest");
    return signedManifest;
}

Bytes encodeRosterEnvelope(const RosterEnvelope &envelope)
{
    cbor::Writer writer;
    writer.map(4).key(1).array(envelope.roots.size());
    for (const Bytes &root : envelope.roots)
        writer.bytes(root);
    writer.key(2).bytes(envelope.manifest).key(3).bytes(envelope.signature).key(4).bytes(envelope.pack);
    return writer.take();
}

Outcome<RosterEnvelope> parseRosterEnvelope(ByteView payload)
{
    const auto map = cbor::parse(payload, cbor::ownFormatLimits);
    RosterEnvelope envelope;
    const auto *pack = map ? map->find(4) : nullptr;
    if (pack == nullptr || map->entryCount() != 4 || !pack->bytes())
        return fail(Code::R06, {}, "not a roster file");
    const auto *roots = map->find(1);
    const auto *manifest = map->find(2);
    const auto *signature = map->find(3);
    if (roots == nullptr || manifest == nullptr || signature == nullptr || !readItem(*roots, envelope.roots)
        || !readItem(*manifest, envelope.manifest) || !readItem(*signature, envelope.signature))
        return fail(Code::R06, {}, "roster file of another form");
    envelope.pack = *pack->bytes();
    return envelope;
}

} // namespace guichet::sync
