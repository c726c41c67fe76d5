// SPDX-License-Identifier: Apache-2.0
#include "tests/support/sockets.h"

#include "terminal/base/check.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

namespace guichet::support {
namespace {

template <class Address>
const sockaddr *plain(const Address &address)
{
    return reinterpret_cast<const sockaddr *>(&address);
}

int portOf(int socket)
{
    sockaddr_storage address{};
    socklen_t size = sizeof address;
    check(getsockname(socket, reinterpret_cast<sockaddr *>(&address), &size) == 0);
    return ntohs(address.ss_family == AF_INET6 ? reinterpret_cast<const sockaddr_in6 &>(address).sin6_port
                                               : reinterpret_cast<const sockaddr_in &>(address).sin_port);
}

} // namespace

Listener listenOnLoopback(bool isV6)
{
    Listener listener;
    listener.socket = socket(isV6 ? AF_INET6 : AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    check(listener.socket >= 0);
    sockaddr_in v4{};
    v4.sin_family = AF_INET;
    v4.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    sockaddr_in6 v6{};
    v6.sin6_family = AF_INET6;
    v6.sin6_addr = in6addr_loopback;
    const int bound = isV6 ? bind(listener.socket, plain(v6), sizeof v6) : bind(listener.socket, plain(v4), sizeof v4);
    check(bound == 0 && listen(listener.socket, 16) == 0);
    listener.port = portOf(listener.socket);
    return listener;
}

int connectTo(int port)
{
    const int made = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    address.sin_port = htons(static_cast<std::uint16_t>(port));
    if (connect(made, plain(address), sizeof address) == 0)
        return made;
    close(made);
    return -1;
}

bool sendAll(int socket, std::string_view bytes)
{
    while (!bytes.empty()) {
        const ssize_t sent = send(socket, bytes.data(), bytes.size(), MSG_NOSIGNAL);
        if (sent <= 0)
            return false;
        bytes.remove_prefix(static_cast<std::size_t>(sent));
    }
    return true;
}

void closeWithReset(int socket)
{
    const linger now{1, 0};
    setsockopt(socket, SOL_SOCKET, SO_LINGER, &now, sizeof now);
    close(socket);
}

} // namespace guichet::support
