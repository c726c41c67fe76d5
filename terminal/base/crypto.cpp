// SPDX-License-Identifier: Apache-2.0
#include "terminal/base/crypto.h"

#include "terminal/base/check.h"
#include "terminal/base/crypto_start.h"

#include <sodium.h>

#include <algorithm>

namespace guichet::crypto {

void start()
{
    static const bool started = sodium_init() >= 0;
    check(started);
}

namespace {

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

} // namespace guichet::crypto
