// SPDX-License-Identifier: Apache-2.0
#include "tests/terminal/store/roster_fixture.h"

#include "terminal/store/files.h"

#include <fstream>

using namespace guichet;
using namespace guichet::store;
using namespace guichet::store::test;

namespace {

struct RosterFixture {
    TemporaryFolder folder{};
    crypto::Key key{9, 9, 9};
    std::unique_ptr<RosterStore> roster = RosterStore::open(folder.path, key);

    Outcome<desk::RosterStatus> install(const TestRoster &from)
    {
        return roster->install(from.plan, from.pack, from.packKey, {});
    }
    void reopen() { roster = RosterStore::open(folder.path, key); }
    std::vector<std::string> namesOf(const std::string &query, std::size_t limit = 5)
    {
        const auto found = roster->searchNames(query, limit);
        EXPECT_TRUE(found);
        std::vector<std::string> names;
        for (const desk::Person &person : found->people)
            names.push_back(person.beneficiary().surname + ' ' + person.beneficiary().givenNames);
        return names;
    }
};

} // namespace

TEST(RosterStore, beforeTheFirstRosterThereIsNone)
{
    RosterFixture at;
    EXPECT_FALSE(at.roster->status());
    EXPECT_EQ(at.roster->findByNumber({"X"}).error().code, Code::D11);
    EXPECT_EQ(at.roster->searchNames("koffi", 5).error().code, Code::D11);
    EXPECT_TRUE(at.roster->terms().plans.empty());
}

TEST(RosterStore, everyMemberIsFoundByEveryIdentifier)
{
    RosterFixture at;
    const auto installed = at.install(rosterOf(manyHouseholds(1300)));
    ASSERT_TRUE(installed) << installed.error().detail;
    EXPECT_EQ(installed->members, 5200u);
    at.reopen();
    for (std::size_t i = 0; i < 5200; i += 7) {
        const auto byNumber = at.roster->findByNumber({numberOf(i)});
        ASSERT_TRUE(byNumber && *byNumber) << i;
        EXPECT_EQ((*byNumber)->beneficiary().number.text, numberOf(i));
        EXPECT_EQ((*byNumber)->household.members.size(), 4u);
        const auto bySerial = at.roster->findBySerial(CardSerial{9'000'000 + i});
        ASSERT_TRUE(bySerial && *bySerial);
        EXPECT_EQ((*bySerial)->beneficiary().number.text, numberOf(i));
    }
    const auto former = at.roster->findByNumber({"OLD-40"});
    ASSERT_TRUE(former && *former);
    EXPECT_EQ((*former)->beneficiary().number.text, numberOf(40));
    const auto household = at.roster->findHousehold({"H-777"});
    ASSERT_TRUE(household && *household);
    EXPECT_EQ((*household)->members[1].number.text, numberOf(4 * 777 + 1));
    for (const char *typed : {"+229 97100012", "97 10 00 12", "0022997100012"}) {
        const auto byPhone = at.roster->findByPhone(typed);
        ASSERT_EQ(byPhone->size(), 1u) << typed;
        EXPECT_EQ(byPhone->front().household.household.id.text, "H-12");
    }
    EXPECT_FALSE(*at.roster->findByNumber({"BJ-9999999"}));
    EXPECT_FALSE(*at.roster->findHousehold({"H-99999"}));
    EXPECT_FALSE(*at.roster->findBySerial(CardSerial{1}));
    EXPECT_TRUE(at.roster->findByPhone("123")->empty());
}

TEST(RosterStore, whatComesWithThePeopleIsKept)
{
    RosterFixture at;
    ASSERT_TRUE(at.install(rosterOf(manyHouseholds(3), 57)));
    at.reopen();
    ASSERT_TRUE(at.roster->status());
    EXPECT_EQ(at.roster->status()->version, 57u);
    EXPECT_EQ(at.roster->status()->counted.at("KPO01-A"), 12u);
    EXPECT_EQ(at.roster->status()->countersAsOf, Day{20'600});
    EXPECT_EQ(at.roster->status()->stamp[0], 57);
    EXPECT_EQ(at.roster->terms().scheme.name, "Union des mutuelles");
    EXPECT_EQ(at.roster->trust().sequence, 1u);
    EXPECT_TRUE(at.roster->revoked().contains("umsgf", CardSerial{8}));
    EXPECT_FALSE(at.roster->revoked().contains("umsgf", CardSerial{9}));
    EXPECT_EQ(at.roster->legacyPatterns().size(), cards::openImisPatterns.size());
}

TEST(RosterStore, aNewRosterReplacesTheOldOneWhole)
{
    RosterFixture at;
    ASSERT_TRUE(at.install(rosterOf(manyHouseholds(100), 1)));
    ASSERT_TRUE(at.install(rosterOf(manyHouseholds(50), 2)));
    EXPECT_EQ(at.roster->status()->version, 2u);
    EXPECT_FALSE(*at.roster->findByNumber({numberOf(399)}));
    EXPECT_TRUE(*at.roster->findByNumber({numberOf(199)}));
}

TEST(RosterStore, aRefusedPackLeavesTheOldRosterInForce)
{
    RosterFixture at;
    ASSERT_TRUE(at.install(rosterOf(manyHouseholds(100), 1)));
    TestRoster damaged = rosterOf(manyHouseholds(200), 2);
    damaged.pack[damaged.pack.size() / 2] ^= 1;
    EXPECT_FALSE(at.install(damaged));
    TestRoster untrusted = rosterOf(manyHouseholds(200), 2);
    untrusted.plan.root.cards = {seededKeys(99).publicKey};
    EXPECT_EQ(at.install(untrusted).error().code, Code::R01);
    auto twins = manyHouseholds(200);
    twins[150].members[2].number = twins[3].members[1].number;
    const auto refused = at.install(rosterOf(twins, 2));
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, Code::R10);
    EXPECT_EQ(refused.error().fields.front(), (std::pair<std::string, std::string>{"n", std::to_string(150 * 4 + 3)}));
    EXPECT_EQ(refused.error().fields.back(), (std::pair<std::string, std::string>{"champ", "member_number"}));
    EXPECT_EQ(at.roster->status()->version, 1u);
    EXPECT_TRUE(*at.roster->findByNumber({numberOf(399)}));
    EXPECT_FALSE(std::filesystem::exists(at.folder.path / "roster.new.sqlite"));
}

TEST(RosterStore, aRosterThatCannotBeUsedIsPutAside)
{
    RosterFixture at;
    ASSERT_TRUE(at.install(rosterOf(manyHouseholds(100), 1)));
    at.roster.reset();
    const auto file = at.folder.path / "roster.sqlite";
    for (const std::size_t size : {std::size_t{0}, std::size_t{100}, std::size_t{20'000}}) {
        std::filesystem::resize_file(file, size);
        at.reopen();
        EXPECT_FALSE(at.roster->status()) << size;
        EXPECT_EQ(at.roster->findByNumber({"X"}).error().code, Code::D11);
        EXPECT_FALSE(std::filesystem::exists(file));
        ASSERT_TRUE(at.install(rosterOf(manyHouseholds(100), 1)));
        at.roster.reset();
    }
    const auto otherKey = RosterStore::open(at.folder.path, crypto::Key{1});
    EXPECT_FALSE(otherKey->status());
}

TEST(RosterStore, flippedBitsNeverCrashALookup)
{
    RosterFixture at;
    ASSERT_TRUE(at.install(rosterOf(manyHouseholds(40), 1)));
    at.roster.reset();
    const auto file = at.folder.path / "roster.sqlite";
    const auto whole = *loadFile(file, std::size_t{1} << 24);
    for (std::size_t at8 = 100; at8 < whole.size(); at8 += 1511) {
        Bytes flipped = whole;
        flipped[at8] ^= 0x10;
        std::ofstream(file, std::ios::binary).write(reinterpret_cast<const char *>(flipped.data()), static_cast<std::streamsize>(flipped.size()));
        at.reopen();
        for (std::size_t i = 0; i < 160; i += 20) {
            const auto found = at.roster->findByNumber({numberOf(i)});
            if (found && *found) {
                EXPECT_EQ((*found)->beneficiary().number.text, numberOf(i)); // the right person or none
            }
        }
        at.roster.reset();
    }
}

TEST(RosterStore, namesAreFoundAsPeopleTypeThem)
{
    RosterFixture at;
    ASSERT_TRUE(at.install(rosterOf(manyHouseholds(30), 1)));
    EXPECT_EQ(at.namesOf("traore aminata").front().substr(0, 8), "TRAORÉ ");
    EXPECT_FALSE(at.namesOf("AMINATA Traoré").empty());    // any order
    EXPECT_FALSE(at.namesOf("tra ami").empty());           // begun
    EXPECT_FALSE(at.namesOf("troare aminata").empty());    // neighbours swapped
    EXPECT_FALSE(at.namesOf("ouedrogo").empty());          // a letter missing
    EXPECT_FALSE(at.namesOf("kaborre").empty());           // a letter too many
    EXPECT_TRUE(at.namesOf("sosa koffy zzz").empty());
    EXPECT_TRUE(at.namesOf("").empty());
    EXPECT_TRUE(at.roster->searchNames("traore", 2)->more);
    EXPECT_FALSE(at.roster->searchNames("traore", 100)->more);
    EXPECT_EQ(at.roster->searchNames("traore", 3)->people.size(), 3u);
}

TEST(RosterStore, namesGatheredBesideSayHowFarTheyAre)
{
    RosterFixture at;
    ASSERT_TRUE(at.install(rosterOf(manyHouseholds(400), 1)));
    at.roster->startNameIndex();
    const auto early = at.roster->searchNames("koffi", 5);
    ASSERT_TRUE(early);
    EXPECT_TRUE(early->readyPercent == 100 || early->people.empty());
    at.roster->ensureNameIndex();
    EXPECT_EQ(at.roster->searchNames("koffi", 5)->readyPercent, 100);
    EXPECT_EQ(at.roster->searchNames("koffi", 5)->people.size(), 5u);
    EXPECT_LE(at.roster->nameIndexBytes(), 24u * 1600 + 4096);
}

TEST(NameIndex, exactBeforeBegunBeforeMistyped)
{
    NameIndex::Builder builder;
    for (const char *name : {"MARIAMA Issa", "MARIAM Issa", "MIRIAM Issa", "X Y"})
        builder.add(name);
    const NameIndex index = builder.finish();
    const auto found = index.find("mariam issa", 10);
    ASSERT_EQ(found.best.size(), 3u);
    EXPECT_EQ(found.best[0].row, 1u);
    EXPECT_EQ(found.best[1].row, 0u);
    EXPECT_EQ(found.best[2].row, 2u);
    EXPECT_TRUE(index.find("mir", 10).best.size() == 1);  // three letters: no error forgiven
    EXPECT_TRUE(isWithinOneError("koffi", "kofif"));
    EXPECT_TRUE(isWithinOneError("koffi", "koffi"));
    EXPECT_FALSE(isWithinOneError("koffi", "kfofy"));
    EXPECT_FALSE(isWithinOneError("abc", "abcde"));
}
