// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "terminal/base/bytes.h"

#include <cstddef>
#include <memory>

// Every cryptographic call of the product. Algorithms are fixed by the version
// of a format; nothing is negotiated. Ed25519 follows libsodium's strict rules
// (canonical S, no small-order keys).
namespace guichet::crypto {

using Key = std::array<Byte, 32>;
using PublicKey = std::array<Byte, 32>; // Ed25519 or X25519
using Signature = std::array<Byte, 64>;
using Hash = std::array<Byte, 32>;
using KeyId = std::array<Byte, 8>;

// What a signature is for, written in front of what is signed with a NUL, so
// that a signature made for one purpose never serves another.
enum class Purpose { Root, Cards, Roster, Policy, Update, Enrolment, Journal, Receipt, Adjudication, Bundle, Time, Http };
std::string_view domainString(Purpose purpose); // "gui1.root.sig", ...

// Memory that holds a secret: locked against swapping, wiped when released.
class Secret {
public:
    Secret() = default;
    explicit Secret(ByteView bytes); // copies; the caller wipes its own copy
    static Secret random(std::size_t size);

    bool empty() const { return m_size == 0; }
    ByteView view() const { return {m_bytes.get(), m_size}; }

private:
    struct Release {
        void operator()(Byte *bytes) const;
    };
    std::unique_ptr<Byte[], Release> m_bytes{};
    std::size_t m_size = 0;
};

void wipe(std::span<Byte> bytes);
void fillRandom(std::span<Byte> bytes);
bool equalInConstantTime(ByteView a, ByteView b);

// Ed25519
struct SigningKeys {
    PublicKey publicKey{};
    Secret secret{}; // 64 bytes, libsodium's form
};
SigningKeys makeSigningKeys();
SigningKeys signingKeysFromSeed(ByteView seed32);
Signature sign(Purpose purpose, ByteView message, const Secret &secret);
bool isSignedBy(const PublicKey &key, Purpose purpose, ByteView message, ByteView signature);
Signature signBare(ByteView message, const Secret &secret); // COSE and HTTP: their own framing
bool isSignedBareBy(const PublicKey &key, ByteView message, ByteView signature);
bool isUsableEd25519Key(const PublicKey &key); // canonical, on the curve, not of small order
KeyId keyIdOf(ByteView publicKey); // first 8 bytes of BLAKE2b-256

// ES256 (OpenSSL): point is 04‖x‖y, 65 bytes; signature r‖s, 64 bytes; high S accepted.
struct Es256Keys {
    Bytes point{};
    Secret scalar{}; // 32 bytes
};
Es256Keys makeEs256Keys();
std::optional<Es256Keys> es256KeysFromScalar(ByteView scalar32);
bool isEs256Point(ByteView point);
bool isEs256SignedBy(ByteView point, ByteView message, ByteView signature);
Signature signEs256(ByteView message, const Secret &scalar);

// ES384 of JSON web tokens: r‖s, 96 bytes, by a private key as PEM text; nothing
// when that is no EC key on P-384.
std::optional<Bytes> signEs384(ByteView message, std::string_view pem);

// X25519
struct BoxKeys {
    PublicKey publicKey{};
    Secret secret{};
};
BoxKeys makeBoxKeys();
BoxKeys boxKeysFromSecret(ByteView secret32);
Bytes sealTo(const PublicKey &recipient, ByteView message); // 48 bytes more
std::optional<Bytes> openSealed(const BoxKeys &keys, ByteView sealed);
// The secret two ends share: X25519, then BLAKE2b-256 with `person` (16 characters at most).
std::optional<Key> sharedKey(const Secret &secret, const PublicKey &other, std::string_view person);

// BLAKE2b
Hash hash(ByteView message);
Hash hash(ByteView message, std::string_view person);
Hash keyedHash(ByteView key, ByteView message);
std::uint64_t keyedHash64(ByteView key, ByteView message); // first 8 bytes of the 16-byte keyed hash, big-endian
class Hasher { // BLAKE2b-256 of a stream
public:
    Hasher();
    void add(ByteView more);
    Hash finish();

private:
    alignas(64) std::array<Byte, 512> m_state{};
};
Key deriveKey(ByteView masterKey32, std::uint64_t subkey, std::string_view context8); // crypto_kdf
Hash sha256(ByteView message);

// XChaCha20-Poly1305-IETF; sealed = 24-byte random nonce ‖ ciphertext ‖ 16-byte tag.
inline constexpr std::size_t sealOverhead = 40;
Bytes encrypt(ByteView key32, ByteView associated, ByteView message);
std::optional<Bytes> decrypt(ByteView key32, ByteView associated, ByteView sealed);
// Into a buffer of the caller's, without allocation once it has grown.
bool decryptInto(Bytes &to, ByteView key32, ByteView associated, ByteView sealed);

// secretstream_xchacha20poly1305: chunks of up to 64 KiB, the last one marked final.
inline constexpr std::size_t streamChunk = 65536;
inline constexpr std::size_t streamHeader = 24;
inline constexpr std::size_t streamChunkOverhead = 17;
Bytes encryptStream(ByteView key32, ByteView message);
std::optional<Bytes> decryptStream(ByteView key32, ByteView sealed); // nothing when changed, cut or lengthened
class StreamOpener {
public:
    StreamOpener(ByteView key32, ByteView header24);
    // Opens the next sealed chunk (at most streamChunk + streamChunkOverhead bytes); nothing when it is not authentic.
    std::optional<Bytes> open(ByteView sealedChunk);
    bool sawFinal() const { return m_final; }

private:
    alignas(16) std::array<Byte, 64> m_state{};
    bool m_usable = false;
    bool m_final = false;
};

// Argon2id; memory in bytes.
Key stretchPin(std::string_view pin, const std::array<Byte, 16> &salt, std::uint64_t operations, std::size_t memory);

} // namespace guichet::crypto
