// SPDX-License-Identifier: Apache-2.0
#include "sync/mutual/json_line.h"

#include "terminal/base/bytes.h"

namespace guichet::mutual {

std::string quotedJson(std::string_view text)
{
    std::string quoted = "\"";
    for (const char character : text) {
        const auto code = static_cast<Byte>(character);
        if (character == '"' || character == '\\')
            quoted.append(1, '\\').push_back(character);
        else if (code < 0x20)
            quoted.append("\\u00").append(toHex({&code, 1}));
        else
            quoted.push_back(character);
    }
    return quoted.append("\"");
}

std::string &JsonLine::open(std::string_view key)
{
    if (m_text.size() > 1)
        m_text.push_back(',');
    return m_text.append(quotedJson(key)).append(":");
}

JsonLine &JsonLine::text(std::string_view key, std::string_view value)
{
    open(key).append(quotedJson(value));
    return *this;
}

JsonLine &JsonLine::textOrNull(std::string_view key, std::string_view value)
{
    open(key).append(value.empty() ? "null" : quotedJson(value));
    return *this;
}

JsonLine &JsonLine::number(std::string_view key, std::int64_t value)
{
    open(key).append(std::to_string(value));
    return *this;
}

JsonLine &JsonLine::numberOrNull(std::string_view key, std::optional<std::int64_t> value)
{
    open(key).append(value ? std::to_string(*value) : "null");
    return *this;
}

JsonLine &JsonLine::yesNo(std::string_view key, bool value)
{
    open(key).append(value ? "true" : "false");
    return *this;
}

JsonLine &JsonLine::texts(std::string_view key, const std::vector<std::string> &values)
{
    std::string list = "[";
    for (const std::string &value : values) {
        if (list.size() > 1)
            list.push_back(',');
        list.append(quotedJson(value));
    }
    open(key).append(list).append("]");
    return *this;
}

} // namespace guichet::mutual
