// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "terminal/base/bytes.h"

#include <array>
#include <cstdint>

// Decisions of two outcomes one after another, each paid for by how surprising it
// was (sync/FORMAT.md, "Coded columns"). Writer and reader have the same functions,
// each takes a value and returns it: what is written is returned as it is, what is
// read takes its place. So one function codes both ways and the two cannot differ.
namespace guichet::sync {

// How likely an outcome is, learnt from those before: the first ones teach most.
class Chance {
public:
    std::uint32_t ofOne() const { return m_ofOne; } // of 65 536
    void learn(bool one)
    {
        const std::uint32_t rate = steps[m_seen];
        if (one)
            m_ofOne = static_cast<std::uint16_t>(m_ofOne + ((most - m_ofOne) * rate >> 16));
        else
            m_ofOne = static_cast<std::uint16_t>(m_ofOne - ((m_ofOne - least) * rate >> 16));
        if (m_seen + 1u < steps.size())
            ++m_seen;
    }

private:
    static constexpr std::uint32_t least = 24;
    static constexpr std::uint32_t most = 65'536 - least;
    static constexpr auto steps = [] {
        std::array<std::uint16_t, 160> made{};
        for (std::size_t seen = 0; seen < made.size(); ++seen)
            made[seen] = static_cast<std::uint16_t>(65'536 * 2 / (2 * seen + 3));
        return made;
    }();

    std::uint16_t m_ofOne = 32'768;
    std::uint8_t m_seen = 0;
};

class RangeWriter {
public:
    static constexpr bool writes = true;

    bool bit(Chance &chance, bool one)
    {
        const std::uint32_t bound = (m_range >> 16) * chance.ofOne();
        if (one) {
            m_range = bound;
        } else {
            m_low += bound;
            m_range -= bound;
        }
        chance.learn(one);
        normalise();
        return one;
    }
    // `width` ≤ 16 bits that nothing is known of.
    std::uint64_t bits(std::uint64_t value, unsigned width)
    {
        m_range >>= width;
        m_low += value * m_range;
        normalise();
        return value;
    }
    // One of 0 … count−1, all alike; count ≤ 65 536.
    std::uint64_t below(std::uint64_t count, std::uint64_t value)
    {
        m_range /= static_cast<std::uint32_t>(count);
        m_low += value * m_range;
        normalise();
        return value;
    }
    // Never: what is written is as it was given.
    void fail() {}
    bool hasFailed() const { return false; }
    void spend(std::size_t) {}

    Bytes finish()
    {
        for (int i = 0; i < 5; ++i)
            shift();
        m_bytes.erase(m_bytes.begin()); // always 0
        return std::move(m_bytes);
    }

private:
    void normalise()
    {
        for (; m_range < std::uint32_t{1} << 24; m_range <<= 8)
            shift();
    }
    // The highest byte, once no carry can change it any more.
    void shift()
    {
        if (m_low < 0xFF00'0000 || m_low > 0xFFFF'FFFF) {
            const auto carry = static_cast<Byte>(m_low >> 32);
            m_bytes.push_back(static_cast<Byte>(m_cache + carry));
            for (; m_pending > 0; --m_pending)
                m_bytes.push_back(static_cast<Byte>(0xFF + carry));
            m_cache = static_cast<Byte>(m_low >> 24);
        } else {
            ++m_pending;
        }
        m_low = (m_low & 0x00FF'FFFF) << 8;
    }

    std::uint64_t m_low = 0;
    std::uint32_t m_range = 0xFFFF'FFFF;
    Byte m_cache = 0;
    std::uint64_t m_pending = 0;
    Bytes m_bytes{};
};

// Any bytes may be read: past their end come zeros, and `isAtEnd` tells. What was
// read is bounded by `budget`, whatever few bytes promise.
class RangeReader {
public:
    static constexpr bool writes = false;

    RangeReader(ByteView bytes, std::size_t budget)
        : m_bytes(bytes)
        , m_budget(budget)
    {
        for (int i = 0; i < 4; ++i)
            m_code = m_code << 8 | next();
    }

    bool bit(Chance &chance, bool)
    {
        const std::uint32_t bound = (m_range >> 16) * chance.ofOne();
        const bool one = m_code < bound;
        if (one) {
            m_range = bound;
        } else {
            m_code -= bound;
            m_range -= bound;
        }
        chance.learn(one);
        normalise();
        return one;
    }
    std::uint64_t bits(std::uint64_t, unsigned width)
    {
        m_range >>= width;
        return take(std::uint64_t{1} << width);
    }
    std::uint64_t below(std::uint64_t count, std::uint64_t)
    {
        m_range /= static_cast<std::uint32_t>(count);
        return take(count);
    }
    void fail() { m_failed = true; }
    bool hasFailed() const { return m_failed; }
    void spend(std::size_t bytes)
    {
        m_failed = m_failed || bytes > m_budget;
        m_budget -= m_failed ? 0 : bytes;
    }
    bool isAtEnd() const { return m_at == m_bytes.size(); }

private:
    std::uint64_t take(std::uint64_t count)
    {
        const std::uint32_t value = m_code / m_range;
        m_failed = m_failed || value >= count;
        const std::uint32_t good = value >= count ? 0 : value;
        m_code -= good * m_range;
        normalise();
        return good;
    }
    void normalise()
    {
        for (; m_range < std::uint32_t{1} << 24; m_range <<= 8)
            m_code = m_code << 8 | next();
    }
    std::uint32_t next()
    {
        const bool isThere = m_at < m_bytes.size();
        const Byte byte = isThere ? m_bytes[m_at] : Byte{0};
        m_failed = m_failed || !isThere;
        m_at += isThere ? 1 : 0;
        return byte;
    }

    ByteView m_bytes;
    std::size_t m_at = 0;
    std::size_t m_budget;
    std::uint32_t m_code = 0;
    std::uint32_t m_range = 0xFFFF'FFFF;
    bool m_failed = false;
};

} // namespace guichet::sync
