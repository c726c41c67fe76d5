// SPDX-License-Identifier: Apache-2.0
#include "tests/support/demo/demo_mutual.h"

#include "terminal/domain/eligibility.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <set>

namespace guichet::demo {
namespace {

Options today()
{
    return {42, *parseIsoDay("2026-03-15"), 4500};
}

Situation atTheCentre(const HouseholdRecord &record, const Beneficiary &person, const Options &options)
{
    Situation given;
    const auto all = plans(options.on);
    given.plan = *std::find_if(all.begin(), all.end(), [&](const Plan &plan) { return plan.id == record.household.plan; });
    given.facility.level = facilities(options.on).front().level;
    given.careDay = options.on;
    given.roster.producedOn = options.on;
    given.household = record.household;
    given.beneficiary = person;
    given.usage.year = policyYearOf(given.plan, options.on);
    given.usage.episodesThisYear = person.episodes;
    return given;
}

std::size_t indexOf(const Beneficiary &person)
{
    return static_cast<std::size_t>(std::stoul(person.household.text.substr(4))) - 1;
}

TEST(DemoMutual, HasTwentyThousandPeopleWithNumbersOfTheirOwn)
{
    std::set<std::string> numbers;
    for (std::size_t i = 0; i < today().households; ++i) {
        for (const Beneficiary &person : householdAt(today(), i).members)
            numbers.insert(person.number.text);
    }
    EXPECT_EQ(numbers.size(), 20000u);
}

TEST(DemoMutual, IsTheSameForTheSameSeedWhateverWasMadeBefore)
{
    householdAt(today(), 1);
    const auto once = householdAt(today(), 1234);
    const auto again = householdAt(today(), 1234);
    ASSERT_EQ(once.members.size(), again.members.size());
    EXPECT_EQ(once.members[0].surname + once.members[0].givenNames, again.members[0].surname + again.members[0].givenNames);
    EXPECT_EQ(once.household.paidUntil, again.household.paidUntil);
    Options other = today();
    other.seed = 43;
    EXPECT_NE(toIsoText(*once.members[0].born), toIsoText(*householdAt(other, 1234).members[0].born));
}

// The centre's counter must say of each of them what the list says.
TEST(DemoMutual, ShowsEveryStandingAsTheRulesSeeIt)
{
    for (const char *day : {"2026-03-15", "2024-02-29", "2027-12-31"}) {
        Options options = today();
        options.on = *parseIsoDay(day);
        for (const Case &shown : cases(options)) {
            const auto record = householdAt(options, indexOf(shown.person));
            const Decision decision = decideEligibility(atTheCentre(record, shown.person, options));
            const auto expected = expectedReason(shown.standing);
            ASSERT_EQ(decision.findings.empty(), !expected.has_value()) << nameOf(shown.standing) << ' ' << day;
            if (!expected)
                continue;
            EXPECT_EQ(codeOf(decision.findings.front().reason), codeOf(*expected)) << nameOf(shown.standing) << ' ' << day;
        }
    }
}

TEST(DemoMutual, LivesWhereItsCentresLook)
{
    const auto centres = facilities(today().on);
    ASSERT_EQ(centres.size(), 2u);
    const auto &near = centres.front().catchment;
    for (const Case &shown : cases(today())) {
        const auto record = householdAt(today(), indexOf(shown.person));
        EXPECT_NE(std::find(near.begin(), near.end(), record.household.village), near.end()) << nameOf(shown.standing);
    }
}

TEST(DemoMutual, PricesGenericsAndTheirBrands)
{
    const auto list = tariff(today().on);
    EXPECT_GE(list.size(), 115u);
    for (const PricedAct &act : list) {
        EXPECT_EQ(act.item.generic, act.item.category == "MEG");
        if (act.item.category != "BRAND")
            continue;
        ASSERT_TRUE(act.item.genericCode);
        EXPECT_TRUE(std::any_of(list.begin(), list.end(), [&](const PricedAct &other) { return other.item.code == *act.item.genericCode && other.item.generic; }))
            << act.item.code.text;
    }
}

TEST(DemoMutual, MostHouseholdsAreUpToDateAndSomeAreNot)
{
    int open = 0;
    int people = 0;
    for (std::size_t i = 0; i < 900; ++i) {
        const auto record = householdAt(today(), i);
        for (const Beneficiary &person : record.members) {
            ++people;
            open += decideEligibility(atTheCentre(record, person, today())).outcome == EligibilityOutcome::NotEligible ? 0 : 1;
        }
    }
    EXPECT_GT(open * 100, people * 70);
    EXPECT_LT(open * 100, people * 90);
}

} // namespace
} // namespace guichet::demo
