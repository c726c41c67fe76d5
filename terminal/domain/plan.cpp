// SPDX-License-Identifier: Apache-2.0
#include "terminal/domain/plan.h"

#include "terminal/domain/code_table.h"

namespace guichet {
namespace {

constexpr std::array periodicityCodes{
    CodeName<Periodicity>{Periodicity::Monthly, "MONTHLY"},
    CodeName<Periodicity>{Periodicity::Quarter, "QUARTER"},
    CodeName<Periodicity>{Periodicity::Semester, "SEMESTER"},
    CodeName<Periodicity>{Periodicity::Annual, "ANNUAL"},
};
constexpr std::array sectorCodes{
    CodeName<Sector>{Sector::Public, "PUBLIC"},
    CodeName<Sector>{Sector::Faith, "FAITH"},
    CodeName<Sector>{Sector::Private, "PRIVATE"},
    CodeName<Sector>{Sector::Pharmacy, "PHARMACY"},
    CodeName<Sector>{Sector::Lab, "LAB"},
};
constexpr std::array ruleKindCodes{
    CodeName<RuleKind>{RuleKind::Rate, "RATE"},
    CodeName<RuleKind>{RuleKind::Copay, "COPAY"},
    CodeName<RuleKind>{RuleKind::Flat, "FLAT"},
};

// Sector beats level (rulings.md 9): 3 both, 2 sector, 1 level, 0 neither.
int specificity(const BenefitRule &rule)
{
    return (rule.sector ? 2 : 0) + (rule.level ? 1 : 0);
}

bool concerns(const BenefitRule &rule, std::string_view category, int level, Sector sector)
{
    return rule.category == category && (!rule.level || *rule.level == level) && (!rule.sector || *rule.sector == sector);
}

} // namespace

std::string_view codeOf(Periodicity periodicity)
{
    return codeIn(periodicityCodes, periodicity);
}

std::string_view codeOf(Sector sector)
{
    return codeIn(sectorCodes, sector);
}

std::string_view codeOf(RuleKind kind)
{
    return codeIn(ruleKindCodes, kind);
}

std::optional<Periodicity> parsePeriodicity(std::string_view code)
{
    return valueIn(periodicityCodes, code);
}

std::optional<Sector> parseSector(std::string_view code)
{
    return valueIn(sectorCodes, code);
}

std::optional<RuleKind> parseRuleKind(std::string_view code)
{
    return valueIn(ruleKindCodes, code);
}

const BenefitRule *findRule(const Plan &plan, std::string_view category, int level, Sector sector)
{
    const BenefitRule *best = nullptr;
    for (const BenefitRule &rule : plan.rules) {
        if (concerns(rule, category, level, sector) && (!best || specificity(rule) > specificity(*best)))
            best = &rule;
    }
    return best;
}

int policyYearOf(const Plan &plan, Day day)
{
    const CivilDate date = civilDateOf(day);
    const bool begun = date.month > plan.policyYearStartMonth
        || (date.month == plan.policyYearStartMonth && date.day >= plan.policyYearStartDay);
    return begun ? date.year : date.year - 1;
}

} // namespace guichet
