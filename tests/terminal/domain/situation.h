// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "terminal/domain/benefit.h"

#include <gtest/gtest.h>

// A member in order on 10 March 2026, from which each test departs.
namespace guichet::test {

inline Day on(const char *iso)
{
    return parseIsoDay(iso).value();
}

inline BenefitRule rate(const char *category, int rateBp)
{
    BenefitRule rule;
    rule.category = category;
    rule.rateBp = rateBp;
    return rule;
}

inline Plan usualPlan()
{
    Plan plan;
    plan.id.text = "A";
    plan.currency = "XOF";
    plan.cashStep = 5;
    plan.validFrom = on("2024-01-01");
    plan.waitingMonths = {{Periodicity::Annual, 1}, {Periodicity::Semester, 2}};
    plan.graceDays = 15;
    plan.studentMaxAge = 21;
    plan.referral = Plan::ReferralRule{2, 30};
    plan.oncePerDay = {"CONSULT"};
    plan.rules = {rate("CONSULT", 8000), rate("MEG", 8000), rate("LAB", 8000)};
    return plan;
}

inline Situation usual()
{
    Situation given;
    given.plan = usualPlan();
    given.careDay = on("2026-03-10");
    given.roster.producedOn = on("2026-03-01");
    given.household.joinedOn = on("2025-01-10");
    given.household.periodicity = Periodicity::Annual;
    given.household.paidUntil = on("2026-12-31");
    given.beneficiary.born = on("1985-06-02");
    given.usage.year = 2026;
    return given;
}

inline CareLine act(const char *category, std::int64_t price, std::int64_t quantity = 1)
{
    CareLine line;
    line.category = category;
    line.unitPrice = Money{price};
    line.quantity = quantity;
    return line;
}

inline std::vector<Reason> reasonsOf(const Decision &decision)
{
    std::vector<Reason> reasons;
    for (const Finding &finding : decision.findings)
        reasons.push_back(finding.reason);
    return reasons;
}

inline std::vector<Reason> reasonsFor(const Situation &given)
{
    return reasonsOf(decideEligibility(given));
}

inline Shares priced(const Situation &given, const std::vector<CareLine> &lines)
{
    auto shares = computeShares(given, decideEligibility(given), lines);
    EXPECT_TRUE(shares.has_value());
    return shares ? *shares : Shares{};
}

} // namespace guichet::test
