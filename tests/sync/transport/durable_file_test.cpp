// SPDX-License-Identifier: Apache-2.0
#include "sync/transport/durable_file.h"

#include "tests/sync/transport/scratch_folder.h"

#include <gtest/gtest.h>

#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>

using namespace guichet;
using namespace guichet::transport;

TEST(DurableFile, writesWholeAndReadsWhole)
{
    const test::ScratchFolder folder;
    for (const std::size_t size : {0u, 1u, 5000u, 3'000'000u}) {
        const Bytes bytes(size, 7);
        ASSERT_TRUE(writeFileDurably(folder.path("a.bin"), bytes));
        const auto read = readFile(folder.path("a.bin"), 3'000'000);
        ASSERT_TRUE(read);
        EXPECT_EQ(*read, bytes);
        EXPECT_FALSE(folder.has("a.bin.part"));
    }
}

TEST(DurableFile, isOnlyOursToRead)
{
    const test::ScratchFolder folder;
    ASSERT_TRUE(writeFileDurably(folder.path("key"), Bytes{1}));
    struct stat about{};
    ASSERT_EQ(stat(folder.path("key").c_str(), &about), 0);
    EXPECT_EQ(about.st_mode & 0777, 0600u);
}

TEST(DurableFile, saysWhichFile)
{
    const test::ScratchFolder folder;
    const auto missing = readFile(folder.path("none"), 10);
    ASSERT_FALSE(missing);
    EXPECT_EQ(missing.error().code, Code::E04);
    EXPECT_EQ(missing.error().fields.at(0).second, folder.path("none"));
    EXPECT_EQ(writeFileDurably(folder.path("no/such/folder"), Bytes{1}).error().code, Code::E05);
    EXPECT_FALSE(readFile(folder.path(), 10));
}

TEST(DurableFile, neverReadsBeyondTheLimit)
{
    const test::ScratchFolder folder;
    ASSERT_TRUE(writeFileDurably(folder.path("a"), Bytes(11, 1)));
    EXPECT_FALSE(readFile(folder.path("a"), 10));
    EXPECT_TRUE(readFile(folder.path("a"), 11));
    EXPECT_FALSE(readFile("/dev/zero", 10));
}

TEST(DurableFile, aPipeDoesNotStopUs)
{
    const test::ScratchFolder folder;
    ASSERT_EQ(mkfifo(folder.path("pipe").c_str(), 0600), 0);
    EXPECT_FALSE(readFile(folder.path("pipe"), 10));
    const Descriptor open_(open(folder.path().c_str(), O_RDONLY | O_DIRECTORY));
    const auto read = readIn(open_, "pipe", 10);
    ASSERT_FALSE(read);
    EXPECT_EQ(read.error(), EINVAL);
}

TEST(DurableFile, anOldFileStaysWhenTheNewOneCannotBeWritten)
{
    const test::ScratchFolder folder;
    ASSERT_TRUE(writeFileDurably(folder.path("a"), Bytes{1}));
    std::filesystem::create_directory(folder.path("a.part")); // in the way
    EXPECT_FALSE(writeFileDurably(folder.path("a"), Bytes{2}));
    EXPECT_EQ(readFile(folder.path("a"), 10).value(), Bytes{1});
}
