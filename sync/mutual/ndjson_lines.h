// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "terminal/base/failure.h"

#include <fstream>
#include <string>

// A file of lines of any size, one line in memory at a time.
namespace guichet::mutual {

inline constexpr std::size_t largestLine = std::size_t{1} << 20;

class NdjsonLines {
public:
    static Outcome<NdjsonLines> open(const std::string &path); // E04

    enum class Found { Line, TooLong, End };
    // Blank lines are passed over; of one that is too long nothing is kept.
    Found next(std::string &line);
    std::uint64_t line() const { return m_line; } // from 1: of the one just read
    std::uint64_t bytesRead() const { return m_bytes; }

private:
    std::ifstream m_file{};
    std::uint64_t m_line = 0;
    std::uint64_t m_bytes = 0;
};

} // namespace guichet::mutual
