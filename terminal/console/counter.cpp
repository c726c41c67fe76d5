// SPDX-License-Identifier: Apache-2.0
#include "terminal/console/counter_talk.h"

namespace guichet::console {

Exit counterCommand(Console &console, const Arguments &arguments)
{
    const auto settings = console.world.profile(arguments.find("--profile"));
    if (!settings)
        return say(console, settings.error());
    auto counters = console.world.counters();
    if (!counters)
        return say(console, counters.error());
    const std::unique_ptr<Printer> printer = console.world.printer(*settings);
    const std::unique_ptr<Entries> entries = console.world.entries(*settings);
    CounterTalk talk(console, *std::move(counters), printer.get());
    talk.begin();
    while (const auto entry = entries->next()) {
        if (!talk.take(*entry))
            break;
    }
    return Exit::Done;
}

} // namespace guichet::console
