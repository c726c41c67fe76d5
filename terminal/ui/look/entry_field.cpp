// SPDX-License-Identifier: Apache-2.0
#include "terminal/ui/look/entry_field.h"

#include <QPainter>

namespace guichet::ui {

EntryField::EntryField(const Look &look, Type type, const QString &name, int longest, QWidget *parent)
    : QLineEdit(parent)
    , m_look(look)
{
    setFont(look.font(type));
    setMaxLength(longest);
    setAccessibleName(name);
    setFrame(false);
    setFixedHeight(look.touch());
    setTextMargins(look.px(12), 0, look.px(12), 0);
    setContextMenuPolicy(Qt::NoContextMenu);
    setAcceptDrops(false); // what is dropped is for the window: a card, never a field's text
    QPalette palette = this->palette();
    palette.setColor(QPalette::Base, Qt::transparent);
    palette.setColor(QPalette::Text, m_look.colour(Hue::Ink));
    palette.setColor(QPalette::PlaceholderText, m_look.colour(Hue::Mute));
    palette.setColor(QPalette::Highlight, m_look.colour(Hue::BrandGround));
    palette.setColor(QPalette::HighlightedText, m_look.colour(Hue::Ink));
    setPalette(palette);
}

void EntryField::setWrong(bool wrong)
{
    m_wrong = wrong;
    update();
}

void EntryField::setCompact(bool compact)
{
    m_compact = compact;
    setTextMargins(m_look.px(4), 0, m_look.px(4), 0);
    update();
}

void EntryField::paintEvent(QPaintEvent *event)
{
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        QPen pen(m_look.colour(Hue::Line), 1);
        if (m_wrong)
            pen = QPen(m_look.colour(Hue::No), 2);
        else if (hasFocus())
            pen = QPen(m_look.colour(Hue::Focus), 2);
        painter.setPen(pen);
        painter.setBrush(m_wrong ? m_look.colour(Hue::NoGround) : m_look.colour(Hue::Card));
        const int space = m_compact ? m_look.px(4) : 1;
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, space, -1, -space), m_look.px(8), m_look.px(8));
    }
    QLineEdit::paintEvent(event);
}

} // namespace guichet::ui
