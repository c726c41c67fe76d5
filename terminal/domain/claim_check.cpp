// SPDX-License-Identifier: Apache-2.0
#include "terminal/domain/claim_check.h"

#include "terminal/domain/claim_number.h"
#include "terminal/domain/code_table.h"

#include <algorithm>

namespace guichet {
namespace {

using enum ClaimFault;

constexpr std::array faultCodes{
    CodeName<ClaimFault>{NumberInvalid, "NUMBER_INVALID"},
    CodeName<ClaimFault>{MemberMissing, "MEMBER_MISSING"},
    CodeName<ClaimFault>{PlanMissing, "PLAN_MISSING"},
    CodeName<ClaimFault>{CurrencyMissing, "CURRENCY_MISSING"},
    CodeName<ClaimFault>{NoLine, "NO_LINE"},
    CodeName<ClaimFault>{CareAfterClosing, "CARE_AFTER_CLOSING"},
    CodeName<ClaimFault>{OutcomeDisagrees, "OUTCOME_DISAGREES"},
    CodeName<ClaimFault>{TotalsDisagree, "TOTALS_DISAGREE"},
    CodeName<ClaimFault>{CashDisagrees, "CASH_DISAGREES"},
    CodeName<ClaimFault>{QuantityImpossible, "QUANTITY_IMPOSSIBLE"},
    CodeName<ClaimFault>{PriceImpossible, "PRICE_IMPOSSIBLE"},
    CodeName<ClaimFault>{GrossDisagrees, "GROSS_DISAGREES"},
    CodeName<ClaimFault>{SharesDisagree, "SHARES_DISAGREE"},
    CodeName<ClaimFault>{ShareNegative, "SHARE_NEGATIVE"},
    CodeName<ClaimFault>{LabelMissing, "LABEL_MISSING"},
};

// Sums of amounts that may come from anywhere: nothing when they do not fit.
std::optional<Money> sumOf(std::initializer_list<Money> amounts)
{
    Money sum;
    for (const Money amount : amounts) {
        if (amount.amount > largestAmount || amount.amount < -largestAmount)
            return {};
        sum = sum + amount;
    }
    return sum;
}

std::optional<Money> sumOfLines(const Claim &claim, Money LineShare::*part)
{
    Money sum;
    for (const ClaimLine &line : claim.lines) {
        const auto next = sumOf({sum, line.share.*part});
        if (!next)
            return {};
        sum = *next;
    }
    return sum;
}

bool isNumberValid(const Claim &claim, Day)
{
    return parseClaimNumber(claim.number.text).has_value();
}

bool hasMember(const Claim &claim, Day)
{
    return !claim.member.empty();
}

bool hasPlan(const Claim &claim, Day)
{
    return !claim.plan.empty();
}

bool hasCurrency(const Claim &claim, Day)
{
    return claim.currency.size() == 3;
}

bool hasLines(const Claim &claim, Day)
{
    return !claim.lines.empty();
}

bool wasGivenBeforeClosing(const Claim &claim, Day closedOn)
{
    return claim.careDay <= closedOn;
}

// Closed rights are all at the member's charge.
bool agreesWithOutcome(const Claim &claim, Day)
{
    return claim.outcome != EligibilityOutcome::NotEligible || (claim.mutual == Money{} && claim.state == Money{});
}

bool addsUp(const Claim &claim, Day)
{
    return sumOfLines(claim, &LineShare::gross) == claim.gross && sumOfLines(claim, &LineShare::mutual) == claim.mutual
        && sumOfLines(claim, &LineShare::state) == claim.state && sumOfLines(claim, &LineShare::member) == claim.memberShare
        && sumOf({claim.mutual, claim.state, claim.memberShare}) == claim.gross;
}

// The till rounds, it does not invent: with nothing to pay nothing is due.
bool cashIsPlausible(const Claim &claim, Day)
{
    return claim.cashDue >= Money{} && (claim.memberShare > Money{} || claim.cashDue == Money{});
}

struct ClaimRule {
    ClaimFault fault;
    bool (*holds)(const Claim &, Day closedOn);
};
constexpr std::array claimRules{
    ClaimRule{NumberInvalid, isNumberValid},        ClaimRule{MemberMissing, hasMember},           ClaimRule{PlanMissing, hasPlan},
    ClaimRule{CurrencyMissing, hasCurrency},        ClaimRule{NoLine, hasLines},                   ClaimRule{CareAfterClosing, wasGivenBeforeClosing},
    ClaimRule{OutcomeDisagrees, agreesWithOutcome}, ClaimRule{TotalsDisagree, addsUp},             ClaimRule{CashDisagrees, cashIsPlausible},
};

bool isQuantityPossible(const ClaimLine &line)
{
    return line.care.quantity >= 1 && line.care.quantity <= largestQuantity;
}

bool isPricePossible(const ClaimLine &line)
{
    return line.care.unitPrice >= Money{} && line.care.unitPrice <= Money{largestAmount};
}

bool isGrossRight(const ClaimLine &line)
{
    return multiply(line.care.unitPrice, line.care.quantity) == line.share.gross;
}

bool areSharesWhole(const ClaimLine &line)
{
    return sumOf({line.share.mutual, line.share.state, line.share.member}) == line.share.gross;
}

bool areSharesPositive(const ClaimLine &line)
{
    return line.share.mutual >= Money{} && line.share.state >= Money{} && line.share.member >= Money{};
}

bool isNamed(const ClaimLine &line)
{
    return !line.code.empty() || !line.label.empty();
}

struct LineRule {
    ClaimFault fault;
    bool (*holds)(const ClaimLine &);
};
constexpr std::array lineRules{
    LineRule{QuantityImpossible, isQuantityPossible}, LineRule{PriceImpossible, isPricePossible}, LineRule{GrossDisagrees, isGrossRight},
    LineRule{SharesDisagree, areSharesWhole},         LineRule{ShareNegative, areSharesPositive}, LineRule{LabelMissing, isNamed},
};

} // namespace

std::string_view codeOf(ClaimFault fault)
{
    return codeIn(faultCodes, fault);
}

std::vector<ClaimFinding> checkBeforeSending(const Claim &claim, Day closedOn)
{
    std::vector<ClaimFinding> findings;
    for (const ClaimRule &rule : claimRules) {
        if (!rule.holds(claim, closedOn))
            findings.push_back({rule.fault, {}});
    }
    for (std::size_t i = 0; i < claim.lines.size(); ++i) {
        for (const LineRule &rule : lineRules) {
            if (!rule.holds(claim.lines[i]))
                findings.push_back({rule.fault, i});
        }
    }
    return findings;
}

} // namespace guichet
