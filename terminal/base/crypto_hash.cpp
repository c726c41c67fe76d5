// SPDX-License-Identifier: Apache-2.0
#include "terminal/base/crypto.h"

#include "terminal/base/check.h"
#include "terminal/base/crypto_start.h"

#include <sodium.h>

#include <algorithm>

namespace guichet::crypto {

namespace {

std::array<Byte, crypto_generichash_blake2b_PERSONALBYTES> personal(std::string_view person)
{
    std::array<Byte, crypto_generichash_blake2b_PERSONALBYTES> padded{};
    check(person.size() <= padded.size());
    std::copy(person.begin(), person.end(), padded.begin());
    return padded;
}

} // namespace

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

Key stretchPin(std::string_view pin, const std::array<Byte, 16> &salt, std::uint64_t operations, std::size_t memory)
{
    start();
    Key key{};
    const int done = crypto_pwhash(key.data(), key.size(), pin.data(), pin.size(), salt.data(), operations, memory, crypto_pwhash_ALG_ARGON2ID13);
    check(done == 0); // only memory can lack, and a half-stretched key must never be used
    return key;
}

} // namespace guichet::crypto
