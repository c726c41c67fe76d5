// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/test_certificates.h"

#include <QThread>

#include <atomic>
#include <mutex>
#include <string>

namespace guichet::support {

// Answers every request on 127.0.0.1 over TLS with the same reply, and keeps what
// came in the clear: empty when the other end hung up on the certificate.
class TlsServer final : public QThread {
public:
    // `clientsFrom`: the authority whose certificate a client must show; empty: none.
    TlsServer(Certificate certificate, std::string reply, std::string clientsFrom = {});
    ~TlsServer() override;

    int port() const { return m_port; }
    std::string url() const { return "https://127.0.0.1:" + std::to_string(m_port) + "/"; }
    std::string received() const;
    std::size_t connections() const { return m_connections; }

protected:
    void run() override;

private:
    Certificate m_certificate;
    std::string m_reply;
    std::string m_clientsFrom;
    std::atomic<int> m_port{0};
    std::atomic<bool> m_stops{false};
    std::atomic<std::size_t> m_connections{0};
    mutable std::mutex m_mutex{};
    std::string m_received{};
};

} // namespace guichet::support
