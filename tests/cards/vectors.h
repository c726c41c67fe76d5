// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cards/card.h"

#include <QByteArray>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <string>

// The vectors of tests/cards/data/vectors.json: cards signed by independent implementations.
namespace guichet::cards::test {

inline std::string dataFile(const std::string &name)
{
    return std::string(GUICHET_SOURCE_DIR) + "/tests/cards/data/" + name;
}

inline QByteArray contentOf(const std::string &path)
{
    QFile file(QString::fromStdString(path));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline QJsonObject vectorFile()
{
    return QJsonDocument::fromJson(contentOf(dataFile("vectors.json"))).object();
}

inline QString member(const char *name)
{
    return QString::fromLatin1(name);
}

inline TrustStore trustOfVectors()
{
    auto store = parseTrustStoreJson(contentOf(dataFile("vectors.json")).toStdString());
    return store ? std::move(*store) : TrustStore{};
}

struct VectorContext {
    CardContext context{};
    RevokedSerials revoked{};
};

inline void fill(VectorContext &to, const QJsonObject &from)
{
    to.context.now = from.value(member("now")).toInteger();
    if (from.contains(member("high_water")))
        to.context.highWater = from.value(member("high_water")).toInteger();
    const QJsonObject revoked = from.value(member("revoked_serials")).toObject();
    for (auto issuer = revoked.begin(); issuer != revoked.end(); ++issuer) {
        for (const QJsonValue &serial : issuer.value().toArray())
            to.revoked.add(issuer.key().toStdString(), CardSerial{static_cast<std::uint64_t>(serial.toInteger())});
    }
    const QJsonObject generations = from.value(member("roster_generation")).toObject();
    for (auto entry = generations.begin(); entry != generations.end(); ++entry)
        to.context.generations.push_back({MemberNumber{entry.key().toStdString()}, static_cast<std::uint32_t>(entry.value().toInteger())});
    to.context.legacyPatterns = openImisPatterns;
    to.context.revoked = &to.revoked;
}

inline std::string textOfVector(const QJsonObject &vector)
{
    return vector.value(member("text")).toString().toStdString();
}

inline std::string textOfVectorNamed(const char *id)
{
    for (const QJsonValue &value : vectorFile().value(member("vectors")).toArray()) {
        if (value.toObject().value(member("id")).toString() == member(id))
            return textOfVector(value.toObject());
    }
    return {};
}

constexpr std::int64_t vectorNow = 1773568800;

} // namespace guichet::cards::test
