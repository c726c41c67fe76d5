// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "terminal/base/failure.h"

#include <cstdint>

namespace guichet::mutual {

// What is wrong with the tables of one import: the first hundred as they are,
// the others counted.
class ImportProblems {
public:
    static constexpr std::size_t mostKept = 100;

    void add(Failure problem)
    {
        ++m_count;
        if (m_kept.size() < mostKept)
            m_kept.push_back(std::move(problem));
    }
    std::uint64_t count() const { return m_count; }
    const std::vector<Failure> &kept() const { return m_kept; }

private:
    std::uint64_t m_count = 0;
    std::vector<Failure> m_kept{};
};

} // namespace guichet::mutual
