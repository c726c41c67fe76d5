// SPDX-License-Identifier: Apache-2.0
#include "sync/transport/sticks.h"

#include "tests/sync/transport/scratch_folder.h"

#include <gtest/gtest.h>

using namespace guichet;
using namespace guichet::transport;

namespace {

constexpr const char *ordinary = "22 1 8:2 / / rw,relatime shared:1 - ext4 /dev/sda2 rw\n"
                                 "23 22 0:5 / /proc rw - proc proc rw\n";

// A machine as /proc and /sys would tell it.
class Machine {
public:
    Machine() { m_folder.put("mounts", ordinary); }
    void mount(const std::string &path, const std::string &fileSystem, const std::string &device)
    {
        m_mounts += "40 22 8:17 / " + path + " rw,nosuid shared:9 - " + fileSystem + " /dev/" + device + " rw\n";
        m_folder.put("mounts", ordinary + m_mounts);
    }
    void removable(const std::string &device, const std::string &size)
    {
        m_folder.put("block/" + device + "/removable", "1\n");
        m_folder.put("block/" + device + "/size", size + "\n");
        m_folder.put("block/" + device + "/" + device + "1/partition", "1\n");
    }
    Sticks look() const { return findSticks({m_folder.path("mounts"), m_folder.path("block")}); }

private:
    test::ScratchFolder m_folder{};
    std::string m_mounts{};
};

} // namespace

TEST(Sticks, noneIsSaid)
{
    const Sticks sticks = Machine().look();
    EXPECT_TRUE(sticks.mounted.empty());
    EXPECT_EQ(chooseStick(sticks).error().code, Code::U10);
}

TEST(Sticks, theOnlyOneIsTaken)
{
    Machine machine;
    machine.removable("sdb", "15728640");
    machine.mount("/media/poste/CLE\\040BLEUE", "vfat", "sdb1");
    const Sticks sticks = machine.look();
    ASSERT_EQ(sticks.mounted.size(), 1u);
    EXPECT_EQ(sticks.mounted[0].fileSystem, "vfat");
    EXPECT_EQ(sticks.unread, 0u);
    const auto chosen = chooseStick(sticks);
    ASSERT_TRUE(chosen);
    EXPECT_EQ(*chosen, "/media/poste/CLE BLEUE");
}

// trust.md 4, row 87: there is a stick, and this machine has not mounted it.
TEST(StickRow, Row87anUnreadStickIsSaid)
{
    Machine machine;
    machine.removable("sdb", "15728640");
    const auto chosen = chooseStick(machine.look());
    ASSERT_FALSE(chosen);
    EXPECT_EQ(chosen.error().code, Code::U08);
}

TEST(Sticks, anEmptyCardReaderIsNoStick)
{
    Machine machine;
    machine.removable("sdc", "0");
    EXPECT_EQ(chooseStick(machine.look()).error().code, Code::U10);
}

// trust.md 4, row 89.
TEST(StickRow, Row89ofTwoSticksTheUserChooses)
{
    Machine machine;
    machine.mount("/media/a", "vfat", "sdb1");
    machine.mount("/run/media/poste/b", "vfat", "sdc1");
    const auto chosen = chooseStick(machine.look());
    ASSERT_FALSE(chosen);
    EXPECT_EQ(chosen.error().code, Code::U11);
    EXPECT_EQ(chosen.error().fields.at(0).second, "/media/a, /run/media/poste/b");
}

TEST(Sticks, ofTwoTheOneInUseIsTaken)
{
    Sticks sticks;
    sticks.mounted = {{"/media/a", "vfat", false}, {"/media/b", "vfat", true}};
    EXPECT_EQ(*chooseStick(sticks), "/media/b");
}

TEST(Sticks, strangeLinesAreSkipped)
{
    test::ScratchFolder folder;
    folder.put("mounts", "\n-\n1 2 3\nx x x x /media/half rw\n\xff\xfe - - -\n40 22 8:17 / /media/ok rw - vfat /dev/sdb1 rw\n");
    const Sticks sticks = findSticks({folder.path("mounts"), folder.path("nothing")});
    ASSERT_EQ(sticks.mounted.size(), 1u);
    EXPECT_EQ(sticks.mounted[0].path, "/media/ok");
}
