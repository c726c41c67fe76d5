// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/http.h"

#include <optional>
#include <string>

namespace guichet::sync {

// One reply of HTTP/1.1 (RFC 9112) as its bytes come, never holding more than the
// limits allow. Pure.
class ReplyReader {
public:
    explicit ReplyReader(const HttpRequest &request)
        : m_request(request)
    {
    }
    // What ends the reading at once: N01-N03 and N05 as checkHead says, N03 what is
    // not HTTP, N05 a head above 64 KiB or a body above what was asked for.
    std::optional<Failure> take(ByteView bytes);
    // The other end hung up: without a length, that is the end of the body.
    void end();

    bool hasHead() const { return m_state != State::Head; }
    bool isWhole() const { return m_state == State::Whole; }
    // The connection may carry another question.
    bool staysOpen() const { return isWhole() && m_staysOpen; }
    HttpReply takeReply();

private:
    enum class State { Head, Counted, ChunkSize, Chunk, ChunkEnd, Trailer, UntilTheEnd, Whole };
    std::optional<Failure> step(); // m_waits when it needs more
    std::optional<Failure> readHead();
    std::optional<Failure> beginBody(bool isOld);
    std::optional<Failure> readBody();
    std::optional<Failure> readLine();
    std::optional<Failure> readLine(std::string_view line);
    std::string_view rest() const { return std::string_view(m_pending).substr(m_at); }

    const HttpRequest &m_request;
    HttpReply m_reply{};
    std::string m_pending{};       // come; understood up to m_at
    std::size_t m_at = 0;
    std::size_t m_searched = 0;    // of the head: up to here its end has not come
    State m_state = State::Head;
    std::uint64_t m_left = 0;      // of the body or its chunk
    std::size_t m_lineBytes = 0;   // of chunk sizes and trailers together
    bool m_waits = false;
    bool m_staysOpen = false;
};

} // namespace guichet::sync
