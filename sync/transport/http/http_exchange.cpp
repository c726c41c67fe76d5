// SPDX-License-Identifier: Apache-2.0
#include "sync/transport/http/http_exchange.h"

#include <algorithm>

namespace guichet::sync {
namespace {

constexpr qint64 readAhead = qint64{64} << 10; // what Qt may hold beyond what was read

// A body on its way is not seen to move once the system holds it: so long is granted
// for it as a line of 4 kbit/s takes.
constexpr std::int64_t millisecondsPerByteSent = 2;

int timerValue(std::int64_t milliseconds)
{
    return static_cast<int>(std::clamp<std::int64_t>(milliseconds, 1, 86'400'000));
}

bool isOfTls(QAbstractSocket::SocketError error)
{
    return error == QAbstractSocket::SslHandshakeFailedError || error == QAbstractSocket::SslInternalError || error == QAbstractSocket::SslInvalidUserDataError;
}

} // namespace

HttpExchange::HttpExchange(PreparedQuestion prepared)
    : m_prepared(std::move(prepared))
    , m_reader(m_prepared.question)
{
    m_idle.setSingleShot(true);
    m_total.setSingleShot(true);
    connect(&m_idle, &QTimer::timeout, this, [this] { stop("nothing came for too long"); });
    connect(&m_total, &QTimer::timeout, this, [this] { stop("it took too long in all"); });
}

void HttpExchange::start(Line kept)
{
    m_total.start(timerValue(m_prepared.question.totalMilliseconds));
    m_line = std::move(kept);
    m_isKeptLine = m_line != nullptr;
    if (!m_isKeptLine)
        return open();
    listen();
    send();
}

void HttpExchange::open()
{
    m_isKeptLine = false;
    m_line = std::make_unique<QSslSocket>();
    m_line->setReadBufferSize(readAhead);
    m_line->setProxy(m_prepared.proxy);
    m_line->setSslConfiguration(m_prepared.tls);
    listen();
    waitOn();
    if (m_prepared.isTls)
        m_line->connectToHostEncrypted(m_prepared.host, m_prepared.port);
    else
        m_line->connectToHost(m_prepared.host, m_prepared.port);
}

void HttpExchange::listen()
{
    QSslSocket *line = m_line.get();
    connect(line, &QSslSocket::sslErrors, this, &HttpExchange::judgeErrors);
    if (m_prepared.isTls)
        connect(line, &QSslSocket::encrypted, this, &HttpExchange::send);
    else
        connect(line, &QSslSocket::connected, this, &HttpExchange::send);
    connect(line, &QSslSocket::bytesWritten, this, &HttpExchange::waitOn);
    connect(line, &QSslSocket::readyRead, this, &HttpExchange::read);
    // Queued: what ends the line is judged once the socket has told all of it.
    connect(line, &QSslSocket::errorOccurred, this, &HttpExchange::lineEnded, Qt::QueuedConnection);
    connect(line, &QSslSocket::disconnected, this, &HttpExchange::lineEnded, Qt::QueuedConnection);
}

void HttpExchange::judgeErrors(const QList<QSslError> &errors)
{
    const QList<QSslError> forgiven = forgivable(errors, m_line->peerCertificate(), m_prepared.expected);
    if (!forgiven.isEmpty())
        m_line->ignoreSslErrors(forgiven);
}

// The one place where anything of the question leaves: after the other end was proved.
void HttpExchange::send()
{
    const std::string &pin = m_prepared.expected.pin;
    if (!pin.empty() && !hasPin(m_line->peerCertificate(), pin))
        return refuse({Code::N06, {}, "another key than the pinned one"});
    waitOn();
    const Bytes &body = m_prepared.question.body;
    m_line->write(m_prepared.head.data(), static_cast<qint64>(m_prepared.head.size()));
    m_line->write(reinterpret_cast<const char *>(body.data()), static_cast<qint64>(body.size()));
}

void HttpExchange::read()
{
    if (!m_done)
        return;
    while (m_line->bytesAvailable() > 0 && !m_reader.isWhole()) {
        const QByteArray more = m_line->read(readAhead);
        if (auto failure = m_reader.take(bytesOf({more.constData(), static_cast<std::size_t>(more.size())})))
            return refuse(*std::move(failure));
    }
    if (m_reader.isWhole())
        return conclude();
    waitOn();
}

void HttpExchange::lineEnded()
{
    if (!m_done)
        return;
    const bool isOfAnEarlierLine = m_line->state() != QAbstractSocket::UnconnectedState && m_line->error() == QAbstractSocket::UnknownSocketError;
    if (isOfAnEarlierLine)
        return;
    read(); // what is left
    if (!m_done)
        return;
    if (m_isKeptLine && !m_reader.hasHead()) {
        m_line.reset();
        return open(); // it had ended before we asked
    }
    m_reader.end();
    conclude();
}

void HttpExchange::refuse(Failure failure)
{
    m_refused = std::move(failure);
    conclude();
}

void HttpExchange::stop(const char *why)
{
    m_stopped = why;
    conclude();
}

void HttpExchange::waitOn()
{
    const HttpRequest &question = m_prepared.question;
    const std::int64_t sending = m_reader.hasHead() ? 0 : static_cast<std::int64_t>(question.body.size()) * millisecondsPerByteSent;
    m_idle.start(timerValue(question.idleMilliseconds + sending));
}

void HttpExchange::conclude()
{
    if (!m_done)
        return;
    m_idle.stop();
    m_total.stop();
    m_line->disconnect(this);
    Outcome<HttpReply> found = outcome();
    const bool staysOpen = !m_refused && !m_stopped && m_reader.staysOpen() && !m_prepared.expected.mayHaveWrongDates; // opened with wrong dates, it carries nothing else
    Line line;
    if (staysOpen)
        line = std::move(m_line);
    else
        m_line.release()->deleteLater(); // we may be in one of its signals
    const Done done = std::exchange(m_done, nullptr);
    deleteLater();
    done(std::move(found), std::move(line));
}

Outcome<HttpReply> HttpExchange::outcome()
{
    if (m_refused)
        return Unexpected<Failure>(*m_refused);
    if (m_reader.hasHead())
        return m_reader.takeReply();
    const QString said = m_line->errorString();
    if (!m_stopped && isOfTls(m_line->error()))
        return fail(Code::N06, {}, "TLS: " + said.toStdString());
    return fail(Code::N08, {{"hote", m_prepared.host.toStdString()}}, m_stopped ? m_stopped : said.toStdString());
}

} // namespace guichet::sync
