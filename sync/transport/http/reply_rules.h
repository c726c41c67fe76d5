// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/http.h"

#include <optional>
#include <string_view>

// What a status line and its headers already say about a reply, before its body
// counts for anything. Pure; names of headers in lower case.
namespace guichet::sync {

// Headers of more than this are not read on (trust.md row 64).
inline constexpr std::size_t largestHeaders = std::size_t{64} << 10;
inline constexpr std::size_t mostHeaders = 100;

// N01 portal · N02 redirection · N03 a part that was not asked for · N05 too many
// headers, a length above what was asked for, a coding nobody asked for.
std::optional<Failure> checkHead(const HttpRequest &request, const HttpReply &head);

// Where the body begins in the whole: a server may ignore Range and start again.
std::uint64_t bodyFrom(const HttpReply &head);

} // namespace guichet::sync
