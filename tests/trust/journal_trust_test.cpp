// SPDX-License-Identifier: Apache-2.0
#include "tests/terminal/store/roster_fixture.h"

#include "terminal/store/files.h"

#include <cstdlib>
#include <fstream>
#include <random>

#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

// What a kill and a stranger's eyes make of a real folder (trust.md G2, G7, G8).
using namespace guichet;
using namespace guichet::store;
using namespace guichet::store::test;

namespace {

constexpr int kills = 100;

// Says each acknowledged claim number on the pipe, until it is killed.
[[noreturn]] void careUntilKilled(const std::filesystem::path &file, const crypto::Key &key, int first, int pipe)
{
    auto journal = JournalStore::open(file, key);
    for (int counter = first; journal; ++counter) {
        const auto ulid = (*journal)->drawUlid(momentAt(morning));
        if (!ulid || !(*journal)->append({sync::EntryKind::ClaimSealed, *ulid, sync::encodeClaim(claimOf(*ulid, counter)), momentAt(morning), 3}))
            break;
        if (::write(pipe, &counter, sizeof counter) != sizeof counter)
            break;
    }
    ::_exit(1);
}

[[noreturn]] void installUntilKilled(const std::filesystem::path &folder, const crypto::Key &key, const std::array<TestRoster, 2> &rosters)
{
    auto store = RosterStore::open(folder, key);
    for (int i = 0;; ++i) {
        const TestRoster &next = rosters[static_cast<std::size_t>(i % 2)];
        if (!store->install(next.plan, next.pack, next.packKey, {}))
            ::_exit(1);
    }
}

void killAfter(pid_t child, unsigned microseconds)
{
    ::usleep(microseconds);
    ::kill(child, SIGKILL);
    int status = 0;
    ::waitpid(child, &status, 0);
    EXPECT_TRUE(WIFSIGNALED(status)) << "ended by itself: " << status;
}

int runVerifier(const std::filesystem::path &journal, const std::string &key)
{
    const std::string command = "python3 " GUICHET_SOURCE_DIR "/tests/trust/journal_verify.py " + journal.string() + " --key " + key + " > /dev/null";
    const int status = std::system(command.c_str());
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

} // namespace

TEST(Trust, aKillLosesNothingThatWasAcknowledged)
{
    JournalFixture at;
    at.close();
    std::mt19937 random(20'260'529);
    std::uniform_int_distribution<unsigned> moments(500, 40'000);
    std::size_t acknowledged = 0;
    int counter = 1;
    for (int i = 0; i < kills; ++i) {
        int ends[2];
        ASSERT_EQ(::pipe(ends), 0);
        const pid_t child = ::fork();
        if (child == 0)
            careUntilKilled(at.file(), at.vaultKey, counter, ends[1]);
        ::close(ends[1]);
        killAfter(child, moments(random));
        int said = 0;
        std::size_t saidNow = 0;
        while (::read(ends[0], &said, sizeof said) == sizeof said)
            ++saidNow;
        ::close(ends[0]);
        at.open();
        ASSERT_TRUE(at.journal);
        acknowledged += saidNow;
        counter = *at.journal->nextClaimCounter(2026);
        ASSERT_TRUE(said == 0 || counter > said); // everything that was said is there
        at.close();
    }
    at.open();
    const auto check = at.journal->verifyChain({});
    EXPECT_TRUE(check->ok) << check->why;
    const auto claims = at.journal->claims({});
    EXPECT_GE(claims->size(), acknowledged);
    EXPECT_EQ(claims->size(), static_cast<std::size_t>(counter) - 1); // one claim a number, no gap
    std::cout << "[ kills ] " << kills << ", acknowledged " << acknowledged << ", kept " << claims->size() << '\n';
}

TEST(Trust, aKillLeavesTheOldRosterOrTheNew)
{
    TemporaryFolder folder;
    const crypto::Key key{9};
    const std::array rosters{rosterOf(manyHouseholds(300), 1), rosterOf(manyHouseholds(200), 2)};
    ASSERT_TRUE(RosterStore::open(folder.path, key)->install(rosters[0].plan, rosters[0].pack, rosters[0].packKey, {}));
    std::mt19937 random(7);
    std::uniform_int_distribution<unsigned> moments(500, 60'000);
    for (int i = 0; i < kills / 2; ++i) {
        const pid_t child = ::fork();
        if (child == 0)
            installUntilKilled(folder.path, key, rosters);
        killAfter(child, moments(random));
        const auto store = RosterStore::open(folder.path, key);
        ASSERT_TRUE(store->status());
        EXPECT_EQ(store->status()->members, store->status()->version == 1 ? 1200u : 800u);
        EXPECT_TRUE(*store->findByNumber({numberOf(799)}));
    }
}

TEST(Trust, aSecondVerifierAgreesAndFindsAFlippedByte)
{
    if (std::system("openssl version > /dev/null 2>&1") != 0)
        GTEST_SKIP() << "no openssl command here";
    JournalFixture at;
    for (int i = 1; i <= 5; ++i)
        at.sealNew(i);
    const std::string key = toHex(at.journal->enrolled().signing.publicKey);
    at.close();
    EXPECT_EQ(runVerifier(at.file(), key), 0);
    EXPECT_EQ(runVerifier(at.file(), toHex(seededKeys(50).publicKey)), 1); // signed by another key
    const Bytes whole = *loadFile(at.file(), std::size_t{1} << 24);
    auto database = sqlite::Database::open(at.file().string(), sqlite::OpenAs::Existing);
    ASSERT_TRUE(database);
    auto row = database->prepare("SELECT entry FROM journal WHERE seq = 4");
    ASSERT_TRUE(row.next());
    const Bytes entry = copyOf(row.blob(0));
    row.reset();
    *database = {};
    const auto place = std::search(whole.begin(), whole.end(), entry.begin(), entry.end());
    ASSERT_NE(place, whole.end());
    for (const std::size_t offset : {std::size_t{1}, entry.size() / 2, entry.size() - 1}) {
        Bytes flipped = whole;
        flipped[static_cast<std::size_t>(place - whole.begin()) + offset] ^= 1;
        std::ofstream(at.file(), std::ios::binary).write(reinterpret_cast<const char *>(flipped.data()), static_cast<std::streamsize>(flipped.size()));
        EXPECT_EQ(runVerifier(at.file(), key), 1) << offset;
    }
}
