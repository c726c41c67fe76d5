// SPDX-License-Identifier: Apache-2.0
#include "terminal/console/claim_json.h"
#include "terminal/console/console.h"
#include "terminal/console/line_value.h"
#include "terminal/console/values.h"
#include "terminal/desk/cancel_claim.h"
#include "terminal/desk/correct_claim.h"

namespace guichet::console {
namespace {

struct Meant {
    Ulid claim{};
    desk::Counter *counter = nullptr;
};

// The scheme whose journal holds the claim.
Outcome<Meant> claimMeant(Console &console, const Arguments &arguments)
{
    const std::string text = arguments.rest().empty() ? std::string() : arguments.rest().front();
    const auto ulid = parseUlid(text);
    if (!ulid)
        return fail(Code::M04, {{"id", text}});
    const auto counters = console.world.counters();
    if (!counters)
        return counters.failure();
    for (desk::Counter *counter : *counters) {
        const auto row = counter->journal.findClaim(*ulid);
        if (!row)
            return row.failure();
        if (*row)
            return Meant{*ulid, counter};
    }
    return fail(Code::M04, {{"id", text}});
}

// Without --line the old lines are sent again, as when a missing paper has reached the mutual.
Outcome<desk::CareRequest> correctionFor(const Meant &meant, const Arguments &arguments)
{
    auto care = desk::planCorrection(*meant.counter, meant.claim);
    if (!care)
        return care;
    const auto texts = arguments.all("--line");
    if (!texts.empty())
        care->lines.clear();
    for (const std::string &text : texts) {
        auto line = parseLine(text);
        if (!line)
            return line.failure();
        care->lines.push_back(*std::move(line));
    }
    const auto cash = amountOption(arguments, "--cash");
    if (!cash)
        return cash.failure();
    if (*cash)
        care->cash = *cash;
    if (const auto diagnosis = arguments.find("--diagnosis"))
        care->diagnosis = *diagnosis;
    return care;
}

} // namespace

Exit cancelCommand(Console &console, const Arguments &arguments)
{
    const auto meant = claimMeant(console, arguments);
    if (!meant)
        return say(console, meant.error());
    const auto written = desk::requestCancel(*meant->counter, meant->claim, arguments.find("--reason").value_or(""));
    if (!written)
        return say(console, written.error());
    const auto row = meant->counter->journal.findClaim(meant->claim);
    if (!row)
        return say(console, row.error());
    if (console.json)
        console.out << claimJson(**row, meant->counter->journal.enrolled()).str() << '\n';
    else
        console.out << (*row)->claim.number.text << "  " << codeOf((*row)->state) << '\n';
    return Exit::Done;
}

Exit correctCommand(Console &console, const Arguments &arguments)
{
    const auto meant = claimMeant(console, arguments);
    if (!meant)
        return say(console, meant.error());
    const auto care = correctionFor(*meant, arguments);
    if (!care)
        return say(console, care.error());
    const auto closed = desk::closeCare(*meant->counter, *care);
    if (!closed)
        return say(console, closed.error());
    if (console.json)
        console.out << closedCareJson(*closed).text("replaces", toText(meant->claim)).str() << '\n';
    else
        console.out << closed->claim.number.text << "  " << toText(closed->claim.ulid) << '\n';
    return Exit::Done;
}

} // namespace guichet::console
