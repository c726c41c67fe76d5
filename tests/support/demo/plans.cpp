// SPDX-License-Identifier: Apache-2.0
#include "tests/support/demo/demo_mutual.h"

namespace guichet::demo {

namespace {

BenefitRule rate(std::string_view category, int basisPoints)
{
    BenefitRule rule;
    rule.category = category;
    rule.rateBp = basisPoints;
    return rule;
}

BenefitRule onLetter(BenefitRule rule, std::int64_t maxQuantity)
{
    rule.requiresLetter = true;
    rule.maxQuantity = maxQuantity;
    return rule;
}

Plan draft(std::string_view id, std::string_view name, Day on)
{
    Plan plan;
    plan.id.text = id;
    plan.name = name;
    plan.scheme.text = schemeCode;
    plan.currency = "XOF";
    plan.cashStep = 5;
    plan.validFrom = addMonths(on, -36);
    plan.waitingMonths = {{Periodicity::Annual, 1}, {Periodicity::Semester, 2}, {Periodicity::Quarter, 3}, {Periodicity::Monthly, 3}};
    plan.graceDays = 15;
    plan.studentMaxAge = 25;
    plan.referral = Plan::ReferralRule{};
    plan.oncePerDay = {"CONSULT"};
    plan.excludedConditions = {"CHIRURGIE_ESTHETIQUE", "PROTHESE_DENTAIRE"};
    return plan;
}

// Everything a household needs most often, at one rate.
std::vector<BenefitRule> everydayRules(int basisPoints)
{
    BenefitRule medicine = rate("MEG", basisPoints);
    medicine.actCeiling = Money{10000};
    BenefitRule brand = rate("BRAND", basisPoints / 2);
    brand.sector = Sector::Pharmacy;
    BenefitRule scanner = rate("IMAGING_CT", basisPoints);
    scanner.requiresPriorAuth = true;
    return {rate("CONSULT", basisPoints), medicine, rate("LAB", basisPoints), rate("DELIVERY", basisPoints),
            rate("SMALL_SURG", basisPoints), rate("IMAGING", basisPoints), rate("PREVENT", basisPoints), brand, scanner,
            onLetter(rate("HOSP_DAY", basisPoints), 10), onLetter(rate("SURGERY", basisPoints), 1)};
}

Plan essential(Day on)
{
    Plan plan = draft("ESSENTIEL", "Formule Essentiel", on);
    plan.ceilings.episode = Money{40000};
    plan.ceilings.beneficiaryYear = Money{100000};
    plan.ceilings.householdYear = Money{250000};
    plan.rules = everydayRules(7000);
    return plan;
}

Plan family(Day on)
{
    Plan plan = draft("FAMILLE", "Formule Famille", on);
    plan.ceilings.stay = Money{75000};
    plan.ceilings.beneficiaryYear = Money{200000};
    plan.ceilings.householdYear = Money{500000};
    plan.rules = everydayRules(8000);
    plan.rules.front().kind = RuleKind::Copay; // the visit costs the member the same everywhere
    plan.rules.front().copay = Money{200};
    return plan;
}

// For the poorest, paid in two halves, with the State's free care for small children.
Plan solidarity(Day on)
{
    Plan plan = draft("SOLIDARITE", "Formule Solidarité", on);
    plan.instalmentMinPaidBp = 5000;
    plan.maxEpisodesPerYear = 6;
    plan.stateFreeUnderAge = 5;
    plan.stateFreeCategories = {"PREVENT"};
    plan.ceilings.beneficiaryYear = Money{60000};
    plan.rules = everydayRules(9000);
    return plan;
}

} // namespace

Scheme scheme()
{
    return {SchemeCode{std::string(schemeCode)}, std::string(schemeName), "XOF", "espoir"};
}

std::vector<Plan> plans(Day on)
{
    return {essential(on), family(on), solidarity(on)};
}

} // namespace guichet::demo
