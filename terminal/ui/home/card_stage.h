// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "terminal/ui/look/look.h"

#include <QWidget>

class QPainter;

namespace guichet::ui {

// "Présentez la carte": the card between four corners, so that nobody needs to read.
class CardStage : public QWidget {
    Q_OBJECT
public:
    explicit CardStage(const Look &look, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void drawCorners(QPainter &painter, const QRectF &frame) const;
    void drawCard(QPainter &painter, const QRectF &frame) const;

    Look m_look;
};

} // namespace guichet::ui
