// SPDX-License-Identifier: Apache-2.0
#include "terminal/ui/sliced_work.h"

#include <QElapsedTimer>

namespace guichet::ui {
namespace {

constexpr qint64 sliceMs = 25; // well below what a person notices

} // namespace

SlicedWork::SlicedWork(QObject *parent)
    : QObject(parent)
{
    m_next.setSingleShot(true);
    connect(&m_next, &QTimer::timeout, this, &SlicedWork::work);
}

void SlicedWork::start(std::unique_ptr<desk::SlicedReading> reading)
{
    m_reading = std::move(reading);
    work();
}

void SlicedWork::cancel()
{
    m_next.stop();
    m_reading.reset();
}

void SlicedWork::work()
{
    QElapsedTimer clock;
    clock.start();
    while (m_reading) {
        const auto more = m_reading->step();
        if (!more) {
            cancel();
            return Q_EMIT failed(more.error());
        }
        if (!*more) {
            const auto done = std::move(m_reading);
            return Q_EMIT finished(done.get());
        }
        if (clock.elapsed() < sliceMs)
            continue;
        m_next.start(0);
        return Q_EMIT advanced(m_reading->percent());
    }
}

} // namespace guichet::ui
