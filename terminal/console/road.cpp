// SPDX-License-Identifier: Apache-2.0
#include "sync/road_paths.h"
#include "terminal/console/exchange_words.h"
#include "terminal/console/json_values.h"
#include "terminal/console/values.h"
#include "terminal/texts/sentences.h"

#include <algorithm>

namespace guichet::console {
namespace {

// What a road said when it was tried: who answered, or why nobody did.
struct Tried {
    std::string source{};
    std::optional<Failure> trouble{};
};

sync::HttpRequest questionFor(const sync::RoadSettings &road, const desk::Enrolled &enrolled)
{
    sync::HttpRequest request;
    request.idleMilliseconds = 15'000;
    request.totalMilliseconds = 60'000;
    if (road.kind == sync::RoadKind::Native) {
        request.path = sync::paths::root(enrolled.scheme.code, enrolled.root.version);
        return request;
    }
    request.path = "metadata";
    request.headers.push_back({"Accept", "application/fhir+json"});
    return request;
}

// Only the mutual's own root proves that it is ours that answers.
Tried judge(const sync::RoadSettings &road, const desk::Enrolled &enrolled, const sync::HttpReply &reply)
{
    const std::string status = "HTTP " + std::to_string(reply.status);
    if (road.kind != sync::RoadKind::Native) {
        const std::string_view body(reinterpret_cast<const char *>(reply.body.data()), reply.body.size());
        if (reply.status == 200 && body.find("CapabilityStatement") != std::string_view::npos)
            return {"CapabilityStatement, " + status, {}};
        if (reply.status == 401 || reply.status == 403)
            return {status, Failure{Code::N09, {}, {}}};
        return {status, Failure{Code::N13, {{"detail", status}}, {}}};
    }
    const auto version = sync::peekRootVersion(reply.body);
    if (reply.status == 200 && version == enrolled.root.version)
        return {enrolled.scheme.name + ", " + status, {}};
    return {status, Failure{reply.status == 404 ? Code::N13 : Code::N03, {{"detail", status}}, {}}};
}

Tried tryRoad(Console &console, const desk::Counter &counter, const sync::RoadSettings &road)
{
    const desk::Enrolled &enrolled = counter.journal.enrolled();
    const auto network = console.world.network(road);
    if (!network)
        return {{}, network.error()};
    const auto reply = (*network)->perform(questionFor(road, enrolled));
    return reply ? judge(road, enrolled, *reply) : Tried{{}, reply.error()};
}

void tell(Console &console, const std::string &scheme, const sync::RoadSettings &road, const std::optional<Tried> &tried)
{
    const std::string kind(codeOf(road.kind));
    if (console.json) {
        JsonLine json;
        json.text("scheme", scheme).text("kind", kind).text("road", road.url);
        if (tried) {
            json.flag("ok", !tried->trouble);
            addText(json, "source", tried->source);
            addFailure(json, "trouble", tried->trouble, console.language);
        }
        console.out << json.str() << '\n';
        return;
    }
    console.out << scheme << "  " << kind << "  " << road.url;
    if (tried)
        console.out << "  " << (tried->trouble ? codedSentenceFor(*tried->trouble, console.language) : tried->source);
    console.out << '\n';
}

Exit showRoads(Console &console, const desk::Counter &counter, bool tries)
{
    const auto roads = console.world.roads(counter);
    if (!roads)
        return say(console, roads.error());
    Exit worst = Exit::Done;
    for (const sync::RoadSettings &road : *roads) {
        const auto tried = tries ? std::optional(tryRoad(console, counter, road)) : std::nullopt;
        tell(console, counter.journal.enrolled().scheme.code.text, road, tried);
        if (tried && tried->trouble)
            worst = std::max(worst, exitFor(tried->trouble->code));
    }
    return worst;
}

} // namespace

Exit roadCommand(Console &console, const Arguments &arguments)
{
    const auto &words = arguments.rest();
    if (words.size() != 1 || (words[0] != "list" && words[0] != "test"))
        return say(console, missing("list | test").error());
    const auto counters = console.world.counters();
    if (!counters)
        return say(console, counters.error());
    Exit worst = Exit::Done;
    for (const desk::Counter *counter : *counters)
        worst = std::max(worst, showRoads(console, *counter, words[0] == "test"));
    return worst;
}

} // namespace guichet::console
