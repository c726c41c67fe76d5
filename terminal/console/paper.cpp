// SPDX-License-Identifier: Apache-2.0
#include "terminal/console/paper.h"

#include "terminal/papers/claim_papers.h"

#include <algorithm>

namespace guichet::console {
namespace {

struct FoundClaim {
    desk::Counter *counter = nullptr;
    desk::ClosedCare care{};
};

// By identifier or by the number on the paper; E06 when there is none.
Outcome<FoundClaim> findClaim(Console &console, const std::string &text)
{
    const auto counters = console.world.counters();
    if (!counters)
        return counters.failure();
    for (desk::Counter *counter : *counters) {
        const auto claims = counter->journal.claims({});
        if (!claims)
            return claims.failure();
        const auto row = std::find_if(claims->begin(), claims->end(), [&](const desk::ClaimRow &one) { return one.claim.number.text == text || toText(one.claim.ulid) == text; });
        if (row != claims->end())
            return FoundClaim{counter, {row->claim, row->written, row->state, {}}};
    }
    return fail(Code::E06);
}

} // namespace

bool wantsPaper(const Arguments &arguments)
{
    return arguments.has("--print") || arguments.has("--ticket") || arguments.has("--printer") || arguments.has("--pdf");
}

Outcome<void> putOnPaper(Console &console, const Arguments &arguments, const Document &document)
{
    const auto printing = console.world.printing(arguments.find("--printer"));
    if (!printing)
        return printing.failure();
    if (const auto file = arguments.find("--pdf"))
        return (*printing)->pdf().write(document, Paper::A5, *file);
    Printer *printer = (*printing)->printer();
    return printer ? printer->print(document, Paper::Roll) : Outcome<void>(fail(Code::P08));
}

// A paper of the journal again, marked as a duplicate.
Exit printCommand(Console &console, const Arguments &arguments)
{
    if (arguments.rest().empty())
        return say(console, Failure{Code::E02, {{"option", "DEMANDE"}}, {}});
    const auto found = findClaim(console, arguments.rest().front());
    if (!found)
        return say(console, found.error());
    const bool isForm = arguments.has("--form");
    const Document paper = isForm ? papers::careFormOf(*found->counter, found->care, papers::Print::Copy, console.language)
                                  : papers::receiptOf(*found->counter, found->care, papers::Print::Copy, console.language);
    if (const auto printed = putOnPaper(console, arguments, paper); !printed)
        return say(console, printed.error());
    return Exit::Done;
}

} // namespace guichet::console
