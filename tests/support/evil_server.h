// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <atomic>
#include <chrono>
#include <functional>
#include <mutex>
#include <string>
#include <string_view>
#include <thread>
#include <vector>

// A server that answers as no server should: raw bytes on 127.0.0.1 or ::1, as a
// script says. Requests are kept, so that a test sees what was sent, or that
// nothing was.
namespace guichet::support {

// One connection, as a script uses it. Every call returns false once the other end is gone.
class Peer {
public:
    virtual ~Peer() = default;
    virtual bool send(std::string_view bytes) = 0;
    // The next request of the same connection; as far as it came.
    virtual std::string readRequest() = 0;
    // Waits; false as soon as the other end hangs up or the server stops.
    virtual bool wait(std::chrono::milliseconds time) = 0;
    // Hangs up with a reset instead of an orderly end.
    virtual void reset() = 0;
};

// `request`: head and body of the connection's first.
using Script = std::function<void(Peer &peer, const std::string &request)>;

// A reply with its length, which ends its connection.
std::string reply(int status, std::string_view headers, std::string_view body); // headers: "name: value\r\n"...

class EvilServer {
public:
    enum class Family { V4, V6 };
    explicit EvilServer(Script script, Family family = Family::V4);
    ~EvilServer();
    EvilServer(const EvilServer &) = delete;
    EvilServer &operator=(const EvilServer &) = delete;

    int port() const { return m_port; }
    std::string url() const; // http://127.0.0.1:PORT/
    std::vector<std::string> requests() const;
    std::size_t connections() const { return m_connections; }

private:
    void acceptAll();
    void serve(int socket);

    Script m_script;
    Family m_family;
    int m_listener = -1;
    int m_port = 0;
    int m_stop[2] = {-1, -1}; // a pipe: readable once the server stops
    std::atomic<std::size_t> m_connections{0};
    mutable std::mutex m_mutex{};
    std::vector<std::string> m_requests{};
    std::vector<std::jthread> m_peers{};
    std::jthread m_accepting{};
};

} // namespace guichet::support
