// SPDX-License-Identifier: Apache-2.0
#include "terminal/desk/paper_checks.h"
#include "terminal/desk/visit_papers.h"

#include <algorithm>

namespace guichet::desk {
namespace {

constexpr std::int64_t timeToRegularise = 72 * 3600; // seconds
constexpr int daysLookedAt = 30;

bool isToJustify(const Claim &claim)
{
    return std::find(claim.reasons.begin(), claim.reasons.end(), Reason::EmergencyToJustify) != claim.reasons.end();
}

bool stillCounts(ClaimState state)
{
    return state != ClaimState::Cancelled && state != ClaimState::CancelRequested;
}

// Both reasons arise in emergencies only: other visits need not be opened.
Outcome<void> addDay(Counter &counter, Day day, const std::set<Ulid> &done, std::vector<Regularisation> &found)
{
    const auto visits = counter.journal.verificationsOn(day);
    if (!visits)
        return visits.failure();
    for (const VerificationRow &visit : *visits) {
        if (visit.verification.visit != VisitType::Emergency || !visit.claim || done.contains(*visit.claim))
            continue;
        auto row = counter.journal.findClaim(*visit.claim);
        if (!row)
            return row.failure();
        if (!*row || !stillCounts((*row)->state) || (!isToJustify((*row)->claim) && !needsLetter((*row)->claim)))
            continue;
        const bool letter = needsLetter((*row)->claim);
        const std::int64_t due = (*row)->closedAt + timeToRegularise;
        found.push_back({**std::move(row), letter, due, false});
    }
    return {};
}

} // namespace

Outcome<std::vector<Regularisation>> pendingRegularisations(Counter &counter)
{
    const auto done = regularisedClaims(counter);
    if (!done)
        return done.failure();
    const Moment moment = now(counter);
    std::vector<Regularisation> found;
    for (int back = 0; back <= daysLookedAt; ++back) {
        if (const auto added = addDay(counter, addDays(moment.today(), -back), *done, found); !added)
            return added.failure();
    }
    for (Regularisation &one : found)
        one.isLate = moment.judged.now > one.dueBefore;
    std::stable_sort(found.begin(), found.end(), [](const Regularisation &a, const Regularisation &b) { return a.dueBefore < b.dueBefore; });
    return found;
}

} // namespace guichet::desk
