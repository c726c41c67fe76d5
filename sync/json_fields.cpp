// SPDX-License-Identifier: Apache-2.0
#include "sync/json_fields.h"

#include "terminal/base/utf8.h"

#include <QJsonDocument>

#include <algorithm>

namespace guichet::json {
namespace {

constexpr std::string_view byteOrderMark = "\xEF\xBB\xBF";

std::string lineAndColumn(std::string_view text, std::size_t offset)
{
    const std::string_view before = text.substr(0, std::min(offset, text.size()));
    const auto lines = std::count(before.begin(), before.end(), '\n');
    const auto lineStart = before.rfind('\n');
    const auto column = lineStart == std::string_view::npos ? before.size() : before.size() - lineStart - 1;
    return std::to_string(lines + 1) + ':' + std::to_string(column + 1);
}

std::string rangeText(Range range)
{
    return std::to_string(range.least) + "…" + std::to_string(range.most);
}

// Whole numbers only; nothing for text, 1.5 and what int64 cannot hold.
std::optional<std::int64_t> wholeNumber(const QJsonValue &value)
{
    const qint64 low = value.toInteger(0);
    const qint64 high = value.toInteger(1);
    if (!value.isDouble() || low != high)
        return {};
    return low;
}

bool isGoodText(const QString &text, std::size_t longest)
{
    const QByteArray bytes = text.toUtf8();
    const std::string_view view(bytes.constData(), static_cast<std::size_t>(bytes.size()));
    return view.size() <= longest && !utf8::hasForbiddenCharacters(view);
}

} // namespace

void Reading::complain(std::string path, std::string expected)
{
    if (!problem)
        problem = Problem{std::move(path), std::move(expected)};
}

Result<QJsonObject, Problem> parseDocument(std::string_view text, std::size_t largestSize)
{
    if (text.size() > largestSize)
        return Unexpected(Problem{"$", "≤ " + std::to_string(largestSize)});
    if (text.starts_with(byteOrderMark))
        text.remove_prefix(byteOrderMark.size());
    QJsonParseError error;
    const auto document = QJsonDocument::fromJson(QByteArray::fromRawData(text.data(), static_cast<qsizetype>(text.size())), &error);
    if (error.error != QJsonParseError::NoError)
        return Unexpected(Problem{"$", "JSON (" + lineAndColumn(text, static_cast<std::size_t>(std::max(0, error.offset))) + ')'});
    if (!document.isObject())
        return Unexpected(Problem{"$", "{…}"});
    return document.object();
}

std::string elementPath(std::string_view path, std::size_t index)
{
    return std::string(path) + '[' + std::to_string(index) + ']';
}

Fields::Fields(QJsonObject object, std::string path, Reading &reading)
    : m_object(std::move(object))
    , m_path(std::move(path))
    , m_reading(reading)
{
}

QJsonValue Fields::at(const char *name) const
{
    return m_object.value(QLatin1String(name));
}

bool Fields::has(const char *name) const
{
    const QJsonValue value = at(name);
    return !value.isUndefined() && !value.isNull();
}

std::string Fields::pathOf(const char *name) const
{
    return m_path.empty() ? std::string(name) : m_path + '.' + name;
}

bool Fields::isList(const char *name) const
{
    return at(name).isArray();
}

void Fields::complain(const char *name, std::string expected)
{
    m_reading.complain(pathOf(name), std::move(expected));
}

void Fields::noteUnknown(std::initializer_list<const char *> known)
{
    for (auto field = m_object.constBegin(); field != m_object.constEnd(); ++field) {
        const std::string name = field.key().toStdString();
        if (std::none_of(known.begin(), known.end(), [&](const char *k) { return name == k; }))
            m_reading.unknownKeys.push_back(pathOf(name.c_str()));
    }
}

std::optional<std::int64_t> Fields::maybeInteger(const char *name, Range range)
{
    if (!has(name))
        return {};
    const auto value = wholeNumber(at(name));
    if (value && *value >= range.least && *value <= range.most)
        return value;
    complain(name, rangeText(range));
    return {};
}

std::int64_t Fields::integer(const char *name, Range range)
{
    if (!has(name))
        complain(name, rangeText(range));
    return maybeInteger(name, range).value_or(range.least);
}

int Fields::number(const char *name, Range range)
{
    return static_cast<int>(integer(name, range));
}

std::optional<int> Fields::maybeNumber(const char *name, Range range)
{
    const auto value = maybeInteger(name, range);
    return value ? std::optional(static_cast<int>(*value)) : std::nullopt;
}

std::optional<Money> Fields::maybeMoney(const char *name)
{
    const auto value = maybeInteger(name, {0, largestAmount});
    return value ? std::optional(Money{*value}) : std::nullopt;
}

bool Fields::maybeFlag(const char *name, bool whenAbsent)
{
    if (!has(name))
        return whenAbsent;
    if (!at(name).isBool())
        complain(name, "true | false");
    return at(name).toBool();
}

bool Fields::flag(const char *name)
{
    if (!has(name))
        complain(name, "true | false");
    return maybeFlag(name, false);
}

std::string Fields::maybeText(const char *name, std::size_t longest)
{
    if (!has(name))
        return {};
    const QJsonValue value = at(name);
    if (value.isString() && isGoodText(value.toString(), longest))
        return value.toString().toStdString();
    complain(name, "\"…\" ≤ " + std::to_string(longest));
    return {};
}

std::string Fields::text(const char *name, std::size_t longest)
{
    std::string found = maybeText(name, longest);
    if (found.empty())
        complain(name, "\"…\" 1…" + std::to_string(longest));
    return found;
}

std::optional<Day> Fields::maybeDay(const char *name)
{
    if (!has(name))
        return {};
    const auto value = parseIsoDay(at(name).toString().toStdString());
    if (!value)
        complain(name, "YYYY-MM-DD");
    return value;
}

Day Fields::day(const char *name)
{
    if (!has(name))
        complain(name, "YYYY-MM-DD");
    return maybeDay(name).value_or(Day{});
}

std::vector<std::string> Fields::maybeTexts(const char *name, std::size_t longest)
{
    if (!has(name))
        return {};
    std::vector<std::string> texts;
    for (const QJsonValue &value : array(name, 1000)) {
        if (!value.isString() || value.toString().isEmpty() || !isGoodText(value.toString(), longest))
            m_reading.complain(elementPath(pathOf(name), texts.size()), "\"…\" 1…" + std::to_string(longest));
        texts.push_back(value.toString().toStdString());
    }
    return texts;
}

std::optional<Fields> Fields::maybeObject(const char *name)
{
    if (!has(name))
        return {};
    if (!at(name).isObject())
        complain(name, "{…}");
    return Fields(at(name).toObject(), pathOf(name), m_reading);
}

Fields Fields::object(const char *name)
{
    if (!has(name))
        complain(name, "{…}");
    return Fields(at(name).toObject(), pathOf(name), m_reading);
}

QJsonArray Fields::array(const char *name, std::size_t longest)
{
    const QJsonArray found = at(name).toArray();
    if (!at(name).isArray() || static_cast<std::size_t>(found.size()) > longest) {
        complain(name, "[…] ≤ " + std::to_string(longest));
        return {};
    }
    return found;
}

} // namespace guichet::json
