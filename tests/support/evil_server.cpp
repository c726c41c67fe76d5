// SPDX-License-Identifier: Apache-2.0
#include "tests/support/evil_server.h"

#include "terminal/base/check.h"
#include "tests/support/http_request.h"
#include "tests/support/sockets.h"

#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <array>

namespace guichet::support {
namespace {

// Whether `socket` can be read before `stop` can; false also when time is up.
bool isReadable(int socket, int stop, int milliseconds)
{
    std::array<pollfd, 2> watched{{{socket, POLLIN, 0}, {stop, POLLIN, 0}}};
    return poll(watched.data(), watched.size(), milliseconds) > 0 && watched[1].revents == 0 && watched[0].revents != 0;
}

class SocketPeer final : public Peer {
public:
    SocketPeer(int socket, int stop)
        : m_socket(socket)
        , m_stop(stop)
    {
    }
    ~SocketPeer() override
    {
        if (m_socket < 0)
            return;
        shutdown(m_socket, SHUT_WR);
        std::array<char, 4096> rest;
        while (isReadable(m_socket, m_stop, 200) && recv(m_socket, rest.data(), rest.size(), 0) > 0) {
            // what it still sends is taken, or the end would be a reset
        }
        close(m_socket);
    }
    bool send(std::string_view bytes) override { return m_socket >= 0 && sendAll(m_socket, bytes); }
    bool wait(std::chrono::milliseconds time) override
    {
        std::array<pollfd, 2> watched{{{m_socket, POLLIN, 0}, {m_stop, POLLIN, 0}}};
        return poll(watched.data(), watched.size(), static_cast<int>(time.count())) == 0;
    }
    void reset() override
    {
        closeWithReset(m_socket);
        m_socket = -1;
    }
    std::string readRequest() override
    {
        RequestReader reader;
        std::array<char, 4096> bytes;
        while (!reader.isWhole() && isReadable(m_socket, m_stop, -1)) {
            const ssize_t size = recv(m_socket, bytes.data(), bytes.size(), 0);
            if (size <= 0)
                break;
            reader.take({bytes.data(), static_cast<std::size_t>(size)});
        }
        return reader.text();
    }

private:
    int m_socket;
    int m_stop;
};

} // namespace

std::string reply(int status, std::string_view headers, std::string_view body)
{
    std::string text = "HTTP/1.1 " + std::to_string(status) + " Evil\r\nConnection: close\r\n";
    return text.append(headers).append("Content-Length: ").append(std::to_string(body.size())).append("\r\n\r\n").append(body);
}

EvilServer::EvilServer(Script script, Family family)
    : m_script(std::move(script))
    , m_family(family)
{
    const Listener listener = listenOnLoopback(family == Family::V6);
    m_listener = listener.socket;
    m_port = listener.port;
    check(pipe(m_stop) == 0);
    m_accepting = std::jthread([this] { acceptAll(); });
}

EvilServer::~EvilServer()
{
    check(write(m_stop[1], "x", 1) == 1);
    m_accepting.join();
    m_peers.clear(); // joins
    for (const int file : {m_listener, m_stop[0], m_stop[1]})
        close(file);
}

std::string EvilServer::url() const
{
    return (m_family == Family::V6 ? "http://[::1]:" : "http://127.0.0.1:") + std::to_string(m_port) + "/";
}

std::vector<std::string> EvilServer::requests() const
{
    const std::lock_guard lock(m_mutex);
    return m_requests;
}

void EvilServer::acceptAll()
{
    while (isReadable(m_listener, m_stop[0], -1)) {
        const int socket = accept(m_listener, nullptr, nullptr);
        if (socket < 0)
            continue;
        ++m_connections;
        m_peers.emplace_back([this, socket] { serve(socket); });
    }
}

void EvilServer::serve(int socket)
{
    SocketPeer peer(socket, m_stop[0]);
    const std::string request = peer.readRequest();
    if (request.empty())
        return;
    {
        const std::lock_guard lock(m_mutex);
        m_requests.push_back(request);
    }
    m_script(peer, request);
}

} // namespace guichet::support
