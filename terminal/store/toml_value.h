// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "terminal/base/failure.h"

#include <toml++/toml.h>

#include <array>
#include <filesystem>
#include <string>

// One setting of a TOML file, and what is said when it is not as it should be: E09
// {fichier} {ligne} {cle} {attendu}. Nothing is guessed and nothing half-read.
namespace guichet::store {

struct TomlValue {
    const std::filesystem::path &file;
    std::string key{};
    const toml::node &node;
};

Unexpected<Failure> wrongSetting(const std::filesystem::path &file, std::int64_t line, std::string_view key, std::string_view expected);
Unexpected<Failure> wrongSetting(const TomlValue &value, std::string_view expected);

// E04 the file cannot be read; E09 too large, not UTF-8, not TOML.
Outcome<toml::table> loadToml(const std::filesystem::path &file, std::size_t largest);

Outcome<std::string> textOf(const TomlValue &value);
Outcome<bool> flagOf(const TomlValue &value);
Outcome<std::int64_t> numberOf(const TomlValue &value, std::int64_t least, std::int64_t most);

template <class T>
struct Choice {
    std::string_view name;
    T value;
};
template <class T, std::size_t N>
Outcome<T> choiceOf(const TomlValue &value, const std::array<Choice<T>, N> &choices)
{
    const auto text = value.node.value_exact<std::string>();
    std::string names;
    for (const Choice<T> &choice : choices) {
        if (text && *text == choice.name)
            return choice.value;
        names += (names.empty() ? "" : " | ") + std::string(choice.name);
    }
    return wrongSetting(value, names);
}

template <class T>
Outcome<void> put(T &to, Outcome<T> value)
{
    if (!value)
        return value.failure();
    to = *std::move(value);
    return {};
}
// `value` comes from numberOf, whose bounds fit.
template <class T>
Outcome<void> putNumber(T &to, const Outcome<std::int64_t> &value)
{
    if (!value)
        return value.failure();
    to = static_cast<T>(*value);
    return {};
}

} // namespace guichet::store
