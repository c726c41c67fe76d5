// SPDX-License-Identifier: Apache-2.0
#include "terminal/console/console.h"
#include "terminal/console/json_line.h"
#include "terminal/console/roster_json.h"
#include "terminal/console/values.h"
#include "terminal/desk/exchange.h"
#include "terminal/texts/sentences.h"

namespace guichet::console {
namespace {

JsonLine reportJson(const desk::ReceiveReport &report, Language language)
{
    const auto count = [](std::size_t number) { return static_cast<std::int64_t>(number); };
    JsonLine json;
    json.number("receipts", count(report.receipts)).number("answers", count(report.answers)).number("payments", count(report.payments));
    json.number("conflicts", count(report.conflicts));
    if (report.roster)
        json.object("roster", rosterJson(*report.roster));
    else
        json.null("roster");
    std::vector<JsonLine> ignored;
    for (const desk::IgnoredFile &file : report.ignored) {
        ignored.push_back(JsonLine()
                              .text("file", file.name)
                              .text("code", codeText(file.why.code))
                              .text("message", sentenceFor(file.why, language)));
    }
    json.objects("ignored", ignored);
    return json.number("waiting", count(report.outbox.waiting)).number("quarantined", count(report.outbox.quarantined));
}

void printReport(Console &console, const desk::ReceiveReport &report)
{
    const bool french = console.language == Language::French;
    console.out << (french ? "Reçus : " : "Receipts: ") << report.receipts << (french ? ", réponses : " : ", answers: ") << report.answers
                << (french ? ", paiements : " : ", payments: ") << report.payments << (french ? ", en attente : " : ", waiting: ")
                << report.outbox.waiting << '\n';
    if (report.roster)
        console.out << (french ? "Fichier des membres n° " : "Roster no. ") << report.roster->version << '\n';
}

} // namespace

Exit receiveCommand(Console &console, const Arguments &arguments)
{
    const auto folder = arguments.find("--stick");
    if (!folder)
        return say(console, missing("--stick").error());
    const auto counter = console.world.counter();
    if (!counter)
        return say(console, counter.error());
    const auto stick = console.world.stick(*folder);
    if (!stick)
        return say(console, stick.error());
    const auto report = desk::receiveFromStick(**counter, **stick, progressOn(console));
    if (!report)
        return say(console, report.error());
    for (const desk::IgnoredFile &file : report->ignored)
        console.err << file.name << ": " << codedSentenceFor(file.why, console.language) << '\n';
    if (console.json)
        console.out << reportJson(*report, console.language).str() << '\n';
    else
        printReport(console, *report);
    return Exit::Done;
}

} // namespace guichet::console
