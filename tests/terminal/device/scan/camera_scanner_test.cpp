// SPDX-License-Identifier: Apache-2.0
#include "terminal/device/scan/camera_scanner.h"

#include "tests/support/frame_player.h"
#include "tests/support/scan_witness.h"
#include "terminal/device/scan/frame_look.h"
#include "terminal/device/scan/open_scanner.h"

#include <gtest/gtest.h>

using namespace guichet;
using namespace guichet::device;
using namespace std::chrono_literals;

namespace {

using Codes = std::vector<std::string>;
const std::string one = "6BFOXN*TS0BI$ZD.P9UOL97O4-2HH77HRM3DSPTRHR+%3.ZH9M9ESIGUBA KWMLQ";
const std::string two = "6BFDEUX*TS0BI$ZD.P9UOL97O4-2HH77HRM3DSPTRHR+%3.ZH9M9ESIGUBA KWMLQ";

desk::Frame blank()
{
    return test::drawFrame(640, 480, {});
}
desk::Frame showing(const std::string &text)
{
    return test::drawFrame(640, 480, {{text, 220, 140}});
}
desk::Frame bothAtOnce()
{
    return test::drawFrame(640, 480, {{one, 20, 140}, {two, 330, 140}});
}

struct CameraScanning : testing::Test {
    test::FrameStage stage{};
    test::ScanWitness seen{};
    std::unique_ptr<CameraScanner> scanner{};

    void open()
    {
        desk::ScannerSettings settings;
        settings.kind = desk::ScannerKind::Camera;
        settings.device = "/dev/video0";
        scanner = std::make_unique<CameraScanner>(settings, stage.camera(), CameraPauses{5ms, 5ms, 0ms, 4});
        scanner->start(seen.events());
    }
    void waitForFrames(std::size_t more)
    {
        const std::size_t from = stage.served();
        ASSERT_TRUE(seen.waitUntil([&] { return stage.served() >= from + more; }));
    }
};

TEST_F(CameraScanning, aCardHeldIsOneEventAndTheNextCardAnother)
{
    stage.show(showing(one));
    open();
    ASSERT_TRUE(seen.waitForCodes(1));
    waitForFrames(60);
    stage.show(showing(two));
    ASSERT_TRUE(seen.waitForCodes(2));
    stage.show(showing(one));
    ASSERT_TRUE(seen.waitForCodes(3));
    EXPECT_EQ(seen.codes, (Codes{one, two, one}));
    EXPECT_EQ(seen.ready, 1);
}

TEST_F(CameraScanning, twoCardsAreNoneUntilOneIsTakenAway)
{
    stage.show(bothAtOnce());
    open();
    ASSERT_TRUE(seen.waitUntil([&] { return seen.several == 1; }));
    waitForFrames(30);
    EXPECT_TRUE(seen.codes.empty());
    stage.show(showing(two));
    ASSERT_TRUE(seen.waitForCodes(1));
    EXPECT_EQ(seen.codes, Codes{two});
    EXPECT_EQ(seen.several, 1);
}

TEST_F(CameraScanning, aCardBesideTheRegionIsFoundToo)
{
    stage.show(test::drawFrame(640, 480, {{one, 5, 5, 3}}));
    open();
    ASSERT_TRUE(seen.waitForCodes(1));
    EXPECT_EQ(seen.codes, Codes{one});
}

TEST_F(CameraScanning, aCoveredCameraIsSaidOnceAndWorksAgainUncovered)
{
    stage.show(blank());
    open();
    ASSERT_TRUE(seen.waitUntil([&] { return seen.ready == 1; }));
    stage.show(test::drawFrame(640, 480, {}, 5));
    ASSERT_TRUE(seen.waitUntil([&] { return !seen.troubles.empty(); }));
    waitForFrames(30);
    stage.show(showing(one));
    ASSERT_TRUE(seen.waitForCodes(1));
    EXPECT_EQ(seen.troubles, std::vector<Code>{Code::S04});
    EXPECT_EQ(seen.ready, 2);
}

TEST_F(CameraScanning, pulledOutItIsSaidAndPluggedInAgainItReads)
{
    stage.show(blank());
    open();
    ASSERT_TRUE(seen.waitUntil([&] { return seen.ready == 1; }));
    stage.unplug();
    ASSERT_TRUE(seen.waitUntil([&] { return !seen.troubles.empty(); }));
    stage.show(showing(one));
    stage.plug();
    ASSERT_TRUE(seen.waitForCodes(1));
    EXPECT_EQ(seen.troubles, std::vector<Code>{Code::S01});
    EXPECT_EQ(seen.ready, 2);
}

TEST_F(CameraScanning, pulledOutWithACardInViewTheCardIsNoNewEventByItself)
{
    stage.show(showing(one));
    open();
    ASSERT_TRUE(seen.waitForCodes(1));
    stage.unplug();
    ASSERT_TRUE(seen.waitUntil([&] { return !seen.troubles.empty(); }));
    stage.plug();
    ASSERT_TRUE(seen.waitUntil([&] { return seen.ready == 2; }));
    stage.show(showing(two));
    ASSERT_TRUE(seen.waitForCodes(2));
    EXPECT_EQ(seen.codes, (Codes{one, two}));
}

TEST_F(CameraScanning, theScreenGetsSmallPicturesWithTheirRegion)
{
    stage.show(test::drawFrame(1280, 720, {}));
    open();
    ASSERT_TRUE(seen.waitUntil([&] { return seen.frames > 0; }));
    EXPECT_EQ(seen.lastFrame.width, 640);
    EXPECT_EQ(seen.lastFrame.height, 360);
    EXPECT_EQ(seen.lastFrame.grey.size(), 640U * 360U);
    EXPECT_EQ(seen.lastFrame.region, desk::Region{});
}

TEST(CardPresence, aCardHasLeftOnlyAfterFiveFrames)
{
    CardPresence presence;
    EXPECT_EQ(presence.see({one}).code, one);
    for (int i = 1; i < CardPresence::framesUntilGone; ++i)
        EXPECT_EQ(presence.see({}).code, "");
    EXPECT_EQ(presence.see({one}).code, ""); // it only trembled
    for (int i = 0; i < CardPresence::framesUntilGone; ++i)
        presence.see({});
    EXPECT_EQ(presence.see({one}).code, one);
}

TEST(CardPresence, aSecondCardBesideAnAnsweredOneIsSaidOnce)
{
    CardPresence presence;
    presence.see({one});
    EXPECT_TRUE(presence.see({one, two}).several);
    EXPECT_FALSE(presence.see({one, two}).several);
    EXPECT_EQ(presence.see({one}).code, "");  // it was answered before
    EXPECT_EQ(presence.see({two}).code, two);
}

TEST(FrameLook, aWhiteWallIsNotBlindAndAHandIs)
{
    EXPECT_FALSE(isBlind(test::drawFrame(640, 480, {}, 250)));
    EXPECT_FALSE(isBlind(desk::Frame{640, 480, Bytes(640U * 480U, 128), {}}));
    EXPECT_TRUE(isBlind(desk::Frame{640, 480, Bytes(640U * 480U, 50), {}}));
    EXPECT_TRUE(isBlind(test::drawFrame(640, 480, {}, 6)));
    EXPECT_FALSE(isBlind({}));
}

TEST(FrameLook, aRegionOfNothingMeansTheWholePicture)
{
    desk::Frame frame = showing(one);
    for (const desk::Region region : {desk::Region{0, 0, 0, 0}, desk::Region{-5, 0, 50, 50}, desk::Region{100, 100, 50, 50}, desk::Region{90, 90, 90, 90}}) {
        frame.region = region;
        EXPECT_EQ(codesIn(frame, false), Codes{one});
    }
    EXPECT_TRUE(codesIn({}, true).empty());
}

TEST(OpenScanner, aFolderOfPicturesIsACamera)
{
    desk::ScannerSettings settings;
    settings.kind = desk::ScannerKind::Camera;
    settings.device = GUICHET_SOURCE_DIR "/tests/cards/data/png"; // and two files beside them that are no pictures
    settings.framesPerSecond = 1000;
    test::ScanWitness seen;
    const auto scanner = openScanner(settings);
    scanner->start(seen.events());
    EXPECT_TRUE(seen.waitForCodes(12));
    EXPECT_TRUE(seen.troubles.empty());
}

TEST(OpenScanner, whatIsNotThereIsItsTrouble)
{
    for (const desk::ScannerKind kind : {desk::ScannerKind::Camera, desk::ScannerKind::Serial}) {
        desk::ScannerSettings settings;
        settings.kind = kind;
        settings.device = "/nowhere/at/all";
        test::ScanWitness seen;
        const auto scanner = openScanner(settings);
        scanner->start(seen.events());
        ASSERT_TRUE(seen.waitUntil([&] { return !seen.troubles.empty(); }));
        EXPECT_EQ(seen.troubles.front(), Code::S01);
    }
}

} // namespace
