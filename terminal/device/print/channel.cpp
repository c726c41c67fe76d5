// SPDX-License-Identifier: Apache-2.0
#include "terminal/device/print/channel.h"

#include <array>
#include <cerrno>
#include <filesystem>
#include <fcntl.h>
#include <netdb.h>
#include <poll.h>
#include <sys/socket.h>
#include <termios.h>
#include <unistd.h>

namespace guichet::device {
namespace {

using Clock = std::chrono::steady_clock;

Unexpected<Failure> notOpened(int error, const std::string &name)
{
    const bool forbidden = error == EACCES || error == EPERM;
    return fail(forbidden ? Code::P06 : Code::P01, {{"imprimante", name}}, "errno " + std::to_string(error));
}

struct Speed {
    int baud;
    speed_t code;
};
constexpr std::array speeds{Speed{1200, B1200}, Speed{2400, B2400}, Speed{4800, B4800}, Speed{9600, B9600}, Speed{19200, B19200}, Speed{38400, B38400}, Speed{57600, B57600}, Speed{115200, B115200}};

speed_t speedOf(int baud)
{
    for (const Speed &speed : speeds) {
        if (speed.baud == baud)
            return speed.code;
    }
    return B9600;
}

// 8 bits, no parity, no echo, nothing translated on the way.
bool makeRaw(int descriptor, int baud)
{
    termios settings{};
    if (tcgetattr(descriptor, &settings) != 0)
        return false;
    cfmakeraw(&settings);
    settings.c_cflag |= CLOCAL | CREAD;
    cfsetispeed(&settings, speedOf(baud));
    cfsetospeed(&settings, speedOf(baud));
    return tcsetattr(descriptor, TCSANOW, &settings) == 0;
}

struct AddressList {
    addrinfo *first = nullptr;
    ~AddressList()
    {
        if (first)
            freeaddrinfo(first);
    }
};

// Connected within the limit, or the errno of why not.
int connectWithin(int descriptor, const addrinfo &address, std::chrono::milliseconds limit)
{
    if (connect(descriptor, address.ai_addr, address.ai_addrlen) == 0)
        return 0;
    if (errno != EINPROGRESS)
        return errno;
    pollfd wait{descriptor, POLLOUT, 0};
    if (poll(&wait, 1, static_cast<int>(limit.count())) <= 0)
        return ETIMEDOUT;
    int error = 0;
    socklen_t size = sizeof error;
    getsockopt(descriptor, SOL_SOCKET, SO_ERROR, &error, &size);
    return error;
}

} // namespace

Channel::Channel(int descriptor, ChannelLimits limits)
    : m_descriptor(descriptor)
    , m_limits(limits)
{
}

Channel::Channel(Channel &&other) noexcept
    : m_descriptor(std::exchange(other.m_descriptor, -1))
    , m_limits(other.m_limits)
    , m_isCut(other.m_isCut)
{
}

Channel::~Channel()
{
    if (m_descriptor >= 0)
        close(m_descriptor);
}

bool Channel::waitFor(short events, std::chrono::milliseconds limit)
{
    const auto end = Clock::now() + limit;
    while (true) {
        const auto left = std::chrono::duration_cast<std::chrono::milliseconds>(end - Clock::now());
        pollfd wait{m_descriptor, events, 0};
        const int found = poll(&wait, 1, std::max(0, static_cast<int>(left.count())));
        if (found < 0 && errno == EINTR)
            continue;
        return found > 0;
    }
}

bool Channel::write(ByteView bytes)
{
    while (!bytes.empty() && !m_isCut) {
        if (!waitFor(POLLOUT, m_limits.stall))
            return false;
        // A socket whose other end is gone would send a signal; a device file would not.
        auto taken = send(m_descriptor, bytes.data(), bytes.size(), MSG_NOSIGNAL | MSG_DONTWAIT);
        if (taken < 0 && errno == ENOTSOCK)
            taken = ::write(m_descriptor, bytes.data(), bytes.size());
        if (taken > 0)
            bytes = bytes.subspan(static_cast<std::size_t>(taken));
        else if (taken < 0 && errno != EAGAIN && errno != EINTR)
            m_isCut = true;
    }
    return bytes.empty();
}

std::optional<Byte> Channel::read()
{
    if (m_isCut || !waitFor(POLLIN, m_limits.answer))
        return {};
    Byte byte = 0;
    const auto count = ::read(m_descriptor, &byte, 1);
    if (count == 1)
        return byte;
    // The end of a stream is a cut; a device file that cannot be read is only mute.
    m_isCut = count == 0 || errno == ECONNRESET || errno == EIO || errno == ENODEV;
    return {};
}

void Channel::forgetInput()
{
    constexpr int most = 4096; // a device that never stops talking is not listened to for ever
    Byte byte = 0;
    for (int i = 0; i < most && waitFor(POLLIN, std::chrono::milliseconds(0)); ++i) {
        if (::read(m_descriptor, &byte, 1) != 1)
            return;
    }
}

Outcome<Channel> openDeviceFile(const std::string &path, const std::string &name, ChannelLimits limits)
{
    int descriptor = open(path.c_str(), O_RDWR | O_NONBLOCK | O_NOCTTY | O_CLOEXEC);
    if (descriptor < 0 && errno == EACCES)
        descriptor = open(path.c_str(), O_WRONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC);
    if (descriptor < 0)
        return notOpened(errno, name);
    return Channel(descriptor, limits);
}

Outcome<Channel> openSerialLine(const std::string &path, int baud, const std::string &name, ChannelLimits limits)
{
    const int descriptor = open(path.c_str(), O_RDWR | O_NONBLOCK | O_NOCTTY | O_CLOEXEC);
    if (descriptor < 0)
        return notOpened(errno, name);
    if (makeRaw(descriptor, baud))
        return Channel(descriptor, limits);
    const int error = errno;
    close(descriptor);
    return notOpened(error, name);
}

Outcome<Channel> openTcp(const std::string &host, int port, const std::string &name, ChannelLimits limits)
{
    addrinfo wanted{};
    wanted.ai_socktype = SOCK_STREAM;
    AddressList found;
    if (getaddrinfo(host.c_str(), std::to_string(port).c_str(), &wanted, &found.first) != 0)
        return notOpened(EHOSTUNREACH, name);
    int error = EHOSTUNREACH;
    for (const addrinfo *address = found.first; address; address = address->ai_next) {
        const int descriptor = socket(address->ai_family, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
        if (descriptor < 0)
            continue;
        error = connectWithin(descriptor, *address, limits.connect);
        if (error == 0)
            return Channel(descriptor, limits);
        close(descriptor);
    }
    return notOpened(error == EACCES ? EHOSTUNREACH : error, name);
}

std::string firstUsbPrinter(const std::string &folder)
{
    constexpr int most = 16;
    for (int i = 0; i < most; ++i) {
        const std::string path = folder + "/lp" + std::to_string(i);
        std::error_code error;
        if (std::filesystem::exists(path, error))
            return path;
    }
    return {};
}

} // namespace guichet::device
