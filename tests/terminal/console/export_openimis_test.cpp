// SPDX-License-Identifier: Apache-2.0
#include "tests/terminal/console/demo_world.h"

#include <filesystem>
#include <fstream>

namespace guichet::console {
namespace {

TEST_F(Commands, claimsBecomeFilesOfOpenimis)
{
    const std::string folder = testing::TempDir() + "guichet-openimis-xml";
    std::filesystem::remove_all(folder);
    const auto careFor = [&](const std::string &diagnosis) {
        ASSERT_EQ(run({"verify", "--number", "DEM-0001", "--json"}), 0);
        const std::string id = field("verification");
        ASSERT_EQ(run({"--json", "care", "--verification", id, "--line", "CONS", "--line", "PARA:10", "--diagnosis", diagnosis}), 0);
    };
    careFor("A09 gastro-entérite");
    const std::string number = field("number");
    EXPECT_EQ(run({"export", "--format", "openimis-xml", "--out", folder}), 2); // whose?
    EXPECT_EQ(run({"--json", "export", "--format", "openimis-xml", "--out", folder, "--claim-admin", "VIDS0011"}), 0);
    EXPECT_EQ(field("claim"), number);
    std::ostringstream content;
    content << std::ifstream(folder + '/' + field("file")).rdbuf();
    EXPECT_NE(content.str().find("<ClaimCode>" + number + "</ClaimCode>"), std::string::npos) << content.str();
    EXPECT_NE(content.str().find("<ItemCode>PARA</ItemCode>"), std::string::npos);
    EXPECT_NE(content.str().find("<Comment>gastro-entérite</Comment>"), std::string::npos);
    careFor("fièvre");
    EXPECT_EQ(run({"export", "--format", "openimis-xml", "--out", folder, "--claim-admin", "VIDS0011"}), 1); // one cannot be told
    EXPECT_NE(err.str().find("ICDCode"), std::string::npos);
    std::filesystem::remove_all(folder);
}

} // namespace
} // namespace guichet::console
