// SPDX-License-Identifier: Apache-2.0
#include "cards/issuer_keys.h"

#include <QByteArray>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <limits>

// The trust store and key files as JSON: for people, scripts and other systems.
namespace guichet::cards {

namespace {

using Failure = Unexpected<TrustStoreError>;

Failure expected(std::string path, std::string what)
{
    return Failure(TrustStoreError{std::move(path), std::move(what)});
}

std::optional<std::int64_t> integerOf(const QJsonValue &value)
{
    constexpr std::int64_t no = std::numeric_limits<std::int64_t>::min();
    const std::int64_t number = value.isDouble() ? value.toInteger(no) : no;
    return number == no ? std::nullopt : std::optional(number);
}

// Reads the members of one object; the first problem stays.
class Members {
public:
    Members(QJsonObject object, std::string path)
        : m_object(std::move(object))
        , m_path(std::move(path))
    {
    }

    const std::optional<TrustStoreError> &problem() const { return m_problem; }
    bool has(const char *name) const { return m_object.contains(QLatin1String(name)) && !value(name).isNull(); }
    QJsonValue value(const char *name) const { return m_object.value(QLatin1String(name)); }

    void refuse(const char *name, std::string what)
    {
        if (!m_problem)
            m_problem = TrustStoreError{m_path + name, std::move(what)};
    }

    std::string text(const char *name)
    {
        if (!value(name).isString())
            refuse(name, "a text");
        return value(name).toString().toStdString();
    }

    Bytes hex(const char *name)
    {
        const auto bytes = fromHex(text(name));
        if (!bytes || bytes->empty())
            refuse(name, "bytes in hexadecimal");
        return bytes.value_or(Bytes{});
    }

    std::int64_t integerOr(const char *name, std::int64_t otherwise)
    {
        if (!has(name))
            return otherwise;
        const auto number = integerOf(value(name));
        if (!number)
            refuse(name, "a whole number");
        return number.value_or(otherwise);
    }

    std::optional<std::int64_t> optionalInteger(const char *name)
    {
        return has(name) ? std::optional(integerOr(name, 0)) : std::nullopt;
    }

private:
    QJsonObject m_object;
    std::string m_path;
    std::optional<TrustStoreError> m_problem{};
};

Bytes fromBase64Url(const QJsonValue &text)
{
    const auto decoded = QByteArray::fromBase64Encoding(text.toString().toLatin1(), QByteArray::Base64UrlEncoding | QByteArray::AbortOnBase64DecodingErrors);
    return copyOf(bytesOf(decoded.decoded.toStdString()));
}

Bytes publicKeyOfJwk(const QJsonObject &jwk, Curve curve)
{
    if (curve == Curve::Ed25519)
        return fromBase64Url(jwk.value(QLatin1String("x")));
    Bytes point{4}; // uncompressed
    append(point, fromBase64Url(jwk.value(QLatin1String("x"))));
    append(point, fromBase64Url(jwk.value(QLatin1String("y"))));
    return point;
}

void readCurve(Members &members, IssuerKey &key)
{
    const std::string curve = members.text("crv");
    if (curve != "Ed25519" && curve != "P-256")
        members.refuse("crv", "Ed25519 or P-256");
    key.curve = curve == "P-256" ? Curve::P256 : Curve::Ed25519;
}

void readPublicKey(Members &members, IssuerKey &key)
{
    const bool isRaw = members.has("public_raw_hex");
    key.publicKey = isRaw ? members.hex("public_raw_hex") : publicKeyOfJwk(members.value("jwk").toObject(), key.curve);
    if (!isUsableKey(key.curve, key.publicKey))
        members.refuse(isRaw ? "public_raw_hex" : "jwk", "a usable public key of the curve");
}

void readAlgorithms(Members &members, IssuerKey &key)
{
    if (!members.has("allowed_algs")) {
        key.algorithms = algorithmsOf(key.curve);
        return;
    }
    for (const QJsonValue &value : members.value("allowed_algs").toArray()) {
        if (const auto id = integerOf(value))
            key.algorithms.push_back(*id);
    }
    if (key.algorithms.empty())
        members.refuse("allowed_algs", "a list of COSE algorithm numbers");
}

void readSchemes(Members &members, IssuerKey &key)
{
    for (const QJsonValue &value : members.value("mutuals").toArray()) {
        if (value.isString())
            key.schemes.push_back(value.toString().toStdString());
    }
    if (key.schemes.empty())
        members.refuse("mutuals", "a list of mutual codes, or [\"*\"]");
}

void readStatus(Members &members, IssuerKey &key)
{
    const std::string status = members.has("status") ? members.text("status") : "active";
    if (status != "active" && status != "retired" && status != "revoked")
        members.refuse("status", "active, retired or revoked");
    key.status = status == "revoked" ? KeyStatus::Revoked : status == "retired" ? KeyStatus::Retired : KeyStatus::Active;
    key.issuesFrom = members.integerOr("iat_not_before", 0);
    key.issuesUntil = members.integerOr("iat_not_after", std::numeric_limits<std::int64_t>::max());
    key.revokedAt = members.optionalInteger("revoked_at");
}

Result<IssuerKey, TrustStoreError> parseKeyRecord(const QJsonValue &value, const std::string &path)
{
    if (!value.isObject())
        return expected(path, "an object");
    Members members(value.toObject(), path + ".");
    IssuerKey key;
    key.keyId = members.hex("kid");
    key.issuer = members.text("iss");
    readCurve(members, key);
    readPublicKey(members, key);
    readAlgorithms(members, key);
    readSchemes(members, key);
    readStatus(members, key);
    if (members.problem())
        return Failure(*members.problem());
    return key;
}

Result<QJsonObject, TrustStoreError> parseObject(std::string_view json)
{
    QJsonParseError error{};
    const auto document = QJsonDocument::fromJson(QByteArray::fromRawData(json.data(), static_cast<qsizetype>(json.size())), &error);
    if (error.error != QJsonParseError::NoError)
        return expected("byte " + std::to_string(error.offset), "JSON");
    if (!document.isObject())
        return expected("", "a JSON object");
    return document.object();
}

Result<TrustStore, TrustStoreError> parseStore(const QJsonObject &object)
{
    Members members(object, "");
    TrustStore store;
    store.sequence = static_cast<std::uint64_t>(std::max<std::int64_t>(0, members.integerOr("sequence", 0)));
    store.issuedAt = members.integerOr("issued_at", 0);
    store.expiresAt = members.optionalInteger("expires_at");
    if (!members.value("keys").isArray())
        members.refuse("keys", "a list of keys");
    if (members.problem())
        return Failure(*members.problem());
    const QJsonArray keys = members.value("keys").toArray();
    for (qsizetype i = 0; i < keys.size(); ++i) {
        if (keys[i].toObject().value(QLatin1String("use")).toString(QStringLiteral("card")) != QLatin1String("card"))
            continue; // keys of status lists never sign cards
        const std::string path = "keys[" + std::to_string(i) + "]";
        auto key = parseKeyRecord(keys[i], path);
        if (!key)
            return key.failure();
        if (store.find(key->keyId) != nullptr)
            return expected(path + ".kid", "a key id of its own");
        store.keys.push_back(std::move(*key));
    }
    return store;
}

// Ed25519: the seed, from which the 64-byte form is made; P-256: the scalar.
std::optional<crypto::Secret> secretOf(const IssuerKey &record, ByteView privateBytes)
{
    if (privateBytes.size() != 32)
        return {};
    if (record.curve == Curve::P256) {
        auto keys = crypto::es256KeysFromScalar(privateBytes);
        return keys && keys->point == record.publicKey ? std::optional(std::move(keys->scalar)) : std::nullopt;
    }
    auto keys = crypto::signingKeysFromSeed(privateBytes);
    return copyOf(keys.publicKey) == record.publicKey ? std::optional(std::move(keys.secret)) : std::nullopt;
}

} // namespace

Result<TrustStore, TrustStoreError> parseTrustStoreJson(std::string_view json)
{
    const auto object = parseObject(json);
    if (!object)
        return object.failure();
    const QJsonValue inner = object->value(QLatin1String("trust_store"));
    return parseStore(inner.isObject() ? inner.toObject() : *object);
}

Result<SigningKey, TrustStoreError> parseKeyFile(std::string_view json)
{
    const auto object = parseObject(json);
    if (!object)
        return object.failure();
    auto record = parseKeyRecord(object->value(QLatin1String("key")), "key");
    if (!record)
        return record.failure();
    Members members(*object, "");
    Bytes privateBytes = members.hex("private_raw_hex");
    auto secret = secretOf(*record, privateBytes);
    crypto::wipe(privateBytes);
    if (!secret)
        return expected("private_raw_hex", "the private part of that key, 32 bytes in hexadecimal");
    return SigningKey{std::move(*record), std::move(*secret)};
}

} // namespace guichet::cards
