// SPDX-License-Identifier: Apache-2.0
#include "sync/retry.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>
#include <charconv>

namespace guichet::sync {

std::optional<std::int64_t> parseHttpDate(std::string_view value)
{
    // RFC 9110: always English, always GMT.
    const QString text = QString::fromLatin1(value.data(), static_cast<qsizetype>(std::min<std::size_t>(value.size(), 64)));
    const QDateTime moment = QLocale::c().toDateTime(text, QStringLiteral("ddd, dd MMM yyyy hh:mm:ss 'GMT'"));
    if (!moment.isValid())
        return {};
    return QDateTime(moment.date(), moment.time(), Qt::UTC).toSecsSinceEpoch();
}

std::int64_t waitBeforeRetry(unsigned failures, std::uint64_t chance, std::optional<std::int64_t> askedFor)
{
    const unsigned doublings = std::min(std::max(failures, 1U) - 1, 16U);
    const std::int64_t ceiling = std::min(firstWait << doublings, longestWait);
    const std::int64_t drawn = static_cast<std::int64_t>(chance % static_cast<std::uint64_t>(ceiling)) + 1;
    return std::max(drawn, std::clamp<std::int64_t>(askedFor.value_or(0), 0, longestAsked));
}

std::optional<std::int64_t> parseRetryAfter(std::string_view value, std::int64_t now)
{
    std::int64_t seconds = 0;
    const auto [end, error] = std::from_chars(value.data(), value.data() + value.size(), seconds);
    if (error == std::errc::result_out_of_range)
        return longestAsked;
    if (error == std::errc{} && end == value.data() + value.size())
        return std::clamp<std::int64_t>(seconds, 0, longestAsked);
    const auto date = parseHttpDate(value);
    if (!date)
        return {};
    return std::clamp<std::int64_t>(*date - now, 0, longestAsked);
}

} // namespace guichet::sync
