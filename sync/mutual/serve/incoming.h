// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/mutual/serve/exchange.h"
#include "sync/mutual/serve/limits.h"

#include <atomic>
#include <chrono>
#include <string_view>

struct MHD_Connection;

namespace guichet::mutual::serve {

// A request while it comes in, piece by piece, and what is noted of it for the log.
class Incoming {
public:
    Incoming(std::string_view method, std::string_view url, std::atomic<std::size_t> &bodies);
    ~Incoming(); // gives back the memory of its body
    Incoming(const Incoming &) = delete;
    Incoming &operator=(const Incoming &) = delete;

    // What can be refused by its headers, before a byte of its body is read.
    std::optional<Told> refuseByHeaders(MHD_Connection *connection, const Limits &limits) const;
    // Keeps a piece. False: so much more than was allowed that the line is to be cut.
    bool take(ByteView piece, const Limits &limits);
    // The answer when the body was more than we keep; nothing when it is whole.
    std::optional<Told> refuseByBody() const;
    Asked asked(MHD_Connection *connection, const Limits &limits) const;

    const std::string method;
    const std::string url;
    const std::chrono::steady_clock::time_point begun = std::chrono::steady_clock::now();
    int status = 0;                  // of the answer given
    std::uint64_t bytes = 0;
    std::string terminal{};

private:
    Bytes m_body{};
    std::size_t m_dropped = 0;
    bool m_isTooMuch = false;        // this body
    bool m_isCrowded = false;        // all bodies together
    std::atomic<std::size_t> &m_bodies;
};

} // namespace guichet::mutual::serve
