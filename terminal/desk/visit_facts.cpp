// SPDX-License-Identifier: Apache-2.0
#include "terminal/desk/visit_facts.h"

#include <algorithm>

namespace guichet::desk {
namespace {

constexpr int daysOfWeek = 7;
constexpr unsigned oneIn = 20;

int visitsOf(const std::vector<VerificationRow> &rows, const MemberNumber &member)
{
    int withCare = 0;
    bool came = false;
    for (const VerificationRow &row : rows) {
        if (row.verification.member != member)
            continue;
        came = true;
        withCare += row.claim ? 1 : 0;
    }
    return std::max(withCare, came ? 1 : 0);
}

} // namespace

Outcome<int> visitsOfWeek(Counter &counter, const MemberNumber &member, Day careDay)
{
    int visits = 0;
    for (int back = 0; back < daysOfWeek; ++back) {
        const auto rows = counter.journal.verificationsOn(addDays(careDay, -back));
        if (!rows)
            return rows.failure();
        visits += visitsOf(*rows, member);
    }
    return visits;
}

std::optional<Day> episodeJoined(const Situation &situation)
{
    const auto &last = situation.usage.linkedEpisodeLastVisit;
    if (!last || *last > situation.careDay || daysBetween(*last, situation.careDay) > situation.plan.episodeWindowDays)
        return {};
    return last;
}

bool asksSecondLook(const Ulid &verification)
{
    const auto &bytes = verification.bytes;
    return (bytes[14] * 256U + bytes[15]) % oneIn == 0;
}

} // namespace guichet::desk
