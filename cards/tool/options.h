// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "terminal/base/failure.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

// Options of a command: --name, --name VALUE, --name VALUE VALUE...
namespace guichet::cards::tool {

enum class Takes { Nothing, One, Many };
using OptionTable = std::map<std::string, Takes>;

class Options {
public:
    bool has(const std::string &name) const { return m_values.count(name) > 0; }
    std::string one(const std::string &name) const; // empty when absent
    const std::vector<std::string> &many(const std::string &name) const;

    // How many of these were given.
    std::size_t countOf(const std::vector<std::string> &names) const;
    Outcome<std::optional<std::int64_t>> integer(const std::string &name) const;

private:
    friend Outcome<Options> parseOptions(const std::vector<std::string> &, const OptionTable &);
    std::map<std::string, std::vector<std::string>> m_values{};
};

// E01 unknown, E03 without its value or given twice.
Outcome<Options> parseOptions(const std::vector<std::string> &arguments, const OptionTable &table);

} // namespace guichet::cards::tool
