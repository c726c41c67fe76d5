// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <sys/types.h>

#include <cstdint>
#include <string>

namespace guichet::bench {

// guichet-mutual serve as a process of its own, on a free port; stopped with it.
class ServerProcess {
public:
    explicit ServerProcess(const std::string &folder);
    ~ServerProcess();
    ServerProcess(const ServerProcess &) = delete;
    ServerProcess &operator=(const ServerProcess &) = delete;

    std::uint16_t port() const { return m_port; }
    double peakMegabytes() const; // VmHWM
    double cpuSeconds() const;    // user and system since its start

private:
    pid_t m_pid = 0;
    std::uint16_t m_port = 0;
};

} // namespace guichet::bench
