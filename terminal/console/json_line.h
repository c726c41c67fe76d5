// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace guichet {

// One JSON object on one line, its fields in the order in which they are added.
class JsonLine {
public:
    JsonLine &text(std::string_view name, std::string_view value);
    JsonLine &number(std::string_view name, std::int64_t value);
    JsonLine &flag(std::string_view name, bool value);
    JsonLine &null(std::string_view name);
    JsonLine &texts(std::string_view name, const std::vector<std::string> &values);
    JsonLine &object(std::string_view name, const JsonLine &value);
    JsonLine &objects(std::string_view name, const std::vector<JsonLine> &values);
    std::string str() const; // without an end of line

private:
    std::string &field(std::string_view name);
    std::string m_fields{};
};

std::string jsonQuoted(std::string_view text);

} // namespace guichet
