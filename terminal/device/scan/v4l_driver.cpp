// SPDX-License-Identifier: Apache-2.0
#include "terminal/device/scan/video_driver.h"

#include <fcntl.h>
#include <libv4l2.h>
#include <poll.h>
#include <sys/mman.h>

namespace guichet::device {
namespace {

class LibV4l final : public VideoDriver {
public:
    int open(const std::string &path) override { return v4l2_open(path.c_str(), O_RDWR | O_NONBLOCK | O_CLOEXEC); }
    int close(int device) override { return v4l2_close(device); }
    int control(int device, unsigned long request, void *value) override { return v4l2_ioctl(device, request, value); }
    void *map(int device, std::size_t length, std::int64_t offset) override
    {
        void *memory = v4l2_mmap(nullptr, length, PROT_READ | PROT_WRITE, MAP_SHARED, device, offset);
        return memory == MAP_FAILED ? nullptr : memory;
    }
    void unmap(void *memory, std::size_t length) override { v4l2_munmap(memory, length); }
    int wait(int device, std::chrono::milliseconds patience) override
    {
        pollfd asked{device, POLLIN, 0};
        const int came = poll(&asked, 1, static_cast<int>(patience.count()));
        if (came < 0)
            return -1;
        return asked.revents & POLLIN ? 1 : asked.revents != 0 ? -1 : 0;
    }
};

} // namespace

std::unique_ptr<VideoDriver> openV4l()
{
    return std::make_unique<LibV4l>();
}

} // namespace guichet::device
