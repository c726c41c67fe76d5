// SPDX-License-Identifier: Apache-2.0
#include "terminal/ui/look/key_button.h"

#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

namespace guichet::ui {

KeyButton::KeyButton(const Look &look, const QString &key, const QString &text, QWidget *parent)
    : QAbstractButton(parent)
    , m_look(look)
    , m_key(key)
{
    setText(text);
    setAccessibleDescription(key);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
}

void KeyButton::setText(const QString &text)
{
    QAbstractButton::setText(text);
    setAccessibleName(text);
    updateGeometry();
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

void KeyButton::setStacked(bool stacked)
{
    m_stacked = stacked && !m_key.isEmpty();
    updateGeometry();
    update();
}

QFont KeyButton::wordsFont(bool bold) const
{
    QFont font = m_look.font(m_stacked ? Type::Small : m_textType);
    if (bold)
        font.setWeight(QFont::Bold);
    return font;
}

int KeyButton::keyWidth() const
{
    return m_key.isEmpty() ? 0 : QFontMetrics(m_look.font(Type::Key)).horizontalAdvance(m_key);
}

// With room for the filled state: nothing jumps when it is chosen.
QSize KeyButton::sizeHint() const
{
    const QFontMetrics words(wordsFont(true)), key(m_look.font(Type::Key));
    const int textWidth = words.horizontalAdvance(text()), gap = m_key.isEmpty() ? 0 : m_look.px(7);
    const int width = m_stacked ? std::max(keyWidth(), textWidth) + 2 * m_look.px(8) : keyWidth() + gap + textWidth + 2 * m_look.px(11);
    const int height = m_stacked ? key.height() + words.height() + m_look.px(4) : words.height() + m_look.px(10);
    return {std::max(width, 48), std::max(m_look.touch(), height)};
}

void KeyButton::drawBox(QPainter &painter) const
{
    const QRectF box = QRectF(rect()).adjusted(1, 1, -1, -1);
    const bool hover = underMouse() && isEnabled();
    QColor ground = m_filled ? m_look.colour(Hue::Brand) : m_look.colour(Hue::Card);
    if (isDown())
        ground = m_filled ? ground.darker(125) : m_look.colour(Hue::BrandGround);
    else if (hover)
        ground = m_filled ? ground.lighter(112) : m_look.colour(Hue::Bar);
    const QColor edge = m_filled ? m_look.colour(Hue::Brand) : m_look.colour(hover || isDown() ? Hue::Mute : Hue::Edge);
    painter.setPen(hasFocus() ? QPen(m_look.colour(Hue::Focus), 2) : QPen(edge, 1));
    painter.setBrush(ground);
    painter.drawRoundedRect(box, m_look.px(8), m_look.px(8));
    if (!hasFocus() || !m_filled)
        return;
    painter.setPen(QPen(m_look.colour(Hue::BrandInk), 1.5));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(box.adjusted(3, 3, -3, -3), m_look.px(6), m_look.px(6));
}

void KeyButton::drawWords(QPainter &painter) const
{
    const auto put = [&painter](const QRect &where, const QFont &font, const QColor &colour, int flags, const QString &words) {
        painter.setFont(font);
        painter.setPen(colour);
        painter.drawText(where, flags, painter.fontMetrics().elidedText(words, Qt::ElideRight, where.width()));
    };
    const QColor keyInk = m_look.colour(m_filled ? Hue::BrandKey : Hue::Mute), ink = m_look.colour(m_filled ? Hue::BrandInk : Hue::Ink);
    const QFont keyFont = m_look.font(Type::Key);
    if (m_stacked) {
        const QRect inner = rect().adjusted(m_look.px(4), 0, -m_look.px(4), 0);
        const int keyHeight = QFontMetrics(keyFont).height(), textHeight = QFontMetrics(wordsFont(false)).height();
        const int top = (height() - keyHeight - textHeight) / 2;
        put({inner.x(), top, inner.width(), keyHeight}, keyFont, keyInk, Qt::AlignCenter, m_key);
        put({inner.x(), top + keyHeight, inner.width(), textHeight}, wordsFont(m_filled), ink, Qt::AlignCenter, text());
        return;
    }
    const int inside = m_look.px(11);
    const QRect inner = rect().adjusted(inside, 0, -m_look.px(4), 0);
    put(inner, keyFont, keyInk, Qt::AlignVCenter | Qt::AlignLeft, m_key);
    const int left = m_key.isEmpty() ? 0 : keyWidth() + m_look.px(7);
    const auto alignment = static_cast<int>(m_key.isEmpty() ? Qt::Alignment(Qt::AlignCenter) : Qt::AlignVCenter | Qt::AlignLeft);
    put(m_key.isEmpty() ? rect().adjusted(m_look.px(4), 0, -m_look.px(4), 0) : inner.adjusted(left, 0, 0, 0), wordsFont(m_filled), ink, alignment, text());
}

void KeyButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    drawBox(painter);
    drawWords(painter);
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
