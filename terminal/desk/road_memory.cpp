// SPDX-License-Identifier: Apache-2.0
#include "terminal/desk/road_memory.h"

#include "sync/retry.h"

namespace guichet::desk {
namespace {

std::uint64_t chance()
{
    std::array<Byte, 8> bytes{};
    crypto::fillRandom(bytes);
    return readLittleEndian<std::uint64_t>(bytes);
}

// Said with the minutes until the next try where the sentence has room for them.
void addMinutes(Failure &trouble, std::int64_t seconds)
{
    if (trouble.code == Code::N10 && trouble.fields.empty())
        trouble.fields.emplace_back("minutes", std::to_string((seconds + 59) / 60));
}

} // namespace

void rememberRoad(Counter &counter, ExchangeReport &report, std::optional<std::int64_t> askedFor)
{
    const auto before = counter.journal.roadState(report.road);
    const std::int64_t time = now(counter).judged.now;
    RoadState state = before ? *before : RoadState{};
    if (!report.trouble) {
        const bool wasWell = state.failures == 0 && !state.lastFailure;
        if (before && !wasWell)
            (void)counter.journal.saveRoadState(report.road, {0, time, 0, {}});
        return;
    }
    ++state.failures;
    const std::int64_t wait = sync::waitBeforeRetry(state.failures, chance(), askedFor);
    addMinutes(*report.trouble, wait);
    report.nextTryAt = time + wait;
    state.lastTryAt = time;
    state.nextTryAt = *report.nextTryAt;
    state.lastFailure = Failure{report.trouble->code, report.trouble->fields, {}};
    (void)counter.journal.saveRoadState(report.road, state); // a disk that fails shows itself at the next entry
}

} // namespace guichet::desk
