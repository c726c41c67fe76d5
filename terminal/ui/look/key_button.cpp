// SPDX-License-Identifier: Apache-2.0
#include "terminal/ui/look/key_button.h"

#include <QKeyEvent>
#include <QPainter>

namespace guichet::ui {

KeyButton::KeyButton(const Look &look, const QString &key, const QString &text, QWidget *parent)
    : QAbstractButton(parent)
    , m_look(look)
    , m_key(key)
{
    setText(text);
    setAccessibleName(text);
    setAccessibleDescription(key);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void KeyButton::setFilled(bool filled)
{
    m_filled = filled;
    updateGeometry();
    update();
}

void KeyButton::setTextType(Type type)
{
    m_textType = type;
    updateGeometry();
}

int KeyButton::keyWidth() const
{
    return m_key.isEmpty() ? 0 : QFontMetrics(m_look.font(Type::Key)).horizontalAdvance(m_key) + m_look.px(7);
}

QSize KeyButton::sizeHint() const
{
    QFont font = m_look.font(m_textType);
    font.setWeight(QFont::Bold); // room for the filled state: nothing jumps when chosen
    return {2 * m_look.px(11) + keyWidth() + QFontMetrics(font).horizontalAdvance(text()), m_look.touch()};
}

void KeyButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box = QRectF(rect()).adjusted(1, 1, -1, -1);
    painter.setPen(hasFocus() ? QPen(m_look.colour(Hue::Focus), 2) : QPen(m_filled ? m_look.colour(Hue::Brand) : m_look.colour(Hue::Line), 1));
    painter.setBrush(m_filled ? (isDown() ? m_look.colour(Hue::Brand).darker(115) : m_look.colour(Hue::Brand)) : (isDown() ? m_look.colour(Hue::BrandGround) : m_look.colour(Hue::Card)));
    painter.drawRoundedRect(box, m_look.px(8), m_look.px(8));
    if (hasFocus() && m_filled) {
        painter.setPen(QPen(m_look.colour(Hue::BrandInk), 1.5));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(box.adjusted(3, 3, -3, -3), m_look.px(6), m_look.px(6));
    }
    int x = m_look.px(11);
    painter.setFont(m_look.font(Type::Key));
    painter.setPen(m_filled ? m_look.colour(Hue::BrandKey) : m_look.colour(Hue::Mute));
    painter.drawText(QRect(x, 0, width(), height()), Qt::AlignVCenter | Qt::AlignLeft, m_key);
    x += keyWidth();
    QFont font = m_look.font(m_textType);
    if (m_filled)
        font.setWeight(QFont::Bold);
    painter.setFont(font);
    painter.setPen(m_filled ? m_look.colour(Hue::BrandInk) : m_look.colour(Hue::Ink));
    painter.drawText(QRect(x, 0, width() - x, height()), Qt::AlignVCenter | Qt::AlignLeft, text());
}

// Enter on a focused button is a click, everywhere the same; a held key is one click.
void KeyButton::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Return && event->key() != Qt::Key_Enter)
        return QAbstractButton::keyPressEvent(event);
    if (!event->isAutoRepeat())
        click();
}

} // namespace guichet::ui
