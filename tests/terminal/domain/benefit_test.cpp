// SPDX-License-Identifier: Apache-2.0
#include "tests/terminal/domain/situation.h"

#include <limits>

namespace guichet {
namespace {

using test::act;
using test::on;
using test::priced;
using test::usual;
using Reasons = std::vector<Reason>;

constexpr auto most = std::numeric_limits<std::int64_t>::max();

BenefitRule &ruleOf(Situation &given, std::size_t i = 0)
{
    return given.plan.rules[i];
}

TEST(Benefit, RateOfTheLine)
{
    const Shares shares = priced(usual(), {act("CONSULT", 1000), act("MEG", 2450)});
    EXPECT_EQ(shares.mutual, Money{2760});
    EXPECT_EQ(shares.member, Money{690});
    EXPECT_EQ(shares.cashDue, Money{690});
    EXPECT_EQ(shares.coveredCategories, (std::vector<std::string>{"CONSULT", "MEG"}));
}

TEST(Benefit, ClosedRightsGiveEverythingToTheMember)
{
    Situation given = usual();
    given.household.paidUntil = {};
    CareLine free = act("MEG", 500);
    free.stateFree = true;
    const Shares shares = priced(given, {act("CONSULT", 1000), free});
    EXPECT_EQ(shares.member, Money{1500});
    EXPECT_EQ(shares.state, Money{});
    EXPECT_TRUE(shares.lines[1].reasons.empty());
    EXPECT_TRUE(shares.coveredCategories.empty());
}

TEST(Benefit, FreeByTheStateAsCharged)
{
    Situation given = usual();
    CareLine free = act("GLASSES", 900);
    free.stateFree = true;
    free.tariffPrice = Money{100};
    Shares shares = priced(given, {free});
    EXPECT_EQ(shares.state, Money{900});
    EXPECT_EQ(shares.lines[0].reasons, Reasons{Reason::FreeByState});
    given.plan.stateFreeUnderAge = 5;
    given.beneficiary.born = on("2021-03-11");
    EXPECT_EQ(priced(given, {act("MEG", 10)}).state, Money{10});
    given.beneficiary.born = on("2021-03-10");
    EXPECT_EQ(priced(given, {act("MEG", 10)}).state, Money{});
    given.plan.stateFreeCategories = {"MEG"};
    EXPECT_EQ(priced(given, {act("MEG", 10)}).state, Money{10});
    given.plan.excludedConditions = {"CHRONIC"};
    given.condition = "CHRONIC";
    EXPECT_EQ(priced(given, {act("MEG", 10)}).lines[0].reasons, Reasons{Reason::ExcludedCondition});
}

TEST(Benefit, WithoutARuleTheMemberPays)
{
    const Shares shares = priced(usual(), {act("BRAND", 100), act("GLASSES", 200)});
    EXPECT_EQ(shares.lines[0].reasons, Reasons{Reason::ExcludedNotGeneric});
    EXPECT_EQ(shares.lines[1].reasons, Reasons{Reason::ExcludedAct});
    EXPECT_EQ(shares.member, Money{300});
}

TEST(Benefit, OnceADay)
{
    Situation given = usual();
    EXPECT_EQ(priced(given, {act("CONSULT", 1000), act("CONSULT", 1000)}).mutual, Money{800});
    given.usage.categoriesToday = {"CONSULT"};
    const Shares again = priced(given, {act("CONSULT", 1000), act("MEG", 100)});
    EXPECT_EQ(again.lines[0].reasons, Reasons{Reason::DuplicateAct});
    EXPECT_EQ(again.coveredCategories, std::vector<std::string>{"MEG"});
    given.visit = VisitType::FollowUp;
    EXPECT_EQ(priced(given, {act("CONSULT", 1000)}).mutual, Money{800});
    given.visit = VisitType::Emergency;
    EXPECT_EQ(priced(given, {act("CONSULT", 1000)}).mutual, Money{800});
}

TEST(Benefit, PriorAuthorisationAlsoInAnEmergency)
{
    Situation given = usual();
    ruleOf(given).requiresPriorAuth = true;
    given.visit = VisitType::Emergency;
    EXPECT_EQ(priced(given, {act("CONSULT", 1000)}).lines[0].reasons, Reasons{Reason::PriorAuthRequired});
    given.priorAuthorised = true;
    EXPECT_EQ(priced(given, {act("CONSULT", 1000)}).mutual, Money{800});
}

TEST(Benefit, TheLetterOfGuarantee)
{
    Situation given = usual();
    ruleOf(given).requiresLetter = true;
    EXPECT_EQ(priced(given, {act("CONSULT", 1000)}).lines[0].reasons, Reasons{Reason::GuaranteeLetterRequired});
    given.letter = GuaranteeLetter{"L1", Money{500}, given.careDay};
    const Shares capped = priced(given, {act("CONSULT", 1000), act("MEG", 1000)});
    EXPECT_EQ(capped.lines[0].mutual, Money{500});
    EXPECT_EQ(capped.lines[0].reasons, Reasons{Reason::LetterCap});
    EXPECT_EQ(capped.lines[0].remaining, Money{500});
    EXPECT_EQ(capped.lines[1].mutual, Money{800}) << "an act that needs no letter does not use it";
    given.letter->validTo = addDays(given.careDay, -1);
    EXPECT_EQ(priced(given, {act("CONSULT", 1000)}).lines[0].reasons, Reasons{Reason::GuaranteeLetterRequired});
    given.visit = VisitType::Emergency;
    const Shares urgent = priced(given, {act("CONSULT", 1000)});
    EXPECT_EQ(urgent.lines[0].reasons, Reasons{Reason::LetterToRegularise});
    EXPECT_EQ(urgent.mutual, Money{800}) << "an expired letter caps nothing";
    EXPECT_TRUE(urgent.provisional);
}

TEST(Benefit, PriceAndQuantityAreCut)
{
    Situation given = usual();
    ruleOf(given, 1).maxQuantity = 7;
    CareLine line = act("MEG", 120, 8);
    line.tariffPrice = Money{100};
    const Shares shares = priced(given, {line});
    EXPECT_EQ(shares.gross, Money{960});
    EXPECT_EQ(shares.mutual, Money{560});
    EXPECT_EQ(shares.lines[0].reasons, (Reasons{Reason::OverTariff, Reason::QtyLimit}));
    line.unitPrice = Money{100};
    line.quantity = 7;
    EXPECT_TRUE(priced(given, {line}).lines[0].reasons.empty());
}

TEST(Benefit, CopayAndFlatAreALine)
{
    Situation given = usual();
    ruleOf(given, 1).kind = RuleKind::Copay;
    ruleOf(given, 1).copay = Money{200};
    EXPECT_EQ(priced(given, {act("MEG", 500, 3)}).mutual, Money{1300});
    EXPECT_EQ(priced(given, {act("MEG", 50, 3)}).mutual, Money{});
    ruleOf(given, 1).kind = RuleKind::Flat;
    ruleOf(given, 1).flatAmount = Money{1000};
    EXPECT_EQ(priced(given, {act("MEG", 500, 3)}).mutual, Money{1000});
    EXPECT_EQ(priced(given, {act("MEG", 300, 3)}).mutual, Money{900});
}

TEST(Benefit, TheDeductibleIsTakenOnce)
{
    Situation given = usual();
    given.plan.deductiblePerEpisode = Money{500};
    given.usage.deductiblePaidThisEpisode = Money{100};
    const Shares shares = priced(given, {act("MEG", 300), act("MEG", 1100), act("MEG", 100)});
    EXPECT_EQ(shares.lines[0].mutual, Money{});
    EXPECT_EQ(shares.lines[1].mutual, Money{800});
    EXPECT_EQ(shares.lines[1].reasons, Reasons{Reason::Deductible});
    EXPECT_TRUE(shares.lines[2].reasons.empty());
    EXPECT_EQ(shares.deductibleUsed, Money{400});
    given.usage.deductiblePaidThisEpisode = Money{700};
    EXPECT_EQ(priced(given, {act("MEG", 1000)}).mutual, Money{800});
}

TEST(Benefit, CeilingsCutInTurnAndAreUsedUp)
{
    Situation given = usual();
    ruleOf(given, 1).actCeiling = Money{700};
    given.plan.ceilings.episode = Money{1000};
    given.plan.ceilings.beneficiaryYear = Money{5000};
    given.plan.ceilings.householdYear = Money{900};
    const Shares shares = priced(given, {act("MEG", 1000), act("MEG", 1000), act("MEG", 1000)});
    EXPECT_EQ(shares.lines[0].mutual, Money{700});
    EXPECT_EQ(shares.lines[0].reasons, Reasons{Reason::CeilingAct});
    EXPECT_EQ(shares.lines[1].mutual, Money{200});
    EXPECT_EQ(shares.lines[1].reasons, (Reasons{Reason::CeilingAct, Reason::CeilingEpisode, Reason::CeilingHousehold}));
    EXPECT_EQ(shares.lines[2].mutual, Money{});
}

TEST(Benefit, TheStayCeilingFromLevelTwo)
{
    Situation given = usual();
    given.plan.referral = {};
    given.plan.ceilings.stay = Money{100};
    EXPECT_EQ(priced(given, {act("MEG", 1000)}).mutual, Money{800});
    given.facility.level = 2;
    given.plan.ceilings.episode = Money{50};
    const Shares shares = priced(given, {act("MEG", 1000)});
    EXPECT_EQ(shares.mutual, Money{50});
    EXPECT_EQ(shares.lines[0].reasons, Reasons{Reason::CeilingEpisode}) << "said once";
}

TEST(Benefit, CountersOfAnEarlierPolicyYearCountAsNothing)
{
    Situation given = usual();
    given.plan.ceilings.beneficiaryYear = Money{1000};
    given.plan.ceilings.episode = Money{100'000};
    given.usage.beneficiaryYear = Money{900};
    EXPECT_EQ(priced(given, {act("MEG", 1000)}).mutual, Money{100});
    EXPECT_EQ(computeRemaining(given).beneficiaryYear, Money{100});
    given.usage.year = 2025;
    given.usage.episode = Money{99'900};
    EXPECT_EQ(priced(given, {act("MEG", 1000)}).mutual, Money{100}) << "the episode's never reset";
    EXPECT_EQ(computeRemaining(given).beneficiaryYear, Money{1000});
    EXPECT_EQ(computeRemaining(given).episode, Money{100});
    given.usage.year = 2026;
    given.usage.beneficiaryYear = Money{most};
    EXPECT_EQ(priced(given, {act("MEG", 1000)}).mutual, Money{});
}

TEST(Benefit, UnknownCeilingsOfAMemberNotYetInTheRoster)
{
    Situation given = usual();
    given.plan.ceilings.episode = Money{100};
    given.plan.maxEpisodesPerYear = 3;
    given.usage.episodesThisYear = 4;
    EXPECT_EQ(computeRemaining(given).episodes, 0);
    given.roster.contains = false;
    EXPECT_FALSE(computeRemaining(given).episode);
    EXPECT_FALSE(computeRemaining(given).episodes);
}

ShareError errorOf(const CareLine &line)
{
    const Situation given = usual();
    const auto shares = computeShares(given, decideEligibility(given), {act("MEG", 1), line});
    EXPECT_FALSE(shares);
    return shares ? ShareError{} : shares.error();
}

TEST(Benefit, ImpossibleAmountsAreNamed)
{
    for (const std::int64_t quantity : {std::int64_t{0}, std::int64_t{-1}, largestQuantity + 1, std::int64_t{1'000'000'000'000}, most, std::numeric_limits<std::int64_t>::min()})
        EXPECT_EQ(errorOf(act("MEG", 1, quantity)), ShareError::QuantityImpossible);
    EXPECT_EQ(errorOf(act("MEG", -1)), ShareError::PriceImpossible);
    EXPECT_EQ(errorOf(act("MEG", std::numeric_limits<std::int64_t>::min())), ShareError::PriceImpossible);
    EXPECT_EQ(errorOf(act("MEG", most)), ShareError::TotalTooLarge);
    EXPECT_EQ(errorOf(act("MEG", largestAmount)), ShareError::TotalTooLarge);
    EXPECT_EQ(errorOf(act("MEG", largestAmount, largestQuantity)), ShareError::TotalTooLarge);
    CareLine line = act("MEG", 1);
    line.tariffPrice = Money{-1};
    EXPECT_EQ(errorOf(line), ShareError::PriceImpossible);
}

TEST(Benefit, APlanOutOfBoundsStillConserves)
{
    Situation given = usual();
    ruleOf(given).rateBp = 20'000;
    ruleOf(given).actCeiling = Money{-5};
    ruleOf(given, 1).kind = RuleKind::Copay;
    ruleOf(given, 1).copay = Money{std::numeric_limits<std::int64_t>::min()};
    ruleOf(given, 2).kind = RuleKind::Flat;
    ruleOf(given, 2).flatAmount = Money{-1};
    given.plan.deductiblePerEpisode = Money{-7};
    given.usage.episode = Money{std::numeric_limits<std::int64_t>::min()};
    given.plan.ceilings.episode = Money{most};
    const Shares shares = priced(given, {act("CONSULT", 1000), act("MEG", 1000), act("LAB", 1000)});
    EXPECT_EQ(shares.lines[0].mutual, Money{});
    EXPECT_EQ(shares.lines[1].mutual, Money{1000});
    EXPECT_EQ(shares.lines[2].mutual, Money{});
    EXPECT_EQ(shares.mutual + shares.member, shares.gross);
}

} // namespace
} // namespace guichet
