// SPDX-License-Identifier: Apache-2.0
#include "terminal/store/journal_select.h"
#include "terminal/store/journal_store.h"

#include <algorithm>
#include <set>

// What own claims count against ceilings (rulings.md 10).
namespace guichet::store {
namespace {

// The line reached step 1 of the tariff: nothing stopped it (domain.md 5).
bool wasCovered(const ClaimLine &line)
{
    constexpr std::array stops{Reason::ExcludedCondition, Reason::FreeByState, Reason::ExcludedNotGeneric, Reason::ExcludedAct,
                               Reason::DuplicateAct, Reason::PriorAuthRequired, Reason::GuaranteeLetterRequired};
    return std::none_of(line.share.reasons.begin(), line.share.reasons.end(),
                        [&](Reason reason) { return std::find(stops.begin(), stops.end(), reason) != stops.end(); });
}

desk::Consumption consumptionOf(const desk::ClaimRow &row)
{
    desk::Consumption used;
    used.claim = row.claim.ulid;
    used.sequence = row.written.sequence;
    used.member = row.claim.member;
    used.household = row.claim.household;
    used.careDay = row.claim.careDay;
    used.closedAt = row.closedAt;
    used.mutual = row.answeredAmount.value_or(row.claim.mutual);
    used.deductible = row.claim.deductibleUsed;
    used.newEpisode = row.claim.newEpisode;
    if (row.claim.outcome == EligibilityOutcome::NotEligible)
        return used;
    for (const ClaimLine &line : row.claim.lines) {
        if (wasCovered(line))
            used.coveredCategories.push_back(line.care.category);
    }
    return used;
}

} // namespace

Outcome<std::vector<desk::Consumption>> JournalStore::consumption(const MemberNumber &member, const HouseholdId &household)
{
    std::vector<desk::Consumption> used;
    std::set<Ulid> replaced;
    auto rows = selectClaims(m_database, "WHERE (claim.member = ? OR claim.household = ?) AND claim.state NOT IN (?, ?) ORDER BY claim.seq");
    rows.with(m_vault.blindTag("member", member.text)).with(m_vault.blindTag("household", household.text));
    rows.with(static_cast<int>(ClaimState::Rejected)).with(static_cast<int>(ClaimState::Cancelled));
    while (rows.next()) {
        const auto claim = claimFrom(rows);
        if (!claim)
            return claim.failure();
        // A tag is 64 bits of a hash: who is meant is confirmed on what was opened.
        if (claim->claim.member != member && claim->claim.household != household)
            continue;
        used.push_back(consumptionOf(*claim));
        if (claim->claim.replaces)
            replaced.insert(*claim->claim.replaces);
    }
    if (rows.error())
        return failWith(*rows.error());
    std::erase_if(used, [&](const desk::Consumption &one) { return replaced.contains(one.claim); });
    return used;
}

} // namespace guichet::store
