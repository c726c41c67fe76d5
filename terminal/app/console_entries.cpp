// SPDX-License-Identifier: Apache-2.0
#include "terminal/app/console_entries.h"

#include <array>
#include <cerrno>
#include <csignal>
#include <utility>

#include <poll.h>
#include <sys/eventfd.h>
#include <sys/signalfd.h>
#include <unistd.h>

namespace guichet::app {
namespace {

constexpr std::size_t longestLine = 4096; // more than any card holds
constexpr std::size_t mostWaiting = 64;   // a storm of scans is not a queue of people

sigset_t endingSignals()
{
    sigset_t set;
    sigemptyset(&set);
    sigaddset(&set, SIGINT);
    sigaddset(&set, SIGTERM);
    return set;
}

} // namespace

// The signals are held before any scanner starts a thread that could take them.
ConsoleEntries::ConsoleEntries(std::vector<std::unique_ptr<desk::Scanner>> scanners)
    : m_scanners(std::move(scanners))
    , m_wake(::eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK))
{
    const sigset_t ending = endingSignals();
    ::pthread_sigmask(SIG_BLOCK, &ending, nullptr);
    m_signals = ::signalfd(-1, &ending, SFD_CLOEXEC | SFD_NONBLOCK);
    for (const auto &scanner : m_scanners) {
        desk::ScannerEvents events;
        events.onCode = [this](std::string text) { add({std::move(text), true, {}}); };
        events.onSeveral = [this] { add({{}, true, Failure{Code::Q14, {}, {}}}); };
        events.onTrouble = [this](const Failure &trouble) { add({{}, true, trouble}); };
        scanner->start(std::move(events));
    }
}

ConsoleEntries::~ConsoleEntries()
{
    m_scanners.clear(); // their threads are gone before what they write to
    ::close(m_wake);
    ::close(m_signals);
}

void ConsoleEntries::add(console::Entry entry)
{
    {
        const std::lock_guard held(m_mutex);
        if (m_waiting.size() >= mostWaiting)
            return;
        m_waiting.push_back(std::move(entry));
    }
    const std::uint64_t one = 1;
    (void)!::write(m_wake, &one, sizeof one);
}

std::optional<console::Entry> ConsoleEntries::takeFirst()
{
    const std::lock_guard held(m_mutex);
    if (m_waiting.empty())
        return {};
    console::Entry first = std::move(m_waiting.front());
    m_waiting.pop_front();
    return first;
}

void ConsoleEntries::endInput()
{
    m_inputEnded = true;
    if (!m_line.empty())
        add({std::exchange(m_line, {}), false, {}}); // a last line without its end
}

// A line that is too long is cut; what follows of it is dropped.
void ConsoleEntries::readInput()
{
    std::array<char, 1024> buffer{};
    const ssize_t got = ::read(STDIN_FILENO, buffer.data(), buffer.size());
    if (got < 0 && (errno == EINTR || errno == EAGAIN))
        return;
    if (got <= 0)
        return endInput();
    for (const char c : std::string_view(buffer.data(), static_cast<std::size_t>(got))) {
        if (c == '\n') {
            add({std::exchange(m_line, {}), false, {}});
            m_isTooLong = false;
        } else if (!m_isTooLong) {
            m_line.push_back(c);
            m_isTooLong = m_line.size() >= longestLine;
        }
    }
}

std::optional<console::Entry> ConsoleEntries::next()
{
    const bool endsWithInput = m_scanners.empty() || ::isatty(STDIN_FILENO) == 1;
    while (true) {
        if (auto entry = takeFirst())
            return entry;
        if (m_inputEnded && endsWithInput)
            return {};
        std::array<pollfd, 3> watched{pollfd{m_signals, POLLIN, 0}, pollfd{m_wake, POLLIN, 0}, pollfd{m_inputEnded ? -1 : STDIN_FILENO, POLLIN, 0}};
        if (::poll(watched.data(), watched.size(), -1) < 0 && errno != EINTR)
            return {};
        if (watched[0].revents != 0)
            return {};
        if (watched[1].revents != 0) {
            std::uint64_t count = 0;
            (void)!::read(m_wake, &count, sizeof count);
        }
        if (watched[2].revents != 0)
            readInput();
    }
}

} // namespace guichet::app
