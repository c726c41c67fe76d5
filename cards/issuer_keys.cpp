// SPDX-License-Identifier: Apache-2.0
#include "cards/issuer_keys.h"

#include "cards/cose.h"

#include <algorithm>

namespace guichet::cards {

const IssuerKey *TrustStore::find(ByteView keyId) const
{
    const auto found = std::find_if(keys.begin(), keys.end(), [keyId](const IssuerKey &key) { return textOf(key.keyId) == textOf(keyId); });
    return found == keys.end() ? nullptr : &*found;
}

Bytes keyIdOf(Curve curve, ByteView publicKey)
{
    // SubjectPublicKeyInfo up to the key itself (RFC 8410, RFC 5480).
    static constexpr std::string_view ed25519Head("\x30\x2a\x30\x05\x06\x03\x2b\x65\x70\x03\x21\x00", 12);
    static constexpr std::string_view p256Head("\x30\x59\x30\x13\x06\x07\x2a\x86\x48\xce\x3d\x02\x01\x06\x08\x2a\x86\x48\xce\x3d\x03\x01\x07\x03\x42\x00", 26);
    Bytes info = copyOf(bytesOf(curve == Curve::P256 ? p256Head : ed25519Head));
    append(info, publicKey);
    const crypto::Hash hash = crypto::sha256(info);
    return Bytes(hash.begin(), hash.begin() + 8);
}

bool isUsableKey(Curve curve, ByteView publicKey)
{
    if (curve == Curve::P256)
        return crypto::isEs256Point(publicKey);
    const auto key = exactly<32>(publicKey);
    return key && crypto::isUsableEd25519Key(*key);
}

std::vector<std::int64_t> algorithmsOf(Curve curve)
{
    if (curve == Curve::P256)
        return {algorithm::es256, algorithm::esp256};
    return {algorithm::edDsa, algorithm::ed25519};
}

SigningKey makeSigningKey(Curve curve, std::string issuer, std::vector<std::string> schemes, std::int64_t issuesFrom, std::int64_t issuesUntil)
{
    SigningKey key;
    key.record.curve = curve;
    if (curve == Curve::P256) {
        crypto::Es256Keys made = crypto::makeEs256Keys();
        key.record.publicKey = std::move(made.point);
        key.secret = std::move(made.scalar);
    } else {
        crypto::SigningKeys made = crypto::makeSigningKeys();
        key.record.publicKey = copyOf(made.publicKey);
        key.secret = std::move(made.secret);
    }
    key.record.keyId = keyIdOf(curve, key.record.publicKey);
    key.record.issuer = std::move(issuer);
    key.record.algorithms = algorithmsOf(curve);
    key.record.schemes = std::move(schemes);
    key.record.issuesFrom = issuesFrom;
    key.record.issuesUntil = issuesUntil;
    return key;
}

} // namespace guichet::cards
