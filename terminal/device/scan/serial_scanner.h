// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "terminal/desk/scanner.h"

#include <chrono>
#include <stop_token>

class QSerialPort;
class QString;
class QThread;

namespace guichet::device {

// Pauses of a serial scanner; tests shorten them.
struct SerialPauses {
    std::chrono::milliseconds afterCode{100};  // a code without a line end is over
    std::chrono::milliseconds retry{1000};     // until an absent port is tried again
    std::chrono::milliseconds turn{50};        // the longest a stop waits
};

// A scanner on a serial line or USB-CDC, read in a thread of its own. Pulled out, it
// is looked for again by itself; an empty device means the first USB-CDC port there is.
class SerialScanner final : public desk::Scanner {
public:
    explicit SerialScanner(desk::ScannerSettings settings, SerialPauses pauses = {});
    ~SerialScanner() override;
    std::string name() const override;
    bool showsPictures() const override { return false; }
    void start(desk::ScannerEvents events) override;

private:
    void run(const std::stop_token &stop);
    void serve(QSerialPort &port, const QString &place, const std::stop_token &stop);
    void pass(std::vector<std::string> codes);
    void say(Failure trouble);
    void wait(const std::stop_token &stop) const;

    desk::ScannerSettings m_settings;
    SerialPauses m_pauses;
    desk::ScannerEvents m_events{};
    std::optional<Code> m_said{};  // the trouble already told
    std::stop_source m_stop{};
    std::unique_ptr<QThread> m_thread; // Qt's own: a port of Qt works in no other
};

} // namespace guichet::device
