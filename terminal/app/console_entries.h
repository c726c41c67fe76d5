// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "terminal/console/console.h"
#include "terminal/desk/scanner.h"

#include <deque>
#include <mutex>

// What a counter without a screen is told: lines of the standard input and codes of its
// scanners, in the order in which they come.
namespace guichet::app {

class ConsoleEntries final : public console::Entries {
public:
    explicit ConsoleEntries(std::vector<std::unique_ptr<desk::Scanner>> scanners);
    ~ConsoleEntries() override;
    ConsoleEntries(const ConsoleEntries &) = delete;
    ConsoleEntries &operator=(const ConsoleEntries &) = delete;
    // Ends with SIGINT, SIGTERM, and the end of the input: where a scanner of its own
    // is left and nobody sits at a keyboard, with the signals alone.
    std::optional<console::Entry> next() override;

private:
    void add(console::Entry entry);
    std::optional<console::Entry> takeFirst();
    void readInput();
    void endInput();

    std::vector<std::unique_ptr<desk::Scanner>> m_scanners;
    std::mutex m_mutex{};
    std::deque<console::Entry> m_waiting{};
    std::string m_line{};
    bool m_isTooLong = false;
    bool m_inputEnded = false;
    int m_wake = -1;      // eventfd: a scanner has added something
    int m_signals = -1;   // signalfd
};

} // namespace guichet::app
