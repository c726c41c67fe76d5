// SPDX-License-Identifier: Apache-2.0
#include "cards/issuer_keys.h"

#include "terminal/base/cbor.h"

// The trust store as the payload of role `cards` (cards/FORMAT.md).
namespace guichet::cards {

namespace {

constexpr std::int64_t storeVersion = 1;

namespace field {
constexpr std::int64_t version = 1, sequence = 2, issuedAt = 3, keys = 4, expiresAt = 5;
constexpr std::int64_t keyId = 1, issuer = 2, curve = 3, publicKey = 4, algorithms = 5, schemes = 6, status = 7, issuesFrom = 8, issuesUntil = 9,
                       revokedAt = 10;
} // namespace field

Unexpected<TrustStoreError> expected(std::string path, std::string what)
{
    return Unexpected(TrustStoreError{std::move(path), std::move(what)});
}

std::optional<std::int64_t> integerAt(const cbor::Value &map, std::int64_t key)
{
    const cbor::Value *value = map.find(key);
    return value != nullptr ? value->integer() : std::nullopt;
}

bool readNames(const cbor::Value &map, IssuerKey &key)
{
    const cbor::Value *id = map.find(field::keyId);
    const cbor::Value *issuer = map.find(field::issuer);
    const cbor::Value *schemes = map.find(field::schemes);
    if (id == nullptr || !id->bytes() || id->bytes()->empty() || issuer == nullptr || !issuer->text() || schemes == nullptr)
        return false;
    key.keyId = copyOf(*id->bytes());
    key.issuer = *issuer->text();
    for (const cbor::Value &scheme : schemes->items()) {
        if (!scheme.text())
            return false;
        key.schemes.emplace_back(*scheme.text());
    }
    return !key.schemes.empty();
}

bool readPublicKey(const cbor::Value &map, IssuerKey &key)
{
    const auto curve = integerAt(map, field::curve);
    const cbor::Value *publicKey = map.find(field::publicKey);
    const cbor::Value *algorithms = map.find(field::algorithms);
    if (!curve || (*curve != 0 && *curve != 1) || publicKey == nullptr || !publicKey->bytes() || algorithms == nullptr)
        return false;
    key.curve = *curve == 1 ? Curve::P256 : Curve::Ed25519;
    key.publicKey = copyOf(*publicKey->bytes());
    for (const cbor::Value &id : algorithms->items()) {
        if (!id.integer())
            return false;
        key.algorithms.push_back(*id.integer());
    }
    return isUsableKey(key.curve, key.publicKey);
}

bool readStatus(const cbor::Value &map, IssuerKey &key)
{
    const auto status = integerAt(map, field::status);
    const auto from = integerAt(map, field::issuesFrom);
    const auto until = integerAt(map, field::issuesUntil);
    if (!status || *status < 0 || *status > 2 || !from || !until)
        return false;
    key.status = static_cast<KeyStatus>(*status);
    key.issuesFrom = *from;
    key.issuesUntil = *until;
    key.revokedAt = integerAt(map, field::revokedAt);
    return true;
}

void encodeKey(cbor::Writer &writer, const IssuerKey &key)
{
    writer.map(key.revokedAt ? 10 : 9).key(field::keyId).bytes(key.keyId).key(field::issuer).text(key.issuer);
    writer.key(field::curve).integer(key.curve == Curve::P256 ? 1 : 0).key(field::publicKey).bytes(key.publicKey);
    writer.key(field::algorithms).array(key.algorithms.size());
    for (const std::int64_t id : key.algorithms)
        writer.integer(id);
    writer.key(field::schemes).array(key.schemes.size());
    for (const std::string &scheme : key.schemes)
        writer.text(scheme);
    writer.key(field::status).integer(static_cast<int>(key.status)).key(field::issuesFrom).integer(key.issuesFrom);
    writer.key(field::issuesUntil).integer(key.issuesUntil);
    if (key.revokedAt)
        writer.key(field::revokedAt).integer(*key.revokedAt);
}

} // namespace

Result<TrustStore, TrustStoreError> parseTrustStore(ByteView bytes)
{
    const auto whole = cbor::parse(bytes, cbor::ownFormatLimits);
    if (!whole)
        return expected("", "CBOR: " + std::string(cbor::nameOf(whole.error())));
    const auto sequence = integerAt(*whole, field::sequence);
    const auto issuedAt = integerAt(*whole, field::issuedAt);
    const cbor::Value *keys = whole->find(field::keys);
    if (integerAt(*whole, field::version) != storeVersion)
        return expected("1", "version 1");
    if (!sequence || *sequence < 0 || !issuedAt || keys == nullptr || !keys->is(cbor::Kind::Array))
        return expected("2-4", "sequence, date and keys");
    TrustStore store{static_cast<std::uint64_t>(*sequence), *issuedAt, integerAt(*whole, field::expiresAt), {}};
    for (const cbor::Value &item : keys->items()) {
        IssuerKey key;
        const bool isKey = readNames(item, key) && readPublicKey(item, key) && readStatus(item, key);
        if (!isKey || store.find(key.keyId) != nullptr)
            return expected("4[" + std::to_string(store.keys.size()) + "]", "a usable key of its own id");
        store.keys.push_back(std::move(key));
    }
    return store;
}

Bytes encodeTrustStore(const TrustStore &store)
{
    cbor::Writer writer;
    writer.map(store.expiresAt ? 5 : 4).key(field::version).integer(storeVersion).key(field::sequence).unsignedInteger(store.sequence);
    writer.key(field::issuedAt).integer(store.issuedAt).key(field::keys).array(store.keys.size());
    for (const IssuerKey &key : store.keys)
        encodeKey(writer, key);
    if (store.expiresAt)
        writer.key(field::expiresAt).integer(*store.expiresAt);
    return writer.take();
}

} // namespace guichet::cards
