// SPDX-License-Identifier: Apache-2.0
#include "sync/transport/folder.h"

#include "tests/sync/transport/scratch_folder.h"

#include <gtest/gtest.h>

#include <sys/stat.h>
#include <unistd.h>

using namespace guichet;
using namespace guichet::transport;

namespace {

const std::string name = "KAY-KPO01-A-CLAIMS-1.guichet";

} // namespace

TEST(Folder, whatIsWrittenIsListedAndRead)
{
    const test::ScratchFolder stick;
    const Bytes bytes(100'000, 3);
    ASSERT_TRUE(writeStickFile(stick.path(), Side::Up, name, bytes));
    EXPECT_TRUE(stick.has("GUICHET/UP/" + name));
    EXPECT_FALSE(stick.has("GUICHET/UP/" + name + ".part"));
    const auto listing = listFiles(stick.path(), Side::Up);
    ASSERT_TRUE(listing);
    EXPECT_EQ(listing->names, std::vector<std::string>{name});
    EXPECT_EQ(readStickFile(stick.path(), Side::Up, name).value(), bytes);
    EXPECT_TRUE(listFiles(stick.path(), Side::Down)->names.empty());
}

TEST(Folder, aWriteReplacesWhole)
{
    const test::ScratchFolder stick;
    ASSERT_TRUE(writeStickFile(stick.path(), Side::Down, name, Bytes(1000, 1)));
    ASSERT_TRUE(writeStickFile(stick.path(), Side::Down, name, Bytes(10, 2)));
    EXPECT_EQ(readStickFile(stick.path(), Side::Down, name).value(), Bytes(10, 2));
}

TEST(Folder, noStick)
{
    const auto listing = listFiles("/no/such/stick", Side::Down);
    ASSERT_FALSE(listing);
    EXPECT_EQ(listing.error().code, Code::U10);
    EXPECT_EQ(writeStickFile("/no/such/stick", Side::Up, name, Bytes{1}).error().code, Code::U10);
    const test::ScratchFolder stick;
    EXPECT_EQ(readStickFile(stick.path(), Side::Down, name).error().code, Code::U10);
}

TEST(Folder, strangeThingsAreCountedAndNeverOpened)
{
    const test::ScratchFolder stick;
    stick.put("GUICHET/DOWN/KAY-KPO01-ROSTER-7.guichet", "x");
    stick.put("GUICHET/DOWN/autorun.inf", "x");
    stick.put("GUICHET/DOWN/lower-case.guichet", "x");
    stick.put("GUICHET/DOWN/NEW\nLINE.guichet", "x");
    stick.put("GUICHET/DOWN/.HIDDEN.guichet", "x");
    stick.put("GUICHET/DOWN/KAY-KPO01-ROSTER-8.guichet.part", "x");
    stick.put("GUICHET/DOWN/" + std::string(70, 'A') + ".guichet", "x");
    stick.put("secret", "outside");
    ASSERT_EQ(symlink(stick.path("secret").c_str(), stick.path("GUICHET/DOWN/LINK.guichet").c_str()), 0);
    ASSERT_EQ(mkfifo(stick.path("GUICHET/DOWN/PIPE.guichet").c_str(), 0600), 0);
    std::filesystem::create_directory(stick.path("GUICHET/DOWN/FOLDER.guichet"));
    const auto listing = listFiles(stick.path(), Side::Down);
    ASSERT_TRUE(listing);
    EXPECT_EQ(listing->names, std::vector<std::string>{"KAY-KPO01-ROSTER-7.guichet"});
    EXPECT_EQ(listing->ignored, 9u);
    for (const char *odd : {"LINK.guichet", "PIPE.guichet", "FOLDER.guichet", "../secret", "autorun.inf", ""})
        EXPECT_EQ(readStickFile(stick.path(), Side::Down, odd).error().code, Code::U10) << odd;
}

TEST(Folder, linkedFoldersAreNotFollowed)
{
    const test::ScratchFolder stick;
    const test::ScratchFolder elsewhere;
    elsewhere.put("DOWN/KAY-KPO01-ROSTER-7.guichet", "x");
    ASSERT_EQ(symlink(elsewhere.path().c_str(), stick.path("GUICHET").c_str()), 0);
    const auto listing = listFiles(stick.path(), Side::Down);
    ASSERT_TRUE(listing);
    EXPECT_TRUE(listing->names.empty());
    EXPECT_FALSE(writeStickFile(stick.path(), Side::Down, name, Bytes{1}));
    EXPECT_FALSE(elsewhere.has("DOWN/" + name));
}

TEST(Folder, aHugeNumberOfFilesIsLookedAtToALimit)
{
    const test::ScratchFolder stick;
    stick.put("GUICHET/DOWN/A.guichet", "x");
    for (std::size_t i = 0; i < mostEntriesSeen + 500; ++i)
        ASSERT_EQ(link(stick.path("GUICHET/DOWN/A.guichet").c_str(), stick.path("GUICHET/DOWN/junk" + std::to_string(i)).c_str()), 0);
    const auto listing = listFiles(stick.path(), Side::Down);
    ASSERT_TRUE(listing);
    EXPECT_LE(listing->names.size() + listing->ignored, mostEntriesSeen);
}

TEST(Folder, aFileTooLargeIsNotRead)
{
    const test::ScratchFolder stick;
    stick.put("GUICHET/DOWN/BIG.guichet", "");
    ASSERT_EQ(truncate(stick.path("GUICHET/DOWN/BIG.guichet").c_str(), std::int64_t{4} << 30), 0);
    EXPECT_EQ(readStickFile(stick.path(), Side::Down, "BIG.guichet").error().code, Code::U09);
}

TEST(Folder, readOnlyIsSaid)
{
    if (geteuid() == 0) {
        // Root writes where permissions forbid it: a file system that is read-only for everybody stands in.
        const auto written = writeStickFile("/proc", Side::Up, name, Bytes{1});
        ASSERT_FALSE(written);
        return;
    }
    const test::ScratchFolder stick;
    std::filesystem::permissions(stick.path(), std::filesystem::perms::owner_read | std::filesystem::perms::owner_exec);
    EXPECT_EQ(writeStickFile(stick.path(), Side::Up, name, Bytes{1}).error().code, Code::U06);
}
