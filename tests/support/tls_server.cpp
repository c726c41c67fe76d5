// SPDX-License-Identifier: Apache-2.0
#include "tests/support/tls_server.h"

#include "terminal/base/check.h"
#include "tests/support/http_request.h"

#include <QFile>
#include <QSslKey>
#include <QSslServer>
#include <QSslSocket>

namespace guichet::support {
namespace {

constexpr int patience = 5000; // milliseconds

QSslConfiguration configurationOf(const Certificate &certificate, const std::string &clientsFrom)
{
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    QFile key(QString::fromStdString(certificate.key));
    check(key.open(QIODevice::ReadOnly));
    tls.setLocalCertificateChain(QSslCertificate::fromPath(QString::fromStdString(certificate.file)));
    tls.setPrivateKey(QSslKey(key.readAll(), QSsl::Ec));
    tls.setPeerVerifyMode(clientsFrom.empty() ? QSslSocket::VerifyNone : QSslSocket::VerifyPeer);
    if (!clientsFrom.empty())
        tls.setCaCertificates(QSslCertificate::fromPath(QString::fromStdString(clientsFrom)));
    return tls;
}

class Listening final : public QTcpServer {
public:
    explicit Listening(QSslConfiguration tls)
        : m_tls(std::move(tls))
    {
    }

protected:
    void incomingConnection(qintptr descriptor) override
    {
        auto *socket = new QSslSocket(this);
        socket->setSocketDescriptor(descriptor);
        socket->setSslConfiguration(m_tls);
        addPendingConnection(socket);
    }

private:
    QSslConfiguration m_tls;
};

std::string serve(QSslSocket &socket, const std::string &reply)
{
    socket.startServerEncryption();
    if (!socket.waitForEncrypted(patience))
        return {};
    RequestReader reader;
    while (!reader.isWhole() && (socket.bytesAvailable() > 0 || socket.waitForReadyRead(patience)))
        reader.take(socket.readAll().toStdString());
    if (reader.isWhole()) {
        socket.write(reply.data(), static_cast<qint64>(reply.size()));
        while (socket.bytesToWrite() > 0 && socket.waitForBytesWritten(patience)) {
            // until all of it went
        }
    }
    socket.disconnectFromHost();
    if (socket.state() != QAbstractSocket::UnconnectedState)
        socket.waitForDisconnected(patience);
    return reader.text();
}

} // namespace

TlsServer::TlsServer(Certificate certificate, std::string reply, std::string clientsFrom)
    : m_certificate(std::move(certificate))
    , m_reply(std::move(reply))
    , m_clientsFrom(std::move(clientsFrom))
{
    start();
    while (m_port == 0)
        QThread::msleep(1);
}

TlsServer::~TlsServer()
{
    m_stops = true;
    wait();
}

std::string TlsServer::received() const
{
    const std::lock_guard lock(m_mutex);
    return m_received;
}

void TlsServer::run()
{
    Listening server(configurationOf(m_certificate, m_clientsFrom));
    check(server.listen(QHostAddress::LocalHost, 0));
    m_port = server.serverPort();
    while (!m_stops) {
        if (!server.waitForNewConnection(20))
            continue;
        auto *socket = static_cast<QSslSocket *>(server.nextPendingConnection());
        ++m_connections;
        const std::string got = serve(*socket, m_reply);
        delete socket;
        const std::lock_guard lock(m_mutex);
        m_received += got;
    }
}

} // namespace guichet::support
