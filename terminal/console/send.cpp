// SPDX-License-Identifier: Apache-2.0
#include "terminal/console/console.h"
#include "terminal/console/json_line.h"
#include "terminal/console/values.h"
#include "terminal/desk/exchange.h"

namespace guichet::console {
namespace {

JsonLine reportJson(const desk::SendReport &report)
{
    JsonLine json;
    json.number("sent", static_cast<std::int64_t>(report.sent)).number("acknowledged", static_cast<std::int64_t>(report.acknowledged));
    json.number("waiting", static_cast<std::int64_t>(report.waiting)).number("quarantined", static_cast<std::int64_t>(report.quarantined));
    return json.texts("files", report.files);
}

void printReport(Console &console, const desk::SendReport &report)
{
    const bool french = console.language == Language::French;
    console.out << (french ? "Envoyées : " : "Sent: ") << report.sent << (french ? ", avec reçu : " : ", acknowledged: ") << report.acknowledged
                << (french ? ", en attente : " : ", waiting: ") << report.waiting << (french ? ", en quarantaine : " : ", quarantined: ")
                << report.quarantined << '\n';
    for (const std::string &file : report.files)
        console.out << "  " << file << '\n';
    if (!report.files.empty())
        console.out << (french ? "Vous pouvez retirer la clé.\n" : "You may remove the stick.\n");
}

} // namespace

Exit sendCommand(Console &console, const Arguments &arguments)
{
    if (arguments.has("--to"))
        return say(console, {Code::E08, {{"valeur", "send --to"}}, {}});
    const auto folder = arguments.find("--stick");
    if (!folder)
        return say(console, missing("--stick").error());
    const auto counter = console.world.counter();
    if (!counter)
        return say(console, counter.error());
    const auto stick = console.world.stick(*folder);
    if (!stick)
        return say(console, stick.error());
    const auto report = desk::sendToStick(**counter, **stick);
    if (!report)
        return say(console, report.error());
    if (console.json)
        console.out << reportJson(*report).str() << '\n';
    else
        printReport(console, *report);
    return Exit::Done;
}

} // namespace guichet::console
