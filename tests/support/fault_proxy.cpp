// SPDX-License-Identifier: Apache-2.0
#include "tests/support/fault_proxy.h"

#include "terminal/base/check.h"
#include "tests/support/sockets.h"

#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <array>
#include <random>

namespace guichet::support {
namespace {

constexpr int smallBuffer = 16384; // what the system keeps would hide how slow the line is; less than this stalls it
constexpr std::size_t pieceSize = 512;

void keepLittle(int socket)
{
    setsockopt(socket, SOL_SOCKET, SO_RCVBUF, &smallBuffer, sizeof smallBuffer);
    setsockopt(socket, SOL_SOCKET, SO_SNDBUF, &smallBuffer, sizeof smallBuffer);
}

} // namespace

struct FaultProxy::Line {
    std::size_t index = 0;
    int client = -1;
    int server = -1;
    std::size_t passed[2] = {0, 0}; // down, up
    std::mt19937_64 chance{};       // of the way down
    std::jthread up{};
    std::jthread down{};
    // Both ends see it at once; the descriptors stay until both threads are done.
    void hangUp() const
    {
        shutdown(client, SHUT_RDWR);
        shutdown(server, SHUT_RDWR);
    }
    ~Line()
    {
        hangUp();
        up = {};
        down = {};
        close(client);
        close(server);
    }
};

FaultProxy::FaultProxy(int target, LineFaults faults)
    : m_faults(std::move(faults))
    , m_target(target)
{
    const Listener listener = listenOnLoopback(false);
    m_listener = listener.socket;
    m_port = listener.port;
    check(pipe(m_stop) == 0);
    m_accepting = std::jthread([this] { acceptAll(); });
}

FaultProxy::~FaultProxy()
{
    {
        const std::lock_guard lock(m_stopMutex);
        m_stops = true;
    }
    m_stopped.notify_all();
    check(write(m_stop[1], "x", 1) == 1);
    m_accepting.join();
    m_lines.clear(); // hangs up, joins
    for (const int file : {m_listener, m_stop[0], m_stop[1]})
        close(file);
}

void FaultProxy::acceptAll()
{
    for (;;) {
        std::array<pollfd, 2> watched{{{m_listener, POLLIN, 0}, {m_stop[0], POLLIN, 0}}};
        if (poll(watched.data(), watched.size(), -1) < 1 || watched[1].revents != 0)
            return;
        auto line = std::make_unique<Line>();
        line->client = accept(m_listener, nullptr, nullptr);
        line->server = connectTo(m_target);
        if (line->client < 0 || line->server < 0)
            continue; // nobody there: hung up
        keepLittle(line->client);
        keepLittle(line->server);
        line->index = m_connections++;
        line->chance.seed(m_faults.seed + line->index);
        Line &kept = *line;
        const std::lock_guard lock(m_linesMutex);
        m_lines.push_back(std::move(line));
        kept.up = std::jthread([this, &kept] { carry(kept, true); });
        kept.down = std::jthread([this, &kept] { carry(kept, false); });
    }
}

void FaultProxy::carry(Line &line, bool isUp)
{
    const int from = isUp ? line.client : line.server;
    const int to = isUp ? line.server : line.client;
    std::array<char, pieceSize> bytes;
    for (;;) {
        const ssize_t size = recv(from, bytes.data(), bytes.size(), 0);
        if (size <= 0 || !pass(line, isUp, {bytes.data(), static_cast<std::size_t>(size)}))
            break;
    }
    shutdown(to, SHUT_WR); // an orderly end is handed on
}

// A piece that comes while the line is in use follows the one before it; after a
// rest it is late by the latency. What a line carries a second does not depend on it.
bool FaultProxy::waitForRoom(Lane &lane, std::size_t bytes)
{
    using namespace std::chrono;
    const auto carrying = nanoseconds(m_faults.bitsPerSecond > 0 ? bytes * 8 * 1'000'000'000 / m_faults.bitsPerSecond : 0);
    const steady_clock::time_point now = steady_clock::now();
    steady_clock::time_point passes{};
    {
        const std::lock_guard lock(lane.mutex);
        const bool isInUse = lane.free + m_faults.latency > now;
        lane.free = (isInUse ? lane.free : now + m_faults.latency) + carrying;
        passes = lane.free;
    }
    std::unique_lock lock(m_stopMutex);
    return !m_stopped.wait_until(lock, passes, [this] { return m_stops; });
}

bool FaultProxy::pass(Line &line, bool isUp, std::string piece)
{
    const auto &cuts = isUp ? m_faults.cutUpAfter : m_faults.cutDownAfter;
    const auto cut = cuts.find(line.index);
    std::size_t &passed = line.passed[isUp ? 1 : 0];
    const bool endsHere = cut != cuts.end() && passed + piece.size() >= cut->second;
    if (endsHere)
        piece.resize(cut->second - passed);
    if (!waitForRoom(isUp ? m_upLane : m_downLane, piece.size()))
        return false;
    for (char &byte : piece) {
        if (!isUp && m_faults.corruptOneIn > 0 && line.chance() % m_faults.corruptOneIn == 0)
            byte = static_cast<char>(byte ^ 1);
    }
    passed += piece.size();
    (isUp ? m_up : m_down) += piece.size();
    if (!sendAll(isUp ? line.server : line.client, piece))
        return false;
    if (endsHere)
        line.hangUp();
    return !endsHere;
}

} // namespace guichet::support
