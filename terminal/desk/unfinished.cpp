// SPDX-License-Identifier: Apache-2.0
#include "terminal/desk/unfinished.h"

#include "terminal/desk/record_care.h"

#include <algorithm>
#include <set>

namespace guichet::desk {
namespace {

constexpr int daysBack = 7; // incomplete forms are looked at weekly (domain.md 7)

Outcome<UnfinishedVisit> unfinishedOf(Counter &counter, const VerificationRow &row, bool isDraft, Day today)
{
    auto name = nameOfMember(counter, row.verification.member);
    if (!name)
        return name.failure();
    const Day checked = dayOfMoment(row.verification.time, now(counter).reading.zoneMinutes);
    return UnfinishedVisit{row, *std::move(name), isDraft, daysBetween(checked, today)};
}

Outcome<std::vector<VerificationRow>> draftedVisits(Counter &counter)
{
    const auto drafts = openDrafts(counter);
    if (!drafts)
        return drafts.failure();
    std::vector<VerificationRow> visits;
    for (const CareRequest &draft : *drafts) {
        auto row = counter.journal.findVerification(draft.verification);
        if (!row)
            return row.failure();
        if (*row)
            visits.push_back(**std::move(row));
    }
    return visits;
}

Outcome<std::vector<VerificationRow>> checkedWithoutCare(Counter &counter, Day today)
{
    std::vector<VerificationRow> visits;
    for (int back = 1; back <= daysBack; ++back) {
        auto rows = counter.journal.verificationsOn(addDays(today, -back));
        if (!rows)
            return rows.failure();
        for (VerificationRow &row : *rows) {
            if (!row.claim && row.verification.outcome != EligibilityOutcome::NotEligible)
                visits.push_back(std::move(row));
        }
    }
    return visits;
}

} // namespace

Outcome<std::vector<UnfinishedVisit>> unfinishedBefore(Counter &counter, Day today)
{
    const auto drafted = draftedVisits(counter);
    if (!drafted)
        return drafted.failure();
    const auto checked = checkedWithoutCare(counter, today);
    if (!checked)
        return checked.failure();
    std::vector<UnfinishedVisit> found;
    std::set<Ulid> seen;
    for (const auto *rows : {&*drafted, &*checked}) {
        for (const VerificationRow &row : *rows) {
            if (!seen.insert(row.verification.id).second)
                continue;
            auto visit = unfinishedOf(counter, row, rows == &*drafted, today);
            if (!visit)
                return visit.failure();
            if (visit->ageDays > 0)
                found.push_back(*std::move(visit));
        }
    }
    std::sort(found.begin(), found.end(), [](const UnfinishedVisit &a, const UnfinishedVisit &b) {
        return a.verification.written.sequence > b.verification.written.sequence;
    });
    return found;
}

} // namespace guichet::desk
