// SPDX-License-Identifier: Apache-2.0
#include "terminal/store/backup.h"

#include "tests/terminal/store/counter_fixture.h"

#include "terminal/store/folder_machine.h"
#include "terminal/store/support_log.h"

#include <fstream>

#include <csignal>
#include <sys/resource.h>

// A copy gives the whole journal back or is refused; what is there is never lost.
using namespace guichet;
using namespace guichet::store;
using guichet::store::test::JournalFixture;
using guichet::store::test::morning;
using guichet::store::test::TemporaryFolder;

namespace {

bool goesOn(std::uint64_t, std::uint64_t)
{
    return true;
}

std::string contentOf(const std::filesystem::path &file)
{
    const auto bytes = loadFile(file, std::size_t{1} << 24);
    return bytes ? std::string(bytes->begin(), bytes->end()) : std::string{};
}

struct Backup : testing::Test, JournalFixture {
    TemporaryFolder elsewhere{};
    FolderPlaces places{folder.path, {}};
    std::filesystem::path copy = elsewhere.path / "copie.guichet-backup";

    Backup() { putKey(folder.path); }
    void putKey(const std::filesystem::path &to) { ASSERT_TRUE(saveFile(to / "vault.key", vaultKey)); }
    Outcome<std::optional<desk::BackupReport>> backUp(const desk::Progress &progress = goesOn)
    {
        return backUpFolder(*journal, {places, vaultKey, copy, morning}, progress);
    }
    // A fresh folder with the key and nothing else.
    FolderPlaces freshFolder()
    {
        const std::filesystem::path path = elsewhere.path / "neuf";
        std::filesystem::create_directory(path);
        std::filesystem::permissions(path, std::filesystem::perms::owner_all);
        putKey(path);
        return {path, {}};
    }
    Code refusal(const FolderPlaces &to)
    {
        const auto restored = restoreFolder(to, copy, {}, goesOn);
        EXPECT_FALSE(restored);
        return restored ? Code::Q01 : restored.error().code;
    }
    std::uint64_t headOf(const FolderPlaces &at)
    {
        const auto opened = JournalStore::open(at.journal(), vaultKey);
        EXPECT_TRUE(opened);
        return opened ? (*opened)->head().sequence : 0;
    }
};

TEST_F(Backup, whileTheCounterRunsAndBackIntoAnEmptyFolder)
{
    const Claim claim = sealNew(1);
    std::ofstream(folder.path / "roster.sqlite") << "members";
    std::ofstream(folder.path / "staff.keys") << "wraps";
    const auto made = backUp();
    ASSERT_TRUE(made && *made) << made.error().detail;
    EXPECT_EQ((*made)->sequence, journal->head().sequence);
    EXPECT_EQ((*made)->terminal, journal->enrolled().name.text);
    sealNew(2); // it goes on meanwhile
    const FolderPlaces fresh = freshFolder();
    const auto restored = restoreFolder(fresh, copy, {}, goesOn);
    ASSERT_TRUE(restored) << restored.error().detail;
    EXPECT_EQ(restored->backup.sequence, (*made)->sequence);
    EXPECT_TRUE(restored->putAside.empty());
    EXPECT_EQ(headOf(fresh), (*made)->sequence);
    const auto back = JournalStore::open(fresh.journal(), vaultKey);
    ASSERT_TRUE(back);
    const auto found = (*back)->findClaim(claim.ulid);
    ASSERT_TRUE(found && *found);
    EXPECT_EQ((*found)->claim.diagnosis, claim.diagnosis);
    EXPECT_TRUE(std::filesystem::exists(fresh.folder / "roster.sqlite"));
    EXPECT_TRUE(std::filesystem::exists(fresh.folder / "staff.keys"));
    EXPECT_EQ(lastBackupOf(places)->sequence, (*made)->sequence);
}

TEST_F(Backup, nothingOfItCanBeReadWithoutTheKey)
{
    sealNew(1);
    ASSERT_TRUE(backUp());
    const std::string bytes = contentOf(copy);
    EXPECT_EQ(bytes.find("SQLite format"), std::string::npos);
    EXPECT_EQ(bytes.find("Paludisme"), std::string::npos);
    const FolderPlaces fresh = freshFolder();
    ASSERT_TRUE(saveFile(fresh.folder / "vault.key", crypto::Key{1}));
    EXPECT_EQ(refusal(fresh), Code::D12);
    std::filesystem::remove(fresh.folder / "vault.key");
    EXPECT_EQ(refusal(fresh), Code::D12);
    EXPECT_FALSE(std::filesystem::exists(fresh.journal()));
}

TEST_F(Backup, anOlderCopyNeverReplacesWhatGoesFurther)
{
    sealNew(1);
    const auto made = backUp();
    ASSERT_TRUE(made && *made);
    sealNew(2);
    const std::uint64_t present = journal->head().sequence;
    close();
    const auto restored = restoreFolder(places, copy, {}, goesOn);
    ASSERT_FALSE(restored);
    EXPECT_EQ(restored.error().code, Code::H03);
    EXPECT_EQ(restored.error().fields.at(0).second, std::to_string((*made)->sequence));
    EXPECT_GE(headOf(places), present); // the clean stop came after
    EXPECT_TRUE(std::filesystem::exists(copy));
}

TEST_F(Backup, aDamagedJournalIsPutAsideNotDeleted)
{
    sealNew(1);
    ASSERT_TRUE(backUp());
    close();
    const std::string damage(5000, 'x');
    std::filesystem::remove(folder.path / "journal.sqlite-wal");
    std::ofstream(file(), std::ios::binary) << damage;
    const auto restored = restoreFolder(places, copy, {}, goesOn);
    ASSERT_TRUE(restored) << restored.error().detail;
    EXPECT_EQ(contentOf(restored->putAside / "journal.sqlite"), damage);
    EXPECT_EQ(headOf(places), restored->backup.sequence);
}

TEST_F(Backup, theSameJournalFurtherOnTakesItsPlace)
{
    const std::filesystem::path older = elsewhere.path / "plus-vieille";
    sealNew(1);
    ASSERT_TRUE(backUpFolder(*journal, {places, vaultKey, older, morning}, goesOn));
    sealNew(2);
    ASSERT_TRUE(backUp());
    const FolderPlaces fresh = freshFolder();
    ASSERT_TRUE(restoreFolder(fresh, older, {}, goesOn));
    const std::uint64_t before = headOf(fresh);
    const auto restored = restoreFolder(fresh, copy, {}, goesOn);
    ASSERT_TRUE(restored) << restored.error().detail;
    EXPECT_GT(headOf(fresh), before);
    EXPECT_FALSE(restored->putAside.empty());
}

TEST_F(Backup, cutAnywhereOrWithOneByteChangedItIsRefused)
{
    sealNew(1);
    ASSERT_TRUE(backUp());
    const auto whole = loadFile(copy, std::size_t{1} << 24);
    ASSERT_TRUE(whole);
    const FolderPlaces fresh = freshFolder();
    for (const std::size_t size : {std::size_t{0}, std::size_t{5}, std::size_t{14}, std::size_t{40}, whole->size() / 2, whole->size() - 1}) {
        ASSERT_TRUE(saveFile(copy, ByteView(*whole).first(size)));
        EXPECT_EQ(refusal(fresh), Code::H01) << size;
    }
    for (std::size_t at = 0; at < whole->size(); at += whole->size() / 37) {
        Bytes changed = *whole;
        changed[at] ^= 1;
        ASSERT_TRUE(saveFile(copy, changed));
        const Code code = refusal(fresh);
        EXPECT_TRUE(code == Code::H01 || code == Code::D12) << at;
    }
    Bytes longer = *whole;
    longer.push_back(0);
    ASSERT_TRUE(saveFile(copy, longer));
    EXPECT_EQ(refusal(fresh), Code::H01);
    EXPECT_FALSE(std::filesystem::exists(fresh.journal()));
    EXPECT_FALSE(std::filesystem::exists(fresh.folder / "restore.new"));
}

TEST_F(Backup, cancelledOrUnwritableItLeavesNothing)
{
    sealNew(1);
    const auto cancelled = backUp([](std::uint64_t, std::uint64_t) { return false; });
    ASSERT_TRUE(cancelled);
    EXPECT_FALSE(*cancelled);
    EXPECT_TRUE(std::filesystem::is_empty(elsewhere.path));
    copy = elsewhere.path / "no" / "such" / "folder";
    const auto nowhere = backUp();
    ASSERT_FALSE(nowhere);
    EXPECT_EQ(nowhere.error().code, Code::E05);
    EXPECT_FALSE(std::filesystem::exists(folder.path / "backup.new"));
    EXPECT_FALSE(std::filesystem::exists(folder.path / "backup.check"));
    EXPECT_FALSE(lastBackupOf(places));
}

TEST_F(Backup, whereThereIsNoRoomItSaysSoAndTheJournalGoesOn)
{
    sealNew(1);
    rlimit before{};
    ::getrlimit(RLIMIT_FSIZE, &before);
    const rlimit little{20'000, before.rlim_max};
    std::signal(SIGXFSZ, SIG_IGN);
    ::setrlimit(RLIMIT_FSIZE, &little);
    const auto made = backUp();
    ::setrlimit(RLIMIT_FSIZE, &before);
    ASSERT_FALSE(made);
    EXPECT_FALSE(std::filesystem::exists(copy));
    EXPECT_FALSE(std::filesystem::exists(copy.string() + ".part"));
    sealNew(2);
    EXPECT_TRUE(backUp());
}

TEST_F(Backup, anotherTerminalsCopyIsNotTaken)
{
    ASSERT_TRUE(backUp());
    close();
    const FolderPlaces other = freshFolder();
    auto answer = mutual.answer();
    answer.letter = 'B';
    const Identity identity{sync::encodeEnrolment(answer), crypto::Secret(crypto::Key{44}), crypto::Secret(crypto::Key{45})};
    ASSERT_TRUE(JournalStore::create(other.journal(), vaultKey, identity, test::momentAt(morning)));
    EXPECT_EQ(refusal(other), Code::H04);
}

TEST(SupportLog, isBoundedAndHoldsNothingButCodesAndWords)
{
    const TemporaryFolder folder;
    for (int i = 0; i < 3000; ++i)
        addToSupportLog(folder.path, morning + 60 * i, "P01", "connect: " + std::to_string(i) + "\nfake line \xc3\xa9");
    const auto lines = readSupportLog(folder.path);
    ASSERT_FALSE(lines.empty());
    EXPECT_LE(std::filesystem::file_size(folder.path / supportLogName), largestSupportLog);
    EXPECT_EQ(lines.back().text, "P01 connect: 2999 fake line   ");
    EXPECT_EQ(lines.back().moment, "2026-05-31T09:59Z");
}

TEST(Disk, isLookedAtAndAFlushIsMeasured)
{
    const TemporaryFolder folder;
    const auto report = lookAtDisk(folder.path);
    ASSERT_TRUE(report);
    EXPECT_GT(report->totalBytes, 0u);
    EXPECT_GE(report->flushMicroseconds, 0);
    EXPECT_TRUE(std::filesystem::is_empty(folder.path));
    EXPECT_FALSE(lookAtDisk(folder.path / "none"));
    EXPECT_TRUE((desk::DiskReport{"", 0, 0, 3, true}).answersTooFast());
    EXPECT_FALSE((desk::DiskReport{"", 0, 0, 3, false}).answersTooFast());
    EXPECT_FALSE((desk::DiskReport{"", 0, 0, 4000, true}).answersTooFast());
    EXPECT_FALSE(isClockChip("/dev/null/none"));
}

} // namespace
