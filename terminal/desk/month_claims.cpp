// SPDX-License-Identifier: Apache-2.0
#include "terminal/desk/month_claims.h"

namespace guichet::desk {

std::optional<Month> parseMonth(std::string_view text)
{
    const auto first = parseIsoDay(std::string(text) + "-01");
    if (!first)
        return {};
    const CivilDate date = civilDateOf(*first);
    return Month{date.year, date.month};
}

Outcome<std::vector<ClaimRow>> claimsOfMonth(Counter &counter, const std::optional<Month> &month)
{
    auto claims = counter.journal.claims({});
    if (!claims || !month)
        return claims;
    std::erase_if(*claims, [&](const ClaimRow &row) {
        const CivilDate date = civilDateOf(row.claim.careDay);
        return date.year != month->year || date.month != month->month;
    });
    return claims;
}

} // namespace guichet::desk
