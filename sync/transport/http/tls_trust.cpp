// SPDX-License-Identifier: Apache-2.0
#include "sync/transport/http/tls_trust.h"

#include "sync/transport/http/spki.h"

#include <QFile>
#include <QSslCertificate>
#include <QSslKey>

#include <algorithm>

namespace guichet::sync {
namespace {

constexpr qint64 largestPem = 1 << 20;

QByteArray readPem(const std::string &path)
{
    QFile file(QString::fromStdString(path));
    return file.open(QIODevice::ReadOnly) ? file.read(largestPem) : QByteArray{};
}

Unexpected<Failure> unreadable(const std::string &path)
{
    return fail(Code::E04, {{"fichier", path}});
}

QSslKey parseKey(const QByteArray &pem)
{
    for (const QSsl::KeyAlgorithm algorithm : {QSsl::Ec, QSsl::Rsa}) {
        QSslKey key(pem, algorithm);
        if (!key.isNull())
            return key;
    }
    return {};
}

Outcome<void> addClientCertificate(QSslConfiguration &tls, const RoadSettings &road)
{
    const QList<QSslCertificate> chain = QSslCertificate::fromData(readPem(road.clientCertFile), QSsl::Pem);
    if (chain.isEmpty())
        return unreadable(road.clientCertFile);
    const QSslKey key = parseKey(readPem(road.clientKeyFile));
    if (key.isNull())
        return unreadable(road.clientKeyFile);
    tls.setLocalCertificateChain(chain);
    tls.setPrivateKey(key);
    return {};
}

bool isOnlyDates(const QSslError &error)
{
    return error.error() == QSslError::CertificateNotYetValid || error.error() == QSslError::CertificateExpired;
}

bool isOnlyChain(const QSslError &error)
{
    constexpr std::array chain{QSslError::SelfSignedCertificate, QSslError::SelfSignedCertificateInChain, QSslError::UnableToGetIssuerCertificate,
                               QSslError::UnableToGetLocalIssuerCertificate, QSslError::UnableToVerifyFirstCertificate, QSslError::CertificateUntrusted};
    return std::find(chain.begin(), chain.end(), error.error()) != chain.end();
}

} // namespace

Outcome<QSslConfiguration> tlsOf(const RoadSettings &road)
{
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setProtocol(QSsl::TlsV1_2OrLater);
    tls.setPeerVerifyMode(QSslSocket::VerifyPeer);
    if (!road.caFile.empty()) {
        const QList<QSslCertificate> authorities = QSslCertificate::fromData(readPem(road.caFile), QSsl::Pem);
        if (authorities.isEmpty())
            return unreadable(road.caFile);
        tls.setCaCertificates(authorities);
    }
    if (!road.clientCertFile.empty()) {
        if (const auto added = addClientCertificate(tls, road); !added)
            return added.failure();
    }
    return tls;
}

bool hasPin(const QSslCertificate &certificate, const std::string &pin)
{
    const QByteArray der = certificate.toDer();
    return !pin.empty() && pinOf(bytesOf({der.constData(), static_cast<std::size_t>(der.size())})) == pin;
}

QList<QSslError> forgivable(const QList<QSslError> &errors, const QSslCertificate &peer, const TlsExpectation &expected)
{
    if (!hasPin(peer, expected.pin))
        return {};
    const bool all = std::all_of(errors.begin(), errors.end(), [&](const QSslError &error) {
        return (expected.mayHaveWrongDates && isOnlyDates(error)) || (expected.pinIsEnough && isOnlyChain(error));
    });
    return all ? errors : QList<QSslError>{};
}

} // namespace guichet::sync
