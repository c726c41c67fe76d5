// SPDX-License-Identifier: Apache-2.0
#include "terminal/ui/scan/burst_detector.h"
#include "terminal/ui/scan/us_keyboard.h"

#include <gtest/gtest.h>

using namespace guichet::ui;

namespace {

using Step = BurstDetector::Step;

struct BurstRhythm : testing::Test {
    BurstDetector detector{};
    std::int64_t time = 1000;

    Step key(char character, std::int64_t gap, char us = 0)
    {
        time += gap;
        return detector.character({time, std::string(1, character), us});
    }
    void keys(std::string_view text, std::int64_t gap)
    {
        for (const char character : text)
            key(character, gap);
    }
};

TEST_F(BurstRhythm, aFastRunEndedByEnterIsAScan)
{
    keys("6BFOXN*TS0BI$ZD.P9UOL97O4", 8);
    const Step end = detector.terminator(time + 8);
    EXPECT_TRUE(end.scanComplete);
    EXPECT_EQ(end.key, BurstDetector::Key::Swallow);
    EXPECT_EQ(detector.takeScan().text, "6BFOXN*TS0BI$ZD.P9UOL97O4");
    EXPECT_TRUE(detector.isEmpty());
}

TEST_F(BurstRhythm, aScanWithoutEnterEndsByAPause)
{
    keys("ABCDEFGHIJKLMNOPQRSTUVWXYZ", 8);
    EXPECT_TRUE(detector.pause().scanComplete);
}

TEST_F(BurstRhythm, aPersonTypingIsNeverAScan)
{
    for (int i = 0; i < 60; ++i)
        EXPECT_NE(key('a', 80).key, BurstDetector::Key::Swallow);
    EXPECT_FALSE(detector.terminator(time + 80).scanComplete);
}

TEST_F(BurstRhythm, aShortFastRunGoesOnWithItsEnter)
{
    keys("123456", 8);
    const Step end = detector.terminator(time + 8);
    EXPECT_FALSE(end.scanComplete);
    EXPECT_EQ(end.held, BurstDetector::Held::Release);
    EXPECT_EQ(end.key, BurstDetector::Key::Pass);
}

TEST_F(BurstRhythm, aPauseOfTheEventLoopDoesNotCutAScanInTwo)
{
    keys("ABCDEFGHIJ", 8);
    EXPECT_FALSE(detector.pause().scanComplete); // the timer came late, the keys' own times did not
    keys("KLMNOPQRSTUVWXYZ", 8);
    ASSERT_TRUE(detector.terminator(time + 8).scanComplete);
    EXPECT_EQ(detector.takeScan().text, "ABCDEFGHIJKLMNOPQRSTUVWXYZ");
}

TEST_F(BurstRhythm, entersRightAfterAScanBelongToIt)
{
    keys("ABCDEFGHIJKLMNOPQRSTUVWXYZ", 8);
    detector.terminator(time);
    detector.takeScan();
    EXPECT_EQ(detector.terminator(time + 20).key, BurstDetector::Key::Swallow);
    EXPECT_EQ(detector.terminator(time + 900).key, BurstDetector::Key::Pass);
}

TEST_F(BurstRhythm, noMoreThanFourKibibytesAreKept)
{
    keys(std::string(20'000, 'A'), 1);
    detector.terminator(time);
    EXPECT_EQ(detector.takeScan().text.size(), 4096U);
}

TEST_F(BurstRhythm, onAnAzertyComputerTheScanCodesDecide)
{
    // "HC1:6BA*" and more, as `setxkbmap fr` spells it, with the place of each key.
    const std::string spelled = "HC&M-BQ8hc&m-bq8hc&m-bq8", meant = "HC1:6BA*HC1:6BA*HC1:6BA*";
    for (std::size_t i = 0; i < meant.size(); ++i)
        key(spelled[i], 8, meant[i]);
    detector.terminator(time);
    EXPECT_EQ(detector.takeScan().text, meant);
}

TEST(UsKeyboard, namesKeysByTheirPlace)
{
    EXPECT_EQ(usCharacterOf(38, true), 'A');
    EXPECT_EQ(usCharacterOf(10, false), '1');
    EXPECT_EQ(usCharacterOf(47, true), ':');
    EXPECT_EQ(usCharacterOf(65, false), ' ');
    EXPECT_EQ(usCharacterOf(13, true), '$');
    EXPECT_EQ(usCharacterOf(0, false), 0);
    EXPECT_EQ(usCharacterOf(4000, true), 0);
}

TEST(UsKeyboard, theReadingThatCanBeACardWins)
{
    EXPECT_EQ(readBurst("6BF:", "-BFM").text, "6BF:");
    EXPECT_EQ(readBurst("qsd", "ASD").text, "ASD");
    EXPECT_EQ(readBurst("", "abc!").text, "abc!");
}

TEST(UsKeyboard, namesWhatIsWrongBetweenScannerAndComputer)
{
    EXPECT_EQ(readBurst("6BF1", "6BF1").fault, KeyboardFault::None);
    EXPECT_EQ(readBurst("6BF2", "-BFé").fault, KeyboardFault::UsScannerOnAzerty);
    EXPECT_EQ(readBurst("YZ", "ZY").fault, KeyboardFault::OtherLayout); // QWERTZ
    EXPECT_EQ(readBurst("6BF", "6bf").fault, KeyboardFault::CapsLock);
    EXPECT_EQ(readBurst("", "6bf").fault, KeyboardFault::CapsLock);
    EXPECT_EQ(readBurst("", "6bf").text, "6BF");
    EXPECT_EQ(readBurst("^q!", "6bf1").text, "6BF1"); // an AZERTY scanner on its own computer, capitals locked
    EXPECT_EQ(faultOfRepaired("6bf"), KeyboardFault::CapsLock);
    EXPECT_EQ(faultOfRepaired("-BFè"), KeyboardFault::UsScannerOnAzerty);
    EXPECT_EQ(faultOfRepaired("^QF!"), KeyboardFault::AzertyScannerOnUs);
    EXPECT_EQ(layoutsOf(KeyboardFault::UsScannerOnAzerty), "QWERTY / AZERTY");
    EXPECT_EQ(layoutsOf(KeyboardFault::OtherLayout), "");
}

} // namespace
