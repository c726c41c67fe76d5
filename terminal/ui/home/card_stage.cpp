// SPDX-License-Identifier: Apache-2.0
#include "terminal/ui/home/card_stage.h"

#include <QPainter>

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

void CardStage::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_look.colour(Hue::Stage));
    painter.drawRoundedRect(rect(), m_look.radius(), m_look.radius());
    const QFont titleFont = m_look.font(Type::Title), hintFont = m_look.font(Type::Small);
    const int words = QFontMetrics(titleFont).height() + QFontMetrics(hintFont).height() + m_look.px(22);
    const double height = this->height() - words - m_look.px(24);
    const double width = std::min(this->width() * 0.62, height * 1.3);
    const QRectF frame((this->width() - width) / 2, m_look.px(24), width, height);
    if (height > m_look.px(90)) {
        drawCorners(painter, frame);
        drawCard(painter, frame);
    }
    const int top = this->height() - words + m_look.px(4);
    painter.setPen(Qt::white);
    painter.setFont(titleFont);
    painter.drawText(QRect(0, top, this->width(), QFontMetrics(titleFont).height()), Qt::AlignCenter, tr("Présentez la carte"));
    painter.setPen(QColor(0xd0, 0xdb, 0xd5));
    painter.setFont(hintFont);
    painter.drawText(QRect(0, top + QFontMetrics(titleFont).height(), this->width(), QFontMetrics(hintFont).height()), Qt::AlignCenter,
                     tr("au lecteur, ou cherchez ci-dessous"));
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
