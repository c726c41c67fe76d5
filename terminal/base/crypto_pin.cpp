// SPDX-License-Identifier: Apache-2.0
#include "terminal/base/crypto_pin.h"

#include "terminal/base/check.h"
#include "terminal/base/crypto_start.h"

#include <sodium.h>

#include <algorithm>

namespace guichet::crypto {

// A half-stretched key is never used.
std::optional<Key> tryStretchPin(std::string_view pin, const std::array<Byte, 16> &salt, std::uint64_t operations, std::size_t memory)
{
    start();
    Key key{};
    const int done = crypto_pwhash(key.data(), key.size(), pin.data(), pin.size(), salt.data(), operations, memory, crypto_pwhash_ALG_ARGON2ID13);
    if (done != 0)
        return {};
    return key;
}

Hash keyedHash(ByteView key, ByteView message, std::string_view person)
{
    start();
    std::array<Byte, crypto_generichash_blake2b_PERSONALBYTES> padded{};
    check(person.size() <= padded.size());
    std::copy(person.begin(), person.end(), padded.begin());
    Hash result{};
    check(crypto_generichash_blake2b_salt_personal(result.data(), result.size(), message.data(), message.size(), key.data(), key.size(), nullptr, padded.data())
          == 0);
    return result;
}

} // namespace guichet::crypto
