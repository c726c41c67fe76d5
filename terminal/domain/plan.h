// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "terminal/base/ids.h"
#include "terminal/domain/day.h"
#include "terminal/domain/money.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace guichet {

enum class Periodicity { Monthly, Quarter, Semester, Annual };
enum class Sector { Public, Faith, Private, Pharmacy, Lab };
enum class RuleKind { Rate, Copay, Flat };

// Acts and medicines are grouped by a free code: "CONSULT", "MEG", "LAB", "BRAND", ...
struct BenefitRule {
    std::string category{};
    std::optional<int> level{};     // most specific wins: sector+level > sector > level > neither
    std::optional<Sector> sector{};
    RuleKind kind = RuleKind::Rate;
    int rateBp = 0;                 // 0-10000, for Rate
    Money copay{};                  // for Copay
    Money flatAmount{};             // for Flat
    std::optional<Money> actCeiling{};
    std::optional<std::int64_t> maxQuantity{};
    bool requiresLetter = false;
    bool requiresPriorAuth = false;
};

struct Plan {
    PlanId id{};
    int version = 1;
    SchemeCode scheme{};
    std::string name{};
    std::string currency{};          // ISO 4217
    std::int64_t cashStep = 1;       // smallest coin of the till
    Day validFrom{};
    std::optional<Day> validTo{};
    int policyYearStartMonth = 1;
    int policyYearStartDay = 1;
    std::map<Periodicity, int> waitingMonths{}; // absent = 0
    int graceDays = 0;
    int childMaxAge = 18;
    std::optional<int> studentMaxAge{};
    int newbornDays = 30;
    struct ReferralRule {
        int requiredFromLevel = 2;
        int validDays = 30;
    };
    std::optional<ReferralRule> referral{};
    int rosterMaxAgeDays = 30;
    std::optional<int> maxEpisodesPerYear{};
    int episodeWindowDays = 15;
    std::optional<int> instalmentMinPaidBp{};
    struct Ceilings {
        std::optional<Money> stay{};
        std::optional<Money> episode{};
        std::optional<Money> beneficiaryYear{};
        std::optional<Money> householdYear{};
    } ceilings{};
    Money deductiblePerEpisode{};
    std::vector<std::string> excludedConditions{};
    std::optional<int> stateFreeUnderAge{};
    std::vector<std::string> stateFreeCategories{};
    std::vector<std::string> oncePerDay{};
    std::vector<BenefitRule> rules{};
};

std::string_view codeOf(Periodicity periodicity); // "ANNUAL"
std::string_view codeOf(Sector sector);           // "PUBLIC"
std::string_view codeOf(RuleKind kind);           // "RATE"
std::optional<Periodicity> parsePeriodicity(std::string_view code);
std::optional<Sector> parseSector(std::string_view code);
std::optional<RuleKind> parseRuleKind(std::string_view code);

// The most specific rule for a category at a facility; nullptr = excluded.
const BenefitRule *findRule(const Plan &plan, std::string_view category, int level, Sector sector);
// The year in which the policy year that holds `day` began.
int policyYearOf(const Plan &plan, Day day);

} // namespace guichet
