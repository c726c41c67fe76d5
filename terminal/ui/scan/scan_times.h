// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <cstdint>
#include <optional>
#include <vector>

namespace guichet::ui {

// How long a receptionist waits: from the end of a scan to its answer drawn on the
// screen, in milliseconds; the last hundred. Shown by the Support screen.
class ScanTimes {
public:
    using Clock = std::chrono::steady_clock;

    void begin(Clock::time_point scanned) { m_begun = scanned; }
    void forget() { m_begun.reset(); }
    bool isRunning() const { return m_begun.has_value(); }
    // Nothing when no scan waits for its answer.
    std::optional<std::int64_t> end(Clock::time_point drawn);

    std::size_t count() const { return m_count; }                    // since the start of the program
    std::optional<std::int64_t> last() const;
    std::optional<std::int64_t> median() const;
    std::optional<std::int64_t> slowest() const;

private:
    std::optional<Clock::time_point> m_begun{};
    std::vector<std::int64_t> m_kept{}; // oldest first
    std::size_t m_count = 0;
};

} // namespace guichet::ui
