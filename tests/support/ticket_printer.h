// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "terminal/base/bytes.h"

#include <atomic>
#include <mutex>
#include <thread>

namespace guichet::support {

// A ticket printer at 127.0.0.1, as good or as bad as asked for.
class TicketPrinter {
public:
    enum class Mood { Good, PaperOut, PaperOutAtTheEnd, CoverOpen, Garbage, ClosesMidway, Mute, Stalls };
    explicit TicketPrinter(Mood mood);
    TicketPrinter(const TicketPrinter &) = delete;
    TicketPrinter &operator=(const TicketPrinter &) = delete;
    ~TicketPrinter();
    int port() const { return m_port; }
    Bytes printed(); // what came, without the questions about its state

private:
    void serve();
    void talkTo(int socket);
    bool take(int socket, ByteView bytes);
    Byte answerTo(Byte question);

    Mood m_mood;
    int m_listener = -1;
    int m_port = 0;
    std::atomic<bool> m_ends{false};
    std::mutex m_mutex{};
    Bytes m_printed{};
    int m_matched = 0; // of DLE EOT
    std::thread m_thread; // last: it uses all of the above
};

} // namespace guichet::support
