// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace guichet {

using Byte = std::uint8_t;
using Bytes = std::vector<Byte>;
using ByteView = std::span<const Byte>;

inline ByteView bytesOf(std::string_view text)
{
    return {reinterpret_cast<const Byte *>(text.data()), text.size()};
}

inline std::string_view textOf(ByteView bytes)
{
    return {reinterpret_cast<const char *>(bytes.data()), bytes.size()};
}

inline Bytes copyOf(ByteView bytes)
{
    return Bytes(bytes.begin(), bytes.end());
}

inline void append(Bytes &to, ByteView more)
{
    to.insert(to.end(), more.begin(), more.end());
}

inline std::string toHex(ByteView bytes)
{
    constexpr char digits[] = "0123456789abcdef";
    std::string hex;
    hex.reserve(bytes.size() * 2);
    for (const Byte byte : bytes) {
        hex.push_back(digits[byte >> 4]);
        hex.push_back(digits[byte & 15]);
    }
    return hex;
}

inline std::optional<Byte> hexDigitValue(char digit)
{
    if (digit >= '0' && digit <= '9')
        return static_cast<Byte>(digit - '0');
    if (digit >= 'a' && digit <= 'f')
        return static_cast<Byte>(digit - 'a' + 10);
    if (digit >= 'A' && digit <= 'F')
        return static_cast<Byte>(digit - 'A' + 10);
    return {};
}

inline std::optional<Bytes> fromHex(std::string_view hex)
{
    if (hex.size() % 2 != 0)
        return {};
    Bytes bytes;
    bytes.reserve(hex.size() / 2);
    for (std::size_t i = 0; i < hex.size(); i += 2) {
        const auto high = hexDigitValue(hex[i]);
        const auto low = hexDigitValue(hex[i + 1]);
        if (!high || !low)
            return {};
        bytes.push_back(static_cast<Byte>(*high << 4 | *low));
    }
    return bytes;
}

// Fixed-size copy of a view; nothing when the length differs.
template <std::size_t N>
std::optional<std::array<Byte, N>> exactly(ByteView bytes)
{
    if (bytes.size() != N)
        return {};
    std::array<Byte, N> fixed{};
    std::copy(bytes.begin(), bytes.end(), fixed.begin());
    return fixed;
}

// Little-endian, as every integer outside CBOR in our files (sync/FORMAT.md).
template <class Unsigned>
void appendLittleEndian(Bytes &to, Unsigned value)
{
    for (std::size_t i = 0; i < sizeof(Unsigned); ++i)
        to.push_back(static_cast<Byte>(value >> (8 * i)));
}

template <class Unsigned>
Unsigned readLittleEndian(ByteView bytes)
{
    Unsigned value = 0;
    for (std::size_t i = 0; i < sizeof(Unsigned) && i < bytes.size(); ++i)
        value = static_cast<Unsigned>(value | static_cast<Unsigned>(bytes[i]) << (8 * i));
    return value;
}

} // namespace guichet
