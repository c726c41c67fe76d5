// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "terminal/console/console.h"

namespace guichet::console {

struct Command {
    std::string_view name{};
    Exit (*run)(Console &, const Arguments &) = nullptr;
    std::span<const OptionSpec> options{};
    std::size_t mostRest = 0;     // words that are not options
    std::string_view usage{};     // empty: promised, and not in this version
    std::string_view example{};
    std::string_view french{};    // what it does, in one line
    std::string_view english{};
};

std::span<const Command> allCommands();
const Command *findCommand(std::string_view name);

void printHelp(Console &console);
void printHelp(Console &console, const Command &command);

} // namespace guichet::console
