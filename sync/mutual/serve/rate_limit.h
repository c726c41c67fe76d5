// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <mutex>
#include <string>
#include <unordered_map>

namespace guichet::mutual::serve {

// A token bucket for each name. Safe from many threads; memory is bounded.
class RateLimit {
public:
    using Moment = std::chrono::steady_clock::time_point;
    RateLimit(std::int64_t burst, double perSecond)
        : m_burst(static_cast<double>(burst))
        , m_perSecond(perSecond)
    {
    }

    // Takes one token; seconds to wait (at least 1) when there is none.
    std::int64_t take(const std::string &name, Moment now);
    // The same question, nothing taken.
    std::int64_t waitFor(const std::string &name, Moment now);
    std::size_t names() const;

    static constexpr std::size_t mostNames = 65'536; // 6 MB; beyond, full buckets are forgotten, then all

private:
    struct Bucket {
        double tokens = 0;
        Moment at{};
    };
    Bucket &refilled(const std::string &name, Moment now);
    void makeRoom(Moment now);

    double m_burst;
    double m_perSecond;
    mutable std::mutex m_mutex{};
    std::unordered_map<std::string, Bucket> m_buckets{};
};

} // namespace guichet::mutual::serve
