// SPDX-License-Identifier: Apache-2.0
#include "terminal/console/claim_json.h"
#include "terminal/console/exchange_words.h"
#include "terminal/console/json_values.h"
#include "terminal/console/values.h"
#include "terminal/desk/outbox_view.h"
#include "terminal/texts/sentences.h"
#include "terminal/texts/words.h"

#include <algorithm>

namespace guichet::console {
namespace {

struct SchemeBox {
    const desk::Counter &counter;
    const desk::OutboxView &view;
    std::string scheme{};
    const desk::RoadRow *road = nullptr; // the one that is tried first
};

bool isFrench(const Console &console)
{
    return console.language == Language::French;
}

// Claim by claim what a server said no to, else what the road met last.
std::optional<Failure> troubleOf(const SchemeBox &box, const desk::OutboxRow &row)
{
    if (row.claim.trouble || row.claim.state == ClaimState::Quarantined || !box.road)
        return row.claim.trouble;
    return box.road->state.lastFailure;
}

std::string adviceFor(const Console &console, const desk::OutboxRow &row)
{
    if (row.claim.state == ClaimState::Quarantined)
        return isFrench(console) ? "La mutuelle tient une autre demande sous ce numéro : comparez les deux empreintes avec elle, puis à deux remettez en "
                                   "attente ou annulez."
                                 : "The mutual holds another claim under this number: compare both fingerprints with it, then two persons requeue or "
                                   "cancel it.";
    if (row.level == desk::WaitLevel::Warning || row.level == desk::WaitLevel::Alarm)
        return isFrench(console) ? "Attend depuis longtemps : envoyez par clé (guichetctl send --stick DOSSIER)."
                                 : "Has waited long: send by stick (guichetctl send --stick DIR).";
    return {};
}

JsonLine rowJson(const Console &console, const SchemeBox &box, const desk::OutboxRow &row)
{
    const Claim &claim = row.claim.claim;
    JsonLine json;
    json.text("scheme", box.scheme).text("claim", toText(claim.ulid)).text("number", claim.number.text);
    json.text("day", toIsoText(claim.careDay)).text("status", codeOf(row.claim.state));
    json.number("ageDays", row.ageDays).text("level", codeOf(row.level));
    addText(json, "road", box.road ? box.road->road : std::string{});
    addFailure(json, "lastFailure", troubleOf(box, row), console.language);
    json.texts("reasons", reasonsOf(claim)).text("hash", toHex(row.claim.written.hash));
    addText(json, "otherHash", row.claim.otherHash ? toHex(*row.claim.otherHash) : std::string{});
    addText(json, "advice", adviceFor(console, row));
    return json;
}

JsonLine roadJson(const Console &console, const desk::RoadRow &row)
{
    JsonLine json;
    json.text("road", row.road).number("failures", row.state.failures);
    addNumber(json, "nextTryAt", row.state.nextTryAt > 0 ? std::optional(row.state.nextTryAt) : std::nullopt);
    addFailure(json, "lastFailure", row.state.lastFailure, console.language);
    return json;
}

JsonLine totalJson(const Console &console, const SchemeBox &box)
{
    JsonLine json;
    json.text("scheme", box.scheme).number("waiting", static_cast<std::int64_t>(box.view.summary.waiting));
    json.number("oldestDays", box.view.oldestDays).text("level", codeOf(box.view.level));
    json.number("quarantined", static_cast<std::int64_t>(box.view.summary.quarantined));
    addNumber(json, "lastExchangeAt", box.view.summary.lastExchangeAt);
    std::vector<JsonLine> roads;
    for (const desk::RoadRow &row : box.view.roads)
        roads.push_back(roadJson(console, row));
    return json.objects("roads", roads);
}

void printRow(Console &console, const SchemeBox &box, const desk::OutboxRow &row)
{
    const Claim &claim = row.claim.claim;
    console.out << claim.number.text << "  " << formatDay(claim.careDay) << "  " << wordFor(row.claim.state, console.language) << "  " << row.ageDays
                << (isFrench(console) ? " j" : " d") << "  " << (box.road ? box.road->road : "-");
    if (const auto trouble = troubleOf(box, row))
        console.out << "  " << codedSentenceFor(*trouble, console.language);
    console.out << '\n';
    if (row.claim.otherHash)
        console.out << (isFrench(console) ? "    ici : " : "    here: ") << toHex(row.claim.written.hash)
                    << (isFrench(console) ? "\n    là-bas : " : "\n    there: ") << toHex(*row.claim.otherHash) << '\n';
    if (const std::string advice = adviceFor(console, row); !advice.empty())
        console.out << "    " << advice << '\n';
}

void printTotal(Console &console, const SchemeBox &box)
{
    const desk::OutboxSummary &summary = box.view.summary;
    console.out << box.scheme << " : ";
    if (summary.waiting == 0)
        console.out << (isFrench(console) ? "rien en attente" : "nothing waits");
    else
        console.out << summary.waiting << (isFrench(console) ? " en attente, la plus ancienne : " : " waiting, the oldest: ") << box.view.oldestDays
                    << (isFrench(console) ? " j" : " d");
    if (summary.quarantined > 0)
        console.out << (isFrench(console) ? ", en quarantaine : " : ", quarantined: ") << summary.quarantined;
    console.out << '\n';
    const int zone = box.counter.clock.read().zoneMinutes;
    for (const desk::RoadRow &row : box.view.roads) {
        if (row.state.nextTryAt > 0)
            console.out << "    " << row.road << (isFrench(console) ? " : essais manqués " : ": failed tries ") << row.state.failures
                        << (isFrench(console) ? ", prochain essai " : ", next try ") << timeText(row.state.nextTryAt, zone) << '\n';
    }
}

Outcome<void> showBox(Console &console, desk::Counter &counter)
{
    const auto roads = console.world.roads(counter);
    if (!roads)
        return roads.failure();
    std::vector<std::string> addresses;
    for (const sync::RoadSettings &road : *roads)
        addresses.push_back(road.url);
    const auto view = desk::viewOutbox(counter, addresses);
    if (!view)
        return view.failure();
    const SchemeBox box{counter, *view, counter.journal.enrolled().scheme.code.text, view->roads.empty() ? nullptr : &view->roads.front()};
    for (const desk::OutboxRow &row : view->rows) {
        if (console.json)
            console.out << rowJson(console, box, row).str() << '\n';
        else
            printRow(console, box, row);
    }
    if (console.json)
        console.out << totalJson(console, box).str() << '\n';
    else
        printTotal(console, box);
    return {};
}

} // namespace

Exit outboxCommand(Console &console, const Arguments &)
{
    const auto counters = console.world.counters();
    if (!counters)
        return say(console, counters.error());
    Exit worst = Exit::Done;
    for (desk::Counter *counter : *counters) {
        if (const auto shown = showBox(console, *counter); !shown)
            worst = std::max(worst, say(console, shown.error()));
    }
    return worst;
}

} // namespace guichet::console
