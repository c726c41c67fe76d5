// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QEvent>
#include <QObject>
#include <QTimer>

#include <functional>
#include <utility>

namespace guichet {

// Says once that the window was drawn: from then on a card is accepted.
class FirstPaint : public QObject {
public:
    explicit FirstPaint(std::function<void()> then)
        : m_then(std::move(then))
    {
    }

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::Paint && !std::exchange(m_done, true))
            QTimer::singleShot(0, this, m_then);
        return false;
    }

private:
    std::function<void()> m_then;
    bool m_done = false;
};

} // namespace guichet
