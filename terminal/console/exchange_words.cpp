// SPDX-License-Identifier: Apache-2.0
#include "terminal/console/exchange_words.h"

#include "terminal/console/roster_json.h"
#include "terminal/console/values.h"
#include "terminal/desk/foreign_exchange.h"
#include "terminal/desk/start_exchange.h"
#include "terminal/texts/sentences.h"
#include "terminal/texts/words.h"

#include <algorithm>

namespace guichet::console {
namespace {

std::int64_t count(std::size_t number)
{
    return static_cast<std::int64_t>(number);
}

bool isFrench(const Console &console)
{
    return console.language == Language::French;
}

Outcome<std::vector<sync::RoadSettings>> roadsFor(Console &console, const desk::Counter &counter, const std::optional<std::string> &to)
{
    if (!to)
        return console.world.roads(counter);
    if (!to->starts_with("http://") && !to->starts_with("https://"))
        return notUnderstood("--to", *to, "https://…");
    sync::RoadSettings road;
    road.url = to->ends_with('/') ? *to : *to + '/';
    return std::vector{road};
}

Outcome<desk::ExchangeReport> exchangeOver(Console &console, desk::Counter &counter, const sync::RoadSettings &road, desk::ExchangeParts parts)
{
    const auto network = console.world.network(road);
    if (!network)
        return network.failure();
    const auto talk = desk::startExchange(counter, road, parts, progressOn(console));
    if (!talk)
        return talk.failure();
    return desk::carryOut(**talk, **network);
}

void printTrouble(Console &console, const desk::ExchangeReport &report, const desk::Counter &counter)
{
    console.err << codedSentenceFor(*report.trouble, console.language) << '\n';
    if (report.nextTryAt)
        console.err << (isFrench(console) ? "Prochain essai : " : "Next try: ")
                    << timeText(*report.nextTryAt, counter.clock.read().zoneMinutes) << '\n';
}

} // namespace

std::string timeText(std::int64_t unixSeconds, int zoneMinutes)
{
    const std::int64_t local = unixSeconds + std::int64_t{zoneMinutes} * 60;
    const std::int64_t minutes = (local % 86'400) / 60;
    const auto two = [](std::int64_t number) { return std::string(number < 10 ? "0" : "") + std::to_string(number); };
    return formatDay(dayOfMoment(unixSeconds, zoneMinutes)) + ' ' + two(minutes / 60) + ':' + two(minutes % 60);
}

void addFailure(JsonLine &json, std::string_view name, const std::optional<Failure> &failure, Language language)
{
    if (failure)
        json.object(name, JsonLine().text("code", codeText(failure->code)).text("message", sentenceFor(*failure, language)));
    else
        json.null(name);
}

void addIgnored(JsonLine &json, const std::vector<desk::IgnoredFile> &ignored, Language language)
{
    std::vector<JsonLine> lines;
    for (const desk::IgnoredFile &file : ignored)
        lines.push_back(JsonLine().text("file", file.name).text("code", codeText(file.why.code)).text("message", sentenceFor(file.why, language)));
    json.objects("ignored", lines);
}

JsonLine exchangeJson(const desk::ExchangeReport &report, const std::string &scheme, Language language)
{
    JsonLine json;
    json.text("scheme", scheme).text("road", report.road);
    json.number("sent", count(report.send.sent)).number("acknowledged", count(report.send.acknowledged));
    json.number("waiting", count(report.send.waiting)).number("quarantined", count(report.send.quarantined));
    json.number("receipts", count(report.receive.receipts)).number("answers", count(report.receive.answers));
    json.number("payments", count(report.receive.payments)).number("conflicts", count(report.receive.conflicts));
    if (report.receive.roster)
        json.object("roster", rosterJson(*report.receive.roster));
    else
        json.null("roster");
    json.number("photoPacks", count(report.photos));
    addIgnored(json, report.receive.ignored, language);
    addFailure(json, "trouble", report.trouble, language);
    if (report.nextTryAt)
        return json.number("nextTryAt", *report.nextTryAt);
    return json.null("nextTryAt");
}

void printExchange(Console &console, const desk::ExchangeReport &report, const std::string &scheme)
{
    const bool french = isFrench(console);
    console.out << scheme << "  " << report.road << '\n'
                << (french ? "Envoyées : " : "Sent: ") << report.send.sent << (french ? ", avec reçu : " : ", acknowledged: ")
                << report.send.acknowledged << (french ? ", en attente : " : ", waiting: ") << report.send.waiting
                << (french ? ", en quarantaine : " : ", quarantined: ") << report.send.quarantined << '\n'
                << (french ? "Réponses : " : "Answers: ") << report.receive.answers << (french ? ", paiements : " : ", payments: ")
                << report.receive.payments << '\n';
    if (report.receive.roster)
        console.out << (french ? "Fichier des membres n° " : "Roster no. ") << report.receive.roster->version << '\n';
}

Outcome<desk::ExchangeReport> exchangeOverNetwork(Console &console, desk::Counter &counter, const std::optional<std::string> &to,
                                                  desk::ExchangeParts parts)
{
    const auto roads = roadsFor(console, counter, to);
    if (!roads)
        return roads.failure();
    if (roads->empty())
        return missing("--stick | --to | roads.toml");
    Outcome<desk::ExchangeReport> report = fail(Code::N08);
    for (const sync::RoadSettings &road : *roads) {
        report = exchangeOver(console, counter, road, parts);
        if (!report || !report->trouble || report->reached)
            return report;
    }
    return report;
}

// A roster that is refused, or a file that is damaged or not whole, is an answer of
// no; an older file, or one for somebody else, only lies there.
Exit exitForIgnored(const std::vector<desk::IgnoredFile> &ignored)
{
    const bool isRefused = std::any_of(ignored.begin(), ignored.end(), [](const desk::IgnoredFile &file) {
        const Code code = file.why.code;
        const bool isRoster = code >= Code::R01 && code <= Code::R15 && code != Code::R02 && code != Code::R07;
        return isRoster || code == Code::U02 || code == Code::U04 || code == Code::U12;
    });
    return isRefused ? Exit::No : Exit::Done;
}

Exit exchangeAll(Console &console, const Arguments &arguments, desk::ExchangeParts parts)
{
    const auto counters = console.world.counters();
    if (!counters)
        return say(console, counters.error());
    Exit worst = Exit::Done;
    for (desk::Counter *counter : *counters) {
        const std::string &scheme = counter->journal.enrolled().scheme.code.text;
        const auto report = exchangeOverNetwork(console, *counter, arguments.find("--to"), parts);
        if (!report) {
            worst = std::max(worst, say(console, report.error()));
            continue;
        }
        for (const desk::IgnoredFile &file : report->receive.ignored)
            console.err << file.name << ": " << codedSentenceFor(file.why, console.language) << '\n';
        worst = std::max(worst, exitForIgnored(report->receive.ignored));
        if (console.json)
            console.out << exchangeJson(*report, scheme, console.language).str() << '\n';
        else
            printExchange(console, *report, scheme);
        if (!report->trouble)
            continue;
        printTrouble(console, *report, *counter);
        worst = std::max(worst, exitFor(report->trouble->code));
    }
    return worst;
}

Exit exchangeAsAsked(Console &console, const Arguments &arguments, desk::ExchangeParts parts, UseStick useStick)
{
    const auto folder = arguments.find("--stick");
    if (folder && arguments.has("--to"))
        return say(console, {Code::E07, {{"option", "--stick"}, {"autre", "--to"}}, {}});
    if (!folder)
        return exchangeAll(console, arguments, parts);
    const auto counters = console.world.counters();
    if (!counters)
        return say(console, counters.error());
    const auto stick = console.world.stick(*folder);
    if (!stick)
        return say(console, stick.error());
    Exit worst = Exit::Done;
    for (desk::Counter *counter : *counters)
        worst = std::max(worst, useStick(console, *counter, **stick));
    return worst;
}

} // namespace guichet::console
