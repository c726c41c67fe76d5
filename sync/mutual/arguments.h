// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "terminal/base/failure.h"

#include <map>
#include <span>
#include <string>
#include <vector>

// The words of a command line, checked against what the command knows.
namespace guichet::mutual {

struct Option {
    std::string_view name;         // "--out"
    bool takesValue = true;
    bool isRequired = false;
};

class Arguments {
public:
    // E01 an option that is not known or a word too many, E02 a required one or a
    // value that is missing.
    static Outcome<Arguments> parse(std::span<char *const> words, std::span<const Option> options, std::span<const std::string_view> places);

    const std::string &place(std::size_t i) const { return m_places[i]; }
    bool has(std::string_view option) const { return m_values.find(option) != m_values.end(); }
    std::string value(std::string_view option) const;                  // the last one, or empty
    std::vector<std::string> values(std::string_view option) const;

private:
    std::vector<std::string> m_places{};
    std::map<std::string, std::vector<std::string>, std::less<>> m_values{};
};

} // namespace guichet::mutual
