// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "terminal/ui/look/look.h"

#include <QImage>
#include <QWidget>

class QPainter;

namespace guichet::ui {

// "Présentez la carte": the card between four corners, so that nobody needs to read;
// with a camera, what it sees, and four corners where it looks first.
class CardStage : public QWidget {
    Q_OBJECT
public:
    explicit CardStage(const Look &look, QWidget *parent = nullptr);
    void showPicture(const QImage &picture, const QRectF &region); // region: parts of the picture, 0 to 1
    void clearPicture();
    bool isLive() const { return !m_picture.isNull(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void drawWords(QPainter &painter, const QRect &place) const;
    void drawPicture(QPainter &painter, const QRectF &place) const;
    void drawCorners(QPainter &painter, const QRectF &frame) const;
    void drawCard(QPainter &painter, const QRectF &frame) const;

    Look m_look;
    QImage m_picture;
    QRectF m_region;
};

} // namespace guichet::ui
