// SPDX-License-Identifier: Apache-2.0
#include "tests/support/fake_video.h"

#include <algorithm>
#include <cerrno>
#include <linux/videodev2.h>

namespace guichet::test {
namespace {

constexpr int theDevice = 7;

int failWith(int error)
{
    errno = error;
    return -1;
}

std::size_t bytesALine(unsigned kind, unsigned width)
{
    return kind == V4L2_PIX_FMT_YUYV ? width * 2U : width;
}

} // namespace

bool FakeVideo::isGone()
{
    ++m_camera.calls;
    if (m_camera.callsUntilGone >= 0 && m_camera.calls > m_camera.callsUntilGone)
        m_camera.isThere = false;
    return !m_camera.isThere;
}

int FakeVideo::open(const std::string &)
{
    if (m_camera.openError)
        return failWith(m_camera.openError);
    if (isGone())
        return failWith(ENOENT);
    ++m_camera.opened;
    return theDevice;
}

int FakeVideo::close(int)
{
    --m_camera.opened;
    m_waiting.clear();
    return 0;
}

int FakeVideo::setFormat(void *value)
{
    if (m_camera.formatError)
        return failWith(m_camera.formatError);
    auto &pix = static_cast<v4l2_format *>(value)->fmt.pix;
    if (m_camera.formats.empty())
        return failWith(EINVAL);
    if (!m_camera.formats.contains(pix.pixelformat))
        pix.pixelformat = *m_camera.formats.begin(); // "the nearest I have"
    if (m_camera.width) {
        pix.width = m_camera.width;
        pix.height = m_camera.height;
    }
    pix.bytesperline = static_cast<unsigned>(bytesALine(pix.pixelformat, pix.width)) + m_camera.padding;
    m_pictureBytes = std::size_t{pix.bytesperline} * pix.height * (pix.pixelformat == V4L2_PIX_FMT_YUV420 ? 3 : 2) / 2;
    m_camera.format = pix.pixelformat;
    return 0;
}

int FakeVideo::takeFilled(void *value)
{
    if (!m_camera.streaming || m_camera.filled.empty() || m_waiting.empty())
        return failWith(EAGAIN);
    auto &buffer = *static_cast<v4l2_buffer *>(value);
    buffer.index = m_waiting.front();
    m_waiting.pop_front();
    --m_camera.queued;
    const Bytes picture = std::move(m_camera.filled.front());
    m_camera.filled.pop_front();
    Bytes &memory = m_memory[buffer.index];
    std::copy_n(picture.begin(), std::min(picture.size(), memory.size()), memory.begin());
    buffer.bytesused = static_cast<unsigned>(picture.size());
    buffer.flags = m_camera.broken.contains(buffer.index) ? V4L2_BUF_FLAG_ERROR : 0;
    return 0;
}

int FakeVideo::control(int, unsigned long request, void *value)
{
    const bool gone = isGone();
    if (request == VIDIOC_STREAMOFF)
        m_camera.streaming = false;
    if (gone)
        return failWith(ENODEV);
    switch (request) {
    case VIDIOC_QUERYCAP: static_cast<v4l2_capability *>(value)->capabilities = m_camera.capabilities; return 0;
    case VIDIOC_S_FMT: return setFormat(value);
    case VIDIOC_REQBUFS: return 0;
    case VIDIOC_QUERYBUF: {
        auto &buffer = *static_cast<v4l2_buffer *>(value);
        buffer.length = static_cast<unsigned>(m_pictureBytes);
        buffer.m.offset = buffer.index * 4096;
        return 0;
    }
    case VIDIOC_QBUF:
        m_waiting.push_back(static_cast<v4l2_buffer *>(value)->index);
        ++m_camera.queued;
        return 0;
    case VIDIOC_DQBUF: return takeFilled(value);
    case VIDIOC_STREAMON: m_camera.streaming = true; return 0;
    case VIDIOC_QUERYCTRL: {
        auto &asked = *static_cast<v4l2_queryctrl *>(value);
        const auto found = m_camera.offered.find(asked.id);
        if (found == m_camera.offered.end())
            return failWith(EINVAL);
        asked.minimum = found->second.first;
        asked.maximum = found->second.second;
        return 0;
    }
    case VIDIOC_S_CTRL: {
        const auto &wish = *static_cast<v4l2_control *>(value);
        m_camera.controls[wish.id] = wish.value;
        return 0;
    }
    default: return failWith(ENOTTY);
    }
}

void *FakeVideo::map(int, std::size_t length, std::int64_t offset)
{
    if (isGone())
        return nullptr;
    Bytes &memory = m_memory[static_cast<unsigned>(offset / 4096)];
    memory.assign(length, 0);
    ++m_camera.mapped;
    return memory.data();
}

void FakeVideo::unmap(void *, std::size_t)
{
    --m_camera.mapped;
}

int FakeVideo::wait(int, std::chrono::milliseconds)
{
    if (isGone())
        return failWith(ENODEV);
    return m_camera.streaming && !m_camera.filled.empty() ? 1 : 0;
}

} // namespace guichet::test
