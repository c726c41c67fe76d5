// SPDX-License-Identifier: Apache-2.0
#include "terminal/domain/unpaid.h"

#include <algorithm>

namespace guichet {
namespace {

void addAmount(Money &to, Money amount)
{
    to.amount = std::min(to.amount + std::clamp<std::int64_t>(amount.amount, 0, largestAmount), largestAmount);
}

} // namespace

bool isUnpaid(ClaimState state)
{
    using enum ClaimState;
    constexpr std::array owed{Closed, Queued, Sent, Acknowledged, Accepted, Partial, InfoNeeded, Quarantined};
    return std::find(owed.begin(), owed.end(), state) != owed.end();
}

void addUnpaid(Unpaid &to, Day careDay, Money amount, Day today)
{
    const int age = std::max(0, daysBetween(careDay, today));
    const auto band = std::find_if(to.bands.begin(), to.bands.end(), [age](const UnpaidBand &one) { return !one.toDays || age <= *one.toDays; });
    ++band->claims;
    ++to.claims;
    addAmount(band->amount, amount);
    addAmount(to.amount, amount);
}

} // namespace guichet
