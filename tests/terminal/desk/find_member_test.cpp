// SPDX-License-Identifier: Apache-2.0
#include "terminal/desk/find_member.h"

#include "terminal/desk/verify_member.h"

#include "cards/card.h"
#include "tests/support/demo_counter.h"

#include <gtest/gtest.h>

using namespace guichet;
using namespace guichet::desk;
using guichet::test::DemoCounter;

namespace {

constexpr std::int64_t january = 1'767'225'600; // 1 January 2026
constexpr std::int64_t year = 366 * 86400;

struct CardIssuer {
    cards::SigningKey key = cards::makeSigningKey(cards::Curve::Ed25519, "demo", {"DEMO", "AUTRE"}, january - year, january + 3 * year);

    cards::Card card() const
    {
        cards::Card card;
        card.keyId = key.record.keyId;
        card.issuer = "demo";
        card.issued = january;
        card.expires = january + 2 * year;
        card.serial = {4711};
        card.memberNumber = {"DEM-0001"};
        card.fullName = "SOSSA Koffi";
        card.birthDate = "19800302";
        card.scheme = {"DEMO"};
        card.household = {"H1"};
        card.plan = {"A"};
        card.generation = 2;
        return card;
    }
    std::string text(const cards::Card &card) const { return cards::writeCard(card, key).value(); }
};

struct FindMember : testing::Test {
    DemoCounter demo{};
    CardIssuer issuer{};

    FindMember()
    {
        demo.roster.trustStore.keys = {issuer.key.record};
        demo.member("DEM-0001").cardGeneration = 2;
    }
    Outcome<FoundMember> find(QueryKind kind, const std::string &text, std::optional<int> rank = {})
    {
        return findMember(demo.counter, {kind, text, false, rank});
    }
    Outcome<FoundMember> scan(const cards::Card &card, std::optional<int> rank = {})
    {
        return find(QueryKind::CardText, issuer.text(card), rank);
    }
    Code codeOfFailure(const Outcome<FoundMember> &found) { return found.error().code; }
};

TEST_F(FindMember, aCardOfAMemberInTheRosterIsLevelA)
{
    const auto found = scan(issuer.card());
    ASSERT_TRUE(found);
    ASSERT_EQ(found->people.size(), 1U);
    EXPECT_EQ(found->people[0].beneficiary().givenNames, "Koffi");
    EXPECT_EQ(found->trust, TrustLevel::A);
    EXPECT_EQ(found->identification, Identification::Card);
    EXPECT_FALSE(found->message);
}

TEST_F(FindMember, aMemberWhoIsOnlyOnTheCardIsLevelB)
{
    cards::Card card = issuer.card();
    card.memberNumber = {"DEM-0999"};
    card.birthDate = "19900700";
    const auto found = scan(card);
    ASSERT_TRUE(found);
    EXPECT_EQ(found->trust, TrustLevel::B);
    EXPECT_FALSE(found->inRoster);
    EXPECT_EQ(found->people.at(0).beneficiary().number.text, "DEM-0999");
    EXPECT_EQ(found->people[0].beneficiary().birthPrecision, BirthPrecision::Month);
    EXPECT_EQ(toIsoText(*found->people[0].beneficiary().born), "1990-07-01");
}

// Care may be entered an hour later, when the card has gone home: what it said
// of the age is still what the State's gratuity for small children is judged by.
TEST_F(FindMember, theAgeOfAMemberOnlyOnTheCardIsKeptForTheCare)
{
    cards::Card card = issuer.card();
    card.memberNumber = {"DEM-0999"};
    card.birthDate = "20240700";
    const auto answer = judgeRights(demo.counter, *scan(card), 0, {});
    ASSERT_TRUE(answer);
    const auto situation = situationOf(demo.counter, answer->verification, answer->moment);
    ASSERT_TRUE(situation);
    ASSERT_TRUE(latestBirth(situation->beneficiary));
    EXPECT_EQ(toIsoText(*latestBirth(situation->beneficiary)), "2024-07-31");
}

TEST_F(FindMember, aHouseholdCardAsksWhoIsPresent)
{
    cards::Card card = issuer.card();
    card.isHouseholdCard = true;
    const auto everybody = scan(card);
    ASSERT_TRUE(everybody);
    EXPECT_EQ(everybody->people.size(), 3U);
    const auto child = scan(card, 2);
    ASSERT_TRUE(child);
    ASSERT_EQ(child->people.size(), 1U);
    EXPECT_EQ(child->people[0].beneficiary().number.text, "DEM-0003");
    EXPECT_EQ(codeOfFailure(scan(card, 9)), Code::E06);
}

TEST_F(FindMember, anOlderGenerationIsTold)
{
    cards::Card card = issuer.card();
    card.generation = 1;
    const auto found = scan(card);
    ASSERT_TRUE(found);
    ASSERT_TRUE(found->message);
    EXPECT_EQ(found->message->code, Code::Q07);
    EXPECT_EQ(found->people.size(), 1U);
}

TEST_F(FindMember, aGenerationAboveTheRostersIsOfTheSecondLevel)
{
    cards::Card card = issuer.card();
    EXPECT_EQ(scan(card)->trust, TrustLevel::A);
    card.generation = 3;
    const auto found = scan(card);
    ASSERT_TRUE(found);
    EXPECT_TRUE(found->inRoster);
    EXPECT_EQ(found->trust, TrustLevel::B);
}

TEST_F(FindMember, aRevokedCardKeepsItsBearerAndSaysSo)
{
    demo.roster.revokedSerials.add("demo", {4711});
    const auto found = scan(issuer.card());
    ASSERT_TRUE(found);
    EXPECT_EQ(found->message->code, Code::Q06);
    EXPECT_EQ(found->people.size(), 1U);
}

TEST_F(FindMember, aForgedCardShowsNobody)
{
    cards::SigningKey key = cards::makeSigningKey(cards::Curve::Ed25519, "demo", {"DEMO"}, january - year, january + year);
    key.record.keyId = issuer.key.record.keyId; // says it is ours, signs with another
    cards::Card card = issuer.card();
    const auto text = cards::writeCard(card, key);
    ASSERT_TRUE(text);
    const auto found = find(QueryKind::CardText, *text);
    ASSERT_TRUE(found);
    EXPECT_TRUE(found->people.empty());
    EXPECT_EQ(found->message->code, Code::Q03);
}

TEST_F(FindMember, whatIsNoCardOfOursIsAMessageAndNoDecision)
{
    cards::Card foreign = issuer.card();
    foreign.scheme = {"AUTRE"};
    EXPECT_EQ(codeOfFailure(scan(foreign)), Code::Q05);
    demo.roster.trustStore.keys.clear();
    EXPECT_EQ(codeOfFailure(scan(issuer.card())), Code::Q04);
    EXPECT_EQ(codeOfFailure(find(QueryKind::CardText, "https://example.org/")), Code::Q01);
    EXPECT_EQ(codeOfFailure(find(QueryKind::CardText, "")), Code::Q01);
    EXPECT_EQ(codeOfFailure(find(QueryKind::CardText, std::string(5000, 'A'))), Code::Q01);
    EXPECT_EQ(codeOfFailure(find(QueryKind::CardText, "GUICHET-STAFF:ABCDEF")), Code::Q08);
    EXPECT_EQ(codeOfFailure(find(QueryKind::Number, "GUICHET-STAFF:ABCDEF")), Code::Q08);
}

TEST_F(FindMember, aNumberIsFoundWithAndWithoutSeparatorsAndByItsFormerForm)
{
    demo.member("DEM-0002").formerNumber = "OLD/77";
    for (const char *typed : {"DEM-0001", "DEM0001", "dem 0001"})
        EXPECT_EQ(find(QueryKind::Number, typed)->people.at(0).beneficiary().number.text, "DEM-0001") << typed;
    const auto former = find(QueryKind::Number, "OLD77");
    ASSERT_TRUE(former);
    EXPECT_EQ(former->people.at(0).beneficiary().number.text, "DEM-0002");
    EXPECT_EQ(former->trust, TrustLevel::C);
    EXPECT_EQ(former->identification, Identification::Number);
}

TEST_F(FindMember, aWrongCheckCharacterIsNamedOnlyWhereTheSchemeHasOne)
{
    EXPECT_EQ(codeOfFailure(find(QueryKind::Number, "123456789")), Code::E06);
    demo.roster.patterns = cards::openImisPatterns;
    EXPECT_EQ(codeOfFailure(find(QueryKind::Number, "123456780")), Code::Q15);
}

TEST_F(FindMember, aBareNumberInACodeIsLevelC)
{
    demo.roster.patterns = cards::openImisPatterns;
    demo.member("DEM-0020").number = {"070707070"};
    const auto found = find(QueryKind::CardText, "070707070");
    ASSERT_TRUE(found);
    EXPECT_EQ(found->trust, TrustLevel::C);
    EXPECT_EQ(found->identification, Identification::Number);
}

TEST_F(FindMember, namesNeedThreeLettersAndGiveFiveAtMost)
{
    EXPECT_EQ(codeOfFailure(find(QueryKind::Name, "Ko")), Code::Q17);
    EXPECT_EQ(codeOfFailure(find(QueryKind::Name, "Personne")), Code::E06);
    EXPECT_EQ(find(QueryKind::Name, "koffi")->people.size(), 2U);
    EXPECT_EQ(find(QueryKind::Name, "Agbo Kôffi")->people.size(), 1U);
    for (int i = 0; i < 6; ++i)
        demo.roster.households[0].members.push_back(demo.member("DEM-0003"));
    const auto many = find(QueryKind::Name, "sossa");
    EXPECT_EQ(many->people.size(), 5U);
    EXPECT_TRUE(many->more);
}

TEST_F(FindMember, aListInPreparationIsNotAMissingName)
{
    demo.roster.readyPercent = 40;
    const auto found = find(QueryKind::Name, "Personne");
    ASSERT_TRUE(found);
    EXPECT_TRUE(found->people.empty());
    EXPECT_EQ(found->readyPercent, 40);
}

TEST_F(FindMember, aPhoneNumberIsReadAsPeopleWriteIt)
{
    EXPECT_EQ(find(QueryKind::Phone, "228 90 00 00 00")->people.at(0).beneficiary().number.text, "DEM-0020");
    EXPECT_EQ(codeOfFailure(find(QueryKind::Phone, "")), Code::E06);
}

TEST_F(FindMember, withoutARosterNobodyIsFound)
{
    demo.roster.inForce.reset();
    EXPECT_EQ(codeOfFailure(find(QueryKind::Number, "DEM-0001")), Code::D11);
}

} // namespace
