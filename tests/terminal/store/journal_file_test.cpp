// SPDX-License-Identifier: Apache-2.0
#include "tests/terminal/store/counter_fixture.h"

// What the file of the journal refuses: to be changed, to be newer, to be ruined.
using namespace guichet;
using namespace guichet::store;
using namespace guichet::store::test;

TEST(JournalFile, theJournalRefusesToBeChanged)
{
    JournalFixture at;
    at.sealNew(1);
    EXPECT_FALSE(at.journal->database().exec("UPDATE journal SET kind = 2 WHERE seq = 1"));
    EXPECT_FALSE(at.journal->database().exec("DELETE FROM journal WHERE seq = 1"));
    EXPECT_FALSE(at.journal->database().exec("UPDATE body SET sealed = x'00' WHERE seq = 1"));
}

TEST(JournalFile, releasedMigrationsNeverChange)
{
    ASSERT_EQ(journalMigrations().size(), 2u);
    EXPECT_EQ(toHex(crypto::hash(bytesOf(journalMigrations()[0].sql))), "392b7e93e883d7e86a1b6618e55c0d4d16540619deb07929af3eb1f4b81d2d5b");
    EXPECT_EQ(toHex(crypto::hash(bytesOf(journalMigrations()[1].sql))), "b776d99b22002a8814a8dac1d6ab52f0dd51e443f4cb6bcb0fdd83085e834f21");
}

TEST(JournalFile, aNewerJournalIsLeftAlone)
{
    JournalFixture at;
    ASSERT_TRUE(at.journal->database().exec("PRAGMA user_version = 99"));
    at.close();
    const auto opened = JournalStore::open(at.file(), at.vaultKey);
    ASSERT_FALSE(opened);
    EXPECT_EQ(opened.error().code, Code::D03);
}

TEST(JournalFile, aRuinedFileIsNeverReplacedByAnEmptyOne)
{
    JournalFixture at;
    at.close();
    for (const std::size_t size : {std::size_t{0}, std::size_t{50}, std::size_t{3000}}) {
        std::filesystem::resize_file(at.file(), size);
        const auto opened = JournalStore::open(at.file(), at.vaultKey);
        ASSERT_FALSE(opened);
        EXPECT_TRUE(opened.error().code == Code::D02 || opened.error().code == Code::D01);
        EXPECT_EQ(std::filesystem::file_size(at.file()), size);
    }
}

TEST(JournalFile, aJournalCutBackIsSeenAtTheNextStart)
{
    JournalFixture at;
    at.sealNew(1);
    ASSERT_TRUE(at.journal->database().exec("DROP TRIGGER journal_keeps"));
    ASSERT_TRUE(at.journal->database().exec("DELETE FROM body WHERE seq = 3; DELETE FROM journal WHERE seq = 3"));
    at.close();
    const auto opened = JournalStore::open(at.file(), at.vaultKey);
    ASSERT_FALSE(opened);
    EXPECT_EQ(opened.error().code, Code::D01);
}
