// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <cstdint>
#include <map>
#include <memory>
#include <mutex>
#include <string>
#include <thread>
#include <vector>

// A bad line between a client and a server on 127.0.0.1: slow, late, cut, or
// changing bytes; the same seed changes the same bytes.
namespace guichet::support {

struct LineFaults {
    std::uint64_t seed = 1;
    std::uint64_t bitsPerSecond = 0;       // each way, for all connections together; 0: no limit
    std::chrono::milliseconds latency{0};  // after each rest, each way
    std::map<std::size_t, std::size_t> cutUpAfter{};   // connection from 0 → bytes it may send
    std::map<std::size_t, std::size_t> cutDownAfter{}; // … or be sent; 0: the work is done, the reply lost
    std::uint64_t corruptOneIn = 0;        // one byte of so many on the way down; 0: none
};

struct Traffic {
    std::size_t up = 0; // bytes
    std::size_t down = 0;
    std::size_t connections = 0;
};

class FaultProxy {
public:
    FaultProxy(int target, LineFaults faults);
    ~FaultProxy();
    FaultProxy(const FaultProxy &) = delete;
    FaultProxy &operator=(const FaultProxy &) = delete;

    int port() const { return m_port; }
    std::string url() const { return "http://127.0.0.1:" + std::to_string(m_port) + "/"; }
    Traffic traffic() const { return {m_up, m_down, m_connections}; }

private:
    // One direction of the line: when the next piece may pass.
    struct Lane {
        std::mutex mutex{};
        std::chrono::steady_clock::time_point free{};
    };
    struct Line;
    void acceptAll();
    void carry(Line &line, bool isUp);
    bool pass(Line &line, bool isUp, std::string piece);
    bool waitForRoom(Lane &lane, std::size_t bytes);

    LineFaults m_faults;
    int m_target;
    int m_listener = -1;
    int m_port = 0;
    int m_stop[2] = {-1, -1};
    std::mutex m_stopMutex{};
    std::condition_variable m_stopped{};
    bool m_stops = false;
    Lane m_upLane{};
    Lane m_downLane{};
    std::atomic<std::size_t> m_up{0};
    std::atomic<std::size_t> m_down{0};
    std::atomic<std::size_t> m_connections{0};
    std::mutex m_linesMutex{};
    std::vector<std::unique_ptr<Line>> m_lines{};
    std::jthread m_accepting{};
};

} // namespace guichet::support
