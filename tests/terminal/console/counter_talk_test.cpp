// SPDX-License-Identifier: Apache-2.0
#include "terminal/console/counter_prompts.h"
#include "tests/terminal/console/demo_world.h"

// The counter without a screen: lines in, answers and papers out, nothing lost.
using namespace guichet;
using namespace guichet::console;

namespace {

struct CounterTalk : Commands {
    int talk(const std::vector<std::string> &lines)
    {
        world.typed.clear();
        for (const std::string &line : lines)
            world.typed.push_back({line, false, {}});
        return run({"counter"});
    }
    bool says(std::string_view text) const { return out.str().find(text) != std::string::npos; }
    std::vector<desk::ClaimRow> claims() { return *world.demo.journal.claims({}); }
};

TEST_F(CounterTalk, aWholeVisitByKeypad)
{
    EXPECT_EQ(talk({"DEM-0001", "1", "1", "CONS", "PARA*10", "+", "500", "q"}), 0) << err.str();
    ASSERT_EQ(claims().size(), 1u);
    EXPECT_EQ(claims().front().claim.gross.amount, 1250);
    EXPECT_EQ(claims().front().claim.member.text, "DEM-0001");
    ASSERT_EQ(world.printed.size(), 2u); // ticket, receipt
    EXPECT_TRUE(says("250")) << out.str();
    EXPECT_TRUE(err.str().empty()) << err.str();
}

TEST_F(CounterTalk, enterAloneTakesWhatIsUsual)
{
    EXPECT_EQ(talk({"DEM-0001", "", "", "1", "+", ""}), 0);
    ASSERT_EQ(claims().size(), 1u);
    EXPECT_EQ(claims().front().claim.cashCollected, claims().front().claim.cashDue);
}

TEST_F(CounterTalk, aRowOfTheListIsAnAct)
{
    talk({"DEM-0001", "", "", "?", "2*3", "q"});
    const TariffItem &second = test::demoTariff().items.at(1);
    EXPECT_TRUE(says("2  " + second.code.text)) << out.str();
    const auto drafts = world.demo.journal.loadDrafts();
    ASSERT_TRUE(drafts);
    EXPECT_EQ(drafts->size(), 1u);
    EXPECT_TRUE(claims().empty());
}

TEST_F(CounterTalk, endOfInputInTheMiddleKeepsTheDraft)
{
    EXPECT_EQ(talk({"DEM-0001", "", "", "CONS"}), 0);
    EXPECT_TRUE(claims().empty());
    EXPECT_EQ(talk({".", "+", ""}), 0);
    EXPECT_EQ(claims().size(), 1u);
    EXPECT_TRUE(world.demo.journal.loadDrafts()->empty());
}

TEST_F(CounterTalk, severalPeopleAreAskedFor)
{
    EXPECT_EQ(talk({"Sossa", "9", "2", "", "", "/"}), 0);
    EXPECT_TRUE(says("DEM-0002"));
    EXPECT_NE(err.str().find("H08"), std::string::npos); // there is no ninth
    ASSERT_EQ(world.printed.size(), 1u);
}

TEST_F(CounterTalk, whatIsNotUnderstoodIsSaidAndAskedAgain)
{
    EXPECT_EQ(talk({"", "?", "DEM-9999", "DEM-0001", "7", "3", "31022026", "12052026", "5", "3", "NOPE", "CONS*0", "CONS", "-", "+", "CONS", "+", "abc", "/", "+", "1000"}), 0);
    for (const char *code : {"E06", "H08", "C04", "C05", "C01"})
        EXPECT_NE(err.str().find(code), std::string::npos) << code << err.str();
    EXPECT_EQ(claims().size(), 1u) << out.str();
}

TEST_F(CounterTalk, aScanDuringCareNeverReplacesIt)
{
    world.typed = {{"DEM-0001", false, {}}, {"", false, {}}, {"", false, {}}, {"CONS", false, {}}, {"GUI1:SOMETHING", true, {}}, {"+", false, {}}, {"", false, {}}};
    EXPECT_EQ(run({"counter"}), 0);
    EXPECT_TRUE(says(promptFor(Prompt::Finish, Language::French)));
    EXPECT_EQ(claims().size(), 1u);
}

TEST_F(CounterTalk, aLostScannerOrPrinterStopsNothing)
{
    world.typed = {{"", false, Failure{Code::S01, {{"lecteur", "/dev/ttyACM0"}}, {}}}, {"DEM-0001", false, {}}, {"", false, {}}, {"", false, {}},
                   {"CONS", false, {}}, {"+", false, {}}, {"", false, {}}};
    world.printerFails = Failure{Code::P01, {}, {}};
    EXPECT_EQ(run({"counter"}), 0);
    EXPECT_NE(err.str().find("S01"), std::string::npos);
    EXPECT_NE(err.str().find("P01"), std::string::npos);
    EXPECT_EQ(claims().size(), 1u);
    world.hasPrinter = false;
    EXPECT_EQ(talk({"DEM-0002", "", "", "CONS", "+", ""}), 0);
    EXPECT_EQ(claims().size(), 2u);
}

TEST_F(CounterTalk, stormsOfNonsenseChangeNothing)
{
    std::vector<std::string> storm(500, "");
    storm.push_back(std::string(4096, 'x'));
    storm.push_back("\x01\x02\xff\xfe");
    storm.push_back("'; DROP TABLE journal; --");
    EXPECT_EQ(talk(storm), 0);
    EXPECT_TRUE(world.demo.journal.rows.empty());
}

TEST_F(Commands, backupAndRestoreTellWhatTheyDid)
{
    EXPECT_EQ(run({"backup", "/tmp/copie"}), 0);
    EXPECT_NE(out.str().find("KPO01-A"), std::string::npos);
    EXPECT_EQ(run({"backup", "/tmp/copie", "--json"}), 0);
    EXPECT_NE(out.str().find("\"sequence\":7"), std::string::npos) << out.str();
    world.machine_.backupFails = Failure{Code::E05, {{"fichier", "copie"}}, {}};
    EXPECT_EQ(run({"backup", "/tmp/copie"}), 3);
    EXPECT_EQ(run({"restore", "ok"}), 0);
    EXPECT_EQ(run({"restore", "old"}), 1);
    EXPECT_NE(err.str().find("900"), std::string::npos);
    EXPECT_NE(err.str().find("1043"), std::string::npos);
}

TEST_F(Commands, doctorLooksAtTheDevicesOfTheProfile)
{
    run({"doctor"});
    EXPECT_NE(out.str().find("ok  scanner: wedge"), std::string::npos) << out.str();
    EXPECT_NE(out.str().find("H07"), std::string::npos); // no copy yet: a hint
    world.settings.scanners = {{desk::ScannerKind::Serial, "/dev/none-such"}};
    world.settings.clockChip = "/dev/rtc9";
    world.machine_.clockChip = false;
    world.machine_.report.flushMicroseconds = 3;
    EXPECT_EQ(run({"doctor"}), 3);
    for (const char *code : {"S01", "H06", "H05"})
        EXPECT_NE(out.str().find(code), std::string::npos) << code << out.str();
    run({"doctor", "--try"});
    EXPECT_NE(out.str().find("ok  scan: serial /dev/none-such, 312"), std::string::npos) << out.str();
    EXPECT_NE(out.str().find("ok  print: test"), std::string::npos) << out.str();
    world.scanTried = fail(Code::H10, {{"lecteur", "/dev/none-such"}, {"n", "10"}});
    world.hasPrinter = false;
    run({"doctor", "--try"});
    EXPECT_NE(out.str().find("H10"), std::string::npos);
    EXPECT_NE(out.str().find("P08"), std::string::npos);
    run({"doctor", "--profile", "none"});
    EXPECT_NE(out.str().find("H02"), std::string::npos);
}

} // namespace
