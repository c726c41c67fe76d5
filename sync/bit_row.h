// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "terminal/base/bytes.h"

#include <algorithm>
#include <bit>
#include <cstdint>
#include <cstring>

// Numbers of a fixed width of 0 to 64 bits, one after another, least significant
// bit first: what columns of numbers are packed into.
namespace guichet::sync {

constexpr std::size_t bytesOfBits(std::size_t bits)
{
    return (bits + 7) / 8;
}

constexpr std::uint64_t lowBits(unsigned width)
{
    return width >= 64 ? ~std::uint64_t{0} : (std::uint64_t{1} << width) - 1;
}

// `width` bits that begin at bit `at`; they must lie within the bytes.
inline std::uint64_t bitsAt(ByteView bytes, std::size_t at, unsigned width)
{
    const std::size_t byte = at / 8;
    const auto shift = static_cast<unsigned>(at % 8);
    if (byte + 9 <= bytes.size()) {
        std::uint64_t value = 0;
        if constexpr (std::endian::native == std::endian::little)
            std::memcpy(&value, bytes.data() + byte, 8);
        else
            value = readLittleEndian<std::uint64_t>(bytes.subspan(byte, 8));
        value >>= shift;
        if (shift != 0)
            value |= static_cast<std::uint64_t>(bytes[byte + 8]) << (64 - shift);
        return value & lowBits(width);
    }
    std::uint64_t value = 0;
    for (unsigned got = 0; got < width;) {
        const std::size_t from = (at + got) / 8;
        const auto skip = static_cast<unsigned>((at + got) % 8);
        value |= static_cast<std::uint64_t>(bytes[from] >> skip) << got;
        got += 8 - skip;
    }
    return value & lowBits(width);
}

// Appends to the bytes; the last ones come with finish().
class BitWriter {
public:
    explicit BitWriter(Bytes &to)
        : m_to(to)
    {
    }
    void add(std::uint64_t value, unsigned width)
    {
        value &= lowBits(width);
        m_waiting |= value << m_used;
        if (m_used + width < 64) {
            m_used += width;
            return;
        }
        put(8);
        m_waiting = m_used == 0 ? 0 : value >> (64 - m_used);
        m_used = m_used + width - 64;
    }
    void finish() { put(bytesOfBits(m_used)); }

private:
    void put(std::size_t bytes)
    {
        const std::size_t size = m_to.size();
        m_to.resize(size + bytes);
        for (std::size_t i = 0; i < bytes; ++i)
            m_to[size + i] = static_cast<Byte>(m_waiting >> (8 * i));
    }

    Bytes &m_to;
    std::uint64_t m_waiting = 0; // bits not yet written, less than 64
    unsigned m_used = 0;
};

} // namespace guichet::sync
