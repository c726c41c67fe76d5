// SPDX-License-Identifier: Apache-2.0
#include "terminal/device/scan/camera_source.h"

#include "tests/support/fake_video.h"

#include <gtest/gtest.h>

#include <cerrno>
#include <linux/videodev2.h>

using namespace guichet;
using namespace guichet::device;
using namespace std::chrono_literals;

namespace {

struct Camera : testing::Test {
    test::FakeCamera camera{};
    desk::ScannerSettings settings{};

    void SetUp() override
    {
        settings.kind = desk::ScannerKind::Camera;
        settings.device = "/dev/video0";
        settings.width = 4;
        settings.height = 2;
        camera.formats = {V4L2_PIX_FMT_GREY};
    }
    CameraSource source() { return CameraSource(settings, std::make_unique<test::FakeVideo>(camera)); }
    Code whyNot()
    {
        CameraSource tried = source();
        const auto opened = tried.open();
        EXPECT_FALSE(opened);
        return opened ? Code::E06 : opened.error().code;
    }
};

TEST_F(Camera, greyIsTakenAsItIs)
{
    CameraSource tried = source();
    ASSERT_TRUE(tried.open());
    camera.filled = {{1, 2, 3, 4, 5, 6, 7, 8}};
    const auto frame = tried.next(1ms);
    ASSERT_TRUE(frame);
    EXPECT_EQ(frame->width, 4);
    EXPECT_EQ(frame->height, 2);
    EXPECT_EQ(frame->grey, (Bytes{1, 2, 3, 4, 5, 6, 7, 8}));
}

TEST_F(Camera, ofYuyvEverySecondByteIsGreyAndPaddingIsNot)
{
    camera.formats = {V4L2_PIX_FMT_YUYV};
    camera.padding = 3;
    CameraSource tried = source();
    ASSERT_TRUE(tried.open());
    camera.filled = {{1, 0, 2, 0, 3, 0, 4, 0, 9, 9, 9, 5, 0, 6, 0, 7, 0, 8, 0, 9, 9, 9}};
    EXPECT_EQ(tried.next(1ms)->grey, (Bytes{1, 2, 3, 4, 5, 6, 7, 8}));
}

TEST_F(Camera, whatOnlyGivesMjpegIsConvertedByLibv4l)
{
    camera.formats = {V4L2_PIX_FMT_YUV420}; // what libv4l offers of an MJPEG camera
    CameraSource tried = source();
    ASSERT_TRUE(tried.open());
    EXPECT_EQ(camera.format, unsigned{V4L2_PIX_FMT_YUV420});
    camera.filled = {{1, 2, 3, 4, 5, 6, 7, 8, 128, 128, 128, 128}};
    EXPECT_EQ(tried.next(1ms)->grey, (Bytes{1, 2, 3, 4, 5, 6, 7, 8}));
}

TEST_F(Camera, theSizeIsTheOneTheCameraHas)
{
    camera.width = 2;
    camera.height = 1;
    CameraSource tried = source();
    ASSERT_TRUE(tried.open());
    camera.filled = {{7, 9}};
    EXPECT_EQ(tried.next(1ms)->width, 2);
}

TEST_F(Camera, onlyTheNewestPictureIsSeenAndEveryBufferGoesBack)
{
    CameraSource tried = source();
    ASSERT_TRUE(tried.open());
    ASSERT_EQ(camera.queued, 4U);
    camera.filled = {Bytes(8, 1), Bytes(8, 2), Bytes(8, 3)};
    EXPECT_EQ(tried.next(1ms)->grey, Bytes(8, 3));
    EXPECT_EQ(camera.queued, 4U);
    EXPECT_TRUE(tried.next(1ms)->grey.empty());
}

TEST_F(Camera, halfAPictureOrABrokenOneIsNone)
{
    CameraSource tried = source();
    ASSERT_TRUE(tried.open());
    camera.filled = {Bytes(5, 1)};
    EXPECT_TRUE(tried.next(1ms)->grey.empty());
    camera.broken = {0, 1, 2, 3};
    camera.filled = {Bytes(8, 1)};
    EXPECT_TRUE(tried.next(1ms)->grey.empty());
    EXPECT_EQ(camera.queued, 4U);
}

TEST_F(Camera, exposureIsSetWhereItIsOffered)
{
    camera.offered = {{V4L2_CID_EXPOSURE_AUTO, {0, 3}}, {V4L2_CID_EXPOSURE_ABSOLUTE, {3, 500}}};
    settings.exposure = 9000;
    CameraSource tried = source();
    ASSERT_TRUE(tried.open());
    EXPECT_EQ(camera.controls[V4L2_CID_EXPOSURE_AUTO], V4L2_EXPOSURE_MANUAL);
    EXPECT_EQ(camera.controls[V4L2_CID_EXPOSURE_ABSOLUTE], 500);
    settings.exposure = 0;
    ASSERT_TRUE(source().open());
    EXPECT_EQ(camera.controls[V4L2_CID_EXPOSURE_AUTO], V4L2_EXPOSURE_AUTO);
}

TEST_F(Camera, withoutExposureControlsItWorksAllTheSame)
{
    settings.exposure = 100;
    EXPECT_TRUE(source().open());
    EXPECT_TRUE(camera.controls.empty());
}

TEST_F(Camera, saysWhyItCannotBeOpened)
{
    for (const auto &[error, code] : {std::pair{ENOENT, Code::S01}, {EACCES, Code::S02}, {EBUSY, Code::S03}, {ENODEV, Code::S01}}) {
        camera.openError = error;
        EXPECT_EQ(whyNot(), code) << error;
    }
    camera.openError = 0;
    camera.formatError = EBUSY;
    EXPECT_EQ(whyNot(), Code::S03);
    camera.formatError = 0;
    camera.formats = {V4L2_PIX_FMT_H264};
    EXPECT_EQ(whyNot(), Code::S08);
    camera.formats = {V4L2_PIX_FMT_GREY};
    camera.capabilities = V4L2_CAP_VIDEO_OUTPUT;
    EXPECT_EQ(whyNot(), Code::S08);
    EXPECT_EQ(camera.opened, 0);
}

// Whatever it was doing, nothing stays open, nothing stays mapped, and it opens again.
TEST_F(Camera, pulledOutAtAnyCallItIsSaidAndNothingLeaks)
{
    camera.offered = {{V4L2_CID_EXPOSURE_AUTO, {0, 3}}};
    bool survived = false;
    for (int calls = 0; !survived; ++calls) {
        test::FakeCamera fresh = camera;
        fresh.callsUntilGone = calls;
        fresh.filled = {Bytes(8, 1), Bytes(8, 2)};
        CameraSource tried(settings, std::make_unique<test::FakeVideo>(fresh));
        const auto opened = tried.open();
        if (opened) {
            const auto frame = tried.next(1ms);
            survived = frame && fresh.isThere;
            EXPECT_TRUE(frame || frame.error().code == Code::S01) << calls;
        }
        tried.close();
        EXPECT_EQ(fresh.opened, 0) << calls;
        EXPECT_EQ(fresh.mapped, 0) << calls;
        fresh.isThere = true;
        fresh.callsUntilGone = -1;
        EXPECT_TRUE(tried.open()) << calls;
        ASSERT_LT(calls, 200);
    }
}

} // namespace
