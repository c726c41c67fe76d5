// SPDX-License-Identifier: Apache-2.0
#include "tests/terminal/console/demo_world.h"

namespace guichet::console {
namespace {

TEST_F(Commands, theDayIsShownAndClosedOnce)
{
    ASSERT_EQ(run({"verify", "--number", "DEM-0001", "--json"}), 0);
    ASSERT_EQ(run({"care", "--verification", field("verification"), "--line", "CONS", "--json"}), 0);
    ASSERT_EQ(run({"day", "--json"}), 0);
    EXPECT_NE(out.str().find("\"kept\":200"), std::string::npos) << out.str();
    EXPECT_NE(out.str().find("\"closed\":false"), std::string::npos);
    EXPECT_EQ(run({"day", "--close"}), 2);
    EXPECT_EQ(run({"day", "--close", "--counted", "1 000,50"}), 2);
    EXPECT_EQ(run({"day", "--close", "--counted", "150"}), 2); // a reason is asked
    EXPECT_EQ(run({"day", "--close", "--on", "2026-05-11", "--counted", "200"}), 2);
    ASSERT_EQ(run({"day", "--close", "--counted", "150", "--reason", "Monnaie", "--json"}), 0);
    EXPECT_NE(out.str().find("\"difference\":-50"), std::string::npos) << out.str();
    EXPECT_EQ(run({"day", "--close", "--counted", "150"}), 1);
    EXPECT_NE(err.str().find("J01"), std::string::npos);
    ASSERT_EQ(run({"day", "--on", "2026-05-11", "--json"}), 0);
    EXPECT_NE(out.str().find("\"visits\":0"), std::string::npos);
}

TEST_F(Commands, complaintsAreWrittenAnsweredAndClosed)
{
    ASSERT_EQ(run({"complaint", "write", "--about", "STOCK_OUT", "--text", "Pas de sirop", "--json"}), 0);
    const std::string number = field("number");
    EXPECT_EQ(number, "KPO01-A26-P0001");
    EXPECT_EQ(run({"complaint", "write", "--about", "NOISE", "--text", "x"}), 2);
    EXPECT_EQ(run({"complaint", "write"}), 2);
    EXPECT_EQ(run({"complaint", "answer", "--number", "KPO01-A26-P0009", "--text", "x"}), 1);
    ASSERT_EQ(run({"complaint", "answer", "--number", number, "--text", "Commandé", "--json"}), 0);
    EXPECT_EQ(field("state"), "ANSWERED");
    ASSERT_EQ(run({"complaint", "close", "--number", number, "--json"}), 0);
    EXPECT_EQ(field("state"), "CLOSED");
    ASSERT_EQ(run({"complaint", "list", "--json"}), 0);
    EXPECT_EQ(field("answer"), "Commandé");
    EXPECT_EQ(run({"complaint", "burn"}), 2);
}

} // namespace
} // namespace guichet::console
