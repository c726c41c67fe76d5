// SPDX-License-Identifier: Apache-2.0
#include "cards/tool/vectors.h"

#include "cards/tool/card_json.h"
#include "cards/tool/commands.h"
#include "cards/tool/files.h"

#include <QJsonArray>

#include <iostream>

namespace guichet::cards::tool {

namespace {

QString key(const char *name)
{
    return QString::fromLatin1(name);
}

RevokedSerials revokedOf(const QJsonObject &byIssuer)
{
    RevokedSerials revoked;
    for (auto issuer = byIssuer.begin(); issuer != byIssuer.end(); ++issuer) {
        for (const QJsonValue &serial : issuer.value().toArray())
            revoked.add(issuer.key().toStdString(), CardSerial{static_cast<std::uint64_t>(serial.toInteger())});
    }
    return revoked;
}

CardContext contextOf(const QJsonObject &given, std::int64_t now)
{
    CardContext context;
    context.now = given.value(key("now")).toInteger(now);
    if (given.value(key("high_water")).isDouble())
        context.highWater = given.value(key("high_water")).toInteger();
    const QJsonObject generations = given.value(key("roster_generation")).toObject();
    for (auto entry = generations.begin(); entry != generations.end(); ++entry)
        context.generations.push_back({MemberNumber{entry.key().toStdString()}, static_cast<std::uint32_t>(entry.value().toInteger())});
    context.legacyPatterns = openImisPatterns;
    return context;
}

// The exact bytes where JSON text cannot carry them.
std::string textOf(const QJsonObject &vector)
{
    const QJsonValue hex = vector.value(key("text_hex"));
    const auto bytes = hex.isString() ? fromHex(hex.toString().toStdString()) : std::nullopt;
    return bytes ? std::string(guichet::textOf(*bytes)) : vector.value(key("text")).toString().toStdString();
}

void answer(const QJsonObject &vector, const TrustStore &trust, std::int64_t now)
{
    const QJsonObject given = vector.value(key("context")).toObject();
    const RevokedSerials revoked = revokedOf(given.value(key("revoked_serials")).toObject());
    CardContext context = contextOf(given, now);
    context.revoked = &revoked;
    QJsonObject object = toJson(readCard(textOf(vector), trust, context));
    object.insert(key("id"), vector.value(key("id")));
    std::cout << lineOf(object);
}

} // namespace

int readVectors(const std::string &path)
{
    const auto file = readJsonObject(path);
    if (!file)
        return refused(file.error());
    const auto trust = readTrustStore(path);
    if (!trust)
        return refused(trust.error());
    const QJsonValue vectors = file->value(key("vectors"));
    if (!vectors.isArray())
        return refused(Failure{Code::I03, {{"fichier", path}, {"colonne", "vectors"}, {"attendu", "[…]"}}});
    for (const QJsonValue &vector : vectors.toArray())
        answer(vector.toObject(), *trust, file->value(key("now")).toInteger());
    return Done;
}

} // namespace guichet::cards::tool
