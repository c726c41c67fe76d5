// SPDX-License-Identifier: Apache-2.0
#include "sync/roster_delta.h"

#include "sync/byte_planes.h"
#include "sync/delta_block.h"
#include "sync/pack_layout.h"
#include "sync/pack_stream.h"
#include "tests/sync/same_household.h"
#include "tests/sync/some_delta.h"

using namespace guichet;
using namespace guichet::sync;

namespace {

test::Roster rosterOf(std::uint64_t seed, std::size_t households, bool odd)
{
    return test::RandomRoster(seed, odd).households(households);
}

Code outcomeOn(const test::Roster &base, const test::SomeDelta &delta)
{
    test::Applied applied(base);
    applied.apply(delta);
    EXPECT_FALSE(applied.outcome);
    return applied.outcome ? Code::E06 : applied.outcome.error().code;
}

// Where the base differs at one household only: refused, or the delta says all there is
// to say about that household, or does not touch it.
std::size_t expectSameOrRefused(const test::Roster &base, const test::SomeDelta &delta, const test::Roster &after, std::size_t at)
{
    test::Applied applied(base);
    applied.apply(delta);
    if (!applied.outcome) {
        EXPECT_EQ(applied.outcome.error().code, Code::R08);
        return 1;
    }
    const auto found = applied.households.find(base[at].household.id.text);
    const auto expected = std::find_if(after.begin(), after.end(), [&](const auto &record) { return record.household.id == base[at].household.id; });
    EXPECT_EQ(found == applied.households.end(), expected == after.end());
    EXPECT_TRUE(expected == after.end() || found->second == *expected || found->second == base[at]) << at;
    return 0;
}

// A delta of one block made of any bytes, with a manifest that fits it but for the Merkle root.
test::SomeDelta deltaOf(ByteView block)
{
    PackStreamWriter stream(1);
    stream.add({});
    stream.add(block);
    auto sealed = stream.finish(test::packKey());
    test::SomeDelta delta;
    delta.manifest = test::manifestFor({{}, sealed.chunks, {}, 10}, 59);
    delta.manifest.packBytes = sealed.pack.size();
    delta.pack = std::move(sealed.pack);
    return delta;
}

} // namespace

TEST(RosterDelta, putOnItsBaseGivesTheNextRoster)
{
    for (std::uint64_t seed = 1; seed <= 40; ++seed) {
        const test::Roster before = rosterOf(seed, seed * 7 % 90, seed % 2 == 0);
        const test::Roster after = test::RandomChanges(seed, static_cast<unsigned>(seed % 4 * 30)).after(before);
        test::Applied applied(before);
        applied.apply(test::deltaBetween(before, after));
        ASSERT_TRUE(applied.outcome) << seed << applied.outcome.error().detail;
        EXPECT_TRUE(applied.is(after)) << seed;
    }
}

TEST(RosterDelta, manyBlocksAndTheWayBack)
{
    const test::Roster before = rosterOf(3, 9000, false);
    const test::Roster after = test::RandomChanges(3, 100).after(before);
    test::Applied applied(before);
    applied.apply(test::deltaBetween(before, after));
    ASSERT_TRUE(applied.outcome) << applied.outcome.error().detail;
    EXPECT_TRUE(applied.is(after));
    applied.apply(test::deltaBetween(after, before));
    ASSERT_TRUE(applied.outcome);
    EXPECT_TRUE(applied.is(before));
}

TEST(RosterDelta, fromNothingAndToNothing)
{
    const test::Roster people = rosterOf(4, 50, true);
    test::Applied applied({});
    applied.apply(test::deltaBetween({}, people));
    ASSERT_TRUE(applied.outcome);
    EXPECT_TRUE(applied.is(people));
    applied.apply(test::deltaBetween(people, {}));
    ASSERT_TRUE(applied.outcome);
    EXPECT_TRUE(applied.households.empty());
}

TEST(RosterDelta, withoutAnyChangeItIsTiny)
{
    const test::Roster people = rosterOf(5, 400, false);
    const auto delta = test::deltaBetween(people, people);
    EXPECT_LT(delta.pack.size(), 80u);
    EXPECT_EQ(delta.changedRows, 0u);
    test::Applied applied(people);
    applied.apply(delta);
    EXPECT_TRUE(applied.outcome);
    EXPECT_TRUE(applied.is(people));
    EXPECT_FALSE(applied.terms);
}

TEST(RosterDelta, termsTravelOnlyWhenTheyAreGiven)
{
    const test::Roster people = rosterOf(5, 4, false);
    test::Applied applied(people);
    applied.apply(test::deltaBetween(people, people, test::someTerms()));
    ASSERT_TRUE(applied.outcome);
    ASSERT_TRUE(applied.terms);
    EXPECT_EQ(encodeTerms(*applied.terms), encodeTerms(test::someTerms()));
}

TEST(RosterDelta, countsRowsThatDiffer)
{
    const test::Roster before = rosterOf(6, 3, false);
    test::Roster after = before;
    after[0].household.paidUntil = Day{21'000};
    after[1].members[0].used = after[1].members[0].used + Money{300};
    after[1].household.used = after[1].household.used + Money{300};
    const std::uint64_t gone = after[2].members.size();
    after.pop_back();
    EXPECT_EQ(test::deltaBetween(before, after).changedRows, 1 + 2 + 1 + gone);
}

TEST(RosterDelta, onAnotherBaseItIsFoundOut)
{
    const test::Roster before = rosterOf(7, 60, false);
    const test::Roster after = test::RandomChanges(7, 60).after(before);
    const auto delta = test::deltaBetween(before, after);
    test::Roster missing = before;
    missing.erase(missing.begin());
    EXPECT_EQ(outcomeOn(missing, delta), Code::R08);
    std::size_t refused = 0;
    for (std::size_t i = 0; i < before.size(); ++i) {
        test::Roster other = before;
        other[i].household.payToName += "x";
        refused += expectSameOrRefused(other, delta, after, i);
        other = before;
        if (!other[i].members.empty())
            other[i].members.pop_back();
        refused += expectSameOrRefused(other, delta, after, i);
    }
    EXPECT_GT(refused, before.size() / 2);
    EXPECT_EQ(outcomeOn({}, delta), Code::R08);
}

TEST(RosterDelta, onItsOwnResultItIsFoundOut)
{
    const test::Roster before = rosterOf(8, 40, false);
    test::Roster after = before;
    after[3].household.used = after[3].household.used + Money{50};
    const auto delta = test::deltaBetween(before, after);
    EXPECT_EQ(outcomeOn(after, delta), Code::R08);
}

TEST(RosterDelta, cutChangedOrWronglyKeyedIsDamage)
{
    const test::Roster before = rosterOf(9, 300, false);
    const auto delta = test::deltaBetween(before, test::RandomChanges(9, 70).after(before));
    for (std::size_t size = 0; size < delta.pack.size(); size += 211) {
        test::SomeDelta cut = delta;
        cut.pack.resize(size);
        EXPECT_EQ(outcomeOn(before, cut), Code::R06);
        cut.manifest.packBytes = size;
        cut.manifest.chunks = {crypto::hash(cut.pack)};
        EXPECT_EQ(outcomeOn(before, cut), Code::R06);
    }
    test::SomeDelta root = delta;
    root.manifest.merkleRoot[3] ^= 4;
    EXPECT_EQ(outcomeOn(before, root), Code::R08);
}

// Whoever holds the pack's key can write any block: it is refused or means something, never more.
TEST(RosterDelta, everyFlippedBitOfABlockIsRefused)
{
    const test::Roster before = rosterOf(10, 6, true);
    const test::Roster after = test::RandomChanges(10, 80).after(before);
    Bytes block;
    const auto delta = test::deltaBetween(before, after);
    ASSERT_TRUE(readPackStream(delta.manifest, delta.pack, test::packKey(), [&](ByteView each) -> Outcome<void> {
        block = copyOf(each);
        return {};
    }));
    ASSERT_GT(block.size(), 100u);
    for (std::size_t bit = 0; bit < block.size() * 8; ++bit) {
        Bytes changed = block;
        changed[bit / 8] = static_cast<Byte>(changed[bit / 8] ^ 1u << bit % 8);
        const Code code = outcomeOn(before, deltaOf(changed));
        EXPECT_TRUE(code == Code::R06 || code == Code::R08 || code == Code::R10) << bit;
    }
    for (std::size_t size = 0; size < block.size(); ++size)
        EXPECT_EQ(outcomeOn(before, deltaOf(ByteView(block).first(size))), Code::R06) << size;
}

TEST(RosterDelta, impossibleRowsAreNamed)
{
    const test::Roster before = rosterOf(11, 3, false);
    DeltaBlock block;
    block.changed = {before[1].household.id.text};
    block.householdMasks = {0};
    block.touched = {1};
    block.steps = {0};
    block.memberMasks = {1u << static_cast<unsigned>(MemberField::Status)};
    columnAt(block.memberNumbers, MemberField::Status) = {true, {77}};
    test::Applied applied(before);
    applied.apply(deltaOf(encodeDeltaBlock(block)));
    ASSERT_FALSE(applied.outcome);
    EXPECT_EQ(applied.outcome.error().code, Code::R10);
    EXPECT_EQ(applied.outcome.error().fields, (std::vector<std::pair<std::string, std::string>>{{"n", "1"}, {"champ", "status"}}));
}

TEST(RosterDelta, householdsOutOfOrderOrTwiceAreRefused)
{
    const test::Roster before = rosterOf(12, 3, false);
    DeltaBlock block;
    block.changed = {before[1].household.id.text, before[0].household.id.text};
    block.householdMasks = {0, 0};
    block.touched = {0, 0};
    EXPECT_EQ(outcomeOn(before, deltaOf(encodeDeltaBlock(block))), Code::R06);
    block.changed[0] = block.changed[1];
    EXPECT_EQ(outcomeOn(before, deltaOf(encodeDeltaBlock(block))), Code::R06);
    block.changed = {before[0].household.id.text, before[1].household.id.text};
    block.removed = {before[0].household.id.text};
    EXPECT_EQ(outcomeOn(before, deltaOf(encodeDeltaBlock(block))), Code::R06);
    EXPECT_EQ(outcomeOn(before, deltaOf(encodeDeltaBlock({}))), Code::R06);
}

TEST(RosterDelta, theReaderMayStopIt)
{
    const test::Roster before = rosterOf(13, 100, false);
    const auto delta = test::deltaBetween(before, test::RandomChanges(13, 50).after(before));
    RosterDeltaReader reader;
    reader.find = [](const std::vector<HouseholdId> &) -> Outcome<std::vector<HouseholdRecord>> { return fail(Code::R09); };
    EXPECT_EQ(readRosterDelta(delta.manifest, delta.pack, test::packKey(), reader).error().code, Code::R09);
}

TEST(BytePlanes, comeBackAndHaveOneForm)
{
    test::RandomValues random(1);
    for (int round = 0; round < 200; ++round) {
        Numbers values(random.below(40));
        for (std::uint64_t &value : values)
            value = random.bits() >> random.below(64);
        const Bytes bytes = encodePlanes(values);
        EXPECT_EQ(decodePlanes(bytes, values.size()), values);
        EXPECT_FALSE(bytes.size() > 1 && decodePlanes(ByteView(bytes).first(bytes.size() - 1), values.size()));
        if (bytes.empty())
            continue;
        Bytes more = bytes;
        more.push_back(1);
        EXPECT_FALSE(decodePlanes(more, values.size()));
    }
    EXPECT_TRUE(encodePlanes({0, 0, 0}).empty());
    EXPECT_FALSE(decodePlanes(Bytes{0, 0}, 2));
    EXPECT_FALSE(decodePlanes(Bytes{0x81, 0x00}, 1));
    EXPECT_FALSE(decodePlanes(Bytes{0x81, 0x81, 0x81, 0x81, 0x81, 0x81, 0x81, 0x81, 0x81, 0x02}, 1));
}
