// SPDX-License-Identifier: Apache-2.0
#include "terminal/device/scan/serial_scanner.h"

#include "tests/support/scan_witness.h"
#include "tests/support/serial_line.h"

#include <gtest/gtest.h>

using namespace guichet;
using namespace guichet::device;
using namespace std::chrono_literals;

namespace {

using Codes = std::vector<std::string>;
using Troubles = std::vector<Code>;

struct SerialScanning : testing::Test {
    test::SerialLine line{};
    test::ScanWitness seen{};
    std::unique_ptr<SerialScanner> scanner{};

    void open(const std::string &path)
    {
        desk::ScannerSettings settings;
        settings.kind = desk::ScannerKind::Serial;
        settings.device = path;
        settings.baud = 115200;
        scanner = std::make_unique<SerialScanner>(settings, SerialPauses{60ms, 20ms, 10ms});
        scanner->start(seen.events());
    }
    void openAndWait()
    {
        open(line.path());
        ASSERT_TRUE(seen.waitUntil([&] { return seen.ready == 1; }));
    }
};

TEST_F(SerialScanning, codesComeWithEveryLineEndAndWithout)
{
    openAndWait();
    line.send("6BF ONE\r6BF TWO\n6BF THREE\r\n6BF FOUR");
    ASSERT_TRUE(seen.waitForCodes(4));
    EXPECT_EQ(seen.codes, (Codes{"6BF ONE", "6BF TWO", "6BF THREE", "6BF FOUR"}));
    EXPECT_TRUE(seen.troubles.empty());
}

TEST_F(SerialScanning, unpluggedIsSaidOnceAndPluggedInAgainWorks)
{
    openAndWait();
    line.unplug();
    ASSERT_TRUE(seen.waitUntil([&] { return !seen.troubles.empty(); }));
    line.plug();
    ASSERT_TRUE(seen.waitUntil([&] { return seen.ready == 2; }));
    line.send("6BF AGAIN\r");
    ASSERT_TRUE(seen.waitForCodes(1));
    EXPECT_EQ(seen.codes, Codes{"6BF AGAIN"});
    EXPECT_EQ(seen.troubles, Troubles{Code::S01});
}

TEST_F(SerialScanning, unpluggedInTheMiddleOfACodeGivesNoHalfCode)
{
    openAndWait();
    line.send("6BF HALF OF A C");
    line.unplug();
    ASSERT_TRUE(seen.waitUntil([&] { return !seen.troubles.empty(); }));
    line.plug();
    ASSERT_TRUE(seen.waitUntil([&] { return seen.ready == 2; }));
    line.send("6BF WHOLE\r");
    ASSERT_TRUE(seen.waitForCodes(1));
    EXPECT_EQ(seen.codes.back(), "6BF WHOLE");
}

TEST_F(SerialScanning, absentAtTheStartItIsFoundWhenItComes)
{
    line.unplug();
    open(line.path());
    ASSERT_TRUE(seen.waitUntil([&] { return !seen.troubles.empty(); }));
    line.plug();
    ASSERT_TRUE(seen.waitUntil([&] { return seen.ready == 1; }));
    EXPECT_EQ(seen.troubles, Troubles{Code::S01});
}

TEST_F(SerialScanning, neverThereItEndsAtOnce)
{
    line.unplug();
    open(line.path());
    ASSERT_TRUE(seen.waitUntil([&] { return !seen.troubles.empty(); }));
    scanner.reset();
    EXPECT_EQ(seen.ready, 0);
}

TEST_F(SerialScanning, unpluggedAndPluggedTenTimes)
{
    openAndWait();
    for (int turn = 1; turn <= 10; ++turn) {
        line.unplug();
        line.plug();
        ASSERT_TRUE(seen.waitUntil([&] { return seen.ready == turn + 1; })) << turn;
        line.send("6BF\r");
        ASSERT_TRUE(seen.waitForCodes(static_cast<std::size_t>(turn))) << turn;
    }
}

TEST_F(SerialScanning, noiseIsSaidAndAGoodCodeEndsIt)
{
    openAndWait();
    line.send("\x80\xff\r\x81\xfe\r\x82\xfd\r");
    ASSERT_TRUE(seen.waitUntil([&] { return !seen.troubles.empty(); }));
    line.send("6BF\r");
    ASSERT_TRUE(seen.waitForCodes(1));
    EXPECT_EQ(seen.ready, 2);
    EXPECT_EQ(seen.troubles, Troubles{Code::S07});
    EXPECT_EQ(seen.codes, Codes{"6BF"});
}

TEST_F(SerialScanning, twoHundredCodesAtOnceAreTwoHundredCodes)
{
    openAndWait();
    for (int i = 0; i < 200; ++i)
        line.send("6BFOXN*TS0BI$ZD.P9UOL97O4-2HH77HRM3DSPTRHR+%3.ZH9M9ESIGUBA KWMLQ:SPRGBO4L\r\n");
    ASSERT_TRUE(seen.waitForCodes(200));
    EXPECT_EQ(seen.codes.size(), 200U);
}

TEST_F(SerialScanning, aFileThatIsNoLineIsTroubleAndNoCrash)
{
    open("/dev/null");
    ASSERT_TRUE(seen.waitUntil([&] { return !seen.troubles.empty(); }));
    EXPECT_EQ(seen.troubles.front(), Code::S01);
}

} // namespace
