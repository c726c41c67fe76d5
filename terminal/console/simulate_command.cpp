// SPDX-License-Identifier: Apache-2.0
#include "terminal/console/console.h"
#include "terminal/console/simulate.h"
#include "terminal/console/values.h"

namespace guichet::console {

Exit simulateCommand(Console &console, const Arguments &arguments)
{
    const auto plans = arguments.find("--plans");
    const auto cases = arguments.find("--cases");
    if (!plans || !cases)
        return say(console, missing(plans ? "--cases" : "--plans").error());
    return static_cast<Exit>(simulate(*plans, *cases, console.out, console.err));
}

} // namespace guichet::console
