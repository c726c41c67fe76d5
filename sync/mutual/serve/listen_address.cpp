// SPDX-License-Identifier: Apache-2.0
#include "sync/mutual/serve/listen_address.h"

#include <arpa/inet.h>
#include <netinet/in.h>

#include <array>
#include <charconv>
#include <cstring>

namespace guichet::mutual::serve {

namespace {

std::optional<std::uint16_t> portOf(std::string_view text)
{
    std::uint16_t port = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), port);
    if (text.empty() || error != std::errc{} || end != text.data() + text.size())
        return {};
    return port;
}

template <class Socket>
ListenAddress made(const Socket &socket, std::string_view host)
{
    ListenAddress address;
    std::memcpy(&address.socket, &socket, sizeof socket);
    address.host = host;
    return address;
}

} // namespace

std::optional<ListenAddress> parseListen(std::string_view text)
{
    const auto colon = text.rfind(':');
    const auto port = colon == std::string_view::npos ? std::nullopt : portOf(text.substr(colon + 1));
    if (!port)
        return {};
    const std::string host(text.substr(0, colon));
    sockaddr_in v4{};
    if (inet_pton(AF_INET, host.c_str(), &v4.sin_addr) == 1) {
        v4.sin_family = AF_INET;
        v4.sin_port = htons(*port);
        return made(v4, host);
    }
    sockaddr_in6 v6{};
    const bool isBracketed = host.size() > 2 && host.front() == '[' && host.back() == ']';
    if (!isBracketed || inet_pton(AF_INET6, host.substr(1, host.size() - 2).c_str(), &v6.sin6_addr) != 1)
        return {};
    v6.sin6_family = AF_INET6;
    v6.sin6_port = htons(*port);
    return made(v6, host);
}

std::string addressText(const sockaddr *socket)
{
    std::array<char, INET6_ADDRSTRLEN> text{};
    if (socket && socket->sa_family == AF_INET) {
        sockaddr_in v4{};
        std::memcpy(&v4, socket, sizeof v4);
        inet_ntop(AF_INET, &v4.sin_addr, text.data(), text.size());
    } else if (socket && socket->sa_family == AF_INET6) {
        sockaddr_in6 v6{};
        std::memcpy(&v6, socket, sizeof v6);
        std::fill(v6.sin6_addr.s6_addr + 8, v6.sin6_addr.s6_addr + 16, std::uint8_t{0});
        inet_ntop(AF_INET6, &v6.sin6_addr, text.data(), text.size());
    }
    return text.data();
}

bool isLoopback(const sockaddr *socket)
{
    const std::string text = addressText(socket);
    return text.starts_with("127.") || text == "::"; // ::1 without its lower half
}

} // namespace guichet::mutual::serve
