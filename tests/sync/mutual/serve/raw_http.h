// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "terminal/base/bytes.h"

#include <map>
#include <optional>
#include <string>

// A client that says exactly what it is told to, well-formed or not.
namespace guichet::test {

struct RawReply {
    int status = 0;
    std::map<std::string, std::string> headers{}; // names in lower case
    Bytes body{};
    std::string text() const { return std::string(textOf(body)); }
};

class RawLine {
public:
    explicit RawLine(std::uint16_t port);
    ~RawLine();
    RawLine(const RawLine &) = delete;
    RawLine &operator=(const RawLine &) = delete;

    bool send(std::string_view text);          // false: the other end has gone
    bool send(ByteView bytes) { return send(textOf(bytes)); }
    // The next whole reply; nothing when the line ends first, or falls silent for ten seconds.
    std::optional<RawReply> reply(bool isHead = false);
    bool isClosed();                            // waits until the other end closes, at most ten seconds

private:
    bool more();
    int m_socket = -1;
    std::string m_read{};
};

// One request on a line of its own.
std::optional<RawReply> ask(std::uint16_t port, std::string_view head, ByteView body = {}); // head without its empty line; Content-Length is added to a body
std::optional<RawReply> get(std::uint16_t port, const std::string &path, const std::string &headers = {});

} // namespace guichet::test
