// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "terminal/base/bytes.h"

#include <bit>
#include <cstdint>
#include <optional>

// Unsigned numbers in groups of 7 bits, lowest first, and what is built on them
// (sync/FORMAT.md, "Columns").
namespace guichet::sync {

void appendVarint(Bytes &to, std::uint64_t value);
// Takes a varint off the front; nothing when there is none or it is longer than need be.
std::optional<std::uint64_t> takeVarint(ByteView &from);
// A length as varint, then that many bytes.
void appendSized(Bytes &to, ByteView bytes);
std::optional<ByteView> takeSized(ByteView &from);

constexpr std::size_t sizeOfVarint(std::uint64_t value)
{
    return value == 0 ? 1 : (static_cast<std::size_t>(std::bit_width(value)) + 6) / 7;
}
constexpr std::uint64_t zigzag(std::int64_t value)
{
    return static_cast<std::uint64_t>(value) << 1 ^ static_cast<std::uint64_t>(value >> 63);
}
constexpr std::int64_t unzigzag(std::uint64_t value)
{
    return static_cast<std::int64_t>(value >> 1 ^ (~(value & 1) + 1));
}

} // namespace guichet::sync
