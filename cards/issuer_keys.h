// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "terminal/base/bytes.h"
#include "terminal/base/crypto.h"
#include "terminal/base/result.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

// Who may sign cards: the trust store (card profile 4.6; the payload of role `cards`).
namespace guichet::cards {

enum class Curve { Ed25519, P256 };
enum class KeyStatus { Active, Retired, Revoked };

struct IssuerKey {
    Bytes keyId{};
    std::string issuer{};
    Curve curve = Curve::Ed25519;
    Bytes publicKey{};                       // 32 bytes, or 04‖x‖y
    std::vector<std::int64_t> algorithms{};  // COSE ids allowed for this key: the record decides, not the card
    std::vector<std::string> schemes{};      // "*" for a federation
    KeyStatus status = KeyStatus::Active;
    std::int64_t issuesFrom = 0;             // window of `iat`, Unix seconds
    std::int64_t issuesUntil = 0;
    std::optional<std::int64_t> revokedAt{};
};

struct TrustStore {
    std::uint64_t sequence = 0; // a lower one than the one in force is never taken
    std::int64_t issuedAt = 0;
    std::optional<std::int64_t> expiresAt{};
    std::vector<IssuerKey> keys{};

    const IssuerKey *find(ByteView keyId) const;
};

// JSON as in the `trust_store` of the card vectors, or a file that holds such an
// object; keys that are all-zero, of small order or off their curve are refused.
// The error names the path ("keys[3].public_raw_hex") and what was expected.
struct TrustStoreError {
    std::string path{};
    std::string expected{};
};
Result<TrustStore, TrustStoreError> parseTrustStoreJson(std::string_view json);
std::string toJson(const TrustStore &store);

// CBOR: the payload signed by role `cards` in the roster's file.
Result<TrustStore, TrustStoreError> parseTrustStore(ByteView cbor);
Bytes encodeTrustStore(const TrustStore &store);

// Canonical, on its curve and not of small order: anything else is no key.
bool isUsableKey(Curve curve, ByteView publicKey);
// The COSE ids a key of this curve may sign with.
std::vector<std::int64_t> algorithmsOf(Curve curve);

// First 8 bytes of SHA-256 over the SubjectPublicKeyInfo.
Bytes keyIdOf(Curve curve, ByteView publicKey);

struct SigningKey {
    IssuerKey record{};
    crypto::Secret secret{}; // Ed25519: 64 bytes; P-256: 32-byte scalar
};
SigningKey makeSigningKey(Curve curve, std::string issuer, std::vector<std::string> schemes, std::int64_t issuesFrom, std::int64_t issuesUntil);
// A key file: JSON with the public record and the private part; mode 0600 is the caller's business.
std::string toKeyFile(const SigningKey &key);
Result<SigningKey, TrustStoreError> parseKeyFile(std::string_view json);

} // namespace guichet::cards
