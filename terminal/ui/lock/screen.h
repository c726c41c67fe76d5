// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "terminal/ui/look/look.h"

#include <QWidget>

class QLabel;
class QStackedLayout;

namespace guichet::ui {

class PinPanel;

// What hides the counter: blank, until any key or touch; or locked, until a badge.
class LockScreen : public QWidget {
    Q_OBJECT
public:
    LockScreen(const Look &look, QWidget *parent);
    PinPanel &panel() { return *m_panel; }
    void showBlank(const QString &sentence);
    void showLocked();
    bool isLocked() const;

Q_SIGNALS:
    void wakeWanted();
    void badgeWanted();      // Échap at the PIN

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    Look m_look;
    QStackedLayout *m_steps;
    QWidget *m_blank;
    QWidget *m_door;
    QLabel *m_sentence;
    PinPanel *m_panel;
};

} // namespace guichet::ui
