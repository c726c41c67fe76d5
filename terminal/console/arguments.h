// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "terminal/base/failure.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace guichet::console {

struct OptionSpec {
    std::string_view name{};   // "--line"
    bool takesValue = true;
    bool mayRepeat = false;
};

// The words after a command, sorted into options and the rest.
class Arguments {
public:
    // E01 unknown option, E02 its value is missing, E07 given twice where once is meant.
    static Outcome<Arguments> parse(const std::vector<std::string> &words, std::span<const OptionSpec> known);

    bool has(std::string_view option) const { return find(option).has_value(); }
    std::optional<std::string> find(std::string_view option) const;
    std::vector<std::string> all(std::string_view option) const;
    const std::vector<std::string> &rest() const { return m_rest; }

private:
    struct Given {
        std::string name{};
        std::string value{};
    };
    std::vector<Given> m_given{};
    std::vector<std::string> m_rest{};
};

} // namespace guichet::console
