// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>

namespace guichet {

struct CounterOptions {
    std::optional<std::string> folder{};
    std::optional<std::string> profile{};
    bool measureStart = false;
};

// Exit code when the program is not to go on; --version and --help need no display.
std::optional<int> parseOptions(int count, char **words, CounterOptions &options);

} // namespace guichet
