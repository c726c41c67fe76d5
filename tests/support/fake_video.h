// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "terminal/base/bytes.h"
#include "terminal/device/scan/video_driver.h"

#include <deque>
#include <map>
#include <set>
#include <vector>

namespace guichet::test {

// A camera as its driver would behave, and misbehave: what it offers, what it filled,
// and at which call it is pulled out.
struct FakeCamera {
    bool isThere = true;
    int openError = 0;                    // errno instead of a device
    unsigned capabilities = 0x04000001;   // V4L2_CAP_VIDEO_CAPTURE | V4L2_CAP_STREAMING
    std::set<unsigned> formats{};         // pixel formats
    unsigned width = 0;                   // the only size; 0: what is wished
    unsigned height = 0;
    unsigned padding = 0;                 // bytes after each line
    int formatError = 0;                  // errno of VIDIOC_S_FMT
    std::map<unsigned, std::pair<int, int>> offered{}; // controls: lowest and highest value
    std::map<unsigned, int> controls{};   // those set
    std::deque<Bytes> filled{};           // pictures that wait in the driver, oldest first
    std::set<unsigned> broken{};          // buffers marked with an error when taken
    int callsUntilGone = -1;              // pulled out after so many calls; -1: never

    // What became of it
    unsigned format = 0;
    int opened = 0;                       // devices open now
    int mapped = 0;                       // buffers mapped now
    bool streaming = false;
    std::size_t queued = 0;               // buffers the driver has
    int calls = 0;
};

class FakeVideo final : public device::VideoDriver {
public:
    explicit FakeVideo(FakeCamera &camera)
        : m_camera(camera)
    {
    }
    int open(const std::string &path) override;
    int close(int device) override;
    int control(int device, unsigned long request, void *value) override;
    void *map(int device, std::size_t length, std::int64_t offset) override;
    void unmap(void *memory, std::size_t length) override;
    int wait(int device, std::chrono::milliseconds patience) override;

private:
    bool isGone();
    int setFormat(void *value);
    int takeFilled(void *value);

    FakeCamera &m_camera;
    std::map<unsigned, Bytes> m_memory{};
    std::deque<unsigned> m_waiting{};
    std::size_t m_pictureBytes = 0;
};

} // namespace guichet::test
