// SPDX-License-Identifier: Apache-2.0
#include "terminal/console/claim_json.h"
#include "terminal/console/console.h"
#include "terminal/console/values.h"
#include "terminal/texts/words.h"

namespace guichet::console {
namespace {

Outcome<std::optional<ClaimState>> stateOf(const Arguments &arguments)
{
    const auto text = arguments.find("--status");
    if (!text)
        return std::optional<ClaimState>{};
    const auto state = parseClaimState(*text);
    if (!state)
        return notUnderstood("--status", *text, "QUEUED|SENT|ACKNOWLEDGED|ACCEPTED|PARTIAL|REJECTED|INFO_NEEDED|PAID|QUARANTINED|CANCELLED");
    return state;
}

void printRow(Console &console, const desk::ClaimRow &row)
{
    const Claim &claim = row.claim;
    console.out << claim.number.text << "  " << formatDay(claim.careDay) << "  " << claim.member.text << "  "
                << formatAmount(claim.gross, claim.currency) << "  " << wordFor(row.state, console.language) << '\n';
}

Outcome<void> showClaims(Console &console, desk::Counter &counter, std::optional<ClaimState> state)
{
    const auto rows = counter.journal.claims(state);
    if (!rows)
        return rows.failure();
    for (const desk::ClaimRow &row : *rows) {
        if (console.json)
            console.out << claimJson(row, counter.journal.enrolled()).str() << '\n';
        else
            printRow(console, row);
    }
    return {};
}

} // namespace

Exit claimsCommand(Console &console, const Arguments &arguments)
{
    const auto state = stateOf(arguments);
    if (!state)
        return say(console, state.error());
    const auto counters = console.world.counters();
    if (!counters)
        return say(console, counters.error());
    for (desk::Counter *counter : *counters) {
        if (const auto shown = showClaims(console, *counter, *state); !shown)
            return say(console, shown.error());
    }
    return Exit::Done;
}

} // namespace guichet::console
