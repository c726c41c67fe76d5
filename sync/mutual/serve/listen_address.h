// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <sys/socket.h>

#include <optional>
#include <string>
#include <string_view>

namespace guichet::mutual::serve {

struct ListenAddress {
    sockaddr_storage socket{};
    std::string host{};   // as it is written in a URL: "127.0.0.1", "[::1]"
};
// "127.0.0.1:8080", "[::1]:8080", "0.0.0.0:0". Numbers only: a name would be looked
// up on a network that may not be there. Nothing when it is none of these.
std::optional<ListenAddress> parseListen(std::string_view text);

// "192.0.2.7"; IPv6 by its /64, which is what one household or centre is given.
std::string addressText(const sockaddr *socket);
bool isLoopback(const sockaddr *socket);

} // namespace guichet::mutual::serve
