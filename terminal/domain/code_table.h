// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "terminal/base/check.h"

#include <array>
#include <optional>
#include <string_view>

namespace guichet {

// The words our files and screens use for an enumeration, both ways.
template <class Enum>
struct CodeName {
    Enum value;
    std::string_view code;
};

template <class Enum, std::size_t N>
std::string_view codeIn(const std::array<CodeName<Enum>, N> &table, Enum value)
{
    for (const auto &row : table) {
        if (row.value == value)
            return row.code;
    }
    check(false); // an enumerator that its table forgot
    return {};
}

template <class Enum, std::size_t N>
std::optional<Enum> valueIn(const std::array<CodeName<Enum>, N> &table, std::string_view code)
{
    for (const auto &row : table) {
        if (row.code == code)
            return row.value;
    }
    return {};
}

} // namespace guichet
