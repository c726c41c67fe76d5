// SPDX-License-Identifier: Apache-2.0
#include "terminal/console/console.h"
#include "terminal/console/json_line.h"
#include "terminal/console/values.h"
#include "terminal/desk/cash_day.h"
#include "terminal/desk/day_view.h"
#include "terminal/texts/words.h"

namespace guichet::console {
namespace {

struct ShownDay {
    desk::CashOfDay cash{};
    std::size_t visits = 0;
    std::string currency{};
};

Outcome<ShownDay> loadDay(desk::Counter &counter, Day day)
{
    auto cash = desk::cashOf(counter, day);
    if (!cash)
        return cash.failure();
    const auto visits = desk::visitsOn(counter, day);
    if (!visits)
        return visits.failure();
    return ShownDay{*std::move(cash), visits->size(), counter.journal.enrolled().scheme.currency};
}

void printJson(Console &console, const ShownDay &day)
{
    const desk::CashTotals totals = desk::totalsOf(day.cash.movements);
    JsonLine json;
    json.text("day", toIsoText(day.cash.day)).number("visits", static_cast<std::int64_t>(day.visits));
    json.number("claims", static_cast<std::int64_t>(totals.claims)).number("due", totals.due.amount).number("received", totals.received.amount);
    json.number("change", totals.change.amount).number("givenBack", totals.givenBack.amount).number("kept", totals.kept.amount);
    json.flag("closed", day.cash.closure.has_value());
    if (const auto &closure = day.cash.closure) {
        json.number("expected", closure->cash.expected.amount).number("counted", closure->cash.counted.amount);
        json.number("difference", closure->cash.difference().amount).text("reason", closure->cash.reason);
        json.number("openVisits", static_cast<std::int64_t>(closure->cash.openVisits));
    }
    console.out << json.str() << '\n';
}

void printWords(Console &console, const ShownDay &day)
{
    const bool french = console.language == Language::French;
    const auto amount = [&](Money money) { return formatAmount(money, day.currency); };
    const desk::CashTotals totals = desk::totalsOf(day.cash.movements);
    console.out << formatDay(day.cash.day) << (french ? "  visites : " : "  visits: ") << day.visits << (french ? "  demandes : " : "  claims: ")
                << totals.claims << (french ? "  en caisse : " : "  in the drawer: ") << amount(totals.kept) << '\n';
    for (const desk::CashMovement &movement : day.cash.movements)
        console.out << "  " << movement.claim.claim.number.text << "  " << amount(movement.kept)
                    << (day.cash.isAfterClosure(movement) ? french ? "  après clôture" : "  after the closing" : "") << '\n';
    if (const auto &closure = day.cash.closure)
        console.out << (french ? "clôturée, compté " : "closed, counted ") << amount(closure->cash.counted) << (french ? ", écart " : ", difference ")
                    << amount(closure->cash.difference()) << '\n';
}

Outcome<void> closeToday(desk::Counter &counter, const Arguments &arguments)
{
    const auto counted = amountOption(arguments, "--counted");
    if (!counted)
        return counted.failure();
    if (!*counted)
        return missing("--counted");
    const auto closed = desk::closeDay(counter, **counted, arguments.find("--reason").value_or(std::string{}));
    return closed ? Outcome<void>() : Outcome<void>(closed.failure());
}

} // namespace

// Only today can be closed; any day can be looked at.
Exit dayCommand(Console &console, const Arguments &arguments)
{
    const auto on = dayOption(arguments, "--on");
    if (!on)
        return say(console, on.error());
    if (arguments.has("--close") && *on)
        return say(console, Failure{Code::E07, {{"option", "--close"}, {"autre", "--on"}}});
    const auto counter = console.world.counter();
    if (!counter)
        return say(console, counter.error());
    if (arguments.has("--close")) {
        if (const auto closed = closeToday(**counter, arguments); !closed)
            return say(console, closed.error());
    }
    const auto day = loadDay(**counter, on->value_or(desk::now(**counter).today()));
    if (!day)
        return say(console, day.error());
    if (console.json)
        printJson(console, *day);
    else
        printWords(console, *day);
    return Exit::Done;
}

} // namespace guichet::console
