// SPDX-License-Identifier: Apache-2.0
#include "terminal/device/scan/camera_source.h"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <filesystem>
#include <linux/videodev2.h>

namespace guichet::device {
namespace {

constexpr unsigned wantedBuffers = 4;
constexpr int mostPixelsASide = 8192;

struct GreyLayout {
    unsigned kind;    // V4L2_PIX_FMT_…
    std::size_t step; // bytes from one grey value to the next; grey comes first in all of them
};
// The cheapest first: what needs no conversion.
constexpr GreyLayout layouts[] = {{V4L2_PIX_FMT_GREY, 1}, {V4L2_PIX_FMT_YUYV, 2}, {V4L2_PIX_FMT_YUV420, 1}};

Code codeOfOpening(int error)
{
    if (error == EACCES || error == EPERM)
        return Code::S02;
    return error == EBUSY ? Code::S03 : Code::S01;
}

} // namespace

std::string firstCamera()
{
    std::error_code error;
    for (int number = 0; number < 10; ++number) {
        const std::string path = "/dev/video" + std::string(1, static_cast<char>('0' + number));
        if (std::filesystem::exists(path, error))
            return path;
    }
    return {};
}

CameraSource::CameraSource(desk::ScannerSettings settings, std::unique_ptr<VideoDriver> driver)
    : m_settings(std::move(settings))
    , m_driver(std::move(driver))
{
}

CameraSource::~CameraSource()
{
    CameraSource::close();
}

Failure CameraSource::failure(Code code) const
{
    return {code, {{"lecteur", m_settings.device}}, std::strerror(errno)};
}

Outcome<void> CameraSource::open()
{
    close();
    m_device = m_driver->open(m_settings.device.empty() ? firstCamera() : m_settings.device);
    if (m_device < 0)
        return Unexpected<Failure>(failure(codeOfOpening(errno)));
    auto prepared = prepare();
    if (!prepared)
        close();
    return prepared;
}

Outcome<void> CameraSource::prepare()
{
    if (!takesPictures() || !chooseFormat())
        return Unexpected<Failure>(failure(errno == EBUSY ? Code::S03 : Code::S08));
    setRate();
    setExposure();
    if (!startStream())
        return Unexpected<Failure>(failure(errno == EBUSY ? Code::S03 : errno == ENODEV ? Code::S01 : Code::S08));
    return {};
}

bool CameraSource::takesPictures() const
{
    v4l2_capability able{};
    if (m_driver->control(m_device, VIDIOC_QUERYCAP, &able) != 0)
        return false;
    const unsigned flags = able.capabilities & V4L2_CAP_DEVICE_CAPS ? able.device_caps : able.capabilities;
    errno = 0;
    return flags & V4L2_CAP_VIDEO_CAPTURE && flags & V4L2_CAP_STREAMING;
}

bool CameraSource::chooseFormat()
{
    for (const GreyLayout &layout : layouts) {
        m_pixelStep = layout.step;
        if (offerFormat(layout.kind))
            return true;
        if (errno == EBUSY)
            return false;
    }
    return false;
}

// The driver answers with the nearest it has: another kind of picture is a no.
bool CameraSource::offerFormat(unsigned kind)
{
    v4l2_format format{};
    format.type = V4L2_BUF_TYPE_VIDEO_CAPTURE;
    format.fmt.pix.width = static_cast<unsigned>(m_settings.width);
    format.fmt.pix.height = static_cast<unsigned>(m_settings.height);
    format.fmt.pix.pixelformat = kind;
    format.fmt.pix.field = V4L2_FIELD_ANY;
    if (m_driver->control(m_device, VIDIOC_S_FMT, &format) != 0)
        return false;
    const v4l2_pix_format &given = format.fmt.pix;
    errno = 0;
    if (given.pixelformat != kind || given.width == 0 || given.height == 0 || given.width > mostPixelsASide || given.height > mostPixelsASide)
        return false;
    m_width = static_cast<int>(given.width);
    m_height = static_cast<int>(given.height);
    m_bytesPerLine = std::max<std::size_t>(given.bytesperline, given.width * m_pixelStep);
    return true;
}

// Wishes: a camera that cannot works all the same.
void CameraSource::setRate()
{
    v4l2_streamparm wish{};
    wish.type = V4L2_BUF_TYPE_VIDEO_CAPTURE;
    wish.parm.capture.timeperframe = {1, static_cast<unsigned>(std::max(1, m_settings.framesPerSecond))};
    m_driver->control(m_device, VIDIOC_S_PARM, &wish);
}

void CameraSource::setExposure()
{
    if (m_settings.exposure <= 0) {
        if (!setControl(V4L2_CID_EXPOSURE_AUTO, V4L2_EXPOSURE_AUTO))
            setControl(V4L2_CID_EXPOSURE_AUTO, V4L2_EXPOSURE_APERTURE_PRIORITY); // what most webcams call automatic
        return;
    }
    setControl(V4L2_CID_EXPOSURE_AUTO, V4L2_EXPOSURE_MANUAL);
    setControl(V4L2_CID_EXPOSURE_ABSOLUTE, m_settings.exposure);
}

bool CameraSource::setControl(unsigned control, int value)
{
    v4l2_queryctrl offered{};
    offered.id = control;
    if (m_driver->control(m_device, VIDIOC_QUERYCTRL, &offered) != 0 || offered.flags & V4L2_CTRL_FLAG_DISABLED)
        return false;
    v4l2_control wish{};
    wish.id = control;
    wish.value = std::min(std::max(value, offered.minimum), offered.maximum);
    return m_driver->control(m_device, VIDIOC_S_CTRL, &wish) == 0;
}

bool CameraSource::startStream()
{
    v4l2_requestbuffers wanted{};
    wanted.count = wantedBuffers;
    wanted.type = V4L2_BUF_TYPE_VIDEO_CAPTURE;
    wanted.memory = V4L2_MEMORY_MMAP;
    if (m_driver->control(m_device, VIDIOC_REQBUFS, &wanted) != 0 || wanted.count == 0)
        return false;
    for (unsigned index = 0; index < wanted.count; ++index) {
        v4l2_buffer asked{};
        asked.type = V4L2_BUF_TYPE_VIDEO_CAPTURE;
        asked.memory = V4L2_MEMORY_MMAP;
        asked.index = index;
        if (m_driver->control(m_device, VIDIOC_QUERYBUF, &asked) != 0)
            return false;
        void *memory = m_driver->map(m_device, asked.length, asked.m.offset);
        if (!memory)
            return false;
        m_buffers.push_back({memory, asked.length});
        if (!queue(index))
            return false;
    }
    int type = V4L2_BUF_TYPE_VIDEO_CAPTURE;
    m_streaming = m_driver->control(m_device, VIDIOC_STREAMON, &type) == 0;
    return m_streaming;
}

bool CameraSource::queue(unsigned index)
{
    v4l2_buffer buffer{};
    buffer.type = V4L2_BUF_TYPE_VIDEO_CAPTURE;
    buffer.memory = V4L2_MEMORY_MMAP;
    buffer.index = index;
    return m_driver->control(m_device, VIDIOC_QBUF, &buffer) == 0;
}

void CameraSource::close()
{
    if (m_device < 0)
        return;
    int type = V4L2_BUF_TYPE_VIDEO_CAPTURE;
    if (m_streaming)
        m_driver->control(m_device, VIDIOC_STREAMOFF, &type);
    m_streaming = false;
    for (const Buffer &buffer : m_buffers)
        m_driver->unmap(buffer.memory, buffer.length);
    m_buffers.clear();
    m_driver->close(m_device);
    m_device = -1;
}

Failure CameraSource::lost()
{
    const Failure why = failure(Code::S01);
    close();
    return why;
}

// All that waits is taken from the driver; only the last is looked at.
Outcome<desk::Frame> CameraSource::next(std::chrono::milliseconds patience)
{
    if (m_device < 0)
        return Unexpected<Failure>(failure(Code::S01));
    const int came = m_driver->wait(m_device, patience);
    if (came < 0)
        return Unexpected<Failure>(lost());
    desk::Frame newest;
    bool more = came > 0;
    for (std::size_t taken = 1; more; ++taken) {
        v4l2_buffer filled{};
        filled.type = V4L2_BUF_TYPE_VIDEO_CAPTURE;
        filled.memory = V4L2_MEMORY_MMAP;
        if (m_driver->control(m_device, VIDIOC_DQBUF, &filled) != 0) {
            if (errno == EAGAIN || errno == EIO) // nothing whole yet
                break;
            return Unexpected<Failure>(lost());
        }
        more = taken < m_buffers.size() && m_driver->wait(m_device, std::chrono::milliseconds(0)) > 0;
        if (!more && filled.index < m_buffers.size() && !(filled.flags & V4L2_BUF_FLAG_ERROR))
            newest = pictureOf(m_buffers[filled.index], filled.bytesused);
        if (!queue(filled.index))
            return Unexpected<Failure>(lost());
    }
    return newest;
}

// An empty frame when the driver gave less than a picture.
desk::Frame CameraSource::pictureOf(const Buffer &buffer, std::size_t used) const
{
    desk::Frame frame;
    const std::size_t needed = m_bytesPerLine * static_cast<std::size_t>(m_height);
    if (std::min(used, buffer.length) < needed)
        return frame;
    frame.width = m_width;
    frame.height = m_height;
    frame.grey.resize(static_cast<std::size_t>(m_width) * static_cast<std::size_t>(m_height));
    Byte *to = frame.grey.data();
    for (int y = 0; y < m_height; ++y) {
        const Byte *from = static_cast<const Byte *>(buffer.memory) + static_cast<std::size_t>(y) * m_bytesPerLine;
        for (int x = 0; x < m_width; ++x)
            *to++ = from[static_cast<std::size_t>(x) * m_pixelStep];
    }
    return frame;
}

} // namespace guichet::device
