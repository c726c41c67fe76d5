// SPDX-License-Identifier: Apache-2.0
#include "terminal/domain/tariff.h"
#include "tests/terminal/domain/situation.h"

namespace guichet {
namespace {

using test::on;
using test::rate;

BenefitRule special(int rateBp, std::optional<int> level, std::optional<Sector> sector)
{
    BenefitRule rule = rate("CONSULT", rateBp);
    rule.level = level;
    rule.sector = sector;
    return rule;
}

TEST(Plan, TheMostSpecificRuleWins)
{
    Plan plan;
    plan.rules = {special(1, {}, {}), special(2, 2, {}), special(3, {}, Sector::Faith), special(4, 2, Sector::Faith), rate("MEG", 9)};
    EXPECT_EQ(findRule(plan, "CONSULT", 1, Sector::Public)->rateBp, 1);
    EXPECT_EQ(findRule(plan, "CONSULT", 2, Sector::Public)->rateBp, 2);
    EXPECT_EQ(findRule(plan, "CONSULT", 1, Sector::Faith)->rateBp, 3);
    EXPECT_EQ(findRule(plan, "CONSULT", 2, Sector::Faith)->rateBp, 4);
    EXPECT_EQ(findRule(plan, "GLASSES", 2, Sector::Faith), nullptr);
}

TEST(Plan, SectorBeatsLevel)
{
    Plan plan;
    plan.rules = {special(2, 2, {}), special(3, {}, Sector::Faith)};
    EXPECT_EQ(findRule(plan, "CONSULT", 2, Sector::Faith)->rateBp, 3);
}

TEST(Plan, ThePolicyYearIsTheOneInWhichItBegan)
{
    Plan plan;
    EXPECT_EQ(policyYearOf(plan, on("2026-01-01")), 2026);
    plan.policyYearStartMonth = 7;
    plan.policyYearStartDay = 15;
    EXPECT_EQ(policyYearOf(plan, on("2026-07-14")), 2025);
    EXPECT_EQ(policyYearOf(plan, on("2026-07-15")), 2026);
    EXPECT_EQ(policyYearOf(plan, on("2027-01-01")), 2026);
}

TEST(Tariff, ThePriceOfTheDayOfCare)
{
    Tariff tariff;
    TariffItem old;
    old.code.text = "C001";
    old.price = Money{1000};
    old.validTo = on("2026-03-31");
    TariffItem current = old;
    current.price = Money{1200};
    current.validFrom = on("2026-04-01");
    current.validTo = {};
    tariff.items = {old, current};
    EXPECT_EQ(tariff.find({"C001"}, on("2026-03-31"))->price, Money{1000});
    EXPECT_EQ(tariff.find({"C001"}, on("2026-04-01"))->price, Money{1200});
    EXPECT_EQ(tariff.find({"C002"}, on("2026-04-01")), nullptr);
}

TEST(Facility, ContractedOnceBegunAndNotSuspended)
{
    Facility facility;
    EXPECT_TRUE(isContracted(facility, on("2026-03-10")));
    facility.contractFrom = on("2026-03-11");
    EXPECT_FALSE(isContracted(facility, on("2026-03-10")));
    EXPECT_TRUE(isContracted(facility, on("2026-03-11")));
    facility.suspended = true;
    EXPECT_FALSE(isContracted(facility, on("2026-03-11")));
}

} // namespace
} // namespace guichet
