// SPDX-License-Identifier: Apache-2.0
#include "tests/support/ticket_printer.h"

#include "tests/support/sockets.h"

#include <array>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace guichet::support {
namespace {

constexpr int tickMs = 20;

bool hasInput(int socket)
{
    pollfd wait{socket, POLLIN, 0};
    return poll(&wait, 1, tickMs) > 0;
}

} // namespace

TicketPrinter::TicketPrinter(Mood mood)
    : m_mood(mood)
{
    const Listener listener = listenOnLoopback(false);
    m_listener = listener.socket;
    m_port = listener.port;
    m_thread = std::thread([this] { serve(); });
}

TicketPrinter::~TicketPrinter()
{
    m_ends = true;
    m_thread.join();
    close(m_listener);
}

Bytes TicketPrinter::printed()
{
    const std::lock_guard lock(m_mutex);
    return m_printed;
}

void TicketPrinter::serve()
{
    while (!m_ends) {
        if (!hasInput(m_listener))
            continue;
        const int socket = accept(m_listener, nullptr, nullptr);
        if (m_mood == Mood::Stalls) { // a small window that nobody empties
            const int small = 2048;
            setsockopt(socket, SOL_SOCKET, SO_RCVBUF, &small, sizeof small);
        }
        talkTo(socket);
        close(socket);
    }
}

void TicketPrinter::talkTo(int socket)
{
    std::array<Byte, 4096> buffer{};
    while (!m_ends) {
        if (m_mood == Mood::Stalls || !hasInput(socket)) {
            if (m_mood == Mood::Stalls)
                usleep(tickMs * 1000);
            continue;
        }
        const auto count = recv(socket, buffer.data(), buffer.size(), 0);
        if (count <= 0 || !take(socket, ByteView(buffer.data(), static_cast<std::size_t>(count))))
            return;
    }
}

// False: it hangs up.
bool TicketPrinter::take(int socket, ByteView bytes)
{
    constexpr std::size_t enoughToBreak = 300;
    const std::lock_guard lock(m_mutex);
    for (const Byte byte : bytes) {
        if (m_matched == 2) {
            m_matched = 0;
            const Byte answer = answerTo(byte);
            if (m_mood != Mood::Mute)
                send(socket, &answer, 1, MSG_NOSIGNAL);
            continue;
        }
        m_matched = m_matched == 0 && byte == 0x10 ? 1 : m_matched == 1 && byte == 0x04 ? 2 : 0;
        if (m_matched == 0)
            m_printed.push_back(byte);
    }
    if (m_mood != Mood::ClosesMidway || m_printed.size() < enoughToBreak)
        return true;
    closeWithReset(socket);
    return false;
}

Byte TicketPrinter::answerTo(Byte question)
{
    constexpr Byte fine = 0x12;
    const bool out = m_mood == Mood::PaperOut || (m_mood == Mood::PaperOutAtTheEnd && !m_printed.empty());
    if (m_mood == Mood::Garbage)
        return 'H';
    if (question == 4 && out)
        return fine | 0x60;
    if (question == 2 && m_mood == Mood::CoverOpen)
        return fine | 0x04;
    return fine;
}

} // namespace guichet::support
