// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "terminal/ui/look/look.h"

#include <QAbstractButton>

namespace guichet::ui {

// A key of the keypad on the screen, as large as a thumb. The focus stays in the
// field it types into, so that digits from a keyboard still land there.
class PadKey : public QAbstractButton {
    Q_OBJECT
public:
    PadKey(const Look &look, const QString &text, QWidget *parent = nullptr);
    void setFilled(bool filled);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Look m_look;
    bool m_filled = false;
};

} // namespace guichet::ui
