// SPDX-License-Identifier: Apache-2.0
#include "sync/mutual/issue_cards.h"

#include "sync/mutual/usage.h"
#include "tests/sync/mutual/mutual_fixture.h"

#include <set>

namespace guichet::mutual {
namespace {

struct Issued {
    CardCounts counts{};
    std::vector<IssuedCard> cards{};
};

Issued issueAll(Folder &folder, bool reissue = false, std::vector<MemberNumber> members = {})
{
    Issued issued;
    const auto counts = issueCards(folder, {std::move(members), 3, reissue, testNow, testToday, {}}, [&](const IssuedCard &card) {
        issued.cards.push_back(card);
        return Outcome<void>{};
    });
    EXPECT_TRUE(counts);
    issued.counts = counts ? *counts : CardCounts{};
    return issued;
}

TEST(IssueCards, EveryCardIsReadByTheTrustTheMutualPublishes)
{
    TemporaryMutual mutual;
    mutual.importDemo();
    const auto trust = cards::parseTrustStore(mutual.folder().trustStore);
    ASSERT_TRUE(trust);
    const Issued issued = issueAll(mutual.folder());
    ASSERT_EQ(issued.counts.issued, 5U);
    std::set<std::uint64_t> serials;
    for (const IssuedCard &card : issued.cards) {
        const auto reading = cards::readCard(card.printable.text, *trust, {testNow});
        ASSERT_EQ(reading.verdict, cards::Verdict::Accept) << cards::codeOf(reading.reason);
        EXPECT_EQ(reading.card->memberNumber, card.printable.card.memberNumber);
        EXPECT_EQ(reading.card->plan.text, "A");
        EXPECT_EQ(reading.card->generation, 1U);
        serials.insert(reading.card->serial.value);
    }
    EXPECT_EQ(serials.size(), 5U);
}

TEST(IssueCards, AValidCardIsWrittenAgainAndAReissueIsANewGeneration)
{
    TemporaryMutual mutual;
    mutual.importDemo();
    const Issued first = issueAll(mutual.folder());
    const Issued again = issueAll(mutual.folder());
    EXPECT_EQ(again.counts.issued, 0U);
    EXPECT_EQ(again.cards[2].printable.text, first.cards[2].printable.text);
    const Issued reissued = issueAll(mutual.folder(), true, {{"NIK-1-02"}});
    ASSERT_EQ(reissued.cards.size(), 1U);
    EXPECT_EQ(reissued.cards[0].printable.card.generation, 2U);
    EXPECT_EQ(reissued.cards[0].printable.card.serial.value, 6U);
    mutual.importDemo();
    EXPECT_EQ(*integer(mutual.folder().database, "SELECT card_generation FROM member WHERE number = 'NIK-1-02'"), 2);
}

TEST(IssueCards, UnknownMembersAndSerialsAreNamed)
{
    TemporaryMutual mutual;
    mutual.importDemo();
    const auto nobody = issueCards(mutual.folder(), {{{"NIK-9-99"}}, 3, false, testNow, testToday, {}}, [](const IssuedCard &) { return Outcome<void>{}; });
    ASSERT_FALSE(nobody);
    EXPECT_EQ(nobody.error().code, Code::M06);
    EXPECT_EQ(*integer(mutual.folder().database, "SELECT COUNT(*) FROM card"), 0);
    issueAll(mutual.folder());
    EXPECT_EQ(revokeCard(mutual.folder(), {{99}, "PERDUE", testNow}).error().code, Code::E06);
    EXPECT_TRUE(*revokeCard(mutual.folder(), {{2}, "PERDUE", testNow}));
    EXPECT_FALSE(*revokeCard(mutual.folder(), {{2}, "PERDUE", testNow}));
    EXPECT_EQ(issueAll(mutual.folder()).counts.issued, 1U); // the one who lost it
}

TEST(Usage, OnlyThisPolicyYearAndOnlyWhatTheTableDoesNotHoldYet)
{
    Plan plan;
    plan.policyYearStartMonth = 7;
    const std::vector<ClaimUse> claims{
        {1, *parseIsoDay("2026-06-30"), {100}, true}, {2, *parseIsoDay("2026-07-01"), {200}, true}, {3, *parseIsoDay("2026-08-01"), {400}, false}};
    const Day on = *parseIsoDay("2026-11-22");
    EXPECT_EQ(computeUse({{1000}, 2026, 2}, claims, plan, on).amount, Money{1400});
    EXPECT_EQ(computeUse({{1000}, 2025, 0}, claims, plan, on).amount, Money{600});
    EXPECT_EQ(computeUse({{}, {}, 0}, claims, plan, on).episodes, 1);
}

} // namespace
} // namespace guichet::mutual
