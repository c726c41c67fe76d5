// SPDX-License-Identifier: Apache-2.0
#include "sync/mutual/usage.h"

namespace guichet::mutual {

Outcome<ClaimsByMember> loadClaimUses(Folder &folder, Day since)
{
    auto rows = folder.database.prepare(
        "SELECT member, log_index, care_day, COALESCE(answered, mutual), new_episode FROM claim"
        " WHERE state NOT IN ('CANCELLED', 'CANCEL_REQUESTED', 'REJECTED') AND care_day >= ? ORDER BY log_index");
    const std::string from = toIsoText(since);
    rows.with(from);
    ClaimsByMember uses;
    while (rows.next()) {
        const auto day = parseIsoDay(rows.text(2));
        if (!day)
            return fail(Code::D02);
        uses[std::string(rows.text(0))].push_back({rows.integer(1), *day, {rows.integer(3)}, rows.integer(4) != 0});
    }
    if (const auto done = ended(rows); !done)
        return done.failure();
    return uses;
}

Use computeUse(const ToldUse &told, const std::vector<ClaimUse> &claims, const Plan &plan, Day on)
{
    const int year = policyYearOf(plan, on);
    Use use;
    if (!told.year || *told.year == year)
        use.amount = told.amount;
    for (const ClaimUse &claim : claims) {
        if (policyYearOf(plan, claim.careDay) != year || claim.logIndex <= told.after)
            continue;
        use.amount = use.amount + claim.amount;
        use.episodes += claim.newEpisode ? 1 : 0;
    }
    return use;
}

} // namespace guichet::mutual
