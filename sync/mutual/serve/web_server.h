// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/mutual/serve/access_log.h"
#include "sync/mutual/serve/connections.h"
#include "sync/mutual/serve/exchange.h"
#include "sync/mutual/serve/limits.h"
#include "sync/mutual/serve/listen_address.h"

#include <atomic>
#include <memory>

struct MHD_Daemon;

// HTTP/1.1 around one Answer: sockets, TLS, limits, log. Knows no path.
namespace guichet::mutual::serve {

struct Tls {
    std::string certificate{};   // PEM, the chain
    std::string key{};           // PEM
};

struct ServerOrder {
    ListenAddress address{};
    std::optional<Tls> tls{};
    Limits limits{};
};

class WebServer {
public:
    // M10 when it cannot listen there, or cannot with this certificate and key.
    static Outcome<std::unique_ptr<WebServer>> start(ServerOrder order, Answer answer, AccessLog log, Clock clock);
    ~WebServer();
    WebServer(const WebServer &) = delete;
    WebServer &operator=(const WebServer &) = delete;

    const std::string &url() const { return m_url; } // with the port actually used
    std::uint16_t port() const { return m_port; }
    void cutSlow();              // to be called about once a second
    void reopenLog() { m_log.reopen(); }
    int running() const { return m_running; } // requests begun and not completed
    std::size_t bodiesInMemory() const { return m_bodies; }
    void stop();                 // no new lines; running requests finish for stopMilliseconds

private:
    friend struct Door;          // the library's callbacks
    struct StopDaemon {
        void operator()(MHD_Daemon *daemon) const;
    };
    WebServer(ServerOrder order, Answer answer, AccessLog log, Clock clock);
    bool listen();

    ServerOrder m_order;
    Answer m_answer;
    AccessLog m_log;
    Clock m_clock;
    Connections m_connections{};
    std::atomic<int> m_running = 0;              // requests begun and not completed
    std::atomic<std::size_t> m_bodies = 0;       // bytes of uploads in memory
    std::unique_ptr<MHD_Daemon, StopDaemon> m_daemon{};
    std::string m_url{};
    std::uint16_t m_port = 0;
    bool m_isStopped = false;
};

} // namespace guichet::mutual::serve
