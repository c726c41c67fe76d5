// SPDX-License-Identifier: Apache-2.0
#include "cards/issuer_keys.h"

#include <QByteArray>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

// The trust store and key files written as JSON; issuer_keys_json.cpp reads them.
namespace guichet::cards {

namespace {

QString qt(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

QJsonObject jwkOf(const IssuerKey &key)
{
    const auto base64 = [&](std::size_t from) {
        return QString::fromLatin1(QByteArray(reinterpret_cast<const char *>(key.publicKey.data() + from), 32)
                                       .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
    };
    const bool isP256 = key.curve == Curve::P256;
    QJsonObject jwk{{QStringLiteral("kty"), isP256 ? QStringLiteral("EC") : QStringLiteral("OKP")},
                    {QStringLiteral("crv"), isP256 ? QStringLiteral("P-256") : QStringLiteral("Ed25519")},
                    {QStringLiteral("x"), base64(isP256 ? 1 : 0)}};
    if (isP256)
        jwk.insert(QStringLiteral("y"), base64(33));
    return jwk;
}

QString statusName(KeyStatus status)
{
    return status == KeyStatus::Active ? QStringLiteral("active") : status == KeyStatus::Retired ? QStringLiteral("retired") : QStringLiteral("revoked");
}

QJsonObject recordOf(const IssuerKey &key)
{
    QJsonArray algorithms;
    for (const std::int64_t id : key.algorithms)
        algorithms.append(QJsonValue(static_cast<qint64>(id)));
    QJsonArray schemes;
    for (const std::string &scheme : key.schemes)
        schemes.append(qt(scheme));
    const QJsonObject jwk = jwkOf(key);
    QJsonObject record{{QStringLiteral("kid"), qt(toHex(key.keyId))},
                       {QStringLiteral("iss"), qt(key.issuer)},
                       {QStringLiteral("crv"), jwk.value(QLatin1String("crv"))},
                       {QStringLiteral("allowed_algs"), algorithms},
                       {QStringLiteral("jwk"), jwk},
                       {QStringLiteral("public_raw_hex"), qt(toHex(key.publicKey))},
                       {QStringLiteral("mutuals"), schemes},
                       {QStringLiteral("status"), statusName(key.status)},
                       {QStringLiteral("iat_not_before"), static_cast<qint64>(key.issuesFrom)},
                       {QStringLiteral("iat_not_after"), static_cast<qint64>(key.issuesUntil)}};
    if (key.revokedAt)
        record.insert(QStringLiteral("revoked_at"), static_cast<qint64>(*key.revokedAt));
    return record;
}

} // namespace

std::string toJson(const TrustStore &store)
{
    QJsonArray keys;
    for (const IssuerKey &key : store.keys)
        keys.append(recordOf(key));
    QJsonObject object{{QStringLiteral("version"), 1},
                       {QStringLiteral("profile"), QStringLiteral("mutual-card-1")},
                       {QStringLiteral("sequence"), static_cast<qint64>(store.sequence)},
                       {QStringLiteral("issued_at"), static_cast<qint64>(store.issuedAt)},
                       {QStringLiteral("keys"), keys}};
    if (store.expiresAt)
        object.insert(QStringLiteral("expires_at"), static_cast<qint64>(*store.expiresAt));
    return QJsonDocument(object).toJson().toStdString();
}

std::string toKeyFile(const SigningKey &key)
{
    const ByteView secret = key.secret.view().first(32);
    const QJsonObject object{{QStringLiteral("format"), QStringLiteral("guichet-card-key/1")},
                             {QStringLiteral("key"), recordOf(key.record)},
                             {QStringLiteral("private_raw_hex"), qt(toHex(secret))}};
    return QJsonDocument(object).toJson().toStdString();
}

} // namespace guichet::cards
