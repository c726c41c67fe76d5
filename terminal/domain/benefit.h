// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "terminal/base/result.h"
#include "terminal/domain/eligibility.h"

namespace guichet {

// One act or medicine as entered; unitPrice × quantity is what was charged.
struct CareLine {
    std::string category{};
    Money unitPrice{};
    std::int64_t quantity = 1;
    std::optional<Money> tariffPrice{}; // nothing: no contracted price
    bool stateFree = false;
};

struct LineShare {
    Money gross{};
    Money mutual{};
    Money state{};
    Money member{};
    std::vector<Reason> reasons{};
    std::optional<Money> remaining{};   // what the ceiling that cut it had left for this line
};

// mutual + state + member = gross, on every line and in the totals, always.
struct Shares {
    std::vector<LineShare> lines{};
    Money gross{};
    Money mutual{};
    Money state{};
    Money member{};
    Money cashDue{};                    // member's share to the till's step, ties down
    Money deductibleUsed{};
    bool provisional = false;           // a letter is to be regularised
    std::vector<std::string> coveredCategories{}; // reached step 1: "covered today" from now on
};

enum class ShareError { TotalTooLarge, QuantityImpossible, PriceImpossible };

// The tariff applied line by line in entry order (domain.md 5). A decision that
// is not covered gives every line to the member, without reasons.
Result<Shares, ShareError> computeShares(const Situation &given, const Decision &decision, const std::vector<CareLine> &lines);

// Ceilings that are left before this visit; nothing where the plan sets none, or
// where a member who is not in the roster yet leaves them unknown.
struct RemainingCeilings {
    std::optional<Money> episode{};
    std::optional<Money> beneficiaryYear{};
    std::optional<Money> householdYear{};
    std::optional<int> episodes{};
};
RemainingCeilings computeRemaining(const Situation &given);

Money roundToCash(Money member, std::int64_t cashStep); // nearest multiple, ties down

} // namespace guichet
