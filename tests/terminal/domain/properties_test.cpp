// SPDX-License-Identifier: Apache-2.0
// What must hold for every situation (domain.md 5), tried on seeded random ones.
#include "tests/terminal/domain/situation.h"

#include <algorithm>
#include <random>

namespace guichet {
namespace {

using test::on;

constexpr int rounds = 120'000;
constexpr std::uint32_t seed = 20260322;

// Plain remainders: the standard distributions differ from one library to the next.
class Dice {
public:
    explicit Dice(std::uint32_t start)
        : m_engine(start)
    {
    }
    std::int64_t below(std::int64_t limit) { return static_cast<std::int64_t>(m_engine() % static_cast<std::uint64_t>(limit)); }
    bool once(std::int64_t in) { return below(in) == 0; }
    template <class T, std::size_t N>
    T one(const std::array<T, N> &of)
    {
        return of[static_cast<std::size_t>(below(static_cast<std::int64_t>(N)))];
    }
    std::optional<Money> maybeMoney(std::int64_t limit) { return once(2) ? std::optional(Money{below(limit)}) : std::nullopt; }

private:
    std::mt19937_64 m_engine;
};

constexpr std::array categories{"CONSULT", "MEG", "LAB", "BRAND", "SURGERY", "GLASSES"};

BenefitRule randomRule(Dice &dice, const char *category)
{
    BenefitRule rule;
    rule.category = category;
    if (dice.once(3))
        rule.level = static_cast<int>(1 + dice.below(3));
    if (dice.once(3))
        rule.sector = dice.one(std::array{Sector::Public, Sector::Faith, Sector::Private});
    rule.kind = dice.one(std::array{RuleKind::Rate, RuleKind::Rate, RuleKind::Copay, RuleKind::Flat});
    rule.rateBp = static_cast<int>(dice.below(10'001));
    rule.copay = Money{dice.below(500)};
    rule.flatAmount = Money{dice.below(30'000)};
    rule.actCeiling = dice.once(4) ? dice.maybeMoney(20'000) : std::nullopt;
    if (dice.once(4))
        rule.maxQuantity = 1 + dice.below(8);
    rule.requiresLetter = dice.once(5);
    rule.requiresPriorAuth = dice.once(8);
    return rule;
}

Plan randomPlan(Dice &dice)
{
    Plan plan = test::usualPlan();
    plan.rules.clear();
    for (const char *category : categories) {
        for (std::int64_t i = dice.below(3); i > 0; --i)
            plan.rules.push_back(randomRule(dice, category));
    }
    plan.cashStep = dice.one(std::array<std::int64_t, 5>{1, 5, 10, 25, 500});
    plan.ceilings = {dice.maybeMoney(50'000), dice.maybeMoney(50'000), dice.maybeMoney(120'000), dice.maybeMoney(300'000)};
    plan.deductiblePerEpisode = Money{dice.once(3) ? dice.below(1000) : 0};
    if (dice.once(3))
        plan.maxEpisodesPerYear = static_cast<int>(dice.below(5));
    if (dice.once(4))
        plan.stateFreeUnderAge = 5;
    if (dice.once(4))
        plan.stateFreeCategories = {dice.one(categories)};
    plan.excludedConditions = {"CHRONIC"};
    plan.policyYearStartMonth = static_cast<int>(1 + dice.below(12));
    return plan;
}

Household randomHousehold(Dice &dice, Day careDay)
{
    Household household;
    household.status = dice.once(12) ? HouseholdStatus::Suspended : HouseholdStatus::Active;
    household.joinedOn = addDays(careDay, -dice.below(300));
    household.periodicity = dice.one(std::array{Periodicity::Annual, Periodicity::Semester});
    household.paidUntil = addDays(careDay, 60 - dice.below(90));
    return household;
}

Beneficiary randomPerson(Dice &dice, Day careDay)
{
    Beneficiary person;
    person.relation = dice.one(std::array{Relation::Head, Relation::Spouse, Relation::Child, Relation::Newborn});
    person.born = addDays(careDay, -dice.below(person.relation == Relation::Newborn ? 40 : 9000));
    person.birthPrecision = dice.one(std::array{BirthPrecision::Day, BirthPrecision::Month, BirthPrecision::Year});
    return person;
}

Situation randomSituation(Dice &dice)
{
    Situation given;
    given.plan = randomPlan(dice);
    given.careDay = addDays(on("2026-01-01"), dice.below(365));
    given.facility.level = static_cast<int>(1 + dice.below(3));
    given.facility.sector = dice.one(std::array{Sector::Public, Sector::Faith, Sector::Private, Sector::Pharmacy});
    given.visit = dice.one(std::array{VisitType::Normal, VisitType::Emergency, VisitType::Referral, VisitType::FollowUp});
    given.identification = dice.one(std::array{Identification::Card, Identification::Name});
    given.roster.producedOn = addDays(given.careDay, -9);
    given.roster.ageDays = static_cast<int>(dice.below(40));
    given.clockTrusted = !dice.once(6);
    given.household = randomHousehold(dice, given.careDay);
    given.beneficiary = randomPerson(dice, given.careDay);
    given.usage.year = static_cast<int>(2025 + dice.below(2));
    given.usage.episode = Money{dice.below(60'000)};
    given.usage.beneficiaryYear = Money{dice.below(130'000)};
    given.usage.householdYear = Money{dice.below(310'000)};
    given.usage.deductiblePaidThisEpisode = Money{dice.below(800)};
    if (dice.once(3))
        given.usage.categoriesToday = {dice.one(categories)};
    given.referral = Referral{addDays(given.careDay, -dice.below(40)), {}};
    if (dice.once(2))
        given.letter = GuaranteeLetter{"L", Money{dice.below(60'000)}, addDays(given.careDay, 3 - dice.below(6))};
    given.priorAuthorised = dice.once(2);
    given.condition = dice.once(10) ? "CHRONIC" : "";
    return given;
}

std::vector<CareLine> randomLines(Dice &dice)
{
    std::vector<CareLine> lines;
    for (std::int64_t i = 1 + dice.below(6); i > 0; --i) {
        CareLine line = test::act(dice.one(categories), dice.below(20'000), 1 + dice.below(10));
        if (dice.once(2))
            line.tariffPrice = Money{dice.below(20'000)};
        line.stateFree = dice.once(12);
        lines.push_back(line);
    }
    return lines;
}

Shares sharesOf(const Situation &given, const std::vector<CareLine> &lines)
{
    auto shares = computeShares(given, decideEligibility(given), lines);
    EXPECT_TRUE(shares.has_value());
    return *shares;
}

void conserves(const Shares &shares, std::int64_t step)
{
    Money mutual, state, member, gross;
    for (const LineShare &line : shares.lines) {
        ASSERT_EQ(line.mutual + line.state + line.member, line.gross);
        ASSERT_TRUE(line.mutual >= Money{} && line.state >= Money{} && line.member >= Money{});
        mutual = mutual + line.mutual;
        state = state + line.state;
        member = member + line.member;
        gross = gross + line.gross;
    }
    ASSERT_TRUE(mutual == shares.mutual && state == shares.state && member == shares.member && gross == shares.gross);
    const std::int64_t rounded = shares.cashDue.amount - shares.member.amount;
    ASSERT_LE(std::abs(rounded) * 2, step);
    ASSERT_EQ(shares.cashDue.amount % step, 0);
}

// One ceiling, or the letter, made larger.
Situation withRaisedCeiling(Dice &dice, Situation given)
{
    constexpr std::array raisable{&Plan::Ceilings::stay, &Plan::Ceilings::episode, &Plan::Ceilings::beneficiaryYear, &Plan::Ceilings::householdYear};
    const Money more{1 + dice.below(40'000)};
    auto &ceiling = given.plan.ceilings.*dice.one(raisable);
    if (ceiling)
        ceiling = *ceiling + more;
    else if (given.letter)
        given.letter->maxAmount = given.letter->maxAmount + more;
    return given;
}

bool sameShares(const Shares &one, const Shares &other)
{
    if (one.lines.size() != other.lines.size() || one.cashDue != other.cashDue || one.provisional != other.provisional)
        return false;
    for (std::size_t i = 0; i < one.lines.size(); ++i) {
        if (one.lines[i].mutual != other.lines[i].mutual || one.lines[i].reasons != other.lines[i].reasons)
            return false;
    }
    return true;
}

TEST(Properties, OfEverySituation)
{
    Dice dice(seed);
    std::array<int, 3> outcomes{};
    for (int round = 0; round < rounds; ++round) {
        SCOPED_TRACE(testing::Message() << "seed " << seed << " round " << round);
        const Situation given = randomSituation(dice);
        const auto lines = randomLines(dice);
        const Shares shares = sharesOf(given, lines);
        ++outcomes[static_cast<std::size_t>(decideEligibility(given).outcome)];
        conserves(shares, given.plan.cashStep);
        ASSERT_TRUE(sameShares(shares, sharesOf(given, lines))) << "same input, same output";
        ASSERT_GE(sharesOf(withRaisedCeiling(dice, given), lines).mutual, shares.mutual) << "a raised ceiling lowered the mutual's total";
        if (testing::Test::HasFatalFailure())
            return;
    }
    EXPECT_GT(*std::min_element(outcomes.begin(), outcomes.end()), rounds / 20) << "each outcome must be tried";
}

TEST(Properties, ProvisionalPricesLikeEligible)
{
    Dice dice(seed + 1);
    for (int round = 0; round < rounds / 4; ++round) {
        SCOPED_TRACE(testing::Message() << "seed " << seed + 1 << " round " << round);
        Situation sure = randomSituation(dice);
        sure.clockTrusted = true;
        sure.roster.ageDays = 0;
        Situation doubtful = sure;
        doubtful.clockTrusted = false;
        const auto lines = randomLines(dice);
        ASSERT_TRUE(sameShares(sharesOf(sure, lines), sharesOf(doubtful, lines)));
    }
}

TEST(Properties, OrderDoesNotMatterWhenNothingBinds)
{
    Dice dice(seed + 2);
    for (int round = 0; round < rounds / 4; ++round) {
        SCOPED_TRACE(testing::Message() << "seed " << seed + 2 << " round " << round);
        Situation given = randomSituation(dice);
        given.plan.ceilings = {};
        given.plan.deductiblePerEpisode = {};
        given.plan.oncePerDay.clear();
        given.letter = {};
        auto lines = randomLines(dice);
        const Shares inOrder = sharesOf(given, lines);
        std::reverse(lines.begin(), lines.end());
        const Shares reversed = sharesOf(given, lines);
        ASSERT_TRUE(inOrder.mutual == reversed.mutual && inOrder.state == reversed.state && inOrder.member == reversed.member);
    }
}

// A year of visits of one person in one household: what each claim takes is
// counted for the next, and no ceiling gives way.
TEST(Properties, NoCeilingIsEverExceeded)
{
    Dice dice(seed + 3);
    for (int round = 0; round < rounds / 20; ++round) {
        SCOPED_TRACE(testing::Message() << "seed " << seed + 3 << " round " << round);
        Situation given = randomSituation(dice);
        given.usage = {};
        given.usage.year = policyYearOf(given.plan, given.careDay);
        for (int visit = 0; visit < 8; ++visit) {
            const Shares shares = sharesOf(given, randomLines(dice));
            given.usage.episode = given.usage.episode + shares.mutual;
            given.usage.beneficiaryYear = given.usage.beneficiaryYear + shares.mutual;
            given.usage.householdYear = given.usage.householdYear + shares.mutual;
            given.usage.deductiblePaidThisEpisode = given.usage.deductiblePaidThisEpisode + shares.deductibleUsed;
            const Plan::Ceilings &ceilings = given.plan.ceilings;
            ASSERT_TRUE(!ceilings.stay || given.facility.level < 2 || shares.mutual <= *ceilings.stay);
            ASSERT_TRUE(!ceilings.episode || given.usage.episode <= *ceilings.episode);
            ASSERT_TRUE(!ceilings.beneficiaryYear || given.usage.beneficiaryYear <= *ceilings.beneficiaryYear);
            ASSERT_TRUE(!ceilings.householdYear || given.usage.householdYear <= *ceilings.householdYear);
            ASSERT_LE(given.usage.deductiblePaidThisEpisode, given.plan.deductiblePerEpisode);
        }
    }
}

} // namespace
} // namespace guichet
