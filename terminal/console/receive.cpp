// SPDX-License-Identifier: Apache-2.0
#include "terminal/console/exchange_words.h"
#include "terminal/console/roster_json.h"
#include "terminal/desk/exchange.h"
#include "terminal/texts/sentences.h"

#include <algorithm>

namespace guichet::console {
namespace {

JsonLine reportJson(const desk::ReceiveReport &report, const std::string &scheme, Language language)
{
    const auto count = [](std::size_t number) { return static_cast<std::int64_t>(number); };
    JsonLine json;
    json.text("scheme", scheme);
    json.number("receipts", count(report.receipts)).number("answers", count(report.answers)).number("payments", count(report.payments));
    json.number("conflicts", count(report.conflicts));
    if (report.roster)
        json.object("roster", rosterJson(*report.roster));
    else
        json.null("roster");
    addIgnored(json, report.ignored, language);
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

Exit receiveFrom(Console &console, desk::Counter &counter, desk::Stick &stick)
{
    const auto report = desk::receiveFromStick(counter, stick, progressOn(console));
    if (!report)
        return say(console, report.error());
    for (const desk::IgnoredFile &file : report->ignored)
        console.err << file.name << ": " << codedSentenceFor(file.why, console.language) << '\n';
    if (console.json)
        console.out << reportJson(*report, counter.journal.enrolled().scheme.code.text, console.language).str() << '\n';
    else
        printReport(console, *report);
    return exitForIgnored(report->ignored);
}

} // namespace

Exit receiveCommand(Console &console, const Arguments &arguments)
{
    return exchangeAsAsked(console, arguments, {false, true}, receiveFrom);
}

} // namespace guichet::console
