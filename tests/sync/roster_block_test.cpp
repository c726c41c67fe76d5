// SPDX-License-Identifier: Apache-2.0
#include "sync/roster_block.h"

#include "tests/sync/random_roster.h"
#include "tests/sync/same_household.h"

using namespace guichet;
using namespace guichet::sync;

TEST(RosterBlock, comesBackAsItWas)
{
    for (const bool odd : {false, true}) {
        test::RandomRoster random(1, odd);
        for (const std::size_t count : {0u, 1u, 2u, 12u, 13u, 60u, 1000u}) {
            const auto households = random.households(count);
            const auto read = parseRosterBlock(encodeRosterBlock(households));
            ASSERT_TRUE(read) << count;
            ASSERT_EQ(read->size(), households.size());
            for (std::size_t i = 0; i < count; ++i)
                EXPECT_TRUE(test::isSame((*read)[i], households[i])) << count << ' ' << i;
        }
    }
}

TEST(RosterBlock, manySeedsComeBack)
{
    for (std::uint64_t seed = 0; seed < 300; ++seed) {
        const auto households = test::RandomRoster(seed, seed % 2 == 0).households(seed % 17);
        const auto read = parseRosterBlock(encodeRosterBlock(households));
        ASSERT_TRUE(read) << seed;
        for (std::size_t i = 0; i < households.size(); ++i)
            EXPECT_TRUE(test::isSame((*read)[i], households[i])) << seed;
    }
}

TEST(RosterBlock, isSmall)
{
    const auto households = test::RandomRoster(2).households(13);
    std::size_t members = 0;
    for (const auto &record : households)
        members += record.members.size();
    EXPECT_LT(encodeRosterBlock(households).size(), members * 24);
}

TEST(RosterBlock, viewFindsWhatParseReads)
{
    const auto households = test::RandomRoster(3, true).households(14);
    const Bytes bytes = encodeRosterBlock(households);
    const auto view = RosterBlockView::open(bytes);
    ASSERT_TRUE(view);
    std::size_t row = 0;
    for (std::size_t i = 0; i < households.size(); ++i) {
        const auto whole = view->household(i);
        ASSERT_TRUE(whole);
        EXPECT_TRUE(test::isSame(*whole, households[i]));
        EXPECT_EQ(view->findHousehold(households[i].household.id.text), i);
        for (std::size_t m = 0; m < households[i].members.size(); ++m, ++row) {
            const Beneficiary &person = households[i].members[m];
            EXPECT_EQ(view->findNumber(person.number.text), row);
            const auto place = view->placeOf(row);
            ASSERT_TRUE(place);
            EXPECT_EQ(place->household, i);
            EXPECT_EQ(place->member, m);
            EXPECT_EQ(view->nameOf(row).surname, person.surname);
            EXPECT_EQ(view->nameOf(row).givenNames, person.givenNames);
        }
    }
    EXPECT_EQ(row, view->members());
    EXPECT_FALSE(view->placeOf(row));
    EXPECT_FALSE(view->household(households.size()));
    EXPECT_FALSE(view->findNumber("nobody"));
    EXPECT_FALSE(view->findNumber(""));
}

TEST(RosterBlock, viewFindsSerialsAndPhones)
{
    auto households = test::RandomRoster(4).households(12);
    households[3].members[0].cardSerial.reset();
    households[5].members[0].cardSerial = CardSerial{0};
    households[2].members[0].phone = households[7].members[0].phone = "+223 70000000";
    const Bytes bytes = encodeRosterBlock(households);
    const auto view = RosterBlockView::open(bytes);
    ASSERT_TRUE(view);
    std::size_t row = 0;
    for (const auto &record : households) {
        for (const Beneficiary &person : record.members) {
            EXPECT_TRUE(!person.cardSerial || view->findSerial(*person.cardSerial) == row);
            ++row;
        }
    }
    EXPECT_FALSE(view->findSerial(CardSerial{77}));
    EXPECT_EQ(view->findPhone("+223 70000000").size(), 2u);
    EXPECT_TRUE(view->findPhone("+223 99999999").empty());
}

TEST(RosterBlock, everyCutIsRefused)
{
    const Bytes bytes = encodeRosterBlock(test::RandomRoster(5, true).households(4));
    for (std::size_t size = 0; size < bytes.size(); ++size) {
        EXPECT_FALSE(parseRosterBlock(ByteView(bytes).first(size))) << size;
        EXPECT_FALSE(RosterBlockView::open(ByteView(bytes).first(size))) << size;
    }
}

TEST(RosterBlock, flippedBitsNeverCrash)
{
    const Bytes bytes = encodeRosterBlock(test::RandomRoster(6, true).households(4));
    std::size_t refused = 0;
    for (std::size_t bit = 0; bit < bytes.size() * 8; ++bit) {
        Bytes changed = bytes;
        changed[bit / 8] = static_cast<Byte>(changed[bit / 8] ^ 1u << bit % 8);
        refused += !parseRosterBlock(changed);
        if (const auto view = RosterBlockView::open(changed)) {
            for (std::size_t i = 0; i < view->households(); ++i)
                refused += !view->household(i);
        }
    }
    EXPECT_GT(refused, 0u);
}

TEST(RosterBlock, impossibleValuesNameRowAndField)
{
    auto households = test::RandomRoster(7).households(3);
    households[1].members[0].number.text.clear();
    const auto read = parseRosterBlock(encodeRosterBlock(households));
    ASSERT_FALSE(read);
    EXPECT_EQ(read.error().code, Code::R10);
    EXPECT_EQ(read.error().fields.at(0).second, std::to_string(households[0].members.size() + 1));
    EXPECT_EQ(read.error().fields.at(1).second, "member_number");
    households[1].members[0].number.text = "KAY-1";
    households[1].members[0].surname.clear();
    households[1].members[0].givenNames.clear();
    EXPECT_EQ(parseRosterBlock(encodeRosterBlock(households)).error().fields.at(1).second, "surname");
}
