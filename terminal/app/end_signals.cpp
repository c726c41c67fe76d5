// SPDX-License-Identifier: Apache-2.0
#include "terminal/app/end_signals.h"

#include <QSocketNotifier>

#include <csignal>

#include <sys/signalfd.h>
#include <unistd.h>

namespace guichet::app {

namespace {

sigset_t endSignals()
{
    sigset_t signals;
    sigemptyset(&signals);
    for (const int each : {SIGTERM, SIGINT, SIGHUP})
        sigaddset(&signals, each);
    return signals;
}

} // namespace

void holdEndSignals()
{
    const sigset_t signals = endSignals();
    ::pthread_sigmask(SIG_BLOCK, &signals, nullptr);
}

EndSignals::EndSignals(std::function<void()> ended)
{
    const sigset_t signals = endSignals();
    m_descriptor = ::signalfd(-1, &signals, SFD_CLOEXEC | SFD_NONBLOCK);
    if (m_descriptor < 0) { // then they end the program as ever; drafts are at most five seconds old
        ::pthread_sigmask(SIG_UNBLOCK, &signals, nullptr);
        return;
    }
    m_notifier = std::make_unique<QSocketNotifier>(m_descriptor, QSocketNotifier::Read);
    QObject::connect(m_notifier.get(), &QSocketNotifier::activated, m_notifier.get(), [this, ended = std::move(ended)] {
        signalfd_siginfo which{};
        if (::read(m_descriptor, &which, sizeof which) > 0)
            ended();
    });
}

EndSignals::~EndSignals()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
}

} // namespace guichet::app
