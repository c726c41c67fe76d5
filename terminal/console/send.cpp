// SPDX-License-Identifier: Apache-2.0
#include "terminal/console/exchange_words.h"
#include "terminal/desk/exchange.h"


namespace guichet::console {
namespace {

JsonLine reportJson(const desk::SendReport &report, const std::string &scheme)
{
    JsonLine json;
    json.text("scheme", scheme);
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

Exit sendTo(Console &console, desk::Counter &counter, desk::Stick &stick)
{
    const auto report = desk::sendToStick(counter, stick);
    if (!report)
        return say(console, report.error());
    if (console.json)
        console.out << reportJson(*report, counter.journal.enrolled().scheme.code.text).str() << '\n';
    else
        printReport(console, *report);
    return Exit::Done;
}

} // namespace

Exit sendCommand(Console &console, const Arguments &arguments)
{
    return exchangeAsAsked(console, arguments, {true, false}, sendTo);
}

} // namespace guichet::console
