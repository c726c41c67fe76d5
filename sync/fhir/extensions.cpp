// SPDX-License-Identifier: Apache-2.0
#include "sync/fhir/extensions.h"

#include <charconv>

namespace guichet::fhir {

void ExtensionWriter::add(const char *name, const char *kind, const QJsonValue &value)
{
    QJsonObject extension;
    addText(extension, "url", std::string(extensionBase) + name);
    extension.insert(QLatin1String(kind), value);
    m_written.append(extension);
}

void ExtensionWriter::text(const char *name, const std::string &value)
{
    if (!isBlank(value))
        add(name, "valueString", toQt(value));
}

void ExtensionWriter::texts(const char *name, const std::vector<std::string> &values)
{
    for (const std::string &value : values)
        text(name, value);
}

void ExtensionWriter::flag(const char *name, bool value)
{
    if (value)
        add(name, "valueBoolean", true);
}

void ExtensionWriter::number(const char *name, int value)
{
    if (value != 0)
        add(name, "valueInteger", value);
}

void ExtensionWriter::number(const char *name, const std::optional<int> &value)
{
    if (value)
        add(name, "valueInteger", *value);
}

void ExtensionWriter::digits(const char *name, std::uint64_t value)
{
    if (value != 0)
        text(name, std::to_string(value));
}

void ExtensionWriter::digits(const char *name, const std::optional<std::uint32_t> &value)
{
    if (value)
        text(name, std::to_string(*value));
}

void ExtensionWriter::digits(const char *name, const std::optional<CardSerial> &value)
{
    if (value)
        text(name, std::to_string(value->value));
}

void ExtensionWriter::day(const char *name, const std::optional<Day> &value)
{
    if (value)
        add(name, "valueDate", toQt(toIsoText(*value)));
}

void ExtensionWriter::money(const char *name, Money value)
{
    if (value != Money{})
        add(name, "valueMoney", moneyOf(value, m_currency));
}

void ExtensionWriter::money(const char *name, const std::optional<Money> &value)
{
    if (value)
        add(name, "valueMoney", moneyOf(*value, m_currency));
}

void ExtensionWriter::putInto(QJsonObject &resource) const
{
    if (!m_written.isEmpty())
        resource.insert(QLatin1String("extension"), m_written);
}

void putBeside(QJsonObject &resource, const char *name, const ExtensionWriter &extensions)
{
    QJsonObject beside;
    extensions.putInto(beside);
    if (!beside.isEmpty())
        resource.insert(QLatin1Char('_') + QLatin1String(name), beside);
}

ExtensionReader::ExtensionReader(Fields &from)
{
    for (Fields &extension : objectsOf(from, "extension")) {
        const std::string url = extension.maybeText("url", longestText);
        if (url.starts_with(extensionBase))
            m_found[url.substr(extensionBase.size())].push_back(extension);
    }
}

std::vector<Fields> &ExtensionReader::all(const char *name)
{
    const auto found = m_found.find(std::string_view(name));
    return found == m_found.end() ? m_none : found->second;
}

Fields *ExtensionReader::find(const char *name)
{
    auto &found = all(name);
    return found.empty() ? nullptr : &found.front();
}

void ExtensionReader::text(const char *name, std::string &value)
{
    if (Fields *found = find(name))
        value = found->text("valueString", longestText);
}

void ExtensionReader::texts(const char *name, std::vector<std::string> &values)
{
    for (Fields &each : all(name))
        values.push_back(each.text("valueString", longestText));
}

void ExtensionReader::flag(const char *name, bool &value)
{
    if (Fields *found = find(name))
        value = found->flag("valueBoolean");
}

void ExtensionReader::number(const char *name, int &value)
{
    std::optional<int> read;
    number(name, read);
    value = read.value_or(value);
}

void ExtensionReader::number(const char *name, std::optional<int> &value)
{
    if (Fields *found = find(name))
        value = found->number("valueInteger", {0, std::numeric_limits<int>::max()});
}

std::optional<std::uint64_t> ExtensionReader::digitsOf(const char *name, std::uint64_t most)
{
    Fields *found = find(name);
    if (!found)
        return {};
    const std::string text = found->text("valueString", 20);
    std::uint64_t value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc{} || end != text.data() + text.size() || value > most)
        found->complain("valueString", "0…" + std::to_string(most));
    return value;
}

void ExtensionReader::digits(const char *name, std::uint64_t &value)
{
    value = digitsOf(name, std::numeric_limits<std::uint64_t>::max()).value_or(value);
}

void ExtensionReader::digits(const char *name, std::uint32_t &value)
{
    value = static_cast<std::uint32_t>(digitsOf(name, std::numeric_limits<std::uint32_t>::max()).value_or(value));
}

void ExtensionReader::digits(const char *name, std::optional<std::uint32_t> &value)
{
    if (const auto read = digitsOf(name, std::numeric_limits<std::uint32_t>::max()))
        value = static_cast<std::uint32_t>(*read);
}

void ExtensionReader::digits(const char *name, std::optional<CardSerial> &value)
{
    if (const auto read = digitsOf(name, std::numeric_limits<std::uint64_t>::max()))
        value = CardSerial{*read};
}

void ExtensionReader::day(const char *name, std::optional<Day> &value)
{
    if (Fields *found = find(name))
        value = found->day("valueDate");
}

void ExtensionReader::money(const char *name, Money &value)
{
    std::optional<Money> read;
    money(name, read);
    value = read.value_or(value);
}

void ExtensionReader::money(const char *name, std::optional<Money> &value)
{
    Fields *found = find(name);
    if (!found)
        return;
    const auto read = moneyFrom(*found, "valueMoney");
    if (!read)
        found->complain("valueMoney", "{value, currency}");
    value = read.value_or(MoneyRead{}).amount;
}

void ExtensionReader::ulid(const char *name, Ulid &value)
{
    Fields *found = find(name);
    if (!found)
        return;
    const auto read = parseUlid(found->text("valueString", 26));
    if (!read)
        found->complain("valueString", "ULID");
    value = read.value_or(Ulid{});
}

} // namespace guichet::fhir
