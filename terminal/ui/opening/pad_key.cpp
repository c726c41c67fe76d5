// SPDX-License-Identifier: Apache-2.0
#include "terminal/ui/opening/pad_key.h"

#include <QPainter>

#include <algorithm>

namespace guichet::ui {

PadKey::PadKey(const Look &look, const QString &text, QWidget *parent)
    : QAbstractButton(parent)
    , m_look(look)
{
    setText(text);
    setFocusPolicy(Qt::NoFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void PadKey::setFilled(bool filled)
{
    m_filled = filled;
    update();
}

QSize PadKey::sizeHint() const
{
    return {m_look.px(84), std::max(m_look.touch(), m_look.px(66))};
}

QSize PadKey::minimumSizeHint() const
{
    return {m_look.touch(), m_look.touch()};
}

void PadKey::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor ground = m_look.colour(m_filled ? Hue::Brand : (isDown() ? Hue::BrandGround : Hue::Card));
    painter.setPen(QPen(m_look.colour(m_filled ? Hue::Brand : Hue::Line), 1));
    painter.setBrush(m_filled && isDown() ? ground.darker(115) : ground);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), m_look.px(8), m_look.px(8));
    painter.setFont(m_look.font(Type::Name));
    painter.setPen(m_look.colour(!isEnabled() ? Hue::Mute : m_filled ? Hue::BrandInk : Hue::Ink));
    painter.drawText(rect(), Qt::AlignCenter, text());
}

} // namespace guichet::ui
