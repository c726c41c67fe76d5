// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "terminal/base/bytes.h"
#include "terminal/base/failure.h"

#include <chrono>
#include <memory>
#include <optional>
#include <string>

// The line to a ticket printer: a USB device file, a serial line or a TCP port. It
// never waits longer than its limits, and a cable pulled out is only an answer.
namespace guichet::device {

struct ChannelLimits {
    std::chrono::milliseconds connect{3'000};
    std::chrono::milliseconds stall{5'000};  // without one byte taken
    std::chrono::milliseconds answer{400};   // to a question about its state
};

class Channel {
public:
    Channel(int descriptor, ChannelLimits limits);
    Channel(Channel &&other) noexcept;
    Channel &operator=(Channel &&) = delete;
    ~Channel();

    bool write(ByteView bytes);           // false: cut off or stalled
    // The next byte it says; nothing when it stays silent or cannot speak.
    std::optional<Byte> read();
    bool isCut() const { return m_isCut; } // the other end went away
    void forgetInput();                    // what it said before anybody asked

private:
    bool waitFor(short events, std::chrono::milliseconds limit);

    int m_descriptor;
    ChannelLimits m_limits;
    bool m_isCut = false;
};

// `name` fills the failure's {imprimante}.
//   P01 not there, does not answer; P06 the system forbids it
Outcome<Channel> openDeviceFile(const std::string &path, const std::string &name, ChannelLimits limits);
Outcome<Channel> openSerialLine(const std::string &path, int baud, const std::string &name, ChannelLimits limits);
Outcome<Channel> openTcp(const std::string &host, int port, const std::string &name, ChannelLimits limits);

// "/dev/usb/lp0" and so on: the first there is; empty when none is.
std::string firstUsbPrinter(const std::string &folder = "/dev/usb");

} // namespace guichet::device
