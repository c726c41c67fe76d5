// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "terminal/base/crypto.h"

#include <optional>

// What turns a badge and a PIN into a key (trust.md 3.6).
namespace guichet::crypto {

// Argon2id; memory in bytes. Nothing when that memory cannot be had.
std::optional<Key> tryStretchPin(std::string_view pin, const std::array<Byte, 16> &salt, std::uint64_t operations, std::size_t memory);

// Keyed BLAKE2b-256 with a purpose of 16 characters at most.
Hash keyedHash(ByteView key, ByteView message, std::string_view person);

} // namespace guichet::crypto
