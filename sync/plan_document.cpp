// SPDX-License-Identifier: Apache-2.0
#include "sync/plan_document.h"

#include "sync/json_fields.h"

#include <QJsonDocument>

#include <algorithm>
#include <limits>
#include <set>
#include <tuple>

namespace guichet {
namespace {

using json::Fields;
using json::Range;

constexpr std::size_t largestDocument = 4u << 20;
constexpr std::size_t mostPlans = 500;
constexpr std::size_t mostRules = 5000;
constexpr std::size_t longestCode = 40;
constexpr std::size_t longestName = 200;
constexpr Range basisPoints{0, 10'000};
constexpr Range days{0, 36'600};
constexpr Range months{0, 120};
constexpr Range years{0, 150};
constexpr Range levels{1, 9};
constexpr Range counts{0, 100'000};

constexpr auto ruleKindWords = "RATE | COPAY | FLAT";
constexpr auto sectorWords = "PUBLIC | FAITH | PRIVATE | PHARMACY | LAB";
constexpr auto periodicityWords = "MONTHLY | QUARTER | SEMESTER | ANNUAL";

// The amount a kind needs must be there; the others have no meaning and stay out.
void readKind(Fields &from, BenefitRule &rule)
{
    rule.kind = from.code("kind", parseRuleKind, ruleKindWords);
    if (rule.kind == RuleKind::Rate)
        rule.rateBp = from.number("rateBp", basisPoints);
    if (rule.kind == RuleKind::Copay)
        rule.copay = Money{from.integer("copay", {0, largestAmount})};
    if (rule.kind == RuleKind::Flat)
        rule.flatAmount = Money{from.integer("flatAmount", {0, largestAmount})};
}

BenefitRule readRule(Fields from)
{
    BenefitRule rule;
    rule.category = from.text("category", longestCode);
    rule.level = from.maybeNumber("level", levels);
    rule.sector = from.maybeCode("sector", parseSector, sectorWords);
    readKind(from, rule);
    rule.actCeiling = from.maybeMoney("actCeiling");
    rule.maxQuantity = from.maybeInteger("maxQty", {1, largestQuantity});
    rule.requiresLetter = from.maybeFlag("requiresLetter", false);
    rule.requiresPriorAuth = from.maybeFlag("requiresPriorAuth", false);
    from.noteUnknown({"category", "level", "sector", "kind", "rateBp", "copay", "flatAmount", "actCeiling", "maxQty", "requiresLetter", "requiresPriorAuth"});
    return rule;
}

// Two rules for the same category, level and sector: nobody could say which pays.
std::vector<BenefitRule> readRules(Fields &from)
{
    std::vector<BenefitRule> rules;
    std::set<std::tuple<std::string, std::optional<int>, std::optional<Sector>>> seen;
    for (const QJsonValue &value : from.array("rules", mostRules)) {
        const std::string path = json::elementPath(from.pathOf("rules"), rules.size());
        if (!value.isObject())
            from.reading().complain(path, "{…}");
        rules.push_back(readRule(Fields(value.toObject(), path, from.reading())));
        if (!seen.emplace(rules.back().category, rules.back().level, rules.back().sector).second)
            from.reading().complain(path, "category + level + sector ≠");
    }
    return rules;
}

void readWaitingMonths(Fields &from, Plan &plan)
{
    const auto object = from.maybeObject("waitingMonths");
    if (!object)
        return;
    Fields waiting = *object;
    for (auto field = waiting.begin(); field != waiting.end(); ++field) {
        const std::string name = field.key().toStdString();
        const auto periodicity = parsePeriodicity(name);
        if (!periodicity)
            waiting.complain(name.c_str(), periodicityWords);
        else
            plan.waitingMonths[*periodicity] = waiting.number(name.c_str(), months);
    }
}

void readPolicyYearStart(Fields &from, Plan &plan)
{
    // "MM-DD" is read as a day of a leap year, so that 29 February exists.
    const auto start = parseIsoDay("2024-" + from.text("policyYearStart", 5));
    if (!start)
        return from.complain("policyYearStart", "MM-DD");
    const CivilDate date = civilDateOf(*start);
    plan.policyYearStartMonth = date.month;
    plan.policyYearStartDay = date.day;
}

void readIdentity(Fields &from, Plan &plan)
{
    plan.id.text = from.text("id", longestCode);
    plan.version = from.number("version", {1, std::numeric_limits<int>::max()});
    plan.scheme.text = from.text("scheme", longestCode);
    plan.name = from.text("name", longestName);
    plan.currency = from.text("currency", 3);
    const bool isIso = plan.currency.size() == 3 && std::all_of(plan.currency.begin(), plan.currency.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
    if (!isIso)
        from.complain("currency", "ISO 4217");
    plan.cashStep = from.integer("cashStep", {1, 1'000'000});
    plan.validFrom = from.day("validFrom");
    plan.validTo = from.maybeDay("validTo");
    if (plan.validTo && *plan.validTo < plan.validFrom)
        from.complain("validTo", "≥ validFrom");
    readPolicyYearStart(from, plan);
}

void readRights(Fields &from, Plan &plan)
{
    readWaitingMonths(from, plan);
    plan.graceDays = from.number("graceDays", days);
    Fields dependants = from.object("dependants");
    plan.childMaxAge = dependants.number("childMaxAge", years);
    plan.studentMaxAge = dependants.maybeNumber("studentMaxAge", years);
    plan.newbornDays = dependants.number("newbornDays", days);
    dependants.noteUnknown({"childMaxAge", "studentMaxAge", "newbornDays"});
    if (auto referral = from.maybeObject("referral")) {
        plan.referral = Plan::ReferralRule{referral->number("requiredFromLevel", levels), referral->number("validDays", days)};
        referral->noteUnknown({"requiredFromLevel", "validDays"});
    }
    plan.rosterMaxAgeDays = from.number("rosterMaxAgeDays", days);
    Fields episodes = from.object("episodes");
    plan.maxEpisodesPerYear = episodes.maybeNumber("maxPerYear", counts);
    plan.episodeWindowDays = episodes.number("windowDays", days);
    episodes.noteUnknown({"maxPerYear", "windowDays"});
    if (auto instalment = from.maybeObject("instalment")) {
        plan.instalmentMinPaidBp = instalment->number("minPaidBp", basisPoints);
        instalment->noteUnknown({"minPaidBp"});
    }
}

void readBenefits(Fields &from, Plan &plan)
{
    if (auto ceilings = from.maybeObject("ceilings")) {
        plan.ceilings = {ceilings->maybeMoney("stay"), ceilings->maybeMoney("episode"), ceilings->maybeMoney("beneficiaryYear"), ceilings->maybeMoney("householdYear")};
        ceilings->noteUnknown({"stay", "episode", "beneficiaryYear", "householdYear"});
    }
    plan.deductiblePerEpisode = from.maybeMoney("deductiblePerEpisode").value_or(Money{});
    plan.excludedConditions = from.maybeTexts("excludedConditions", longestCode);
    if (auto stateFree = from.maybeObject("stateFree")) {
        plan.stateFreeUnderAge = stateFree->maybeNumber("underAge", years);
        plan.stateFreeCategories = stateFree->maybeTexts("categories", longestCode);
        stateFree->noteUnknown({"underAge", "categories"});
    }
    plan.oncePerDay = from.maybeTexts("oncePerDay", longestCode);
    plan.rules = readRules(from);
}

Plan readPlan(Fields from)
{
    Plan plan;
    readIdentity(from, plan);
    readRights(from, plan);
    readBenefits(from, plan);
    from.noteUnknown({"id", "version", "scheme", "name", "currency", "cashStep", "validFrom", "validTo", "policyYearStart", "waitingMonths", "graceDays",
                      "dependants", "referral", "rosterMaxAgeDays", "episodes", "instalment", "ceilings", "deductiblePerEpisode", "excludedConditions",
                      "stateFree", "oncePerDay", "rules"});
    return plan;
}

std::vector<Plan> readPlans(Fields from)
{
    std::vector<Plan> plans;
    std::set<PlanId> seen;
    for (const QJsonValue &value : from.array("plans", mostPlans)) {
        const std::string path = json::elementPath("plans", plans.size());
        if (!value.isObject())
            from.reading().complain(path, "{…}");
        plans.push_back(readPlan(Fields(value.toObject(), path, from.reading())));
        if (!seen.insert(plans.back().id).second)
            from.reading().complain(path + ".id", "≠ " + plans.back().id.text);
    }
    from.noteUnknown({"plans"});
    return plans;
}

} // namespace

Result<std::vector<Plan>, PlanError> parsePlans(std::string_view json, std::vector<std::string> *notices)
{
    const auto document = json::parseDocument(json, largestDocument);
    if (!document)
        return Unexpected(PlanError{document.error().path, document.error().expected});
    json::Reading reading;
    auto plans = readPlans(Fields(*document, {}, reading));
    if (reading.problem)
        return Unexpected(PlanError{reading.problem->path, reading.problem->expected});
    if (notices)
        *notices = std::move(reading.unknownKeys);
    return plans;
}

} // namespace guichet
