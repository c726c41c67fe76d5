// SPDX-License-Identifier: Apache-2.0
#include "terminal/ui/home/card_stage.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace guichet::ui {
namespace {

constexpr QColor codeInk{0x14, 0x21, 0x1d};
constexpr QColor cardGround{0xe4, 0xe6, 0xe3};
constexpr QColor cardWords{0xb0, 0xb9, 0xb4};
constexpr QColor cardFace{0x94, 0xa0, 0x9a};

// Not a code that can be read: a pattern that says "here is the code".
void drawCodePattern(QPainter &painter, const QRectF &box)
{
    constexpr int cells = 21;
    const double cell = box.width() / cells;
    for (int row = 0; row < cells; ++row) {
        for (int column = 0; column < cells; ++column) {
            if ((row * 7 + column * 11 + row * column) % 3 == 0)
                painter.fillRect(QRectF(box.left() + column * cell, box.top() + row * cell, cell, cell), codeInk);
        }
    }
    for (const QPointF corner : {box.topLeft(), QPointF(box.right() - 7 * cell, box.top()), QPointF(box.left(), box.bottom() - 7 * cell)}) {
        painter.fillRect(QRectF(corner, QSizeF(7 * cell, 7 * cell)), codeInk);
        painter.fillRect(QRectF(corner + QPointF(cell, cell), QSizeF(5 * cell, 5 * cell)), cardGround);
        painter.fillRect(QRectF(corner + QPointF(2 * cell, 2 * cell), QSizeF(3 * cell, 3 * cell)), codeInk);
    }
}

} // namespace

CardStage::CardStage(const Look &look, QWidget *parent)
    : QWidget(parent)
    , m_look(look)
{
    setAccessibleName(tr("Présentez la carte"));
}

void CardStage::showPicture(const QImage &picture, const QRectF &region)
{
    m_picture = picture;
    m_region = region;
    update();
}

void CardStage::clearPicture()
{
    m_picture = {};
    update();
}

void CardStage::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_look.colour(Hue::Stage));
    painter.drawRoundedRect(rect(), m_look.radius(), m_look.radius());
    const int words = QFontMetrics(m_look.font(Type::Title)).height() + QFontMetrics(m_look.font(Type::Small)).height() + m_look.px(22);
    const int space = m_look.px(isLive() ? 10 : 24);
    const double height = this->height() - words - space;
    const double width = isLive() ? this->width() - 2.0 * space : std::min(this->width() * 0.62, height * 1.3);
    const QRectF frame((this->width() - width) / 2, space, width, height);
    if (height > m_look.px(90) && isLive()) {
        drawPicture(painter, frame);
    } else if (height > m_look.px(90)) {
        drawCorners(painter, frame);
        drawCard(painter, frame);
    }
    drawWords(painter, QRect(0, this->height() - words + m_look.px(4), this->width(), words));
}

void CardStage::drawWords(QPainter &painter, const QRect &place) const
{
    const QFont titleFont = m_look.font(Type::Title), hintFont = m_look.font(Type::Small);
    const int title = QFontMetrics(titleFont).height();
    painter.setPen(Qt::white);
    painter.setFont(titleFont);
    painter.drawText(QRect(place.left(), place.top(), place.width(), title), Qt::AlignCenter, tr("Présentez la carte"));
    painter.setPen(QColor(0xd0, 0xdb, 0xd5));
    painter.setFont(hintFont);
    painter.drawText(QRect(place.left(), place.top() + title, place.width(), QFontMetrics(hintFont).height()), Qt::AlignCenter,
                     isLive() ? tr("le code dans le cadre, ou cherchez ci-dessous") : tr("au lecteur, ou cherchez ci-dessous"));
}

// The whole picture, never a part: whatever the camera reads can be seen.
void CardStage::drawPicture(QPainter &painter, const QRectF &place) const
{
    const QSizeF size = QSizeF(m_picture.size()).scaled(place.size(), Qt::KeepAspectRatio);
    const QRectF shown(place.center() - QPointF(size.width() / 2, size.height() / 2), size);
    painter.save();
    QPainterPath edge;
    edge.addRoundedRect(shown, m_look.radius(), m_look.radius());
    painter.setClipPath(edge);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawImage(shown, m_picture);
    painter.restore();
    const QRectF region(shown.left() + shown.width() * m_region.left(), shown.top() + shown.height() * m_region.top(),
                        shown.width() * m_region.width(), shown.height() * m_region.height());
    drawCorners(painter, region);
}

void CardStage::drawCorners(QPainter &painter, const QRectF &frame) const
{
    painter.setPen(QPen(m_look.colour(Hue::StageMark), m_look.px(5), Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
    const double arm = m_look.px(26);
    const auto corner = [&](QPointF at, double x, double y) {
        painter.drawLine(at, at + QPointF(arm * x, 0));
        painter.drawLine(at, at + QPointF(0, arm * y));
    };
    corner(frame.topLeft(), 1, 1);
    corner(frame.topRight(), -1, 1);
    corner(frame.bottomLeft(), 1, -1);
    corner(frame.bottomRight(), -1, -1);
}

void CardStage::drawCard(QPainter &painter, const QRectF &frame) const
{
    painter.save();
    painter.translate(frame.center());
    painter.rotate(-3.5);
    const double width = std::min(frame.width() * 0.80, frame.height() * 0.80 * 1.586), height = width / 1.586;
    const QRectF card(-width / 2, -height / 2, width, height);
    const auto part = [&card](double x, double y, double w, double h) {
        return QRectF(card.left() + card.width() * x, card.top() + card.height() * y, card.width() * w, card.height() * h);
    };
    painter.setPen(Qt::NoPen);
    painter.setBrush(cardGround);
    painter.drawRoundedRect(card, width * 0.04, width * 0.04);
    painter.setBrush(m_look.colour(Hue::Brand));
    painter.drawRoundedRect(part(0.05, 0.08, 0.42, 0.12), 3, 3);
    painter.setBrush(cardWords);
    painter.drawRoundedRect(part(0.05, 0.27, 0.40, 0.045), 2, 2);
    painter.drawRoundedRect(part(0.05, 0.36, 0.30, 0.045), 2, 2);
    painter.setBrush(cardFace);
    painter.drawRoundedRect(part(0.05, 0.50, 0.19, 0.40), 3, 3);
    const double side = height * 0.74;
    drawCodePattern(painter, QRectF(card.right() - side - width * 0.06, -side / 2, side, side));
    painter.restore();
}

} // namespace guichet::ui
