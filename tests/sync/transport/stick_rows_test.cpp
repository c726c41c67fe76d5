// SPDX-License-Identifier: Apache-2.0
#include "sync/sealed_file.h"
#include "sync/transport/folder.h"
#include "tests/sync/transport/scratch_folder.h"

#include <fcntl.h>
#include <gtest/gtest.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cerrno>

// The rows of trust.md 4 that are the stick's own.
using namespace guichet;
using namespace guichet::transport;

namespace {

const std::string name = "KPO-KPO01-A-CLAIMS-1.guichet";
const std::string up = "GUICHET/UP/";

std::size_t filesIn(const std::string &folder)
{
    return static_cast<std::size_t>(std::distance(std::filesystem::directory_iterator(folder), std::filesystem::directory_iterator()));
}

// A stick that forgets everything behind its real size, as forged ones do.
Result<Bytes, int> forgetful(int, const std::string &)
{
    return Bytes(500'000, 0);
}

Result<Bytes, int> pulledOut(int, const std::string &)
{
    return Unexpected<int>(EIO);
}

} // namespace

// A copy that was not finished lies there as .part: nobody reads it, and the next
// one writes over it.
TEST(StickRow, Row79anUnfinishedCopyIsIgnored)
{
    const test::ScratchFolder stick;
    stick.put(up + name + ".part", "half of it");
    const auto listing = listFiles(stick.path(), Side::Up);
    ASSERT_TRUE(listing);
    EXPECT_TRUE(listing->names.empty());
    EXPECT_EQ(listing->ignored, 1u);
    ASSERT_TRUE(writeStickFile(stick.path(), Side::Up, name, Bytes(1000, 7)));
    EXPECT_FALSE(stick.has(up + name + ".part"));
    EXPECT_EQ(readStickFile(stick.path(), Side::Up, name)->size(), 1000u);
}

// Killed at every step of the writing: a whole file or none.
TEST(StickRow, Row79killedWhileWriting)
{
    const Bytes content(3'000'000, 0x5a);
    for (int microseconds = 0; microseconds < 20'000; microseconds += 400) {
        const test::ScratchFolder stick;
        const pid_t child = fork();
        if (child == 0) {
            (void)writeStickFile(stick.path(), Side::Up, name, content);
            _exit(0);
        }
        usleep(static_cast<useconds_t>(microseconds));
        kill(child, SIGKILL);
        waitpid(child, nullptr, 0);
        if (stick.has(up + name)) {
            EXPECT_EQ(*readStickFile(stick.path(), Side::Up, name), content) << microseconds;
        }
    }
}

TEST(StickRow, Row84aFullStickIsSaidBeforeAnythingIsWritten)
{
    const test::ScratchFolder stick;
    Medium full = realMedium();
    full.freeBytes = [](int) -> std::uint64_t { return 100'000; };
    const auto written = writeStickFile(stick.path(), Side::Up, name, Bytes(2'500'000, 7), full);
    ASSERT_FALSE(written);
    EXPECT_EQ(written.error().code, Code::U05);
    EXPECT_EQ(written.error().fields.at(0), (std::pair<std::string, std::string>{"x", "3"}));
    EXPECT_EQ(filesIn(stick.path("GUICHET/UP")), 0u);
}

TEST(StickRow, Row86aStickThatForgetsIsFoundOut)
{
    const test::ScratchFolder stick;
    Medium fake = realMedium();
    fake.readBack = forgetful;
    const auto written = writeStickFile(stick.path(), Side::Up, name, Bytes(500'000, 7), fake);
    ASSERT_FALSE(written);
    EXPECT_EQ(written.error().code, Code::U07);
    EXPECT_EQ(filesIn(stick.path("GUICHET/UP")), 0u) << "what is not kept must not look as if it were";
}

TEST(StickRow, Row86pulledOutBeforeItIsReadBack)
{
    const test::ScratchFolder stick;
    Medium gone = realMedium();
    gone.readBack = pulledOut;
    const auto written = writeStickFile(stick.path(), Side::Up, name, Bytes(1000, 7), gone);
    ASSERT_FALSE(written);
    EXPECT_EQ(written.error().code, Code::U07);
}

// A file system that nobody can write to, root included.
TEST(StickRow, Row85readOnlyIsSaid)
{
    const auto written = writeStickFile("/sys", Side::Up, name, Bytes(10, 7));
    ASSERT_FALSE(written);
    EXPECT_EQ(written.error().code, Code::U06);
}

// Links, devices, folders, names that lead out of the folder or hold a line feed:
// counted, never opened. Row 90: programs among them stay what they are, bytes.
TEST(StickRow, Row88andRow90strangeThingsStayClosed)
{
    const test::ScratchFolder stick;
    stick.put("secret.guichet", "outside");
    stick.put("autorun.inf", "[autorun]\nopen=evil.exe\n");
    stick.put(up + "AUTORUN.INF", "open=evil.exe\n");
    stick.put(up + "KPO-X-CLAIMS-1\n.guichet", "x");
    stick.put(up + "kpo-lower-1.guichet", "x");
    stick.put(up + "evil.sh", "#!/bin/sh\ntouch ran\n");
    chmod(stick.path(up + "evil.sh").c_str(), 0755);
    symlink(stick.path("secret.guichet").c_str(), stick.path(up + "KPO-LINK-CLAIMS-1.guichet").c_str());
    symlink("/dev/zero", stick.path(up + "KPO-ZERO-CLAIMS-1.guichet").c_str());
    mkfifo(stick.path(up + "KPO-PIPE-CLAIMS-1.guichet").c_str(), 0600);
    mkdir(stick.path(up + "KPO-FOLDER-CLAIMS-1.guichet").c_str(), 0700);
    const auto listing = listFiles(stick.path(), Side::Up);
    ASSERT_TRUE(listing);
    EXPECT_TRUE(listing->names.empty());
    EXPECT_EQ(listing->ignored, 8u);
    for (const char *hostile : {"../../secret.guichet", "KPO-LINK-CLAIMS-1.guichet", "KPO-ZERO-CLAIMS-1.guichet", "KPO-PIPE-CLAIMS-1.guichet"})
        EXPECT_EQ(readStickFile(stick.path(), Side::Up, hostile).error().code, Code::U10) << hostile;
    EXPECT_FALSE(stick.has("ran"));
}

TEST(StickRow, Row88aHundredThousandFilesEnd)
{
    const test::ScratchFolder stick;
    std::filesystem::create_directories(stick.path("GUICHET/UP"));
    const int folder = open(stick.path("GUICHET/UP").c_str(), O_RDONLY | O_DIRECTORY);
    for (int i = 0; i < 20'000; ++i)
        close(openat(folder, ("X" + std::to_string(i)).c_str(), O_CREAT | O_WRONLY, 0600));
    close(folder);
    const auto listing = listFiles(stick.path(), Side::Up);
    ASSERT_TRUE(listing);
    EXPECT_TRUE(listing->names.empty());
    EXPECT_LE(listing->ignored, mostEntriesSeen);
}

// Sparse: it looks like 4 GiB and holds nothing.
TEST(StickRow, Row92aHugeFileIsNotRead)
{
    const test::ScratchFolder stick;
    stick.put("GUICHET/DOWN/KPO-KPO01-ROSTER-9.guichet", "");
    ASSERT_EQ(truncate(stick.path("GUICHET/DOWN/KPO-KPO01-ROSTER-9.guichet").c_str(), std::int64_t{4} << 30), 0);
    const auto read = readStickFile(stick.path(), Side::Down, "KPO-KPO01-ROSTER-9.guichet");
    ASSERT_FALSE(read);
    EXPECT_EQ(read.error().code, Code::U09);
}
