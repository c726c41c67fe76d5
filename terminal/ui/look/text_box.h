// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "terminal/ui/look/look.h"

#include <QPlainTextEdit>

namespace guichet::ui {

// A few lines of free text. Tab goes on to the next field; what is pasted is cut to
// what can ever be kept, so that nothing hangs on it.
class TextBox : public QPlainTextEdit {
    Q_OBJECT
public:
    TextBox(const Look &look, const QString &name, int longest, QWidget *parent = nullptr);
    QSize sizeHint() const override; // two lines; it grows with the room there is

protected:
    void insertFromMimeData(const QMimeData *source) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void drawBorder(Hue hue, int width);

    Look m_look;
    int m_longest;
};

} // namespace guichet::ui
