// SPDX-License-Identifier: Apache-2.0
#include "terminal/base/crypto.h"

#include "terminal/base/check.h"

#include <openssl/bn.h>
#include <openssl/core_names.h>
#include <openssl/ec.h>
#include <openssl/ecdsa.h>
#include <openssl/evp.h>
#include <openssl/obj_mac.h>
#include <openssl/param_build.h>
#include <sodium.h>

#include <algorithm>
#include <cstring>

namespace guichet::crypto {

namespace {

// sodium_init() must come before anything else and may be called again at no cost.
void start()
{
    static const bool started = sodium_init() >= 0;
    check(started);
}

Bytes framed(Purpose purpose, ByteView message)
{
    const std::string_view domain = domainString(purpose);
    Bytes bytes;
    bytes.reserve(domain.size() + 1 + message.size());
    append(bytes, bytesOf(domain));
    bytes.push_back(0);
    append(bytes, message);
    return bytes;
}

std::array<Byte, crypto_generichash_blake2b_PERSONALBYTES> personal(std::string_view person)
{
    std::array<Byte, crypto_generichash_blake2b_PERSONALBYTES> padded{};
    check(person.size() <= padded.size());
    std::copy(person.begin(), person.end(), padded.begin());
    return padded;
}

} // namespace

std::string_view domainString(Purpose purpose)
{
    switch (purpose) {
    case Purpose::Root: return "gui1.root.sig";
    case Purpose::Cards: return "gui1.cards.sig";
    case Purpose::Roster: return "gui1.roster.sig";
    case Purpose::Policy: return "gui1.policy.sig";
    case Purpose::Update: return "gui1.update.sig";
    case Purpose::Enrolment: return "gui1.enrol.sig";
    case Purpose::Journal: return "gui1.journal.sig";
    case Purpose::Receipt: return "gui1.receipt.sig";
    case Purpose::Adjudication: return "gui1.adjud.sig";
    case Purpose::Bundle: return "gui1.bundle.sig";
    case Purpose::Time: return "gui1.time.sig";
    case Purpose::Http: return "gui1.http.sig";
    }
    return {};
}

void Secret::Release::operator()(Byte *bytes) const
{
    sodium_free(bytes);
}

Secret::Secret(ByteView bytes)
    : m_size(bytes.size())
{
    start();
    m_bytes.reset(static_cast<Byte *>(sodium_malloc(std::max<std::size_t>(m_size, 1))));
    check(m_bytes != nullptr);
    std::copy(bytes.begin(), bytes.end(), m_bytes.get());
}

Secret Secret::random(std::size_t size)
{
    Bytes bytes(size);
    fillRandom(bytes);
    Secret secret(bytes);
    wipe(bytes);
    return secret;
}

void wipe(std::span<Byte> bytes)
{
    sodium_memzero(bytes.data(), bytes.size());
}

void fillRandom(std::span<Byte> bytes)
{
    start();
    randombytes_buf(bytes.data(), bytes.size());
}

bool equalInConstantTime(ByteView a, ByteView b)
{
    return a.size() == b.size() && sodium_memcmp(a.data(), b.data(), a.size()) == 0;
}

SigningKeys makeSigningKeys()
{
    const Secret seed = Secret::random(crypto_sign_SEEDBYTES);
    return signingKeysFromSeed(seed.view());
}

SigningKeys signingKeysFromSeed(ByteView seed32)
{
    start();
    check(seed32.size() == crypto_sign_SEEDBYTES);
    SigningKeys keys;
    std::array<Byte, crypto_sign_SECRETKEYBYTES> secret{};
    crypto_sign_seed_keypair(keys.publicKey.data(), secret.data(), seed32.data());
    keys.secret = Secret(secret);
    wipe(secret);
    return keys;
}

Signature sign(Purpose purpose, ByteView message, const Secret &secret)
{
    return signBare(framed(purpose, message), secret);
}

bool isSignedBy(const PublicKey &key, Purpose purpose, ByteView message, ByteView signature)
{
    return isSignedBareBy(key, framed(purpose, message), signature);
}

Signature signBare(ByteView message, const Secret &secret)
{
    start();
    check(secret.view().size() == crypto_sign_SECRETKEYBYTES);
    Signature signature{};
    crypto_sign_detached(signature.data(), nullptr, message.data(), message.size(), secret.view().data());
    return signature;
}

bool isSignedBareBy(const PublicKey &key, ByteView message, ByteView signature)
{
    start();
    return signature.size() == crypto_sign_BYTES
        && crypto_sign_verify_detached(signature.data(), message.data(), message.size(), key.data()) == 0;
}

bool isUsableEd25519Key(const PublicKey &key)
{
    start();
    return crypto_core_ed25519_is_valid_point(key.data()) == 1;
}

KeyId keyIdOf(ByteView publicKey)
{
    const Hash full = hash(publicKey);
    KeyId id{};
    std::copy_n(full.begin(), id.size(), id.begin());
    return id;
}

BoxKeys makeBoxKeys()
{
    const Secret secret = Secret::random(crypto_box_SECRETKEYBYTES);
    return boxKeysFromSecret(secret.view());
}

BoxKeys boxKeysFromSecret(ByteView secret32)
{
    start();
    check(secret32.size() == crypto_box_SECRETKEYBYTES);
    BoxKeys keys;
    keys.secret = Secret(secret32);
    crypto_scalarmult_base(keys.publicKey.data(), keys.secret.view().data());
    return keys;
}

Bytes sealTo(const PublicKey &recipient, ByteView message)
{
    start();
    Bytes sealed(message.size() + crypto_box_SEALBYTES);
    check(crypto_box_seal(sealed.data(), message.data(), message.size(), recipient.data()) == 0);
    return sealed;
}

std::optional<Bytes> openSealed(const BoxKeys &keys, ByteView sealed)
{
    if (sealed.size() < crypto_box_SEALBYTES)
        return {};
    Bytes message(sealed.size() - crypto_box_SEALBYTES);
    if (crypto_box_seal_open(message.data(), sealed.data(), sealed.size(), keys.publicKey.data(), keys.secret.view().data()) != 0)
        return {};
    return message;
}

std::optional<Key> sharedKey(const Secret &secret, const PublicKey &other, std::string_view person)
{
    std::array<Byte, crypto_scalarmult_BYTES> shared{};
    if (crypto_scalarmult(shared.data(), secret.view().data(), other.data()) != 0)
        return {};
    const Key key = hash(shared, person);
    wipe(shared);
    return key;
}

Hash hash(ByteView message)
{
    start();
    Hash result{};
    crypto_generichash_blake2b(result.data(), result.size(), message.data(), message.size(), nullptr, 0);
    return result;
}

Hash hash(ByteView message, std::string_view person)
{
    start();
    Hash result{};
    crypto_generichash_blake2b_salt_personal(result.data(), result.size(), message.data(), message.size(), nullptr, 0, nullptr,
                                             personal(person).data());
    return result;
}

Hash keyedHash(ByteView key, ByteView message)
{
    start();
    Hash result{};
    check(crypto_generichash_blake2b(result.data(), result.size(), message.data(), message.size(), key.data(), key.size()) == 0);
    return result;
}

std::uint64_t keyedHash64(ByteView key, ByteView message)
{
    std::array<Byte, crypto_generichash_blake2b_BYTES_MIN> result{};
    check(crypto_generichash_blake2b(result.data(), result.size(), message.data(), message.size(), key.data(), key.size()) == 0);
    std::uint64_t value = 0;
    for (std::size_t i = 0; i < 8; ++i)
        value = value << 8 | result[i];
    return value;
}

static_assert(sizeof(crypto_generichash_blake2b_state) <= 512);
static_assert(sizeof(crypto_secretstream_xchacha20poly1305_state) <= 64);

Hasher::Hasher()
{
    start();
    crypto_generichash_blake2b_init(reinterpret_cast<crypto_generichash_blake2b_state *>(m_state.data()), nullptr, 0, sizeof(Hash));
}

void Hasher::add(ByteView more)
{
    crypto_generichash_blake2b_update(reinterpret_cast<crypto_generichash_blake2b_state *>(m_state.data()), more.data(), more.size());
}

Hash Hasher::finish()
{
    Hash result{};
    crypto_generichash_blake2b_final(reinterpret_cast<crypto_generichash_blake2b_state *>(m_state.data()), result.data(), result.size());
    return result;
}

Key deriveKey(ByteView masterKey32, std::uint64_t subkey, std::string_view context8)
{
    start();
    check(masterKey32.size() == crypto_kdf_KEYBYTES && context8.size() == crypto_kdf_CONTEXTBYTES);
    Key key{};
    crypto_kdf_derive_from_key(key.data(), key.size(), subkey, context8.data(), masterKey32.data());
    return key;
}

Hash sha256(ByteView message)
{
    Hash result{};
    crypto_hash_sha256(result.data(), message.data(), message.size());
    return result;
}

Bytes encrypt(ByteView key32, ByteView associated, ByteView message)
{
    check(key32.size() == crypto_aead_xchacha20poly1305_ietf_KEYBYTES);
    Bytes sealed(message.size() + sealOverhead);
    const std::span<Byte> nonce(sealed.data(), crypto_aead_xchacha20poly1305_ietf_NPUBBYTES);
    fillRandom(nonce);
    crypto_aead_xchacha20poly1305_ietf_encrypt(sealed.data() + nonce.size(), nullptr, message.data(), message.size(), associated.data(),
                                               associated.size(), nullptr, nonce.data(), key32.data());
    return sealed;
}

bool decryptInto(Bytes &to, ByteView key32, ByteView associated, ByteView sealed)
{
    start();
    check(key32.size() == crypto_aead_xchacha20poly1305_ietf_KEYBYTES);
    if (sealed.size() < sealOverhead)
        return false;
    to.resize(sealed.size() - sealOverhead);
    const ByteView nonce = sealed.first(crypto_aead_xchacha20poly1305_ietf_NPUBBYTES);
    const ByteView body = sealed.subspan(nonce.size());
    return crypto_aead_xchacha20poly1305_ietf_decrypt(to.data(), nullptr, nullptr, body.data(), body.size(), associated.data(),
                                                      associated.size(), nonce.data(), key32.data())
        == 0;
}

std::optional<Bytes> decrypt(ByteView key32, ByteView associated, ByteView sealed)
{
    Bytes message;
    if (!decryptInto(message, key32, associated, sealed))
        return {};
    return message;
}

Bytes encryptStream(ByteView key32, ByteView message)
{
    start();
    check(key32.size() == crypto_secretstream_xchacha20poly1305_KEYBYTES);
    crypto_secretstream_xchacha20poly1305_state state;
    Bytes sealed(streamHeader);
    crypto_secretstream_xchacha20poly1305_init_push(&state, sealed.data(), key32.data());
    std::size_t at = 0;
    do {
        const ByteView chunk = message.subspan(at, std::min(streamChunk, message.size() - at));
        at += chunk.size();
        const Byte tag = at == message.size() ? crypto_secretstream_xchacha20poly1305_TAG_FINAL : 0;
        const std::size_t start = sealed.size();
        sealed.resize(start + chunk.size() + streamChunkOverhead);
        crypto_secretstream_xchacha20poly1305_push(&state, sealed.data() + start, nullptr, chunk.data(), chunk.size(), nullptr, 0, tag);
    } while (at < message.size());
    wipe({reinterpret_cast<Byte *>(&state), sizeof state});
    return sealed;
}

std::optional<Bytes> decryptStream(ByteView key32, ByteView sealed)
{
    if (sealed.size() < streamHeader)
        return {};
    StreamOpener opener(key32, sealed.first(streamHeader));
    Bytes message;
    message.reserve(sealed.size());
    for (std::size_t at = streamHeader; at < sealed.size();) {
        const std::size_t size = std::min(streamChunk + streamChunkOverhead, sealed.size() - at);
        const auto chunk = opener.open(sealed.subspan(at, size));
        if (!chunk)
            return {};
        append(message, *chunk);
        at += size;
    }
    if (!opener.sawFinal())
        return {};
    return message;
}

StreamOpener::StreamOpener(ByteView key32, ByteView header24)
{
    start();
    check(key32.size() == crypto_secretstream_xchacha20poly1305_KEYBYTES && header24.size() == streamHeader);
    auto *state = reinterpret_cast<crypto_secretstream_xchacha20poly1305_state *>(m_state.data());
    m_usable = crypto_secretstream_xchacha20poly1305_init_pull(state, header24.data(), key32.data()) == 0;
}

std::optional<Bytes> StreamOpener::open(ByteView sealedChunk)
{
    if (!m_usable || m_final || sealedChunk.size() < streamChunkOverhead || sealedChunk.size() > streamChunk + streamChunkOverhead)
        return {};
    auto *state = reinterpret_cast<crypto_secretstream_xchacha20poly1305_state *>(m_state.data());
    Bytes message(sealedChunk.size() - streamChunkOverhead);
    Byte tag = 0;
    m_usable = crypto_secretstream_xchacha20poly1305_pull(state, message.data(), nullptr, &tag, sealedChunk.data(), sealedChunk.size(), nullptr, 0) == 0;
    if (!m_usable)
        return {};
    m_final = tag == crypto_secretstream_xchacha20poly1305_TAG_FINAL;
    return message;
}

Key stretchPin(std::string_view pin, const std::array<Byte, 16> &salt, std::uint64_t operations, std::size_t memory)
{
    start();
    Key key{};
    const int done = crypto_pwhash(key.data(), key.size(), pin.data(), pin.size(), salt.data(), operations, memory, crypto_pwhash_ALG_ARGON2ID13);
    check(done == 0); // only memory can lack, and a half-stretched key must never be used
    return key;
}

namespace {

template <auto Free>
struct Deleter {
    template <class T>
    void operator()(T *object) const
    {
        Free(object);
    }
};
using PKey = std::unique_ptr<EVP_PKEY, Deleter<EVP_PKEY_free>>;
using PKeyContext = std::unique_ptr<EVP_PKEY_CTX, Deleter<EVP_PKEY_CTX_free>>;
using DigestContext = std::unique_ptr<EVP_MD_CTX, Deleter<EVP_MD_CTX_free>>;
using ParamBuild = std::unique_ptr<OSSL_PARAM_BLD, Deleter<OSSL_PARAM_BLD_free>>;
using Params = std::unique_ptr<OSSL_PARAM, Deleter<OSSL_PARAM_free>>;
using Number = std::unique_ptr<BIGNUM, Deleter<BN_clear_free>>;
using EcSignature = std::unique_ptr<ECDSA_SIG, Deleter<ECDSA_SIG_free>>;
using Group = std::unique_ptr<EC_GROUP, Deleter<EC_GROUP_free>>;
using Point = std::unique_ptr<EC_POINT, Deleter<EC_POINT_free>>;

constexpr std::size_t pointSize = 65;
constexpr std::size_t scalarSize = 32;

PKey es256Key(ByteView point, const BIGNUM *scalar)
{
    if (point.size() != pointSize || point[0] != 4)
        return {};
    const ParamBuild build(OSSL_PARAM_BLD_new());
    OSSL_PARAM_BLD_push_utf8_string(build.get(), OSSL_PKEY_PARAM_GROUP_NAME, SN_X9_62_prime256v1, 0);
    OSSL_PARAM_BLD_push_octet_string(build.get(), OSSL_PKEY_PARAM_PUB_KEY, point.data(), point.size());
    if (scalar)
        OSSL_PARAM_BLD_push_BN(build.get(), OSSL_PKEY_PARAM_PRIV_KEY, scalar);
    const Params params(OSSL_PARAM_BLD_to_param(build.get()));
    const PKeyContext context(EVP_PKEY_CTX_new_from_name(nullptr, "EC", nullptr));
    EVP_PKEY *key = nullptr;
    if (EVP_PKEY_fromdata_init(context.get()) != 1
        || EVP_PKEY_fromdata(context.get(), &key, scalar ? EVP_PKEY_KEYPAIR : EVP_PKEY_PUBLIC_KEY, params.get()) != 1)
        return {};
    return PKey(key);
}

std::optional<Bytes> pointOf(const BIGNUM *scalar)
{
    const Group group(EC_GROUP_new_by_curve_name(NID_X9_62_prime256v1));
    if (BN_is_zero(scalar) || BN_cmp(scalar, EC_GROUP_get0_order(group.get())) >= 0)
        return {};
    const Point point(EC_POINT_new(group.get()));
    Bytes encoded(pointSize);
    EC_POINT_mul(group.get(), point.get(), scalar, nullptr, nullptr, nullptr);
    EC_POINT_point2oct(group.get(), point.get(), POINT_CONVERSION_UNCOMPRESSED, encoded.data(), encoded.size(), nullptr);
    return encoded;
}

Number numberOf(ByteView bytes)
{
    return Number(BN_bin2bn(bytes.data(), static_cast<int>(bytes.size()), nullptr));
}

} // namespace

Es256Keys makeEs256Keys()
{
    while (true) { // a random scalar is out of range once in 2^32
        const Secret scalar = Secret::random(scalarSize);
        if (auto keys = es256KeysFromScalar(scalar.view()))
            return std::move(*keys);
    }
}

std::optional<Es256Keys> es256KeysFromScalar(ByteView scalar32)
{
    if (scalar32.size() != scalarSize)
        return {};
    auto point = pointOf(numberOf(scalar32).get());
    if (!point)
        return {};
    return Es256Keys{std::move(*point), Secret(scalar32)};
}

bool isEs256Point(ByteView point)
{
    return es256Key(point, nullptr) != nullptr;
}

bool isEs256SignedBy(ByteView point, ByteView message, ByteView signature)
{
    const PKey key = es256Key(point, nullptr);
    if (!key || signature.size() != 2 * scalarSize)
        return false;
    const EcSignature parts(ECDSA_SIG_new());
    ECDSA_SIG_set0(parts.get(), numberOf(signature.first(scalarSize)).release(), numberOf(signature.last(scalarSize)).release());
    Byte *der = nullptr;
    const int derSize = i2d_ECDSA_SIG(parts.get(), &der);
    if (derSize <= 0)
        return false;
    const DigestContext context(EVP_MD_CTX_new());
    const bool good = EVP_DigestVerifyInit(context.get(), nullptr, EVP_sha256(), nullptr, key.get()) == 1
        && EVP_DigestVerify(context.get(), der, static_cast<std::size_t>(derSize), message.data(), message.size()) == 1;
    OPENSSL_free(der);
    return good;
}

Signature signEs256(ByteView message, const Secret &scalar)
{
    const Number number = numberOf(scalar.view());
    const auto point = pointOf(number.get());
    check(point.has_value());
    const PKey key = es256Key(*point, number.get());
    const DigestContext context(EVP_MD_CTX_new());
    Bytes der(128);
    std::size_t derSize = der.size();
    check(EVP_DigestSignInit(context.get(), nullptr, EVP_sha256(), nullptr, key.get()) == 1
          && EVP_DigestSign(context.get(), der.data(), &derSize, message.data(), message.size()) == 1);
    const Byte *at = der.data();
    const EcSignature parts(d2i_ECDSA_SIG(nullptr, &at, static_cast<long>(derSize)));
    check(parts != nullptr);
    Signature signature{};
    BN_bn2binpad(ECDSA_SIG_get0_r(parts.get()), signature.data(), scalarSize);
    BN_bn2binpad(ECDSA_SIG_get0_s(parts.get()), signature.data() + scalarSize, scalarSize);
    return signature;
}

} // namespace guichet::crypto
