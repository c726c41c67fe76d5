// SPDX-License-Identifier: Apache-2.0
#include "tests/trust/roster_counter.h"

#include <sys/mount.h>

// Rows 25 to 41 of the bad inputs, each on a real folder: refused by its code, and the
// roster of before answers as before. Row 35, the power cut: roster_cut_test.cpp.
using namespace guichet;
using namespace guichet::store;
using namespace guichet::store::test;

namespace {

class RosterRow : public ::testing::Test {
protected:
    RosterCounter at{};
    const std::vector<HouseholdRecord> people = manyHouseholds(20);

    void SetUp() override { ASSERT_TRUE(at.apply(at.snapshot(57))); }

    Code refusal(const Outcome<desk::RosterReport> &applied)
    {
        EXPECT_FALSE(applied);
        EXPECT_EQ(at.version(), 57u);
        EXPECT_TRUE(at.knows(numberOf(79)));
        EXPECT_EQ(at.roster->status()->members, 80u);
        EXPECT_EQ(at.journal.journal->highestRosterVersion(), 57u);
        return applied ? Code::E06 : applied.error().code;
    }
    Code refusal(const Offered &offered) { return refusal(at.apply(offered)); }
    Offered oneChange()
    {
        auto after = people;
        after[3].members[1].surname = "NOUVEAU";
        return at.delta(people, after);
    }
    // A snapshot that another key made: hashes and tree are right, the pack is what is said of it.
    sync::Root rootWith(std::uint64_t version) const
    {
        sync::Root root = TestMutual{}.root();
        root.version = version;
        root.issued += 1000;
        return root;
    }
};

} // namespace

TEST_F(RosterRow, Row25WrongSignature)
{
    Offered offered = at.snapshot(58);
    offered.signer = 77;
    const auto applied = at.apply(offered);
    EXPECT_EQ(refusal(applied), Code::R01);
    EXPECT_EQ(applied.error().fields.front().first, "date"); // of the one that stays
    offered = oneChange();
    offered.signer = 77;
    EXPECT_EQ(refusal(offered), Code::R01);
}

TEST_F(RosterRow, Row26OlderVersion)
{
    const auto applied = at.apply(at.snapshot(41));
    EXPECT_EQ(refusal(applied), Code::R02);
    EXPECT_EQ(applied.error().fields, (std::vector<std::pair<std::string, std::string>>{{"version", "41"}, {"n", "57"}}));
}

TEST_F(RosterRow, Row27SameVersion)
{
    const auto again = at.apply(at.snapshot(57));
    ASSERT_TRUE(again);
    EXPECT_TRUE(again->alreadyInForce);
    EXPECT_EQ(at.version(), 57u);
}

TEST_F(RosterRow, Row28DeltaOnAnotherBase)
{
    Offered offered = oneChange();
    offered.manifest().base = 56;
    EXPECT_EQ(refusal(offered), Code::R03);
    offered = oneChange();
    offered.manifest().follows = {{1, 2, 3, 4, 5, 6, 7, 8}}; // another roster of that number
    EXPECT_EQ(refusal(offered), Code::R03);
    ASSERT_TRUE(at.apply(oneChange()));
    EXPECT_EQ(at.version(), 58u);
}

TEST_F(RosterRow, Row29Expired)
{
    Offered older = at.snapshot(41);
    older.manifest().expires = rosterDay + 3600;
    EXPECT_EQ(refusal(older), Code::R04);
    Offered newer = at.snapshot(58);
    newer.manifest().expires = rosterDay + 3600;
    const auto applied = at.apply(newer);
    ASSERT_TRUE(applied);
    EXPECT_TRUE(applied->expired);
    EXPECT_TRUE(at.roster->status()->expiredWhenApplied);
}

TEST_F(RosterRow, Row30ImpossibleVersion)
{
    EXPECT_EQ(refusal(at.snapshot((std::uint64_t{1} << 63) - 1)), Code::R05);
    EXPECT_EQ(refusal(at.snapshot(57 + 1'000'001)), Code::R05);
    // 2^64 − 1 is no number of our formats: written by hand where 58 stood.
    Offered offered = at.snapshot(58);
    sync::RosterEnvelope envelope = offered.envelope();
    const Bytes small{0x03, 0x18, 0x3a};
    const auto place = std::search(envelope.manifest.begin(), envelope.manifest.end(), small.begin(), small.end());
    ASSERT_NE(place, envelope.manifest.end());
    const Bytes large{0x03, 0x1b, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff};
    const auto from = place - envelope.manifest.begin();
    envelope.manifest.erase(place, place + 3);
    envelope.manifest.insert(envelope.manifest.begin() + from, large.begin(), large.end());
    envelope.signature = crypto::sign(crypto::Purpose::Roster, envelope.manifest, seededKeys(offered.signer).secret);
    const Code code = refusal(at.apply(offered.wrapped(sync::encodeRosterEnvelope(envelope))));
    EXPECT_TRUE(code == Code::R05 || code == Code::R06) << static_cast<int>(code);
}

TEST_F(RosterRow, Row31ChunksWrongMissingSwapped)
{
    auto many = manyHouseholds(3'000);
    for (HouseholdRecord &record : many) { // what does not compress: more than one chunk
        const crypto::Hash noise = crypto::hash(bytesOf(record.household.id.text));
        for (const Byte each : noise)
            record.household.payToName += static_cast<char>('a' + each % 26);
    }
    Offered offered = at.snapshot(58, many);
    ASSERT_GE(offered.manifest().chunks.size(), 2u);
    Offered wrong = offered;
    wrong.manifest().chunks.back()[5] ^= 1;
    EXPECT_EQ(refusal(wrong), Code::R06);
    Offered missing = offered;
    missing.roster.pack.resize(missing.roster.pack.size() - 1);
    EXPECT_EQ(refusal(missing), Code::R06);
    Offered swapped = offered;
    std::swap_ranges(swapped.roster.pack.begin(), swapped.roster.pack.begin() + 1000, swapped.roster.pack.begin() + 65'536);
    EXPECT_EQ(refusal(swapped), Code::R06);
    Offered cut = oneChange();
    cut.roster.pack.pop_back();
    EXPECT_EQ(refusal(cut), Code::R06);
}

TEST_F(RosterRow, Row32MoreMembersThanAnnounced)
{
    Offered offered = at.snapshot(58, manyHouseholds(500));
    offered.manifest().members = 10;
    std::uint64_t told = 0;
    desk::Counter counter = at.counter();
    const auto applied = desk::applyRosterFile(counter, offered.file(), false, [&](std::uint64_t members) {
        told = members;
        return true;
    });
    const Code code = refusal(applied);
    EXPECT_TRUE(code == Code::R06 || code == Code::R08) << static_cast<int>(code);
    EXPECT_LE(told, 2000u);
    offered.manifest().members = std::uint64_t{1} << 60;
    EXPECT_EQ(refusal(offered), Code::R06);
}

TEST_F(RosterRow, Row33OtherCentre)
{
    Offered offered = at.snapshot(58);
    offered.manifest().facility = {"KPO02"};
    const Code code = refusal(offered);
    EXPECT_TRUE(code == Code::R07 || code == Code::U03) << static_cast<int>(code);
    // In an envelope that says it is for us, the manifest still says for whom it is.
    const Bytes payload = sync::encodeRosterEnvelope(offered.envelope());
    Offered wrapper = at.snapshot(58);
    EXPECT_EQ(refusal(at.apply(wrapper.wrapped(payload))), Code::R07);
}

TEST_F(RosterRow, Row34MerkleRootAfterApply)
{
    Offered offered = at.snapshot(58, manyHouseholds(30));
    offered.manifest().merkleRoot[0] ^= 1;
    EXPECT_EQ(refusal(offered), Code::R08);
    Offered delta = oneChange();
    delta.manifest().merkleRoot[0] ^= 1;
    EXPECT_EQ(refusal(delta), Code::R08);
    auto theirs = people; // mixed: a delta of another state under our stamp
    theirs[3].members[1].givenNames = "Autre";
    auto after = theirs;
    after[3].members[1].surname = "NOUVEAU";
    EXPECT_EQ(refusal(at.delta(theirs, after)), Code::R08);
}

TEST_F(RosterRow, Row36DiskFull)
{
    TemporaryFolder small;
    if (::mount("guichet-full", small.path.c_str(), "tmpfs", 0, "size=320k,mode=0700") != 0)
        GTEST_SKIP() << "no right to mount a small disk here";
    {
        auto roster = RosterStore::open(small.path, at.journal.vaultKey);
        const TestRoster first = rosterOf(people, 57);
        ASSERT_TRUE(roster->install(first.plan, first.pack, first.packKey, {}));
        const TestRoster large = rosterOf(manyHouseholds(5'000), 58);
        const auto refused = roster->install(large.plan, large.pack, large.packKey, {});
        ASSERT_FALSE(refused);
        EXPECT_EQ(refused.error().code, Code::R09) << refused.error().detail;
        auto after = people;
        const auto more = manyHouseholds(5'000);
        after.insert(after.end(), more.begin() + 20, more.end());
        const TestRoster delta = deltaOf(people, after, first.plan);
        const auto refusedToo = roster->install(delta.plan, delta.pack, delta.packKey, {});
        ASSERT_FALSE(refusedToo);
        EXPECT_EQ(refusedToo.error().code, Code::R09) << refusedToo.error().detail;
        EXPECT_EQ(roster->status()->version, 57u);
        EXPECT_TRUE(*roster->findByNumber({numberOf(79)}));
        roster = RosterStore::open(small.path, at.journal.vaultKey);
        EXPECT_EQ(roster->status()->version, 57u);
    }
    ::umount(small.path.c_str());
}

TEST_F(RosterRow, Row37TwinsNamelessNegative)
{
    auto twins = manyHouseholds(30);
    twins[9].members[2].number = twins[4].members[0].number;
    const auto applied = at.apply(at.snapshot(58, twins));
    EXPECT_EQ(refusal(applied), Code::R10);
    EXPECT_EQ(applied.error().fields.front(), (std::pair<std::string, std::string>{"n", "39"}));
    auto nameless = manyHouseholds(30);
    nameless[9].members[2].surname.clear();
    nameless[9].members[2].givenNames.clear();
    EXPECT_EQ(refusal(at.snapshot(58, nameless)), Code::R10);
    auto after = people;
    after[2].members[0].number = people[11].members[0].number;
    EXPECT_EQ(refusal(at.delta(people, after)), Code::R10);
    sync::RosterTerms terms = termsOf(TestMutual{});
    Plan plan;
    plan.id = {"BASE"};
    plan.scheme = terms.scheme.code;
    plan.currency = "XOF";
    BenefitRule rule;
    rule.category = "CONSULT";
    rule.rateBp = -1;
    plan.rules = {rule};
    terms.plans = {plan};
    Offered negative;
    negative.roster = rosterOf(people, 58, terms);
    at.address(negative);
    EXPECT_EQ(refusal(negative), Code::R10);
}

TEST_F(RosterRow, Row38RootSkipped)
{
    Offered offered = at.snapshot(58);
    offered.roots = {nextRoot(rootWith(3))};
    EXPECT_EQ(refusal(offered), Code::R11);
    offered.roots.clear();
    offered.manifest().rootVersion = 2; // under a root that was not brought
    EXPECT_EQ(refusal(offered), Code::R11);
    desk::Counter counter = at.counter();
    EXPECT_EQ(desk::takeRoots(counter, {nextRoot(rootWith(3))}).error().code, Code::R11);
    EXPECT_EQ(*desk::takeRoots(counter, {nextRoot(rootWith(2)), nextRoot(rootWith(3))}), 3u);
    at.reopen();
    EXPECT_EQ(at.journal.journal->enrolled().root.version, 3u);
    EXPECT_EQ(at.version(), 57u);
    offered.manifest().rootVersion = 3;
    EXPECT_TRUE(at.apply(offered));
}

TEST_F(RosterRow, Row39RootSignedByNewKeysOnly)
{
    sync::Root root = rootWith(2);
    root.keys = {seededKeys(31).publicKey, seededKeys(32).publicKey, seededKeys(33).publicKey};
    root.roster = {seededKeys(34).publicKey};
    const Bytes payload = sync::encodeRoot(root);
    Offered offered = at.snapshot(58);
    offered.roots = {sync::encodeSignedRoot(payload, {sync::signRoot(payload, seededKeys(31)), sync::signRoot(payload, seededKeys(32))})};
    offered.signer = 34;
    EXPECT_EQ(refusal(offered), Code::R12);
    desk::Counter counter = at.counter();
    EXPECT_EQ(desk::takeRoots(counter, offered.roots).error().code, Code::R12);
    EXPECT_EQ(at.journal.journal->enrolled().root.version, 1u);
}

TEST_F(RosterRow, Row40IssuedInTheFuture)
{
    Offered offered = at.snapshot(58);
    const std::int64_t mark = at.journal.journal->clockMarks().hwmSigned;
    offered.manifest().issued = mark + std::int64_t{401} * 86'400;
    offered.manifest().expires = offered.manifest().issued + 86'400;
    EXPECT_EQ(refusal(offered), Code::R13);
    EXPECT_EQ(at.journal.journal->clockMarks().hwmSigned, mark);
    offered.manifest().issued = mark + std::int64_t{399} * 86'400;
    offered.manifest().expires = offered.manifest().issued + 86'400;
    ASSERT_TRUE(at.apply(offered));
    EXPECT_EQ(at.journal.journal->clockMarks().hwmSigned, offered.manifest().issued);
}

TEST_F(RosterRow, Row41Empty)
{
    const Offered empty = at.snapshot(58, {});
    EXPECT_EQ(refusal(empty), Code::R14);
    EXPECT_EQ(refusal(at.delta(people, {})), Code::R14);
    ASSERT_TRUE(at.apply(empty, true));
    EXPECT_EQ(at.roster->status()->members, 0u);
}
