// SPDX-License-Identifier: Apache-2.0
#include "tests/trust/roster_counter.h"

// What the papers on update systems say can be done to a terminal (trust.md G13): each
// kind by its name, then files changed at random.
using namespace guichet;
using namespace guichet::store;
using namespace guichet::store::test;

namespace {

sync::Root newerRoot(std::uint64_t version, Byte rosterKey)
{
    sync::Root root = TestMutual{}.root();
    root.version = version;
    root.roster = {seededKeys(rosterKey).publicKey};
    return root;
}

struct Attack {
    const char *name;
    Code expected;
    std::function<Bytes(RosterCounter &)> file;
};

const std::vector<Attack> &attacks()
{
    static const std::vector<Attack> table{
        {"roll-back", Code::R02, [](RosterCounter &at) { return at.snapshot(56).file(); }},
        {"freeze", Code::R04,
         [](RosterCounter &at) { // an old one again, now past its date; that age is seen at all: aFrozenRosterGrowsOld
             Offered old = at.snapshot(56);
             old.manifest().expires = rosterDay + 3600;
             return old.file();
         }},
        {"mix-and-match", Code::R08,
         [](RosterCounter &at) { // a delta of the same number made for other people
             auto theirs = manyHouseholds(20);
             theirs[3].members[0].givenNames = "Autre";
             return at.delta(theirs, changed(theirs)).file();
         }},
        {"fast-forward", Code::R05, [](RosterCounter &at) { return at.snapshot(std::uint64_t{1} << 62).file(); }},
        {"endless data", Code::R06,
         [](RosterCounter &at) {
             Offered more = at.snapshot(58);
             more.roster.pack.resize(more.roster.pack.size() + 4'000'000, 7);
             return more.file();
         }},
        {"wrong catchment", Code::R07,
         [](RosterCounter &at) {
             Offered other = at.snapshot(58);
             other.manifest().facility = {"KPO02"};
             return at.snapshot(58).wrapped(sync::encodeRosterEnvelope(other.envelope()));
         }},
        {"unsigned", Code::R01,
         [](RosterCounter &at) {
             const Offered honest = at.snapshot(58);
             sync::RosterEnvelope envelope = honest.envelope();
             envelope.signature = {};
             return honest.wrapped(sync::encodeRosterEnvelope(envelope));
         }},
        {"wrong role key", Code::R01,
         [](RosterCounter &at) {
             Offered offered = at.snapshot(58);
             offered.signer = 4;
             return offered.file();
         }},
        {"root not signed by the one before", Code::R12,
         [](RosterCounter &at) {
             const Bytes payload = sync::encodeRoot(newerRoot(2, 40));
             Offered offered = at.snapshot(58);
             offered.signer = 40;
             offered.roots = {sync::encodeSignedRoot(payload, {sync::signRoot(payload, TestMutual{}.root1)})}; // one key was stolen, not two
             return offered.file();
         }},
        {"skipped root", Code::R11,
         [](RosterCounter &at) {
             Offered offered = at.snapshot(58);
             offered.signer = 40;
             offered.roots = {nextRoot(newerRoot(3, 40))};
             return offered.file();
         }},
        {"key compromise", Code::R01,
         [](RosterCounter &at) { // the key was withdrawn: what its thief signs with the new root beside it counts for nothing
             Offered offered = at.snapshot(58);
             offered.roots = {nextRoot(newerRoot(2, 40))};
             return offered.file();
         }},
        {"arbitrary content of another scheme", Code::R01,
         [](RosterCounter &at) {
             Offered other = at.snapshot(58);
             other.manifest().scheme = {"AUTRE"};
             return other.file();
         }},
    };
    return table;
}

} // namespace

TEST(RosterAttack, allTwelveKindsAreRefusedByTheirCode)
{
    EXPECT_EQ(attacks().size(), 12u);
    for (const Attack &attack : attacks()) {
        RosterCounter at;
        ASSERT_TRUE(at.apply(at.snapshot(57)));
        const auto applied = at.apply(attack.file(at));
        ASSERT_FALSE(applied) << attack.name;
        EXPECT_EQ(applied.error().code, attack.expected) << attack.name << ' ' << static_cast<int>(applied.error().code);
        EXPECT_EQ(at.version(), 57u) << attack.name;
        EXPECT_EQ(at.journal.journal->enrolled().root.version, 1u) << attack.name;
        EXPECT_TRUE(at.knows(numberOf(79))) << attack.name;
        EXPECT_TRUE(at.apply(at.snapshot(58))) << attack.name; // the honest one still comes in
    }
}

TEST(RosterAttack, deletingTheRosterForgetsNothing)
{
    RosterCounter at;
    ASSERT_TRUE(at.apply(at.snapshot(57)));
    at.roster.reset();
    std::filesystem::remove(at.journal.folder.path / "roster.sqlite");
    at.reopen();
    EXPECT_EQ(at.apply(at.snapshot(56)).error().code, Code::R02);
    EXPECT_TRUE(at.apply(at.snapshot(57)));
}

TEST(RosterAttack, aFrozenRosterGrowsOld)
{
    RosterCounter at;
    Offered offered = at.snapshot(57);
    ASSERT_TRUE(at.apply(offered));
    at.clock.reading.unixMilliseconds += std::int64_t{60} * 86'400 * 1000;
    EXPECT_EQ(at.roster->status()->issued, offered.manifest().issued); // its age is counted from there, whatever is fetched again
    EXPECT_TRUE(at.apply(offered)->alreadyInForce);
    EXPECT_EQ(at.roster->status()->issued, offered.manifest().issued);
}

// A thief's key drove the number up; the mutual withdraws the key and begins anew.
TEST(RosterAttack, afterAStolenKeyTheMutualComesBack)
{
    for (const bool rootsAlone : {false, true}) {
        RosterCounter at;
        ASSERT_TRUE(at.apply(at.snapshot(57)));
        ASSERT_TRUE(at.apply(at.snapshot(57 + 900'000))); // the thief's
        const Bytes root = nextRoot(newerRoot(2, 40));
        Offered honest = at.snapshot(58, manyHouseholds(25));
        honest.signer = 40;
        honest.manifest().rootVersion = 2;
        desk::Counter counter = at.counter();
        if (rootsAlone)
            ASSERT_EQ(*desk::takeRoots(counter, {root}), 2u);
        else
            honest.roots = {root};
        ASSERT_TRUE(at.apply(honest));
        EXPECT_EQ(at.version(), 58u);
        at.reopen();
        EXPECT_EQ(at.journal.journal->enrolled().root.version, 2u);
        EXPECT_EQ(at.journal.journal->highestRosterVersion(), 58u);
        EXPECT_EQ(at.apply(at.snapshot(57 + 900'001)).error().code, Code::R01); // the thief's, again
        Offered next = at.snapshot(59, manyHouseholds(26));
        next.signer = 40;
        EXPECT_TRUE(at.apply(next));
        EXPECT_EQ(at.version(), 59u);
    }
}

TEST(RosterAttack, theNetworkRoadJudgesBeforeItFetches)
{
    RosterCounter at;
    ASSERT_TRUE(at.apply(at.snapshot(57)));
    const auto people = manyHouseholds(20);
    const Offered delta = at.delta(people, changed(people));
    const sync::RosterEnvelope envelope = delta.envelope();
    desk::Counter counter = at.counter();
    const auto plan = desk::planNetworkRoster(counter, {{}, {envelope.manifest, envelope.signature}});
    ASSERT_TRUE(plan);
    EXPECT_EQ(plan->step, sync::RosterStep::Apply);
    Bytes shorter = delta.roster.pack;
    shorter.pop_back();
    EXPECT_EQ(desk::installRoster(counter, *plan, shorter, false, {}).error().code, Code::R06);
    const auto installed = desk::installRoster(counter, *plan, delta.roster.pack, false, {});
    ASSERT_TRUE(installed);
    EXPECT_EQ(installed->status.version, 58u);
    EXPECT_EQ(at.journal.journal->highestRosterVersion(), 58u);
    EXPECT_EQ(desk::planNetworkRoster(counter, {{}, {envelope.manifest, envelope.signature}})->step, sync::RosterStep::AlreadyInForce);
    EXPECT_EQ(desk::installRoster(counter, *plan, delta.roster.pack, false, {}).error().code, Code::R03); // not twice
    Offered notOurs = at.snapshot(60);
    notOurs.manifest().recipients.clear();
    const auto other = notOurs.envelope();
    EXPECT_EQ(desk::planNetworkRoster(counter, {{}, {other.manifest, other.signature}}).error().code, Code::U03);
}

TEST(RosterAttack, whereThePeopleComeFromIsSaid)
{
    RosterCounter at;
    sync::RosterTerms terms = termsOf(TestMutual{});
    terms.source = "openimis";
    Offered offered;
    offered.roster = rosterOf(manyHouseholds(3), 5, terms);
    at.address(offered);
    ASSERT_TRUE(at.apply(offered));
    EXPECT_EQ(at.roster->status()->source, "openimis");
    at.reopen();
    EXPECT_EQ(at.roster->status()->source, "openimis");
    EXPECT_EQ(at.roster->terms().source, "openimis");
}
