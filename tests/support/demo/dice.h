// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "terminal/base/check.h"

#include <cstdint>
#include <span>

namespace guichet::demo {

// SplitMix64: the same throws on every machine, and a throw for one household
// never depends on another's.
class Dice {
public:
    Dice(std::uint64_t seed, std::uint64_t stream)
        : m_state(seed)
    {
        m_state = next() + stream;
        m_state = next(); // neighbouring streams start far from each other
    }

    std::uint64_t next()
    {
        std::uint64_t z = m_state += 0x9E3779B97F4A7C15;
        z = (z ^ z >> 30) * 0xBF58476D1CE4E5B9;
        z = (z ^ z >> 27) * 0x94D049BB133111EB;
        return z ^ z >> 31;
    }
    int between(int smallest, int largest) // both included
    {
        check(smallest <= largest);
        return smallest + static_cast<int>(next() % (static_cast<std::uint64_t>(largest - smallest) + 1));
    }
    bool inPermille(unsigned permille) { return next() % 1000 < permille; }

    template <class T>
    const T &oneOf(std::span<const T> choices)
    {
        return choices[static_cast<std::size_t>(next() % choices.size())];
    }

private:
    std::uint64_t m_state;
};

} // namespace guichet::demo
