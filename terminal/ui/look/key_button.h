// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "terminal/ui/look/look.h"

#include <QAbstractButton>

namespace guichet::ui {

// An action with the key that does it written on it. Filled: the primary one, or the one chosen.
class KeyButton : public QAbstractButton {
    Q_OBJECT
public:
    KeyButton(const Look &look, const QString &key, const QString &text, QWidget *parent = nullptr);
    void setText(const QString &text); // its accessible name too
    void setFilled(bool filled);
    bool isFilled() const { return m_filled; }
    void setTextType(Type type);
    void setStacked(bool stacked); // the key above its words: less wide
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QFont wordsFont(bool bold) const;
    int keyWidth() const;
    void drawBox(QPainter &painter) const;
    void drawWords(QPainter &painter) const;

    Look m_look;
    QString m_key;
    Type m_textType = Type::Text;
    bool m_filled = false;
    bool m_stacked = false;
};

} // namespace guichet::ui
