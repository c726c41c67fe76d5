// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "terminal/base/bytes.h"
#include "terminal/base/failure.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

// One question over a network and what came back, as values. Who asks what is
// decided by pure code; desk::Network carries it (sync/transport/http).
namespace guichet::sync {

enum class Method { Get, Post, Put };
std::string_view nameOf(Method method); // "GET"

struct HttpHeader {
    std::string name{};
    std::string value{};
};

struct HttpRequest {
    Method method = Method::Get;
    std::string path{};                  // below the road's address, no leading slash, with its query; or a whole URL of the same host
    std::vector<HttpHeader> headers{};
    Bytes body{};
    std::size_t largestReply = std::size_t{1} << 20; // more is cut: N05
    std::uint64_t rangeFrom = 0;         // > 0: only from this byte on; see HttpReply::bodyFrom
    std::int64_t totalMilliseconds = 600'000;
    std::int64_t idleMilliseconds = 60'000;
    bool mayHaveWrongDates = false;      // GET v1/time alone: a pinned certificate that is only out of its dates is accepted (trust.md 3.5)
};

struct HttpReply {
    int status = 0;
    std::vector<HttpHeader> headers{};   // names in lower case
    Bytes body{};
    std::uint64_t bodyFrom = 0;          // where `body` begins in the whole: rangeFrom with 206, 0 when the server sent all of it again (200)
    bool isCut = false;                  // the line went before the end: `body` is what had come

    std::string_view header(std::string_view lowerCaseName) const; // empty when there is none
};

} // namespace guichet::sync
