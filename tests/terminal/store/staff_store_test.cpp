// SPDX-License-Identifier: Apache-2.0
#include "terminal/store/staff_store.h"
#include "tests/terminal/store/counter_fixture.h"

#include <algorithm>
#include <fstream>

#include <sys/resource.h>
#include <sys/wait.h>

using namespace guichet;
using namespace guichet::store;
using namespace guichet::store::test;

namespace {

constexpr StretchCost cheap{1, 8 * 1024};

struct StillClock final : desk::Clock {
    desk::ClockReading reading{};
    desk::ClockReading read() const override { return reading; }
    void pass(std::int64_t seconds)
    {
        reading.unixMilliseconds += seconds * 1000;
        reading.bootMilliseconds += seconds * 1000;
    }
};

struct StaffFolder : testing::Test {
    TemporaryFolder folder{};
    crypto::BoxKeys mutual = crypto::makeBoxKeys();
    crypto::Key key{7, 7, 7};
    StillClock clock{};

    StaffFolder()
    {
        clock.reading.unixMilliseconds = morning * 1000;
        clock.reading.boot = {1};
        EXPECT_TRUE(saveFile(places().vaultKey(), key));
    }
    FolderPlaces places() const { return {folder.path, {}}; }
    StaffList list() const { return {places(), key, mutual.publicKey, cheap}; }
    StaffGate gate() const { return {places(), clock}; }
    desk::StaffBadge add(const char *name, Role role, const char *pin) { return list().add({name, role, pin, morning}).value(); }
};

template <class T>
Code failed(const Outcome<T> &outcome)
{
    EXPECT_FALSE(outcome);
    return outcome ? Code::Q01 : outcome.error().code;
}
template <class T>
std::string fieldOf(const Outcome<T> &outcome, std::string_view name)
{
    for (const auto &[key, value] : outcome.error().fields) {
        if (key == name)
            return value;
    }
    return {};
}

TEST_F(StaffFolder, badgeAndPinTogetherGiveTheFoldersKey)
{
    EXPECT_FALSE(gate().hasStaff());
    const auto badge = add("Une réceptionniste", Role::Reception, "839205");
    auto door = gate();
    EXPECT_TRUE(door.hasStaff());
    ASSERT_TRUE(door.prepare(badge));
    const auto opened = door.unlock(badge, "839205");
    ASSERT_TRUE(opened);
    EXPECT_TRUE(std::equal(key.begin(), key.end(), opened->folderKey.view().begin()));
    EXPECT_EQ(opened->who.name, "Une réceptionniste");
    EXPECT_EQ(opened->who.role, Role::Reception);
    EXPECT_EQ(failed(door.unlock(badge, "839206")), Code::A02);
    auto photocopy = badge;
    photocopy.secret[3] ^= 1; // the right number, another secret
    EXPECT_EQ(failed(door.unlock(photocopy, "839205")), Code::A01);
}

TEST_F(StaffFolder, namesAndRolesAreNotReadableWithoutTheKey)
{
    add("Nomconfidentiel", Role::Chief, "839205");
    const auto bytes = loadFile(places().staff(), 1 << 20).value();
    const std::string text(bytes.begin(), bytes.end());
    EXPECT_EQ(text.find("Nomconfidentiel"), std::string::npos);
    EXPECT_EQ(text.find("CHIEF"), std::string::npos);
}

TEST_F(StaffFolder, theMutualCouldOpenTheFolderWhenEveryBadgeIsLost)
{
    add("Le chef", Role::Chief, "839205");
    const auto records = loadStaff(places().staff()).value();
    const auto opened = crypto::openSealed(mutual, records.forMutual);
    ASSERT_TRUE(opened);
    EXPECT_TRUE(std::equal(key.begin(), key.end(), opened->begin()));
}

TEST_F(StaffFolder, fiveWrongPinsMakeOneWaitWhateverTheDateSays)
{
    const auto badge = add("A", Role::Care, "839205");
    auto door = gate();
    for (const char *left : {"4", "3", "2", "1"})
        EXPECT_EQ(fieldOf(door.unlock(badge, "000000"), "n"), left);
    EXPECT_EQ(failed(door.unlock(badge, "000000")), Code::A03);
    EXPECT_EQ(failed(door.unlock(badge, "839205")), Code::A03); // also the right one waits, and is not counted
    EXPECT_EQ(failed(door.prepare(badge)), Code::A03);
    clock.reading.unixMilliseconds += 86'400'000; // the date is set, not a minute has passed
    EXPECT_EQ(failed(door.unlock(badge, "839205")), Code::A03);
    clock.pass(61);
    EXPECT_TRUE(door.unlock(badge, "839205"));
    EXPECT_EQ(fieldOf(door.unlock(badge, "000000"), "n"), "4"); // counted anew
}

TEST_F(StaffFolder, aWaitIsKeptAcrossBootsAndADateSetBackDoesNotMakeItEndless)
{
    const auto badge = add("A", Role::Care, "839205");
    for (int i = 0; i < 5; ++i)
        (void)gate().unlock(badge, "000000");
    clock.reading.boot = {2};
    clock.reading.bootMilliseconds = 5000;
    EXPECT_EQ(failed(gate().unlock(badge, "839205")), Code::A03);
    clock.reading.unixMilliseconds -= 40LL * 365 * 86'400 * 1000;
    EXPECT_EQ(failed(gate().unlock(badge, "839205")), Code::A03);
    clock.pass(61);
    EXPECT_TRUE(gate().unlock(badge, "839205"));
}

// Killed right after the try was counted, before it was judged: it is counted all the same.
TEST_F(StaffFolder, aKillGivesNoTryForNothing)
{
    const auto badge = add("A", Role::Care, "839205");
    for (int i = 0; i < 5; ++i) {
        const pid_t child = ::fork();
        if (child == 0) {
            const StaffAttempts attempts(places().staffAttempts());
            (void)attempts.count(badge.id, clock.reading);
            ::raise(SIGKILL);
        }
        int status = 0;
        ::waitpid(child, &status, 0);
        EXPECT_TRUE(WIFSIGNALED(status));
    }
    EXPECT_EQ(failed(gate().unlock(badge, "839205")), Code::A03);
}

TEST_F(StaffFolder, aDamagedCountLocksForAMinuteAndADamagedListOpensNothing)
{
    const auto badge = add("A", Role::Care, "839205");
    std::ofstream(places().staffAttempts()) << "rubbish";
    EXPECT_TRUE(saveFile(places().staffAttempts(), bytesOf("rubbish")));
    EXPECT_EQ(failed(gate().unlock(badge, "839205")), Code::A03);
    auto bytes = loadFile(places().staff(), 1 << 20).value();
    for (std::size_t at = 0; at < bytes.size(); at += 3) {
        Bytes broken = bytes;
        broken[at] ^= 0x21;
        ASSERT_TRUE(saveFile(places().staff(), broken));
        removeFile(places().staffAttempts());
        const auto opened = gate().unlock(badge, "839205");
        if (opened) { // only what is not this person's: the copy for the mutual, the next number
            EXPECT_EQ(opened->who.role, Role::Care);
        }
    }
    ASSERT_TRUE(saveFile(places().staff(), ByteView(bytes).first(bytes.size() / 2)));
    EXPECT_TRUE(gate().hasStaff());
    EXPECT_EQ(failed(gate().prepare(badge)), Code::A09);
    EXPECT_EQ(failed(list().list()), Code::A09);
}

TEST_F(StaffFolder, whoIsRemovedOrGotANewBadgeNoLongerComesInWithTheOldOne)
{
    const auto first = add("A", Role::Care, "839205");
    const auto second = add("B", Role::Chief, "407192");
    const auto renewed = list().renew(first.id, "662817").value();
    EXPECT_EQ(failed(gate().unlock(first, "839205")), Code::A01);
    EXPECT_TRUE(gate().unlock(renewed, "662817"));
    ASSERT_TRUE(list().remove(first.id));
    EXPECT_EQ(failed(gate().unlock(renewed, "662817")), Code::A01);
    EXPECT_TRUE(gate().unlock(second, "407192"));
    EXPECT_EQ(add("C", Role::Care, "839205").id, 3U); // numbers of those who left are not given again
    EXPECT_EQ(failed(list().remove(77)), Code::E06);
}

TEST_F(StaffFolder, withoutItsKeyFileTheFolderAsksForABadge)
{
    EXPECT_TRUE(loadVaultKey(places()));
    add("A", Role::Chief, "839205");
    EXPECT_TRUE(loadVaultKey(places())); // kept for scripts
    auto staff = list();
    EXPECT_TRUE(staff.keepsFolderKey());
    ASSERT_TRUE(staff.removeFolderKey());
    EXPECT_FALSE(staff.keepsFolderKey());
    EXPECT_EQ(failed(loadVaultKey(places())), Code::A05);
}

TEST_F(StaffFolder, tooLittleMemoryIsSaidBeforeThePinIsAsked)
{
    const auto badge = add("A", Role::Care, "839205");
    const pid_t child = ::fork();
    if (child == 0) {
        const rlimit small{64UL << 20, 64UL << 20};
        StaffGate door(places(), clock);
        auto records = loadStaff(places().staff()).value();
        records.people[0].cost.kibibytes = 512 * 1024;
        (void)saveStaff(places().staff(), records);
        ::setrlimit(RLIMIT_AS, &small);
        const auto prepared = door.prepare(badge);
        ::_exit(!prepared && prepared.error().code == Code::A07 ? 0 : 1);
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    EXPECT_EQ(status, 0);
}

TEST(StretchCosts, followTheMachinesMemory)
{
    constexpr std::uint64_t mebi = 1 << 20;
    EXPECT_EQ(costForMemory(512 * mebi).kibibytes, 32U * 1024);
    EXPECT_EQ(costForMemory(512 * mebi).passes, 4U);
    EXPECT_EQ(costForMemory(1000 * mebi).kibibytes, 64U * 1024);
    EXPECT_EQ(costForMemory(2000 * mebi).kibibytes, 128U * 1024);
    EXPECT_GT(memoryOfMachine(), 64 * mebi);
}

} // namespace
