// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "terminal/domain/claim.h"

#include <optional>
#include <string_view>
#include <vector>

namespace guichet {

// What the mutual would send back, found before sending.
enum class ClaimFault {
    NumberInvalid, MemberMissing, PlanMissing, CurrencyMissing, NoLine, CareAfterClosing, OutcomeDisagrees, TotalsDisagree, CashDisagrees,
    QuantityImpossible, PriceImpossible, GrossDisagrees, SharesDisagree, ShareNegative, LabelMissing,
};
std::string_view codeOf(ClaimFault fault); // "TOTALS_DISAGREE"

struct ClaimFinding {
    ClaimFault fault = ClaimFault::NoLine;
    std::optional<std::size_t> line{}; // from 0; nothing: the claim as a whole
};

// Every fault of a closed claim, in a fixed order; empty = ready to go.
std::vector<ClaimFinding> checkBeforeSending(const Claim &claim, Day closedOn);

} // namespace guichet
