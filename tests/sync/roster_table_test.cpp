// SPDX-License-Identifier: Apache-2.0
#include "sync/roster_table.h"

#include "sync/roster_block.h"
#include "tests/sync/random_roster.h"
#include "tests/sync/same_household.h"

using namespace guichet;
using namespace guichet::sync;

namespace {

void expectSame(const std::vector<HouseholdRecord> &read, const HouseholdRecord *expected)
{
    for (std::size_t i = 0; i < read.size(); ++i)
        EXPECT_TRUE(test::isSame(read[i], expected[i])) << i;
}

} // namespace

TEST(RosterTable, slicesAreTheBlocksOfTheirHouseholds)
{
    for (std::uint64_t seed = 0; seed < 60; ++seed) {
        const auto households = test::RandomRoster(seed, seed % 2 == 0).households(seed * 5 % 160);
        const auto table = RosterTable::open(encodeRosterBlock(households));
        ASSERT_TRUE(table) << seed;
        std::size_t done = 0;
        for (const auto &slice : table->cut(64)) {
            ASSERT_EQ(slice.firstHousehold, done);
            const auto read = parseRosterBlock(table->encode(slice));
            ASSERT_TRUE(read) << seed;
            ASSERT_EQ(read->size(), slice.households);
            expectSame(*read, households.data() + done);
            done += slice.households;
        }
        EXPECT_EQ(done, households.size());
    }
}

TEST(RosterTable, slicesAreAsSmallAsBlocksWrittenAtOnce)
{
    const auto households = test::RandomRoster(3).households(800);
    const auto table = RosterTable::open(encodeRosterBlock(households));
    ASSERT_TRUE(table);
    std::size_t cut = 0;
    std::size_t written = 0;
    for (const auto &slice : table->cut(64)) {
        const auto from = households.begin() + static_cast<std::ptrdiff_t>(slice.firstHousehold);
        EXPECT_GE(slice.members, slice.firstHousehold + slice.households == households.size() ? 1u : 64u);
        cut += table->encode(slice).size();
        written += encodeRosterBlock({from, from + static_cast<std::ptrdiff_t>(slice.households)}).size();
    }
    EXPECT_LE(cut, written + written / 50);
}

TEST(RosterTable, readsIdentifiersInPlace)
{
    const auto households = test::RandomRoster(4).households(50);
    const auto table = RosterTable::open(encodeRosterBlock(households));
    ASSERT_TRUE(table);
    std::string room;
    std::size_t row = 0;
    for (std::size_t i = 0; i < households.size(); ++i) {
        EXPECT_EQ(table->householdId(i, room), households[i].household.id.text);
        EXPECT_EQ(table->membersOf(i), households[i].members.size());
        for (const Beneficiary &person : households[i].members) {
            EXPECT_EQ(table->text(MemberText::Number, row, room), person.number.text);
            EXPECT_EQ(table->text(MemberText::Phone, row, room), person.phone);
            EXPECT_EQ(table->text(MemberText::FormerNumber, row, room), person.formerNumber);
            EXPECT_EQ(table->serial(row), person.cardSerial);
            ++row;
        }
    }
    EXPECT_EQ(table->members(), row);
}

// Every flipped bit: refused by both with the same word, or read the same by both.
TEST(RosterTable, refusesWhatReadingHouseholdByHouseholdRefuses)
{
    const Bytes bytes = encodeRosterBlock(test::RandomRoster(6, true).households(4));
    std::size_t refused = 0;
    for (std::size_t bit = 0; bit < bytes.size() * 8; ++bit) {
        Bytes changed = bytes;
        changed[bit / 8] = static_cast<Byte>(changed[bit / 8] ^ 1u << bit % 8);
        const auto read = parseRosterBlock(changed);
        const auto table = RosterTable::open(changed);
        ASSERT_EQ(table.has_value(), read.has_value()) << bit;
        if (!read) {
            EXPECT_EQ(table.error().code, read.error().code) << bit;
            EXPECT_EQ(table.error().fields, read.error().fields) << bit;
            ++refused;
            continue;
        }
        const auto again = parseRosterBlock(table->encode({0, table->households(), 0, table->members()}));
        ASSERT_TRUE(again) << bit;
        ASSERT_EQ(again->size(), read->size());
        expectSame(*again, read->data());
    }
    EXPECT_GT(refused, 0u);
}

TEST(RosterTable, impossibleValuesNameRowAndField)
{
    auto households = test::RandomRoster(7).households(3);
    households[1].members[0].number.text.clear();
    const auto table = RosterTable::open(encodeRosterBlock(households));
    ASSERT_FALSE(table);
    EXPECT_EQ(table.error().code, Code::R10);
    EXPECT_EQ(table.error().fields.at(0).second, std::to_string(households[0].members.size() + 1));
}
