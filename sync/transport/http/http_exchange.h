// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/http.h"
#include "sync/transport/http/tls_trust.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QObject>
#include <QTimer>
#include <QUrl>

#include <functional>

namespace guichet::sync {

// What the client made ready for one question.
struct PreparedQuestion {
    HttpRequest question{};
    QUrl url{};
    QNetworkRequest request{};
    TlsExpectation expected{};
};

// One question on its way, in the thread of its manager: limits are held while
// reading. Says its outcome once, then deletes itself.
class HttpExchange final : public QObject {
public:
    using Done = std::function<void(Outcome<HttpReply>)>;
    HttpExchange(QNetworkAccessManager &manager, PreparedQuestion prepared);
    void whenDone(Done done) { m_done = std::move(done); } // at once after making it
    // The line is cut here: by time, or because the program ends.
    void stop(const char *why);

private:
    void listen();
    void judgeErrors(const QList<QSslError> &errors);
    void judgeCertificate();
    void readHead();
    void readBody();
    void refuse(Failure failure);
    void waitOn();
    void conclude();
    Outcome<HttpReply> outcome();
    Failure failureWithoutHead() const;
    bool wentBeforeTheEnd() const;

    PreparedQuestion m_prepared;
    Done m_done{};
    QNetworkReply *m_network = nullptr; // a child
    QTimer m_idle{};
    QTimer m_total{};
    HttpReply m_reply{};
    bool m_hasHead = false;
    std::optional<Failure> m_refused{};
    const char *m_stopped = nullptr;
};

} // namespace guichet::sync
