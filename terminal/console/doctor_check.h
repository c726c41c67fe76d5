// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "terminal/console/console.h"

namespace guichet::console {

// One thing looked at: what it is, whether it is well, and what to do if not. An advice
// beside a thing that is well is a hint.
struct Check {
    std::string name{};
    bool ok = true;
    std::string detail{};
    std::optional<Failure> advice{};
};

// What the profile says the machine has, one line each; a profile that cannot be read
// is one line. `tries`: a card is asked for and a page printed.
std::vector<Check> deviceChecks(Console &console, const std::optional<std::string> &profile, bool tries);
Check diskCheck(Console &console);
Check backupCheck(Console &console, desk::Counter &counter); // of the folder's first counter

} // namespace guichet::console
