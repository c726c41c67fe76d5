// SPDX-License-Identifier: Apache-2.0
#include "terminal/ui/look/shapes.h"

#include <QPainter>

#include <numbers>

namespace guichet::ui {
namespace {

QPainterPath polygonPath(const QRectF &box, int corners, double turn)
{
    QPolygonF shape;
    for (int i = 0; i < corners; ++i) {
        const double angle = turn + i * 2 * std::numbers::pi / corners;
        shape << QPointF(box.center().x() + std::cos(angle) * box.width() / 2, box.center().y() + std::sin(angle) * box.height() / 2);
    }
    QPainterPath path;
    path.addPolygon(shape);
    path.closeSubpath();
    return path;
}

QPainterPath trianglePath(const QRectF &box)
{
    QPainterPath path;
    path.addPolygon(QPolygonF({QPointF(box.center().x(), box.top()), box.bottomRight(), box.bottomLeft()}));
    path.closeSubpath();
    return path;
}

QPainterPath octagonPath(const QRectF &box)
{
    return polygonPath(box.adjusted(-box.width() * 0.04, -box.height() * 0.04, box.width() * 0.04, box.height() * 0.04), 8,
                       std::numbers::pi / 8);
}

QPen signPen(const Look &look, const QRectF &box)
{
    return QPen(look.colour(Hue::Card), box.width() * 0.11, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
}

QPointF at(const QRectF &box, double x, double y)
{
    return {box.left() + box.width() * x, box.top() + box.height() * y};
}

void drawYes(QPainter &painter, const Look &look, const QRectF &box)
{
    painter.drawEllipse(box);
    painter.setPen(signPen(look, box));
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(QPolygonF({at(box, 0.28, 0.52), at(box, 0.44, 0.68), at(box, 0.73, 0.36)}));
}

void drawWait(QPainter &painter, const Look &look, const QRectF &box)
{
    painter.setPen(QPen(painter.brush().color(), box.width() * 0.06, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPath(trianglePath(box.adjusted(box.width() * 0.03, box.height() * 0.06, -box.width() * 0.03, -box.height() * 0.06)));
    painter.setPen(signPen(look, box));
    painter.drawLine(at(box, 0.5, 0.40), at(box, 0.5, 0.60));
    painter.drawPoint(at(box, 0.5, 0.78));
}

void drawNo(QPainter &painter, const Look &look, const QRectF &box)
{
    painter.drawPath(octagonPath(box));
    painter.setPen(signPen(look, box));
    painter.drawLine(at(box, 0.34, 0.34), at(box, 0.66, 0.66));
    painter.drawLine(at(box, 0.66, 0.34), at(box, 0.34, 0.66));
}

} // namespace

void drawDecisionShape(QPainter &painter, const Look &look, const QRectF &box, Tone tone)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(look.toneColour(tone));
    switch (tone) {
    case Tone::Neutral: break;
    case Tone::Yes: drawYes(painter, look, box); break;
    case Tone::Wait: drawWait(painter, look, box); break;
    case Tone::No: drawNo(painter, look, box); break;
    }
    painter.restore();
}

void drawAlertShape(QPainter &painter, const Look &look, const QRectF &box, Alert alert)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    switch (alert) {
    case Alert::Good:
        painter.setBrush(look.colour(Hue::BarGreen));
        painter.drawEllipse(box);
        break;
    case Alert::Mild:
        painter.setBrush(look.colour(Hue::BarYellow));
        painter.drawPath(polygonPath(box.adjusted(-1, -1, 1, 1), 4, 0));
        break;
    case Alert::Strong:
        painter.setBrush(look.colour(Hue::BarOrange));
        painter.drawPath(trianglePath(box));
        break;
    case Alert::Bad:
        painter.setBrush(look.colour(Hue::BarRed));
        painter.drawPath(octagonPath(box));
        break;
    }
    painter.restore();
}

DecisionBadge::DecisionBadge(const Look &look, int size, QWidget *parent)
    : QWidget(parent)
    , m_look(look)
{
    setFixedSize(look.px(size), look.px(size));
}

void DecisionBadge::setTone(Tone tone)
{
    m_tone = tone;
    update();
}

void DecisionBadge::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    drawDecisionShape(painter, m_look, QRectF(rect()).adjusted(1, 1, -1, -1), m_tone);
}

} // namespace guichet::ui
