// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "terminal/device/scan/frame_source.h"
#include "terminal/device/scan/video_driver.h"

namespace guichet::device {

// A camera of Video4Linux: grey or YUYV as it is, anything else by libv4l's conversion
// to planar YUV; four buffers of the driver, the newest picture only.
class CameraSource final : public FrameSource {
public:
    CameraSource(desk::ScannerSettings settings, std::unique_ptr<VideoDriver> driver);
    ~CameraSource() override;
    Outcome<void> open() override;
    void close() override;
    Outcome<desk::Frame> next(std::chrono::milliseconds patience) override;

private:
    struct Buffer {
        void *memory = nullptr;
        std::size_t length = 0;
    };
    Outcome<void> prepare();
    bool takesPictures() const;
    bool chooseFormat();
    bool offerFormat(unsigned kind);
    void setRate();
    void setExposure();
    bool setControl(unsigned control, int value);
    bool startStream();
    bool queue(unsigned index);
    desk::Frame pictureOf(const Buffer &buffer, std::size_t used) const;
    Failure failure(Code code) const;
    Failure lost();

    desk::ScannerSettings m_settings;
    std::unique_ptr<VideoDriver> m_driver;
    int m_device = -1;
    bool m_streaming = false;
    int m_width = 0;
    int m_height = 0;
    std::size_t m_bytesPerLine = 0;
    std::size_t m_pixelStep = 1; // bytes from one grey value to the next
    std::vector<Buffer> m_buffers{};
};

// The devices of cameras there are, "/dev/video0" first; the empty setting means the first.
std::string firstCamera();

} // namespace guichet::device
