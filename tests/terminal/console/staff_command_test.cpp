// SPDX-License-Identifier: Apache-2.0
#include "terminal/console/command_rights.h"
#include "terminal/console/commands.h"
#include "tests/support/fake_staff.h"
#include "tests/terminal/console/demo_world.h"

#include <filesystem>

namespace guichet::console {
namespace {

struct StaffCommand : Commands {
    test::FakeStaff &staff = world.people;
};

TEST_F(StaffCommand, addsListsRenewsAndRemoves)
{
    ASSERT_EQ(run({"staff", "add", "--name", "Accueil du matin", "--role", "reception", "--json"}), 0) << err.str();
    EXPECT_EQ(field("role"), "RECEPTION");
    EXPECT_EQ(field("pin").size(), 6U);
    EXPECT_EQ(field("badge").substr(0, 14), "GUICHET-STAFF:");
    const std::string first = field("badge");
    ASSERT_EQ(run({"staff", "list"}), 0);
    EXPECT_EQ(out.str(), "1  Accueil du matin  RECEPTION\n");
    ASSERT_EQ(run({"staff", "badge", "1", "--json"}), 0) << err.str();
    EXPECT_NE(field("badge"), first);
    EXPECT_EQ(run({"staff", "remove", "1"}), 0);
    EXPECT_EQ(run({"staff", "remove", "1"}), 1);
    EXPECT_EQ(out.str(), "");
}

TEST_F(StaffCommand, theBadgeIsDrawnWhereAskedFor)
{
    const std::string path = (std::filesystem::temp_directory_path() / ("guichet-badge-" + std::to_string(::testing::UnitTest::GetInstance()->random_seed()) + ".png")).string();
    ASSERT_EQ(run({"staff", "add", "--name", "Chef", "--role", "chef", "--out", path}), 0) << err.str();
    EXPECT_GT(std::filesystem::file_size(path), 10U);
    EXPECT_EQ(out.str().find("GUICHET-STAFF"), std::string::npos);
    std::filesystem::remove(path);
}

TEST_F(StaffCommand, badInputIsSaid)
{
    EXPECT_EQ(run({"staff"}), 2);
    EXPECT_EQ(run({"staff", "dance"}), 2);
    EXPECT_EQ(run({"staff", "add", "--name", "X"}), 2);
    EXPECT_EQ(run({"staff", "add", "--name", "X", "--role", "roi"}), 2);
    EXPECT_NE(err.str().find("reception, soins"), std::string::npos);
    EXPECT_EQ(run({"staff", "remove", "un"}), 2);
    EXPECT_EQ(run({"staff", "remove", "-1"}), 2);
    EXPECT_EQ(run({"staff", "remove", "99999999999"}), 2);
    EXPECT_EQ(run({"staff", "add", "--name", "X", "--role", "soins", "--choose-pin"}), 2); // nobody to ask
    world.typedSecret = "12345678";
    EXPECT_EQ(run({"staff", "add", "--name", "X", "--role", "soins", "--choose-pin"}), 2);
    EXPECT_EQ(err.str().substr(0, 3), "A06");
    EXPECT_TRUE(staff.people.empty());
}

TEST_F(StaffCommand, theFolderKeyStaysUntilAChiefCameInByBadge)
{
    EXPECT_EQ(run({"staff", "seal-key"}), 3);
    EXPECT_EQ(err.str().substr(0, 3), "A05");
    world.cameInAs = Role::Chief;
    EXPECT_EQ(run({"staff", "seal-key"}), 0);
    EXPECT_FALSE(staff.keepsKey);
}

// Row by row: what the console refuses somebody is what the screen hides from her.
TEST_F(StaffCommand, eachRoleIsRefusedWhatItMayNotDo)
{
    for (const Command &command : allCommands())
        EXPECT_TRUE(findRight(command.name)) << command.name;
    for (const Role role : {Role::Reception, Role::Care, Role::Chief, Role::Auditor, Role::Technician}) {
        world.cameInAs = role;
        for (const char *name : {"verify", "claims", "outbox", "journal", "staff"}) {
            const std::vector<std::string> words = name == std::string("verify") ? std::vector<std::string>{"verify", "--number", "DEM-0001"}
                : name == std::string("journal")                                ? std::vector<std::string>{"journal", "verify"}
                : name == std::string("staff")                                  ? std::vector<std::string>{"staff", "list"}
                                                                                : std::vector<std::string>{name};
            run(words);
            EXPECT_EQ(err.str().starts_with("A04"), !mayDo(role, *findRight(name)->needs)) << name << ' ' << codeOf(role) << ' ' << err.str();
        }
    }
}

} // namespace
} // namespace guichet::console
