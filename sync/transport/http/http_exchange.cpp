// SPDX-License-Identifier: Apache-2.0
#include "sync/transport/http/http_exchange.h"

#include "sync/transport/http/reply_rules.h"

#include <algorithm>
#include <charconv>

namespace guichet::sync {
namespace {

constexpr qint64 readAhead = qint64{64} << 10; // what Qt may hold beyond what was read

// A body on its way is not seen to move once the system holds it: so long is granted
// for it as a line of 4 kbit/s takes.
constexpr std::int64_t millisecondsPerByteSent = 2;

QNetworkReply *send(QNetworkAccessManager &manager, const PreparedQuestion &prepared)
{
    const Bytes &body = prepared.question.body;
    const QByteArray bytes(reinterpret_cast<const char *>(body.data()), static_cast<qsizetype>(body.size()));
    switch (prepared.question.method) {
    case Method::Get: return manager.get(prepared.request);
    case Method::Post: return manager.post(prepared.request, bytes);
    case Method::Put: return manager.put(prepared.request, bytes);
    }
    return manager.get(prepared.request);
}

int timerValue(std::int64_t milliseconds)
{
    return static_cast<int>(std::clamp<std::int64_t>(milliseconds, 1, 86'400'000));
}

HttpReply headOf(const QNetworkReply &network)
{
    HttpReply head;
    head.status = network.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    for (const auto &[name, value] : network.rawHeaderPairs())
        head.headers.push_back({name.toLower().toStdString(), value.toStdString()});
    head.bodyFrom = bodyFrom(head);
    return head;
}

bool isShorterThanAnnounced(const HttpReply &reply)
{
    const std::string_view length = reply.header("content-length");
    std::size_t announced = 0;
    const auto [end, error] = std::from_chars(length.data(), length.data() + length.size(), announced);
    return error == std::errc{} && end == length.data() + length.size() && reply.body.size() < announced;
}

} // namespace

HttpExchange::HttpExchange(QNetworkAccessManager &manager, PreparedQuestion prepared)
    : m_prepared(std::move(prepared))
    , m_network(send(manager, m_prepared))
{
    m_network->setParent(this);
    m_network->setReadBufferSize(readAhead);
    m_idle.setSingleShot(true);
    m_total.setSingleShot(true);
    listen();
    m_total.start(timerValue(m_prepared.question.totalMilliseconds));
    waitOn();
}

void HttpExchange::listen()
{
    connect(m_network, &QNetworkReply::sslErrors, this, &HttpExchange::judgeErrors);
    connect(m_network, &QNetworkReply::encrypted, this, &HttpExchange::judgeCertificate);
    connect(m_network, &QNetworkReply::metaDataChanged, this, &HttpExchange::readHead);
    connect(m_network, &QNetworkReply::uploadProgress, this, &HttpExchange::waitOn);
    connect(m_network, &QNetworkReply::readyRead, this, &HttpExchange::readBody);
    connect(m_network, &QNetworkReply::finished, this, &HttpExchange::conclude);
    connect(&m_idle, &QTimer::timeout, this, [this] { stop("nothing came for too long"); });
    connect(&m_total, &QTimer::timeout, this, [this] { stop("it took too long in all"); });
}

void HttpExchange::stop(const char *why)
{
    if (!m_stopped)
        m_stopped = why;
    m_network->abort();
}

// Qt waits in its own thread for what is decided here: nothing has been sent yet.
void HttpExchange::judgeErrors(const QList<QSslError> &errors)
{
    const QSslCertificate peer = m_network->sslConfiguration().peerCertificate();
    const QList<QSslError> forgiven = forgivable(errors, peer, m_prepared.expected);
    if (!forgiven.isEmpty())
        m_network->ignoreSslErrors(forgiven);
}

void HttpExchange::judgeCertificate()
{
    const std::string &pin = m_prepared.expected.pin;
    if (!pin.empty() && !hasPin(m_network->sslConfiguration().peerCertificate(), pin))
        return refuse({Code::N06, {}, "another key than the pinned one"});
    waitOn();
}

void HttpExchange::readHead()
{
    if (m_hasHead || m_refused)
        return;
    HttpReply head = headOf(*m_network);
    if (head.status == 0)
        return;
    m_reply = std::move(head);
    m_hasHead = true;
    if (auto failure = checkHead(m_prepared.question, m_reply))
        return refuse(*std::move(failure));
    waitOn();
}

void HttpExchange::readBody()
{
    readHead();
    if (m_refused)
        return;
    const QByteArray more = m_network->readAll();
    if (m_reply.body.size() + static_cast<std::size_t>(more.size()) > m_prepared.question.largestReply)
        return refuse({Code::N05, {}, "longer than asked for"});
    append(m_reply.body, bytesOf({more.constData(), static_cast<std::size_t>(more.size())}));
    waitOn();
}

void HttpExchange::refuse(Failure failure)
{
    if (m_refused)
        return;
    m_refused = std::move(failure);
    m_network->abort();
}

void HttpExchange::waitOn()
{
    const HttpRequest &question = m_prepared.question;
    const std::int64_t sending = m_hasHead ? 0 : static_cast<std::int64_t>(question.body.size()) * millisecondsPerByteSent;
    m_idle.start(timerValue(question.idleMilliseconds + sending));
}

void HttpExchange::conclude()
{
    if (!m_done)
        return;
    if (!m_stopped)
        readBody(); // what is left
    m_idle.stop();
    m_total.stop();
    const Done done = std::exchange(m_done, nullptr);
    deleteLater();
    done(outcome());
}

Outcome<HttpReply> HttpExchange::outcome()
{
    if (m_refused)
        return Unexpected<Failure>(*m_refused);
    if (!m_hasHead)
        return Unexpected<Failure>(failureWithoutHead());
    if (m_network->error() == QNetworkReply::ProtocolFailure)
        return fail(Code::N03, {}, "not HTTP");
    m_reply.isCut = wentBeforeTheEnd();
    return std::move(m_reply);
}

bool HttpExchange::wentBeforeTheEnd() const
{
    const int error = m_network->error();
    const bool ofTheLine = error > QNetworkReply::NoError && error <= QNetworkReply::UnknownNetworkError; // the others tell a status
    return m_stopped || ofTheLine || isShorterThanAnnounced(m_reply);
}

Failure HttpExchange::failureWithoutHead() const
{
    switch (static_cast<int>(m_network->error())) {
    case QNetworkReply::SslHandshakeFailedError: return {Code::N06, {}, "TLS: " + m_network->errorString().toStdString()};
    case QNetworkReply::ProtocolFailure: return {Code::N03, {}, "not HTTP"};
    default: break;
    }
    std::string why = m_stopped ? m_stopped : m_network->errorString().toStdString();
    return {Code::N08, {{"hote", m_prepared.url.host().toStdString()}}, std::move(why)};
}

} // namespace guichet::sync
