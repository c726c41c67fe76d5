// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace guichet::mutual {

// One JSON object on one line, keys in the order in which they are added.
class JsonLine {
public:
    JsonLine &text(std::string_view key, std::string_view value);
    JsonLine &textOrNull(std::string_view key, std::string_view value); // empty: null
    JsonLine &number(std::string_view key, std::int64_t value);
    JsonLine &number(std::string_view key, std::uint64_t value) { return number(key, static_cast<std::int64_t>(value)); }
    JsonLine &numberOrNull(std::string_view key, std::optional<std::int64_t> value);
    JsonLine &yesNo(std::string_view key, bool value);
    JsonLine &texts(std::string_view key, const std::vector<std::string> &values);
    std::string line() const { return m_text + "}\n"; }

private:
    std::string &open(std::string_view key);
    std::string m_text = "{";
};

std::string quotedJson(std::string_view text); // valid UTF-8 in, JSON string out

} // namespace guichet::mutual
