// SPDX-License-Identifier: Apache-2.0
#include "sync/fhir/elements.h"

#include <QJsonDocument>

namespace guichet::fhir {

QString toQt(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

bool isBlank(std::string_view text)
{
    return text.find_first_not_of(" \t\r\n") == std::string_view::npos;
}

std::string toText(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact).toStdString();
}

void addText(QJsonObject &to, const char *name, std::string_view value)
{
    if (!isBlank(value))
        to.insert(QLatin1String(name), toQt(value));
}

QJsonObject identifierOf(const std::string &system, std::string_view value)
{
    QJsonObject identifier;
    addText(identifier, "system", system);
    addText(identifier, "value", value);
    return identifier;
}

QJsonObject conceptOf(std::string_view system, std::string_view code, std::string_view text)
{
    QJsonObject written;
    if (!code.empty()) {
        QJsonObject coding;
        addText(coding, "system", system);
        addText(coding, "code", code);
        written.insert(QLatin1String("coding"), listOf(coding));
    }
    addText(written, "text", text);
    return written;
}

QJsonObject moneyOf(Money amount, const std::string &currency)
{
    QJsonObject money;
    money.insert(QLatin1String("value"), static_cast<qint64>(amount.amount));
    addText(money, "currency", currency);
    return money;
}

QJsonObject referenceOf(const std::string &reference, const QJsonObject &identifier)
{
    QJsonObject written;
    addText(written, "reference", reference);
    if (!identifier.isEmpty())
        written.insert(QLatin1String("identifier"), identifier);
    return written;
}

QJsonObject periodOf(std::optional<Day> from, std::optional<Day> to)
{
    QJsonObject period;
    if (from)
        addText(period, "start", toIsoText(*from));
    if (to)
        addText(period, "end", toIsoText(*to));
    return period;
}

QJsonArray listOf(const QJsonObject &one)
{
    QJsonArray list;
    list.append(one);
    return list;
}

QJsonObject absentReason()
{
    QJsonObject extension;
    addText(extension, "url", "http://hl7.org/fhir/StructureDefinition/data-absent-reason");
    addText(extension, "valueCode", "unknown");
    QJsonObject written;
    written.insert(QLatin1String("extension"), listOf(extension));
    return written;
}

namespace {

std::string twoDigits(std::int64_t number)
{
    return {static_cast<char>('0' + number / 10 % 10), static_cast<char>('0' + number % 10)};
}

// Exactly two digits at `at`; nothing otherwise.
std::optional<int> numberAt(std::string_view text, std::size_t at, int most)
{
    if (at + 2 > text.size() || text[at] < '0' || text[at] > '9' || text[at + 1] < '0' || text[at + 1] > '9')
        return {};
    const int number = (text[at] - '0') * 10 + (text[at + 1] - '0');
    return number <= most ? std::optional(number) : std::nullopt;
}

std::optional<int> zoneFrom(std::string_view zone)
{
    if (zone == "Z")
        return 0;
    const auto hours = numberAt(zone, 1, 14);
    const auto minutes = numberAt(zone, 4, 59);
    if (zone.size() != 6 || !hours || !minutes || zone[3] != ':' || (zone[0] != '+' && zone[0] != '-'))
        return {};
    const int all = *hours * 60 + *minutes;
    return zone[0] == '-' ? -all : all;
}

constexpr std::int64_t daySeconds = 86'400;

} // namespace

std::string dateTimeText(std::int64_t unixSeconds, int zoneMinutes)
{
    const std::int64_t local = unixSeconds + std::int64_t{zoneMinutes} * 60;
    const Day day = dayOfMoment(unixSeconds, zoneMinutes);
    const std::int64_t second = local - std::int64_t{day.sinceEpoch} * daySeconds;
    const int zone = zoneMinutes < 0 ? -zoneMinutes : zoneMinutes;
    std::string text = toIsoText(day) + 'T' + twoDigits(second / 3600) + ':' + twoDigits(second / 60 % 60) + ':' + twoDigits(second % 60);
    return text + (zoneMinutes < 0 ? '-' : '+') + twoDigits(zone / 60) + ':' + twoDigits(zone % 60);
}

std::optional<DateTime> parseDateTime(std::string_view text)
{
    const auto day = parseIsoDay(text.substr(0, 10));
    const auto hour = numberAt(text, 11, 23);
    const auto minute = numberAt(text, 14, 59);
    const auto second = numberAt(text, 17, 60);
    if (!day || !hour || !minute || !second || text[10] != 'T' || text[13] != ':' || text[16] != ':')
        return {};
    std::size_t end = 19;
    if (end < text.size() && text[end] == '.')
        end = text.find_first_not_of("0123456789", end + 1);
    const auto zone = zoneFrom(text.substr(std::min(end, text.size())));
    if (!zone)
        return {};
    const std::int64_t local = std::int64_t{day->sinceEpoch} * daySeconds + *hour * 3600 + *minute * 60 + *second;
    return DateTime{local - std::int64_t{*zone} * 60, *zone};
}

} // namespace guichet::fhir
