// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <cstddef>
#include <memory>
#include <string>

namespace guichet::device {

// The calls of libv4l2 that a camera needs, and nothing decided in them: tests put a
// made-up driver in their place, because no machine of ours has a camera to rely on.
// Each returns what the call returns and leaves errno.
class VideoDriver {
public:
    virtual ~VideoDriver() = default;
    virtual int open(const std::string &path) = 0;
    virtual int close(int device) = 0;
    virtual int control(int device, unsigned long request, void *value) = 0; // v4l2_ioctl
    virtual void *map(int device, std::size_t length, std::int64_t offset) = 0; // nullptr: not mapped
    virtual void unmap(void *memory, std::size_t length) = 0;
    virtual int wait(int device, std::chrono::milliseconds patience) = 0;     // 1 a picture, 0 none yet, -1 gone
};

// libv4l2 itself: it converts MJPEG and the odd formats of cheap cameras to YUV.
std::unique_ptr<VideoDriver> openV4l();

} // namespace guichet::device
