// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "terminal/ui/look/look.h"

#include <QAbstractButton>

namespace guichet::ui {

struct ListRowText {
    QString lead{};    // an hour, a number key
    QString title{};
    QString detail{};
    QString state{};
    Tone tone = Tone::Neutral;
    bool strong = false; // something is still to be done
};

// One line of a list, as high as a finger: chosen by touch, or by arrows and Enter.
class ListRow : public QAbstractButton {
    Q_OBJECT
public:
    ListRow(const Look &look, ListRowText text, QWidget *parent = nullptr);
    void setChosen(bool chosen);
    const ListRowText &content() const { return m_text; }
    QSize sizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void drawWords(QPainter &painter, const QRect &box) const;
    bool isTight(int width) const; // the state finds no room beside the words
    int leadWidth() const;
    QFont stateFont() const;

    Look m_look;
    ListRowText m_text;
    bool m_chosen = false;
};

} // namespace guichet::ui
