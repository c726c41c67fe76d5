// SPDX-License-Identifier: Apache-2.0
#include "terminal/desk/cash_day.h"

#include "terminal/desk/check_text.h"
#include "terminal/desk/day_view.h"
#include "terminal/desk/statements.h"

#include <algorithm>

namespace guichet::desk {
namespace {

constexpr std::size_t longestReason = 400; // characters

// Oldest first.
Outcome<std::vector<ClosedDay>> closures(Counter &counter)
{
    const auto records = counter.journal.records(sync::EntryKind::CashDay);
    if (!records)
        return records.failure();
    std::vector<ClosedDay> days;
    for (const JournalRecord &record : *records) {
        auto cash = sync::parseCashDay(record.body);
        if (!cash)
            return cash.failure();
        days.push_back({*std::move(cash), record.written, record.time, record.zoneMinutes, record.operatorId});
    }
    return days;
}

std::optional<ClosedDay> closedOn(const std::vector<ClosedDay> &days, Day day)
{
    const auto found = std::find_if(days.begin(), days.end(), [&](const ClosedDay &closed) { return closed.cash.day == day; });
    return found == days.end() ? std::nullopt : std::optional(*found);
}

bool needsAnswer(const TodayRow &visit)
{
    return !visit.claim && visit.verification.verification.outcome != EligibilityOutcome::NotEligible;
}

sync::CashDay cashDayOf(const DayToClose &plan, Money counted, const std::string &reason)
{
    sync::CashDay cash;
    cash.day = plan.day;
    cash.from = plan.from;
    cash.to = plan.to;
    cash.claims = plan.totals.claims;
    cash.due = plan.totals.due;
    cash.expected = plan.totals.kept;
    cash.givenBack = plan.totals.givenBack;
    cash.counted = counted;
    cash.reason = reason;
    cash.openVisits = plan.openVisits;
    return cash;
}

Outcome<void> checkClosing(const DayToClose &plan, Money counted, const std::string &reason)
{
    const Money difference = counted - plan.totals.kept;
    if (difference != Money{} && isBlank(reason))
        return fail(Code::J03, {{"ecart", std::to_string(difference.amount)}});
    return checkLength("motif", reason, longestReason);
}

} // namespace

Outcome<std::optional<ClosedDay>> closureOn(Counter &counter, Day day)
{
    const auto days = closures(counter);
    if (!days)
        return days.failure();
    return closedOn(*days, day);
}

Outcome<CashOfDay> cashOf(Counter &counter, Day day)
{
    auto movements = loadCash(counter);
    if (!movements)
        return movements.failure();
    const auto days = closures(counter);
    if (!days)
        return days.failure();
    const int zone = now(counter).reading.zoneMinutes;
    std::erase_if(*movements, [&](const CashMovement &movement) { return dayOfMoment(movement.time, zone) != day; });
    CashOfDay cash;
    cash.day = day;
    cash.movements = *std::move(movements);
    cash.lastClosed = days->empty() ? 0 : days->back().cash.to;
    cash.closure = closedOn(*days, day);
    return cash;
}

Outcome<DayToClose> planClosure(Counter &counter)
{
    auto movements = loadCash(counter);
    if (!movements)
        return movements.failure();
    const auto days = closures(counter);
    if (!days)
        return days.failure();
    const auto visits = todaysVisits(counter);
    if (!visits)
        return visits.failure();
    const Moment moment = now(counter);
    DayToClose plan;
    plan.day = moment.today();
    plan.from = days->empty() ? 1 : days->back().cash.to + 1;
    plan.to = counter.journal.head().sequence;
    std::erase_if(*movements, [&](const CashMovement &movement) { return movement.sequence < plan.from; });
    plan.totals = totalsOf(*movements);
    plan.earlier = static_cast<std::size_t>(std::count_if(movements->begin(), movements->end(), [&](const CashMovement &movement) {
        return dayOfMoment(movement.time, moment.reading.zoneMinutes) < plan.day;
    }));
    plan.openVisits = static_cast<std::size_t>(std::count_if(visits->begin(), visits->end(), needsAnswer));
    return plan;
}

Outcome<ClosedDay> closeDay(Counter &counter, Money counted, const std::string &reason)
{
    if (const auto allowed = demand(counter, Permission::CloseDay); !allowed)
        return allowed.failure();
    const Day today = now(counter).today();
    const auto before = closureOn(counter, today);
    if (!before)
        return before.failure();
    if (*before)
        return fail(Code::J01, {{"date", toIsoText(today)}});
    const auto plan = planClosure(counter);
    if (!plan)
        return plan.failure();
    if (const auto fine = checkClosing(*plan, counted, reason); !fine)
        return fine.failure();
    const sync::CashDay cash = cashDayOf(*plan, counted, reason);
    const auto counting = newEntry(counter, sync::EntryKind::CashDay, sync::encodeCashDay(cash));
    if (!counting)
        return counting.failure();
    const auto closing = newEntry(counter, sync::EntryKind::Closure, sync::encodeClosure({cash.day, cash.to}));
    if (!closing)
        return closing.failure();
    const auto written = counter.journal.appendAll({*counting, *closing});
    if (!written)
        return written.failure();
    return ClosedDay{cash, written->front(), counting->moment.judged.now, counting->moment.reading.zoneMinutes, counter.operatorId};
}

} // namespace guichet::desk
