// SPDX-License-Identifier: Apache-2.0
#include "terminal/desk/outbox_view.h"

#include <algorithm>
#include <array>

namespace guichet::desk {
namespace {

constexpr std::array<std::pair<int, WaitLevel>, 3> levels{{{60, WaitLevel::Alarm}, {30, WaitLevel::Warning}, {7, WaitLevel::Notice}}};
constexpr std::array<std::string_view, 4> levelCodes{"FRESH", "NOTICE", "WARNING", "ALARM"};

int ageOf(std::int64_t closedAt, const Moment &moment)
{
    return std::max(0, moment.today().sinceEpoch - dayOfMoment(closedAt, moment.reading.zoneMinutes).sinceEpoch);
}

} // namespace

WaitLevel waitLevel(int days)
{
    for (const auto &[from, level] : levels) {
        if (days >= from)
            return level;
    }
    return WaitLevel::Fresh;
}

std::string_view codeOf(WaitLevel level)
{
    return levelCodes[static_cast<std::size_t>(level)];
}

Outcome<OutboxView> viewOutbox(Counter &counter, const std::vector<std::string> &roads)
{
    constexpr std::array states{ClaimState::Closed, ClaimState::Queued, ClaimState::Sent, ClaimState::CancelRequested, ClaimState::Quarantined};
    const Moment moment = now(counter);
    OutboxView view;
    view.summary = counter.journal.outbox();
    for (const ClaimState state : states) {
        auto rows = counter.journal.claims(state);
        if (!rows)
            return rows.failure();
        for (ClaimRow &row : *rows) {
            const int age = ageOf(row.closedAt, moment);
            view.rows.push_back({std::move(row), age, waitLevel(age)});
        }
    }
    std::stable_sort(view.rows.begin(), view.rows.end(), [](const OutboxRow &a, const OutboxRow &b) {
        return a.claim.written.sequence < b.claim.written.sequence;
    });
    if (view.summary.oldestClosedAt)
        view.oldestDays = ageOf(*view.summary.oldestClosedAt, moment);
    view.level = waitLevel(view.oldestDays);
    for (const std::string &road : roads) {
        const auto state = counter.journal.roadState(road);
        if (!state)
            return state.failure();
        view.roads.push_back({road, *state});
    }
    return view;
}

} // namespace guichet::desk
