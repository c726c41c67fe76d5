// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/http.h"

#include <functional>
#include <optional>
#include <string>
#include <vector>

// One request as the server understood it and what it answers, as values: who
// answers knows nothing of sockets, who serves knows nothing of claims.
namespace guichet::mutual::serve {

enum class Verb { Get, Head, Post, Other };

struct Asked {
    Verb verb = Verb::Get;
    std::string path{};          // no leading slash, percent signs undone, no query
    std::string nonce{};         // ?nonce=
    std::string auth{};          // Guichet-Auth, empty when there is none
    std::string range{};
    std::string ifRange{};
    std::string ifNoneMatch{};
    std::string address{};       // whom limits are counted for; never logged
    ByteView body{};
};

// A stretch of an open file. Whoever answers with it hands the descriptor over.
struct FileSlice {
    int descriptor = -1;
    std::uint64_t from = 0;
    std::uint64_t bytes = 0;
};

struct Told {
    int status = 200;
    std::vector<sync::HttpHeader> headers{};
    Bytes body{};
    std::optional<FileSlice> file{}; // instead of the body
    std::string terminal{};          // for the access log
};

Told plainLine(int status, std::string_view line);            // an error: one line of text
Told tryLater(int status, std::int64_t seconds, std::string_view line); // 429, 503 with Retry-After
Told mail(int status, Bytes body, std::string terminal);      // application/octet-stream

using Answer = std::function<Told(const Asked &)>;
using Clock = std::function<std::int64_t()>; // Unix seconds

} // namespace guichet::mutual::serve
