// SPDX-License-Identifier: Apache-2.0
#include "sync/openimis/loose_json.h"

#include <QJsonDocument>

#include <charconv>
#include <cmath>

namespace guichet::sync::openimis {

namespace {

QJsonValue childOf(const QJsonValue &value, std::string_view name)
{
    if (!value.isArray())
        return value.toObject().value(QLatin1String(name.data(), static_cast<qsizetype>(name.size())));
    int place = 0;
    const auto [end, error] = std::from_chars(name.data(), name.data() + name.size(), place);
    return error == std::errc{} && end == name.data() + name.size() ? value.toArray().at(place) : QJsonValue();
}

} // namespace

std::optional<QJsonObject> objectIn(ByteView body)
{
    const auto document
        = QJsonDocument::fromJson(QByteArray::fromRawData(reinterpret_cast<const char *>(body.data()), static_cast<qsizetype>(body.size())));
    if (!document.isObject())
        return {};
    return document.object();
}

QJsonValue at(const QJsonObject &object, std::string_view path)
{
    QJsonValue value(object);
    while (!path.empty()) {
        const std::size_t point = path.find('.');
        value = childOf(value, path.substr(0, point));
        path.remove_prefix(point == std::string_view::npos ? path.size() : point + 1);
    }
    return value;
}

std::string textAt(const QJsonObject &object, std::string_view path)
{
    const QJsonValue value = at(object, path);
    if (const auto whole = wholeIn(value))
        return std::to_string(*whole);
    return value.toString().toStdString();
}

QJsonArray arrayAt(const QJsonObject &object, std::string_view path)
{
    return at(object, path).toArray();
}

std::optional<Day> dayAt(const QJsonObject &object, std::string_view path)
{
    const std::string text = textAt(object, path);
    return text.size() == 10 || (text.size() > 10 && text[10] == 'T') ? parseIsoDay(text.substr(0, 10)) : std::nullopt;
}

std::optional<std::int64_t> tenThousandthsIn(const QJsonValue &value)
{
    constexpr double scale = 10'000;
    constexpr double most = 900'000'000'000; // times the scale still below 2^53
    if (!value.isDouble() || std::fabs(value.toDouble()) > most)
        return {};
    return std::llround(value.toDouble() * scale);
}

std::optional<std::int64_t> wholeIn(const QJsonValue &value)
{
    constexpr std::int64_t scale = 10'000;
    const auto scaled = tenThousandthsIn(value);
    if (!scaled || *scaled % scale != 0)
        return {};
    return *scaled / scale;
}

std::string businessCodeOf(const QJsonArray &identifiers)
{
    for (const QJsonValue &identifier : identifiers) {
        const std::string type = textAt(identifier.toObject(), "type.coding.0.code");
        if (type != "UUID" && type != "ACSN")
            return textAt(identifier.toObject(), "value");
    }
    return {};
}

std::string lastPart(std::string_view reference)
{
    const std::size_t slash = reference.rfind('/');
    return std::string(slash == std::string_view::npos ? reference : reference.substr(slash + 1));
}

} // namespace guichet::sync::openimis
