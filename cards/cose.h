// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cards/card_reason.h"
#include "cards/issuer_keys.h"
#include "terminal/base/cbor.h"

#include <optional>

// COSE_Sign1 (RFC 9052), as strictly as card profile 4.3 says.
namespace guichet::cards {

namespace algorithm {
inline constexpr std::int64_t edDsa = -8;
inline constexpr std::int64_t ed25519 = -19; // RFC 9864
inline constexpr std::int64_t es256 = -7;
inline constexpr std::int64_t esp256 = -9; // RFC 9864
} // namespace algorithm

// Views into the bytes it was parsed from. The protected header and the payload
// stay as they were received: that is what is signed.
struct Sign1 {
    ByteView protectedHeader{};
    std::int64_t algorithm = 0;
    std::optional<ByteView> keyId{};
    ByteView payload{};
    ByteView signature{};
};

// Every broken rule of our CBOR as the reason of the same name.
CardReason reasonOf(cbor::Error error);

Result<Sign1, CardReason> parseSign1(ByteView bytes);

// What is signed: ["Signature1", protected header, h'', payload].
Bytes signatureInput(ByteView protectedHeader, ByteView payload);

// The key that signed. The record decides which algorithms are good. Without a
// key id at most four keys of the issuer named in the payload are tried.
Result<const IssuerKey *, CardReason> findSigner(const Sign1 &message, const TrustStore &trust);

Bytes encodeSign1(ByteView payload, const SigningKey &key);

} // namespace guichet::cards
