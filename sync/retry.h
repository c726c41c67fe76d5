// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

// When to try again (sync.md 1): full jitter, 30 s doubling to 1 h; what the server
// asks for counts up to 24 h. Never gives up.
namespace guichet::sync {

inline constexpr std::int64_t firstWait = 30;
inline constexpr std::int64_t longestWait = 3600;
inline constexpr std::int64_t longestAsked = 86'400;

// `failures` in a row, at least 1; `chance` any 64 bits; seconds.
std::int64_t waitBeforeRetry(unsigned failures, std::uint64_t chance, std::optional<std::int64_t> askedFor);

// The value of Retry-After in seconds, capped: a number, or an HTTP date against `now`.
std::optional<std::int64_t> parseRetryAfter(std::string_view value, std::int64_t now);

// An HTTP date (RFC 9110) in Unix seconds.
std::optional<std::int64_t> parseHttpDate(std::string_view value);

} // namespace guichet::sync
