// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/transport/http/reply_reader.h"
#include "sync/transport/http/tls_trust.h"

#include <QNetworkProxy>
#include <QSslSocket>
#include <QTimer>

#include <functional>
#include <memory>

namespace guichet::sync {

// What the client made ready for one question.
struct PreparedQuestion {
    HttpRequest question{};
    std::string head{};
    QString host{};
    quint16 port = 0;
    bool isTls = false;
    QSslConfiguration tls{};
    QNetworkProxy proxy{QNetworkProxy::NoProxy};
    TlsExpectation expected{};
};

// One question on its way, in the thread of its client: limits are held while
// reading. Says its outcome once, with the connection when it may carry another
// question, then deletes itself.
class HttpExchange final : public QObject {
public:
    using Line = std::unique_ptr<QSslSocket>;
    using Done = std::function<void(Outcome<HttpReply>, Line)>;
    explicit HttpExchange(PreparedQuestion prepared);
    void whenDone(Done done) { m_done = std::move(done); } // before start()
    // `kept`: a connection to the same place, or nothing. It may have died meanwhile:
    // then a new one is tried once.
    void start(Line kept);
    // The line is cut here: by time, or because the program ends.
    void stop(const char *why);

private:
    void open();
    void listen();
    void judgeErrors(const QList<QSslError> &errors);
    void send();
    void read();
    void lineEnded();
    void refuse(Failure failure);
    void waitOn();
    void conclude();
    Outcome<HttpReply> outcome();

    PreparedQuestion m_prepared;
    Done m_done{};
    Line m_line{};
    bool m_isKeptLine = false;
    QTimer m_idle{};
    QTimer m_total{};
    ReplyReader m_reader;
    std::optional<Failure> m_refused{};
    const char *m_stopped = nullptr;
};

} // namespace guichet::sync
