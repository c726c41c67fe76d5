// SPDX-License-Identifier: Apache-2.0
#include "sync/mutual/serve/rate_limit.h"

#include <algorithm>
#include <cmath>

namespace guichet::mutual::serve {

namespace {

double secondsBetween(RateLimit::Moment from, RateLimit::Moment to)
{
    return std::max(0.0, std::chrono::duration<double>(to - from).count());
}

} // namespace

RateLimit::Bucket &RateLimit::refilled(const std::string &name, Moment now)
{
    if (m_buckets.size() >= mostNames && m_buckets.find(name) == m_buckets.end())
        makeRoom(now);
    Bucket &bucket = m_buckets.try_emplace(name, Bucket{m_burst, now}).first->second;
    bucket.tokens = std::min(m_burst, bucket.tokens + secondsBetween(bucket.at, now) * m_perSecond);
    bucket.at = now;
    return bucket;
}

void RateLimit::makeRoom(Moment now)
{
    std::erase_if(m_buckets, [&](const auto &row) { return row.second.tokens + secondsBetween(row.second.at, now) * m_perSecond >= m_burst; });
    if (m_buckets.size() >= mostNames)
        m_buckets.clear();
}

std::int64_t RateLimit::take(const std::string &name, Moment now)
{
    const std::lock_guard lock(m_mutex);
    Bucket &bucket = refilled(name, now);
    if (bucket.tokens >= 1) {
        bucket.tokens -= 1;
        return 0;
    }
    return static_cast<std::int64_t>(std::ceil((1 - bucket.tokens) / m_perSecond));
}

std::int64_t RateLimit::waitFor(const std::string &name, Moment now)
{
    const std::lock_guard lock(m_mutex);
    const Bucket &bucket = refilled(name, now);
    return bucket.tokens >= 1 ? 0 : static_cast<std::int64_t>(std::ceil((1 - bucket.tokens) / m_perSecond));
}

std::size_t RateLimit::names() const
{
    const std::lock_guard lock(m_mutex);
    return m_buckets.size();
}

} // namespace guichet::mutual::serve
