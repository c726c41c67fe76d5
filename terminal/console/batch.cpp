// SPDX-License-Identifier: Apache-2.0
#include "terminal/console/console.h"
#include "terminal/console/json_values.h"
#include "terminal/console/sheet_file.h"
#include "terminal/console/values.h"
#include "terminal/desk/close_batch.h"
#include "terminal/documents/month_facts.h"
#include "terminal/texts/objection_texts.h"

namespace guichet::console {
namespace {

// Its claims are read from the same view, which names them by sequence.
BatchFacts factsOf(desk::Counter &counter, const desk::MonthView &view, const desk::MadeBatch &made, bool copy)
{
    BatchFacts facts;
    facts.head = sheetHead(counter);
    facts.head.sequence = made.written.sequence;
    facts.head.time = made.time;
    facts.head.zoneMinutes = made.zoneMinutes;
    facts.head.copy = copy;
    facts.id = made.body.id;
    facts.month = *dayOf({made.body.year, made.body.month, 1});
    facts.currency = made.body.currency;
    facts.totals = made.body.totals;
    for (const std::uint64_t sequence : made.body.sequences) {
        if (const auto claim = view.signedClaims.find(sequence); claim != view.signedClaims.end())
            facts.rows.push_back(batchRowOf(claim->second));
    }
    return facts;
}

Outcome<desk::MonthView> viewOf(desk::Counter &counter, const desk::Month &month)
{
    desk::MonthReading reading(counter, month);
    if (const auto read = desk::readWhole(reading); !read)
        return read.failure();
    return reading.finish();
}

std::size_t sayFindings(Console &console, const desk::MonthView &view)
{
    std::size_t serious = 0;
    for (const desk::MonthClaim &claim : view.claims) {
        for (const PrecheckFinding &finding : claim.findings) {
            serious += finding.likelihood == Likelihood::Information ? 0 : 1;
            console.err << claim.row.claim.number.text << "  " << codeOf(finding.likelihood) << "  " << objectionText(finding, claim.row.claim, console.language) << '\n';
        }
    }
    return serious;
}

JsonLine jsonOf(const desk::MadeBatch &made, bool copy, std::size_t serious)
{
    const BatchSum &all = made.body.totals.all;
    JsonLine json;
    json.text("batch", made.body.id.text).number("sequence", static_cast<std::int64_t>(made.written.sequence)).text("hash", toHex(made.written.hash));
    json.number("claims", all.count).number("gross", all.gross.amount).number("mutual", all.mutual.amount).number("state", all.state.amount);
    json.number("member", all.member.amount).text("claimsHash", toHex(made.body.claims)).flag("copy", copy);
    return json.number("findings", static_cast<std::int64_t>(serious));
}

// Made before and nothing new since: that one again, as a copy.
struct Chosen {
    desk::MadeBatch made{};
    bool copy = false;
};
Outcome<Chosen> chooseBatch(desk::Counter &counter, const desk::MonthView &view)
{
    auto made = desk::closeBatch(counter, view);
    if (made)
        return Chosen{*std::move(made), false};
    if (made.error().code == Code::B02)
        return Chosen{view.made.back(), true};
    return made.failure();
}

} // namespace

Exit batchCommand(Console &console, const Arguments &arguments)
{
    const auto text = arguments.find("--month");
    if (!text)
        return say(console, missing("--month").error());
    const auto month = desk::parseMonth(*text);
    if (!month)
        return say(console, notUnderstood("--month", *text, "AAAA-MM").error());
    const auto counter = console.world.counter();
    if (!counter)
        return say(console, counter.error());
    auto view = viewOf(**counter, *month);
    if (!view)
        return say(console, view.error());
    const std::size_t serious = sayFindings(console, *view);
    const auto chosen = chooseBatch(**counter, *view);
    if (!chosen)
        return say(console, chosen.error());
    if (chosen->copy)
        sayNotice(console, {Code::B02, {{"numero", chosen->made.body.id.text}}, {}});
    else if (view = viewOf(**counter, *month); !view)
        return say(console, view.error());
    const Document sheet = makeBatchSheet(factsOf(**counter, *view, chosen->made, chosen->copy), console.language);
    if (const auto saved = showSheet(console, arguments, sheet); !saved)
        return say(console, saved.error());
    if (console.json)
        console.out << jsonOf(chosen->made, chosen->copy, serious).str() << '\n';
    return Exit::Done;
}

} // namespace guichet::console
