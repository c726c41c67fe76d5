// SPDX-License-Identifier: Apache-2.0
#include "cards/cose.h"

#include <algorithm>

namespace guichet::cards {

namespace {

constexpr std::uint64_t cwtTag = 61;
constexpr std::uint64_t sign1Tag = 18;
constexpr std::int64_t algLabel = 1;
constexpr std::int64_t critLabel = 2;
constexpr std::int64_t keyIdLabel = 4;
constexpr std::size_t longestKeyId = 64;
constexpr std::size_t keysTriedWithoutId = 4;

struct Headers {
    std::optional<cbor::Value> protectedMap{};
    const cbor::Value *unprotectedMap = nullptr;

    const cbor::Value *inProtected(std::int64_t label) const { return protectedMap ? protectedMap->find(label) : nullptr; }
};

// 61(18([...])), 18([...]) or the bare array; any other tag is not a signed card.
const cbor::Value *findMessage(const cbor::Value &outer)
{
    const cbor::Value *item = &outer;
    if (item->is(cbor::Kind::Tag) && item->tag() == cwtTag) {
        item = &item->items().front();
        if (!item->is(cbor::Kind::Tag))
            return nullptr;
    }
    if (item->is(cbor::Kind::Tag) && item->tag() == sign1Tag)
        item = &item->items().front();
    return item->is(cbor::Kind::Array) && item->items().size() == 4 ? item : nullptr;
}

bool shareALabel(const cbor::Value &a, const cbor::Value &b)
{
    for (std::size_t i = 0; i < a.entryCount(); ++i) {
        for (std::size_t j = 0; j < b.entryCount(); ++j) {
            if (textOf(a.keyAt(i).encoded()) == textOf(b.keyAt(j).encoded()))
                return true;
        }
    }
    return false;
}

Result<Headers, CardReason> parseHeaders(ByteView protectedBytes, const cbor::Value &unprotectedMap)
{
    Headers headers;
    headers.unprotectedMap = &unprotectedMap;
    if (protectedBytes.empty())
        return headers;
    auto parsed = cbor::parse(protectedBytes, cbor::cardLimits);
    if (!parsed)
        return Unexpected(reasonOf(parsed.error()));
    if (!parsed->is(cbor::Kind::Map) || shareALabel(*parsed, unprotectedMap))
        return Unexpected(CardReason::CoseStructure);
    headers.protectedMap = std::move(*parsed);
    return headers;
}

Problem readAlgorithm(const Headers &headers, Sign1 &message)
{
    const cbor::Value *label = headers.inProtected(algLabel);
    if (label == nullptr)
        return CardReason::CoseAlgMissing;
    const auto id = label->integer();
    constexpr std::array known{algorithm::edDsa, algorithm::ed25519, algorithm::es256, algorithm::esp256};
    if (!id || std::find(known.begin(), known.end(), *id) == known.end())
        return CardReason::CoseAlgUnsupported;
    message.algorithm = *id;
    return {};
}

Problem readKeyId(const Headers &headers, Sign1 &message)
{
    const cbor::Value *label = headers.inProtected(keyIdLabel);
    if (label == nullptr)
        label = headers.unprotectedMap->find(keyIdLabel);
    if (label == nullptr)
        return {};
    message.keyId = label->bytes();
    if (!message.keyId || message.keyId->empty() || message.keyId->size() > longestKeyId)
        return CardReason::CoseStructure;
    return {};
}

Problem readHeaders(const cbor::Value &unprotectedMap, Sign1 &message)
{
    const auto headers = parseHeaders(message.protectedHeader, unprotectedMap);
    if (!headers)
        return headers.error();
    if (headers->inProtected(critLabel) != nullptr || unprotectedMap.find(critLabel) != nullptr)
        return CardReason::CoseCrit;
    if (const auto problem = readAlgorithm(*headers, message))
        return problem;
    return readKeyId(*headers, message);
}

Curve curveOf(std::int64_t algorithmId)
{
    return algorithmId == algorithm::es256 || algorithmId == algorithm::esp256 ? Curve::P256 : Curve::Ed25519;
}

bool mayUse(const IssuerKey &key, std::int64_t algorithmId)
{
    return key.curve == curveOf(algorithmId) && std::find(key.algorithms.begin(), key.algorithms.end(), algorithmId) != key.algorithms.end();
}

bool isSignedBy(const Sign1 &message, const IssuerKey &key, ByteView signedBytes)
{
    if (message.signature.size() != 64)
        return false;
    if (key.curve == Curve::P256)
        return crypto::isEs256SignedBy(key.publicKey, signedBytes, message.signature);
    const auto publicKey = exactly<32>(key.publicKey);
    return publicKey && crypto::isSignedBareBy(*publicKey, signedBytes, message.signature);
}

// The issuer a payload names, not yet proved: only says which keys to try.
std::string_view claimedIssuer(ByteView payload)
{
    const auto claims = cbor::parse(payload, cbor::cardLimits);
    const cbor::Value *issuer = claims ? claims->find(1) : nullptr;
    return issuer != nullptr ? issuer->text().value_or(std::string_view{}) : std::string_view{};
}

Result<const IssuerKey *, CardReason> signerByIssuer(const Sign1 &message, const TrustStore &trust)
{
    const std::string_view issuer = claimedIssuer(message.payload);
    const Bytes signedBytes = signatureInput(message.protectedHeader, message.payload);
    std::size_t tried = 0;
    for (const IssuerKey &key : trust.keys) {
        if (key.issuer != issuer || !mayUse(key, message.algorithm))
            continue;
        if (++tried > keysTriedWithoutId)
            break;
        if (isSignedBy(message, key, signedBytes))
            return key.status == KeyStatus::Revoked ? Result<const IssuerKey *, CardReason>(Unexpected(CardReason::CoseKeyRevoked)) : &key;
    }
    return Unexpected(tried == 0 ? CardReason::CoseUnknownKid : CardReason::CoseBadSignature);
}

} // namespace

CardReason reasonOf(cbor::Error error)
{
    switch (error) {
    case cbor::Error::Truncated: return CardReason::CborTruncated;
    case cbor::Error::Trailing: return CardReason::CborTrailing;
    case cbor::Error::Malformed: return CardReason::CborMalformed;
    case cbor::Error::Depth: return CardReason::CborDepth;
    case cbor::Error::Size: return CardReason::CborSize;
    case cbor::Error::DuplicateKey: return CardReason::CborDuplicateKey;
    case cbor::Error::UnsortedKeys: return CardReason::CborMalformed;
    case cbor::Error::Indefinite: return CardReason::CborIndefinite;
    case cbor::Error::NonMinimal: return CardReason::CborNonMinimal;
    case cbor::Error::Utf8: return CardReason::CborUtf8;
    case cbor::Error::IntRange: return CardReason::CborIntRange;
    }
    return CardReason::CborMalformed;
}

Result<Sign1, CardReason> parseSign1(ByteView bytes)
{
    const auto outer = cbor::parse(bytes, cbor::cardLimits);
    if (!outer)
        return Unexpected(reasonOf(outer.error()));
    const cbor::Value *array = findMessage(*outer);
    if (array == nullptr)
        return Unexpected(CardReason::CoseStructure);
    const auto &parts = array->items();
    const auto protectedHeader = parts[0].bytes();
    const auto payload = parts[2].bytes();
    const auto signature = parts[3].bytes();
    if (!protectedHeader || !parts[1].is(cbor::Kind::Map) || !payload || !signature)
        return Unexpected(CardReason::CoseStructure);
    Sign1 message{*protectedHeader, 0, {}, *payload, *signature};
    if (const auto problem = readHeaders(parts[1], message))
        return Unexpected(*problem);
    return message;
}

Bytes signatureInput(ByteView protectedHeader, ByteView payload)
{
    cbor::Writer writer;
    writer.array(4).text("Signature1").bytes(protectedHeader).bytes({}).bytes(payload);
    return writer.take();
}

Result<const IssuerKey *, CardReason> findSigner(const Sign1 &message, const TrustStore &trust)
{
    if (!message.keyId)
        return signerByIssuer(message, trust);
    const IssuerKey *key = trust.find(*message.keyId);
    if (key == nullptr)
        return Unexpected(CardReason::CoseUnknownKid);
    if (key->status == KeyStatus::Revoked) // the thief chooses the date of issue: all its cards are refused
        return Unexpected(CardReason::CoseKeyRevoked);
    if (!mayUse(*key, message.algorithm))
        return Unexpected(CardReason::CoseAlgKeyMismatch);
    if (!isSignedBy(message, *key, signatureInput(message.protectedHeader, message.payload)))
        return Unexpected(CardReason::CoseBadSignature);
    return key;
}

Bytes encodeSign1(ByteView payload, const SigningKey &key)
{
    const bool isP256 = key.record.curve == Curve::P256;
    cbor::Writer header;
    header.map(2).key(algLabel).integer(isP256 ? algorithm::es256 : algorithm::edDsa).key(keyIdLabel).bytes(key.record.keyId);
    const Bytes signedBytes = signatureInput(header.written(), payload);
    const crypto::Signature signature = isP256 ? crypto::signEs256(signedBytes, key.secret) : crypto::signBare(signedBytes, key.secret);
    cbor::Writer message;
    message.tag(sign1Tag).array(4).bytes(header.written()).map(0).bytes(payload).bytes(signature);
    return message.take();
}

} // namespace guichet::cards
