// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "terminal/ui/look/look.h"

#include <QScrollArea>

namespace guichet::ui {

// Holds one screen at the size there is. Where a screen needs more, with large text or
// on a very small display, it scrolls: nothing is out of reach.
class ScreenFrame : public QScrollArea {
    Q_OBJECT
public:
    ScreenFrame(const Look &look, QWidget *screen, QWidget *parent = nullptr);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override; // keys are the screen's
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fit();

    bool m_large;
};

} // namespace guichet::ui
