// SPDX-License-Identifier: Apache-2.0
#include "tests/terminal/store/changing_roster.h"

using namespace guichet;
using namespace guichet::store;
using namespace guichet::store::test;

TEST(RosterDelta, oneChangeOfEachKindIsSeenByEveryLookUp)
{
    ChangingRoster at(manyHouseholds(200));
    const auto before = at.households;
    auto after = before;
    after[7].members[2].surname = "NOUVEAU";
    after[8].members[1].phone = "+229 96555555";
    after[9].members[3].cardSerial = CardSerial{77};
    after.erase(after.begin() + 50);
    after.push_back(householdOf(5'000));
    const auto installed = at.change(after);
    ASSERT_TRUE(installed) << installed.error().detail;
    EXPECT_EQ(installed->version, 2u);
    EXPECT_EQ(at.roster->terms().scheme.name, "Union des mutuelles");
    EXPECT_TRUE(at.roster->revoked().contains("umsgf", CardSerial{8}));
    auto ever = before;
    append(ever, after);
    expectIs(*at.roster, after, ever);
    at.reopen();
    expectIs(*at.roster, after, ever);
    EXPECT_EQ(at.roster->status()->version, 2u);
    EXPECT_FALSE(std::filesystem::exists(at.folder.path / "roster.overlay.new.sqlite"));
}

TEST(RosterDelta, randomChainsAreWhatTheModelSays)
{
    for (unsigned seed = 1; seed <= 3; ++seed) {
        ChangingRoster at(manyHouseholds(40 + 40 * seed));
        Changes changes(seed);
        auto ever = at.households;
        for (int step = 0; step < 20; ++step) { // past the 16 after which the file is built anew
            const auto next = changes.next(at.households, 1 + 5 * seed);
            const auto installed = at.change(next);
            ASSERT_TRUE(installed) << seed << ' ' << step << ' ' << static_cast<int>(installed.error().code) << ' ' << installed.error().detail;
            if (step % 7 == 0)
                append(ever, next);
            if (step % 5 == 4)
                at.reopen();
            if (step % 6 == 0)
                expectIs(*at.roster, next, next);
            if (step == 14 || step == 19) // the last before the fold, some after it
                expectIs(*at.roster, next, ever);
        }
        EXPECT_GT(at.layers(), 0u);
        EXPECT_LT(at.layers(), 16u); // it was folded on the way
    }
}

TEST(RosterDelta, manyChangesAreFoldedIntoANewFile)
{
    ChangingRoster at(manyHouseholds(3'000));
    auto after = at.households;
    for (std::size_t h = 0; h < after.size(); h += 2)
        after[h].household.paidUntil = Day{20'999};
    ASSERT_TRUE(at.change(after));
    EXPECT_EQ(at.layers(), 0u);
    EXPECT_FALSE(std::filesystem::exists(at.overlay()));
    EXPECT_EQ(at.roster->status()->version, 2u);
    EXPECT_EQ(at.rows(), 12'000u);
    after[5].members[0].surname = "NOUVEAU";
    ASSERT_TRUE(at.change(after)); // the next delta fits on it
    EXPECT_EQ(at.roster->searchNames("nouveau", 5)->people.size(), 1u);
    EXPECT_EQ((*at.roster->findHousehold({"H-4"}))->household.paidUntil, Day{20'999});
}

TEST(RosterDelta, namesStayReadyWhileDeltasCome)
{
    ChangingRoster at(manyHouseholds(200));
    at.roster->startNameIndex();
    at.roster->ensureNameIndex();
    auto after = at.households;
    after[7].members[2].surname = "NOUVEAU";
    ASSERT_TRUE(at.change(after));
    at.roster->ensureNameIndex();
    EXPECT_EQ(at.roster->searchNames("nouveau", 5)->people.size(), 1u);
    EXPECT_EQ(at.roster->searchNames("nouveau", 5)->readyPercent, 100);
    EXPECT_TRUE(at.roster->searchNames("traore", 2)->more);
}

TEST(RosterDelta, onlyOnItsOwnBase)
{
    ChangingRoster at(manyHouseholds(20));
    auto after = at.households;
    after[3].members[0].surname = "NOUVEAU";
    TestRoster delta = deltaOf(at.households, after, at.inForce);
    const auto refusal = [&](const TestRoster &offered) {
        const auto installed = at.roster->install(offered.plan, offered.pack, offered.packKey, {});
        EXPECT_FALSE(installed);
        return installed ? Code::E06 : installed.error().code;
    };
    TestRoster other = delta;
    other.plan.manifest.follows = {{1, 2, 3}};
    EXPECT_EQ(refusal(other), Code::R03);
    other = delta;
    other.plan.manifest.base = 9;
    EXPECT_EQ(refusal(other), Code::R03);
    other = delta;
    ++other.plan.manifest.members;
    EXPECT_EQ(refusal(other), Code::R08);
    other = delta;
    other.pack[other.pack.size() / 2] ^= 4;
    EXPECT_EQ(refusal(other), Code::R06);
    EXPECT_EQ(at.roster->status()->version, 1u);
    expectIs(*at.roster, at.households, at.households);
}

TEST(RosterDelta, aBaseThatIsNotQuiteTheSameIsFoundOut)
{
    ChangingRoster at(manyHouseholds(20));
    auto theirs = at.households; // the mutual thinks this is in force
    theirs[3].members[0].givenNames = "Autre";
    auto after = theirs;
    after[3].members[0].surname = "NOUVEAU";
    const TestRoster delta = deltaOf(theirs, after, at.inForce);
    const auto installed = at.roster->install(delta.plan, delta.pack, delta.packKey, {});
    ASSERT_FALSE(installed);
    EXPECT_EQ(installed.error().code, Code::R08);
    theirs = at.households;
    theirs.erase(theirs.begin() + 4); // comes, though it is there
    const TestRoster twice = deltaOf(theirs, at.households, at.inForce);
    EXPECT_EQ(at.roster->install(twice.plan, twice.pack, twice.packKey, {}).error().code, Code::R08);
    theirs = at.households;
    theirs.push_back(householdOf(999)); // goes, though it is not there
    const TestRoster gone = deltaOf(theirs, at.households, at.inForce);
    EXPECT_EQ(at.roster->install(gone.plan, gone.pack, gone.packKey, {}).error().code, Code::R08);
    expectIs(*at.roster, at.households, at.households);
}

TEST(RosterDelta, aNumberThatComesTwiceIsRefused)
{
    ChangingRoster at(manyHouseholds(30));
    auto after = at.households;
    after[3].members[0].number = after[20].members[1].number; // of somebody who stays
    EXPECT_EQ(at.change(after).error().code, Code::R10);
    after = at.households;
    after[3].members[0].number = after[9].members[0].number = {"BOTH"};
    EXPECT_EQ(at.change(after).error().code, Code::R10);
    after = at.households;
    std::swap(after[3].members[0].number, after[20].members[1].number); // taken over is no twin
    EXPECT_TRUE(at.change(after));
    expectIs(*at.roster, after, after);
}

TEST(RosterDelta, aDamagedOverlayLeavesTheRosterBelowIt)
{
    ChangingRoster at(manyHouseholds(50));
    const auto first = at.households;
    auto after = first;
    after[3].members[0].surname = "NOUVEAU";
    ASSERT_TRUE(at.change(after));
    at.roster.reset();
    std::filesystem::resize_file(at.overlay(), 5'000);
    at.reopen();
    ASSERT_TRUE(at.roster->status());
    EXPECT_EQ(at.roster->status()->version, 1u);
    expectIs(*at.roster, first, after);
    EXPECT_FALSE(std::filesystem::exists(at.overlay()));
    EXPECT_TRUE(std::filesystem::exists(at.folder.path / "roster.overlay.unusable.sqlite"));
}

TEST(RosterDelta, anOverlayOfAnotherRosterIsNotLaidOver)
{
    ChangingRoster at(manyHouseholds(50));
    auto after = at.households;
    after[3].members[0].surname = "NOUVEAU";
    ASSERT_TRUE(at.change(after));
    const auto overlay = *loadFile(at.overlay(), std::size_t{1} << 24);
    const TestRoster snapshot = rosterOf(manyHouseholds(40), 3);
    ASSERT_TRUE(at.roster->install(snapshot.plan, snapshot.pack, snapshot.packKey, {}));
    EXPECT_FALSE(std::filesystem::exists(at.overlay()));
    at.roster.reset();
    ASSERT_TRUE(saveFile(at.overlay(), overlay)); // as a cut between rename and removal leaves it
    at.reopen();
    EXPECT_EQ(at.roster->status()->version, 3u);
    expectIs(*at.roster, manyHouseholds(40), after);
    EXPECT_FALSE(std::filesystem::exists(at.overlay()));
}

TEST(RosterDelta, whatIsCancelledChangesNothing)
{
    ChangingRoster at(manyHouseholds(50));
    auto after = at.households;
    for (HouseholdRecord &record : after)
        record.household.village = "Ailleurs";
    const TestRoster delta = deltaOf(at.households, after, at.inForce);
    EXPECT_FALSE(at.roster->install(delta.plan, delta.pack, delta.packKey, [](std::uint64_t) { return false; }));
    expectIs(*at.roster, at.households, at.households);
    EXPECT_FALSE(std::filesystem::exists(at.folder.path / "roster.overlay.new.sqlite"));
}
