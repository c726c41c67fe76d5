// SPDX-License-Identifier: Apache-2.0
#include "terminal/console/json_line.h"

#include "terminal/base/bytes.h"
#include "terminal/base/utf8.h"

namespace guichet {
namespace {

std::string escapedControl(char character)
{
    const Byte byte = static_cast<Byte>(character);
    return "\\u00" + toHex(ByteView(&byte, 1));
}

// What is not UTF-8 becomes the replacement character: the line stays JSON.
std::string asUtf8(std::string_view text)
{
    std::string clean;
    while (!text.empty()) {
        const auto codePoint = utf8::takeCodePoint(text);
        utf8::append(clean, codePoint.value_or(U'\uFFFD'));
        if (!codePoint)
            text.remove_prefix(1);
    }
    return clean;
}

} // namespace

std::string jsonQuoted(std::string_view text)
{
    std::string quoted = "\"";
    for (const char c : utf8::isValid(text) ? std::string(text) : asUtf8(text)) {
        if (c == '"' || c == '\\')
            quoted += '\\';
        if (static_cast<unsigned char>(c) < 0x20 || c == 0x7F)
            quoted += escapedControl(c);
        else
            quoted += c;
    }
    return quoted + '"';
}

std::string &JsonLine::field(std::string_view name)
{
    if (!m_fields.empty())
        m_fields += ',';
    return m_fields += jsonQuoted(name) + ':';
}

JsonLine &JsonLine::text(std::string_view name, std::string_view value)
{
    field(name) += jsonQuoted(value);
    return *this;
}

JsonLine &JsonLine::number(std::string_view name, std::int64_t value)
{
    field(name) += std::to_string(value);
    return *this;
}

JsonLine &JsonLine::flag(std::string_view name, bool value)
{
    field(name) += value ? "true" : "false";
    return *this;
}

JsonLine &JsonLine::null(std::string_view name)
{
    field(name) += "null";
    return *this;
}

JsonLine &JsonLine::texts(std::string_view name, const std::vector<std::string> &values)
{
    std::string &to = field(name) += '[';
    for (std::size_t i = 0; i < values.size(); ++i)
        to += (i ? "," : "") + jsonQuoted(values[i]);
    to += ']';
    return *this;
}

JsonLine &JsonLine::object(std::string_view name, const JsonLine &value)
{
    field(name) += value.str();
    return *this;
}

JsonLine &JsonLine::objects(std::string_view name, const std::vector<JsonLine> &values)
{
    std::string &to = field(name) += '[';
    for (std::size_t i = 0; i < values.size(); ++i)
        to += (i ? "," : "") + values[i].str();
    to += ']';
    return *this;
}

std::string JsonLine::str() const
{
    return '{' + m_fields + '}';
}

} // namespace guichet
