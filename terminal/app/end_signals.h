// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>
#include <memory>

class QSocketNotifier;

namespace guichet::app {

// SIGTERM, SIGINT and SIGHUP as an event of the program: `ended` is called where
// drafts can still be kept, not in the middle of whatever was running.
void holdEndSignals(); // before anything starts a thread: threads leave them alone, too

class EndSignals {
public:
    explicit EndSignals(std::function<void()> ended);
    ~EndSignals();
    EndSignals(const EndSignals &) = delete;
    EndSignals &operator=(const EndSignals &) = delete;

private:
    int m_descriptor = -1;
    std::unique_ptr<QSocketNotifier> m_notifier;
};

} // namespace guichet::app
