// SPDX-License-Identifier: Apache-2.0
#include "tests/sync/mutual/serve/raw_http.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cctype>
#include <charconv>

namespace guichet::test {

namespace {

constexpr int silence = 10'000; // milliseconds

std::string lowered(std::string_view text)
{
    std::string lower(text);
    std::ranges::transform(lower, lower.begin(), [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    return lower;
}

RawReply headOf(std::string_view head)
{
    RawReply reply;
    const auto line = head.substr(0, head.find("\r\n"));
    if (line.size() > 12)
        std::from_chars(line.data() + 9, line.data() + 12, reply.status);
    std::size_t at = line.size() + 2;
    while (at < head.size()) {
        const auto end = std::min(head.find("\r\n", at), head.size());
        const auto row = head.substr(at, end - at);
        const auto colon = row.find(": ");
        if (colon != std::string_view::npos)
            reply.headers[lowered(row.substr(0, colon))] = row.substr(colon + 2);
        at = end + 2;
    }
    return reply;
}

} // namespace

RawLine::RawLine(std::uint16_t port)
    : m_socket(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0))
{
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if (::connect(m_socket, reinterpret_cast<sockaddr *>(&address), sizeof address) != 0) {
        ::close(m_socket);
        m_socket = -1;
    }
}

RawLine::~RawLine()
{
    if (m_socket >= 0)
        ::close(m_socket);
}

bool RawLine::send(std::string_view text)
{
    while (!text.empty()) {
        const auto sent = ::send(m_socket, text.data(), text.size(), MSG_NOSIGNAL);
        if (sent <= 0)
            return false;
        text.remove_prefix(static_cast<std::size_t>(sent));
    }
    return true;
}

bool RawLine::more()
{
    pollfd waiting{m_socket, POLLIN, 0};
    if (m_socket < 0 || ::poll(&waiting, 1, silence) <= 0)
        return false;
    std::array<char, 65536> piece{};
    const auto got = ::recv(m_socket, piece.data(), piece.size(), 0);
    if (got <= 0)
        return false;
    m_read.append(piece.data(), static_cast<std::size_t>(got));
    return true;
}

std::optional<RawReply> RawLine::reply(bool isHead)
{
    while (m_read.find("\r\n\r\n") == std::string::npos) {
        if (!more())
            return {};
    }
    const std::size_t end = m_read.find("\r\n\r\n");
    RawReply reply = headOf(std::string_view(m_read).substr(0, end));
    m_read.erase(0, end + 4);
    if (reply.status == 100)
        return this->reply(isHead);
    std::size_t size = 0;
    const std::string length = reply.headers["content-length"];
    std::from_chars(length.data(), length.data() + length.size(), size);
    if (isHead || reply.status == 304)
        size = 0;
    while (m_read.size() < size) {
        if (!more())
            return {};
    }
    reply.body = copyOf(bytesOf(std::string_view(m_read).substr(0, size)));
    m_read.erase(0, size);
    return reply;
}

bool RawLine::isClosed()
{
    for (;;) {
        pollfd waiting{m_socket, POLLIN, 0};
        if (::poll(&waiting, 1, silence) <= 0)
            return false;
        std::array<char, 4096> piece{};
        if (::recv(m_socket, piece.data(), piece.size(), 0) <= 0)
            return true;
    }
}

std::optional<RawReply> ask(std::uint16_t port, std::string_view head, ByteView body)
{
    RawLine line(port);
    std::string text(head);
    if (!body.empty())
        text += "Content-Length: " + std::to_string(body.size()) + "\r\n";
    line.send(text + "\r\n");
    line.send(body);
    return line.reply(head.starts_with("HEAD "));
}

std::optional<RawReply> get(std::uint16_t port, const std::string &path, const std::string &headers)
{
    return ask(port, "GET /" + path + " HTTP/1.1\r\nHost: test\r\n" + headers);
}

} // namespace guichet::test
