// SPDX-License-Identifier: Apache-2.0
#include "terminal/ui/opening/badge_stage.h"

#include <QPainter>

#include <algorithm>

namespace guichet::ui {
namespace {

constexpr QColor codeInk{0x14, 0x21, 0x1d};
constexpr QColor badgeGround{0xe4, 0xe6, 0xe3};
constexpr QColor badgeShape{0x94, 0xa0, 0x9a};

// Not a code that can be read: a pattern that says "here is the code".
void drawCode(QPainter &painter, const QRectF &box)
{
    constexpr int cells = 15;
    const double cell = box.width() / cells;
    for (int row = 0; row < cells; ++row) {
        for (int column = 0; column < cells; ++column) {
            if ((row * 5 + column * 7 + row * column) % 3 == 0)
                painter.fillRect(QRectF(box.left() + column * cell, box.top() + row * cell, cell, cell), codeInk);
        }
    }
}

} // namespace

BadgeStage::BadgeStage(const Look &look, QWidget *parent)
    : QWidget(parent)
    , m_look(look)
{
    setAccessibleName(tr("Badge devant le lecteur"));
}

QSize BadgeStage::minimumSizeHint() const
{
    return {m_look.px(200), m_look.px(200)};
}

void BadgeStage::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_look.colour(Hue::Stage));
    painter.drawRoundedRect(rect(), m_look.radius(), m_look.radius());
    const double high = std::min(height() * 0.76, width() * 0.76 * 1.45);
    const double wide = high / 1.45;
    const QRectF badge((width() - wide) / 2, (height() - high) / 2, wide, high);
    painter.setBrush(badgeGround);
    painter.drawRoundedRect(badge, m_look.px(8), m_look.px(8));
    painter.setBrush(m_look.colour(Hue::Stage));
    painter.drawRoundedRect(QRectF(badge.center().x() - wide * 0.12, badge.top() + high * 0.04, wide * 0.24, high * 0.03), 3, 3);
    painter.setBrush(badgeShape);
    painter.drawEllipse(QPointF(badge.center().x(), badge.top() + high * 0.21), wide * 0.13, wide * 0.13);
    painter.drawPie(QRectF(badge.center().x() - wide * 0.25, badge.top() + high * 0.33, wide * 0.5, high * 0.26), 0, 180 * 16);
    const double code = wide * 0.56;
    drawCode(painter, QRectF(badge.center().x() - code / 2, badge.bottom() - code - high * 0.07, code, code));
}

} // namespace guichet::ui
