// SPDX-License-Identifier: Apache-2.0
#include "terminal/domain/money.h"

namespace guichet {

std::optional<Money> multiply(Money unit, std::int64_t quantity)
{
    if (unit.amount < 0 || quantity < 0)
        return {};
    if (quantity != 0 && unit.amount > largestAmount / quantity)
        return {};
    return Money{unit.amount * quantity};
}

// The whole ten thousands first: base × rateBp itself would not fit.
Money shareOf(Money base, int rateBp)
{
    constexpr std::int64_t whole = 10'000;
    return {base.amount / whole * rateBp + base.amount % whole * rateBp / whole};
}

} // namespace guichet
