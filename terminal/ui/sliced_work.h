// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "terminal/desk/sliced_reading.h"

#include <QObject>
#include <QTimer>

#include <memory>

namespace guichet::ui {

// Reads in slices between two events of the window, so that keys, scans and touches are
// answered meanwhile. What is short is done before start() returns.
class SlicedWork : public QObject {
    Q_OBJECT
public:
    explicit SlicedWork(QObject *parent = nullptr);
    void start(std::unique_ptr<desk::SlicedReading> reading); // one under way is given up
    void cancel();
    bool isRunning() const { return m_reading != nullptr; }

Q_SIGNALS:
    void advanced(int percent);
    void finished(guichet::desk::SlicedReading *reading);     // lives until the slot returns
    void failed(const guichet::Failure &failure);

private:
    void work();

    std::unique_ptr<desk::SlicedReading> m_reading{};
    QTimer m_next;
};

} // namespace guichet::ui
