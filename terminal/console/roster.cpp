// SPDX-License-Identifier: Apache-2.0
#include "sync/sealed_file.h"
#include "terminal/console/console.h"
#include "terminal/console/files.h"
#include "terminal/console/roster_json.h"
#include "terminal/console/values.h"
#include "terminal/desk/day_view.h"
#include "terminal/desk/exchange.h"
#include "terminal/texts/words.h"

#include <algorithm>
#include <filesystem>

namespace guichet::console {
namespace {

JsonLine statusJson(desk::Counter &counter, const desk::RosterStatus &status)
{
    const desk::CounterState state = desk::counterState(counter);
    JsonLine json = rosterJson(status);
    json.text("rosterDate", toIsoText(*state.rosterDay)).number("rosterAgeDays", state.rosterAgeDays);
    json.text("scheme", counter.journal.enrolled().scheme.code.text).text("facility", counter.journal.enrolled().facility.code.text);
    return json.text("countersAsOf", toIsoText(status.countersAsOf));
}

void printStatus(Console &console, desk::Counter &counter, const desk::RosterStatus &status)
{
    const desk::CounterState state = desk::counterState(counter);
    const bool french = console.language == Language::French;
    console.out << wordFor(Word::ListOf, console.language) << ' ' << formatDay(*state.rosterDay) << (french ? ", n° " : ", no. ") << status.version
                << ", " << formatNumber(static_cast<std::int64_t>(status.members)) << (french ? " membres, " : " members, ") << state.rosterAgeDays
                << (french ? " jours" : " days");
    if (!state.rosterSource.empty())
        console.out << (french ? " ; liste " : "; list from ") << state.rosterSource << (french ? ", non signée" : ", unsigned");
    console.out << '\n';
}

Exit status(Console &console, desk::Counter &counter)
{
    const auto status = counter.roster.status();
    if (!status)
        return say(console, {Code::D11, {}, {}});
    if (console.json)
        console.out << statusJson(counter, *status).str() << '\n';
    else
        printStatus(console, counter, *status);
    return Exit::Done;
}

Exit statusOfAll(Console &console)
{
    const auto counters = console.world.counters();
    if (!counters)
        return say(console, counters.error());
    Exit worst = Exit::Done;
    for (desk::Counter *counter : *counters)
        worst = std::max(worst, status(console, *counter));
    return worst;
}

Outcome<desk::RosterReport> applyFrom(Console &console, desk::Counter &counter, const std::string &path, bool confirmedEmpty)
{
    std::error_code error;
    if (std::filesystem::is_directory(path, error)) {
        const auto stick = console.world.stick(path);
        return stick ? desk::applyRosterFromStick(counter, **stick, confirmedEmpty, progressOn(console)) : stick.failure();
    }
    const auto file = loadFile(path, sync::largestFile);
    if (!file)
        return file.failure();
    auto report = desk::applyRosterFile(counter, *file, confirmedEmpty, progressOn(console));
    if (!report)
        return Unexpected(withName(report.error(), path));
    return report;
}

Exit apply(Console &console, desk::Counter &counter, const std::string &path, bool confirmedEmpty)
{
    const auto report = applyFrom(console, counter, path, confirmedEmpty);
    if (console.showsProgress)
        console.err << '\n';
    if (!report)
        return say(console, report.error());
    if (console.json)
        console.out << statusJson(counter, report->status).flag("alreadyInForce", report->alreadyInForce).str() << '\n';
    else
        printStatus(console, counter, report->status);
    return Exit::Done;
}

} // namespace

Exit rosterCommand(Console &console, const Arguments &arguments)
{
    const auto &words = arguments.rest();
    const bool asksStatus = words.size() == 1 && words[0] == "status";
    const bool applies = words.size() == 2 && words[0] == "apply";
    if (!asksStatus && !applies)
        return say(console, missing("apply PATH | status").error());
    if (asksStatus)
        return statusOfAll(console);
    const auto counter = console.world.counter();
    if (!counter)
        return say(console, counter.error());
    return apply(console, **counter, words[1], arguments.has("--confirm-empty"));
}

} // namespace guichet::console
