// SPDX-License-Identifier: Apache-2.0
#include "terminal/console/console.h"
#include "terminal/console/json_line.h"
#include "terminal/console/values.h"
#include "terminal/texts/sentences.h"

namespace guichet::console {
namespace {

JsonLine checkJson(const desk::JournalCheck &check)
{
    JsonLine json;
    json.number("entries", static_cast<std::int64_t>(check.entries)).text("head", toHex(check.head)).flag("ok", check.ok);
    if (!check.ok)
        json.number("firstBroken", static_cast<std::int64_t>(check.firstBroken)).text("why", check.why);
    return json;
}

void printCheck(Console &console, const desk::JournalCheck &check)
{
    const bool french = console.language == Language::French;
    console.out << check.entries << (french ? " enregistrements, tête " : " entries, head ") << toHex(check.head) << '\n';
    if (!check.ok)
        console.out << codedSentenceFor({Code::D01, {{"n", std::to_string(check.firstBroken)}}, {}}, console.language) << ' ' << check.why << '\n';
}

} // namespace

Exit journalCommand(Console &console, const Arguments &arguments)
{
    if (arguments.rest().size() != 1 || arguments.rest()[0] != "verify")
        return say(console, missing("verify").error());
    const auto counter = console.world.counter();
    if (!counter)
        return say(console, counter.error());
    const auto progress = progressOn(console);
    const auto check = (*counter)->journal.verifyChain([&](std::uint64_t done, std::uint64_t) { return progress(done); });
    if (!check)
        return say(console, check.error());
    if (console.json)
        console.out << checkJson(*check).str() << '\n';
    else
        printCheck(console, *check);
    return check->ok ? Exit::Done : Exit::No;
}

} // namespace guichet::console
