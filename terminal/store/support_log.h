// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "terminal/desk/machine.h"

#include <filesystem>

// support.log: one line a failure, "2026-05-29T08:00Z P01 connect: 111", in plain ASCII.
// Half of it goes when it is full.
namespace guichet::store {

inline constexpr std::string_view supportLogName = "support.log";
inline constexpr std::size_t largestSupportLog = std::size_t{64} << 10;

void addToSupportLog(const std::filesystem::path &folder, std::int64_t unixSeconds, std::string_view code, std::string_view detail);
std::vector<desk::SupportLine> readSupportLog(const std::filesystem::path &folder);

} // namespace guichet::store
