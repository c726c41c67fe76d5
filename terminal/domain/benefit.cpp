// SPDX-License-Identifier: Apache-2.0
#include "terminal/domain/ceilings.h"

#include <algorithm>
#include <array>

// The tariff of domain.md 5: what stops a line is the table here, what cuts it the
// one in ceilings.cpp.
namespace guichet {
namespace {

using Category = std::vector<std::string>;

bool contains(const Category &categories, std::string_view category)
{
    return std::find(categories.begin(), categories.end(), category) != categories.end();
}

struct Line {
    const Situation &given;
    const CareLine &care;
    const BenefitRule *rule; // nullptr: excluded
    const Category &coveredToday;
};

// What stops a line. A stopped line is the member's, or the State's.
using Stop = std::optional<Reason> (*)(const Line &);

std::optional<Reason> conditionExcluded(const Line &line)
{
    const std::string &condition = line.given.condition;
    if (condition.empty() || !contains(line.given.plan.excludedConditions, condition))
        return {};
    return Reason::ExcludedCondition;
}

bool isYoungEnough(const Situation &given)
{
    const auto born = latestBirth(given.beneficiary);
    const auto &underAge = given.plan.stateFreeUnderAge;
    return underAge && born && completedYears(*born, given.careDay) < *underAge;
}

std::optional<Reason> freeByState(const Line &line)
{
    const bool free = line.care.stateFree || contains(line.given.plan.stateFreeCategories, line.care.category) || isYoungEnough(line.given);
    return free ? std::optional(Reason::FreeByState) : std::nullopt;
}

std::optional<Reason> actExcluded(const Line &line)
{
    if (line.rule)
        return {};
    return line.care.category == "BRAND" ? Reason::ExcludedNotGeneric : Reason::ExcludedAct;
}

std::optional<Reason> alreadyCoveredToday(const Line &line)
{
    const VisitType visit = line.given.visit;
    if (visit == VisitType::Emergency || visit == VisitType::FollowUp)
        return {};
    if (!contains(line.given.plan.oncePerDay, line.care.category) || !contains(line.coveredToday, line.care.category))
        return {};
    return Reason::DuplicateAct;
}

std::optional<Reason> authorisationMissing(const Line &line)
{
    if (!line.rule->requiresPriorAuth || line.given.priorAuthorised)
        return {};
    return Reason::PriorAuthRequired;
}

bool lacksLetter(const Line &line)
{
    return line.rule->requiresLetter && !letterIsValid(line.given);
}

std::optional<Reason> letterMissing(const Line &line)
{
    if (!lacksLetter(line) || line.given.visit == VisitType::Emergency)
        return {};
    return Reason::GuaranteeLetterRequired;
}

constexpr std::array stopsInOrder{
    Stop{conditionExcluded}, Stop{freeByState}, Stop{actExcluded}, Stop{alreadyCoveredToday}, Stop{authorisationMissing}, Stop{letterMissing},
};

std::optional<Reason> findStop(const Line &line)
{
    for (const Stop stop : stopsInOrder) {
        if (const auto reason = stop(line))
            return reason;
    }
    return {};
}

// Unit price and quantity as the contract allows them.
Money contractedBase(const Line &line, LineShare &share)
{
    Money unit = line.care.unitPrice;
    std::int64_t quantity = line.care.quantity;
    if (line.care.tariffPrice && unit > *line.care.tariffPrice) {
        unit = *line.care.tariffPrice;
        addReason(share, Reason::OverTariff);
    }
    if (line.rule->maxQuantity && quantity > *line.rule->maxQuantity) {
        quantity = std::max<std::int64_t>(0, *line.rule->maxQuantity);
        addReason(share, Reason::QtyLimit);
    }
    return {unit.amount * quantity}; // at most the line's gross, which was checked
}

// Said on every line that meets a deductible, a line without charge included.
Money afterDeductible(Money base, Purse &purse, LineShare &share)
{
    if (purse.deductible == Money{})
        return base;
    const Money taken = smaller(base, purse.deductible);
    purse.deductible = purse.deductible - taken;
    addReason(share, Reason::Deductible);
    return base - taken;
}

// Never more than the base and never below zero, whatever a plan says.
Money mutualPart(const BenefitRule &rule, Money base)
{
    if (rule.kind == RuleKind::Rate)
        return shareOf(base, std::clamp(rule.rateBp, 0, 10'000));
    if (rule.kind == RuleKind::Copay)
        return notBelowZero(base - notBelowZero(rule.copay));
    return smaller(base, notBelowZero(rule.flatAmount));
}

LineShare stoppedShare(Money gross, Reason reason)
{
    LineShare share;
    share.gross = gross;
    share.reasons = {reason};
    (reason == Reason::FreeByState ? share.state : share.member) = gross;
    return share;
}

LineShare coveredShare(const Line &line, Money gross, Purse &purse)
{
    LineShare share;
    share.gross = gross;
    if (lacksLetter(line))
        addReason(share, Reason::LetterToRegularise);
    const Money base = afterDeductible(contractedBase(line, share), purse, share);
    share.mutual = mutualPart(*line.rule, base);
    cutToCeilings(share, purse, *line.rule);
    share.member = gross - share.mutual;
    return share;
}

LineShare membersShare(Money gross)
{
    LineShare share;
    share.gross = gross;
    share.member = gross;
    return share;
}

Result<Money, ShareError> grossOf(const CareLine &line)
{
    if (line.quantity < 1 || line.quantity > largestQuantity)
        return Unexpected(ShareError::QuantityImpossible);
    if (line.unitPrice < Money{} || (line.tariffPrice && *line.tariffPrice < Money{}))
        return Unexpected(ShareError::PriceImpossible);
    const auto gross = multiply(line.unitPrice, line.quantity);
    if (!gross)
        return Unexpected(ShareError::TotalTooLarge);
    return *gross;
}

void addToTotals(Shares &shares, const LineShare &line)
{
    shares.gross = shares.gross + line.gross;
    shares.mutual = shares.mutual + line.mutual;
    shares.state = shares.state + line.state;
    shares.member = shares.member + line.member;
    shares.lines.push_back(line);
}

// Prices one claim line after line; what a line takes is gone for the next.
class Pricing {
public:
    explicit Pricing(const Situation &given)
        : m_given(given)
        , m_purse(openPurse(given))
        , m_coveredToday(given.usage.categoriesToday)
    {
    }

    LineShare price(const CareLine &care, Money gross)
    {
        const FacilityTerms &facility = m_given.facility;
        const Line line{m_given, care, findRule(m_given.plan, care.category, facility.level, facility.sector), m_coveredToday};
        if (const auto stop = findStop(line))
            return stoppedShare(gross, *stop);
        const LineShare share = coveredShare(line, gross, m_purse);
        m_provisional = m_provisional || lacksLetter(line);
        m_coveredToday.push_back(care.category);
        return share;
    }

    void conclude(Shares &shares) const
    {
        shares.deductibleUsed = openPurse(m_given).deductible - m_purse.deductible;
        shares.provisional = m_provisional;
        const auto before = static_cast<std::ptrdiff_t>(m_given.usage.categoriesToday.size());
        shares.coveredCategories.assign(m_coveredToday.begin() + before, m_coveredToday.end());
    }

private:
    const Situation &m_given;
    Purse m_purse;
    Category m_coveredToday;
    bool m_provisional = false;
};

} // namespace

Result<Shares, ShareError> computeShares(const Situation &given, const Decision &decision, const std::vector<CareLine> &lines)
{
    Pricing pricing(given);
    Shares shares;
    for (const CareLine &line : lines) {
        const auto gross = grossOf(line);
        if (!gross)
            return gross.failure();
        if (shares.gross + *gross > Money{largestAmount})
            return Unexpected(ShareError::TotalTooLarge);
        addToTotals(shares, decision.isCovered() ? pricing.price(line, *gross) : membersShare(*gross));
    }
    pricing.conclude(shares);
    shares.cashDue = roundToCash(shares.member, given.plan.cashStep);
    return shares;
}

Money roundToCash(Money member, std::int64_t cashStep)
{
    if (cashStep <= 1 || member.amount <= 0)
        return member;
    const std::int64_t above = member.amount % cashStep;
    const bool up = above > cashStep - above;
    return {member.amount - above + (up ? cashStep : 0)};
}

} // namespace guichet
