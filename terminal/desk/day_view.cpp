// SPDX-License-Identifier: Apache-2.0
#include "terminal/desk/day_view.h"

#include "terminal/desk/situation.h"

#include <algorithm>

namespace guichet::desk {
namespace {

constexpr int greenDays = 7;
constexpr int yellowDays = 30;
constexpr int orangeDays = 90;

Freshness freshnessOf(int ageDays)
{
    if (ageDays <= greenDays)
        return Freshness::Green;
    if (ageDays <= yellowDays)
        return Freshness::Yellow;
    return ageDays <= orangeDays ? Freshness::Orange : Freshness::Red;
}

std::string nameOf(const Beneficiary &person)
{
    if (person.surname.empty() || person.givenNames.empty())
        return person.surname + person.givenNames;
    return person.surname + ' ' + person.givenNames;
}

Outcome<TodayRow> rowOf(Counter &counter, const VerificationRow &visit)
{
    TodayRow row;
    row.verification = visit;
    auto name = nameOfMember(counter, visit.verification.member);
    if (!name)
        return name.failure();
    row.name = *std::move(name);
    if (!visit.claim)
        return row;
    auto claim = counter.journal.findClaim(*visit.claim);
    if (!claim)
        return claim.failure();
    row.claim = *std::move(claim);
    return row;
}

} // namespace

CounterState counterState(Counter &counter)
{
    const Enrolled &enrolled = counter.journal.enrolled();
    CounterState state;
    state.facilityName = facilityInForce(counter).name;
    state.schemeName = enrolled.scheme.name;
    state.terminal = enrolled.name.text;
    state.moment = now(counter);
    if (!counter.training) // what is practised never waits for anything
        state.outbox = counter.journal.outbox();
    if (const auto status = counter.roster.status()) {
        const RosterEvidence evidence = rosterEvidence(status, state.moment);
        state.rosterDay = evidence.producedOn;
        state.rosterAgeDays = evidence.ageDays;
        state.rosterSource = status->source;
    }
    state.freshness = state.rosterDay ? freshnessOf(state.rosterAgeDays) : Freshness::Red;
    if (state.outbox.oldestClosedAt) {
        const Day oldest = dayOfMoment(*state.outbox.oldestClosedAt, state.moment.reading.zoneMinutes);
        state.oldestWaitingDays = std::max(0, daysBetween(oldest, state.moment.today()));
    }
    return state;
}

Outcome<std::string> nameOfMember(Counter &counter, const MemberNumber &member)
{
    const auto person = counter.roster.findByNumber(member);
    if (!person)
        return person.failure();
    return *person ? nameOf((*person)->beneficiary()) : member.text;
}

Outcome<std::vector<TodayRow>> todaysVisits(Counter &counter)
{
    return visitsOn(counter, now(counter).today());
}

Outcome<std::vector<TodayRow>> visitsOn(Counter &counter, Day day)
{
    const auto visits = counter.journal.verificationsOn(day);
    if (!visits)
        return visits.failure();
    std::vector<TodayRow> rows;
    for (const VerificationRow &visit : *visits) {
        auto row = rowOf(counter, visit);
        if (!row)
            return row.failure();
        rows.push_back(*std::move(row));
    }
    std::sort(rows.begin(), rows.end(), [](const TodayRow &a, const TodayRow &b) {
        return a.verification.written.sequence > b.verification.written.sequence;
    });
    return rows;
}

} // namespace guichet::desk
