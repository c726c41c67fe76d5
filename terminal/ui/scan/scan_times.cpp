// SPDX-License-Identifier: Apache-2.0
#include "terminal/ui/scan/scan_times.h"

#include <algorithm>

namespace guichet::ui {
namespace {

constexpr std::size_t mostKept = 100;

} // namespace

std::optional<std::int64_t> ScanTimes::end(Clock::time_point drawn)
{
    if (!m_begun)
        return {};
    const std::int64_t took = std::chrono::duration_cast<std::chrono::milliseconds>(drawn - *m_begun).count();
    m_begun.reset();
    if (m_kept.size() == mostKept)
        m_kept.erase(m_kept.begin());
    m_kept.push_back(took);
    ++m_count;
    return took;
}

std::optional<std::int64_t> ScanTimes::last() const
{
    return m_kept.empty() ? std::optional<std::int64_t>() : m_kept.back();
}

std::optional<std::int64_t> ScanTimes::median() const
{
    if (m_kept.empty())
        return {};
    std::vector<std::int64_t> sorted = m_kept;
    std::sort(sorted.begin(), sorted.end());
    return sorted[sorted.size() / 2];
}

std::optional<std::int64_t> ScanTimes::slowest() const
{
    return m_kept.empty() ? std::optional<std::int64_t>() : *std::max_element(m_kept.begin(), m_kept.end());
}

} // namespace guichet::ui
