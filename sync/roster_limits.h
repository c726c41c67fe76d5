// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>

// Days in roster columns are counted from the eve of 0001-01-01, so that 0 stays
// free for "none"; the last is 9999-12-31.
namespace guichet::sync {

inline constexpr std::int64_t dayShift = 719163;
inline constexpr std::uint64_t lastDayNumber = 2932896 + dayShift;

} // namespace guichet::sync
