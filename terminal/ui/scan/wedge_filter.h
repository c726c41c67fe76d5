// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "terminal/ui/scan/burst_detector.h"

#include <QElapsedTimer>
#include <QKeyEvent>
#include <QObject>
#include <QPointer>
#include <QTimer>

#include <memory>
#include <vector>

class QLineEdit;
class QWindow;

namespace guichet::ui {

// Stands before every window: keys are held for a moment (50 ms), a burst becomes
// a scan and is swallowed, anything else goes on in its order. Where a busy
// machine let the first characters through, the field gets its text back.
class WedgeFilter : public QObject {
    Q_OBJECT
public:
    explicit WedgeFilter(QObject *parent = nullptr);
    bool isHolding() const { return !m_held.empty(); }

Q_SIGNALS:
    void scanned(const QByteArray &text, guichet::ui::KeyboardFault fault);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool takePress(QWindow *window, const QKeyEvent &event);
    bool follow(const BurstDetector::Step &step, QWindow *window, const QKeyEvent &event);
    void hold(QWindow *window, const QKeyEvent &event);
    void release();
    void rememberField();
    void restoreField();
    void finishScan();
    std::int64_t timeOf(const QKeyEvent &event) const;

    struct Held {
        QPointer<QWindow> window;
        std::unique_ptr<QKeyEvent> event;
    };
    struct FieldBefore {
        QPointer<QLineEdit> field;
        QString text;
        int cursor = 0;
    };
    BurstDetector m_detector;
    std::vector<Held> m_held;
    FieldBefore m_before;
    QTimer m_pause;
    QElapsedTimer m_clock;
    bool m_releasing = false;
    QByteArray m_lastScan;
    std::int64_t m_lastKeyTime = 0;
    std::int64_t m_burstStart = 0;
    std::int64_t m_lastScanTime = -1'000'000;
};

} // namespace guichet::ui
