// SPDX-License-Identifier: Apache-2.0
#include "sync/mutual/serve/run_server.h"

#include <csignal>
#include <ctime>

namespace guichet::mutual::serve {

namespace {

sigset_t ourSignals()
{
    sigset_t signals;
    sigemptyset(&signals);
    for (const int signal : {SIGTERM, SIGINT, SIGHUP})
        sigaddset(&signals, signal);
    return signals;
}

std::int64_t systemTime()
{
    return std::time(nullptr);
}

// Once a second lines that are too slow are cut.
void waitForStop(WebServer &server)
{
    const sigset_t signals = ourSignals();
    constexpr std::timespec second{1, 0};
    for (;;) {
        const int signal = ::sigtimedwait(&signals, nullptr, &second);
        if (signal == SIGTERM || signal == SIGINT)
            return;
        if (signal == SIGHUP)
            server.reopenLog();
        server.cutSlow();
    }
}

} // namespace

void holdSignals()
{
    const sigset_t signals = ourSignals();
    ::pthread_sigmask(SIG_BLOCK, &signals, nullptr);
    ::signal(SIGPIPE, SIG_IGN); // a client that goes is no reason to stop
}

Outcome<void> runServer(RunOrder order, Answer answer, std::ostream &out, const std::function<void()> &whenStopping)
{
    auto log = order.log.empty() ? Outcome<AccessLog>(AccessLog::toStandardError()) : AccessLog::toFile(order.log);
    if (!log)
        return log.failure();
    const auto server = WebServer::start(std::move(order.server), std::move(answer), std::move(*log), systemTime);
    if (!server)
        return server.failure();
    out << "LISTENING " << (*server)->url() << std::endl; // whoever started us waits for this line
    waitForStop(**server);
    if (whenStopping)
        whenStopping();
    (*server)->stop();
    return {};
}

} // namespace guichet::mutual::serve
