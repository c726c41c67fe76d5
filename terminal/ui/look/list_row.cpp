// SPDX-License-Identifier: Apache-2.0
#include "terminal/ui/look/list_row.h"

#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

namespace guichet::ui {

ListRow::ListRow(const Look &look, ListRowText text, QWidget *parent)
    : QAbstractButton(parent)
    , m_look(look)
    , m_text(std::move(text))
{
    setAccessibleName(QStringList{m_text.lead, m_text.title, m_text.detail, m_text.state}.join(QStringLiteral(" ")).trimmed());
    setText(m_text.title);
    setFocusPolicy(Qt::TabFocus);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setAttribute(Qt::WA_Hover);
}

void ListRow::setChosen(bool chosen)
{
    m_chosen = chosen;
    update();
}

QFont ListRow::stateFont() const
{
    return m_look.font(m_text.tone == Tone::Neutral ? Type::Text : Type::Strong);
}

int ListRow::leadWidth() const
{
    if (m_text.lead.isEmpty())
        return 0;
    return std::max(m_look.px(48), QFontMetrics(m_look.font(Type::Text)).horizontalAdvance(m_text.lead)) + m_look.px(6);
}

// Only with large text: at the usual size the words are cut and the state stays where
// the eye looks for it.
bool ListRow::isTight(int width) const
{
    if (m_look.textFactor <= 1.0 || m_text.state.isEmpty())
        return false;
    const int words = QFontMetrics(m_look.font(Type::Strong)).horizontalAdvance(m_text.title);
    return leadWidth() + words + QFontMetrics(stateFont()).horizontalAdvance(m_text.state) + m_look.px(12) > width - 2 * m_look.inside();
}

int ListRow::heightForWidth(int width) const
{
    int words = QFontMetrics(m_look.font(Type::Strong)).height() + (isTight(width) ? QFontMetrics(stateFont()).height() : 0);
    if (!m_text.detail.isEmpty())
        words += QFontMetrics(m_look.font(Type::Small)).height();
    return std::max({m_look.touch(), m_look.px(60), words + m_look.px(12)});
}

QSize ListRow::sizeHint() const
{
    return {m_look.px(200), heightForWidth(m_look.px(200))};
}

void ListRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_chosen || isDown())
        painter.fillRect(rect().adjusted(1, 0, -1, -1), m_look.colour(Hue::BrandGround));
    else if (m_text.strong || underMouse())
        painter.fillRect(rect().adjusted(1, 0, -1, -1), m_look.colour(Hue::Bar));
    painter.fillRect(0, height() - 1, width(), 1, m_look.colour(Hue::Line));
    drawWords(painter, rect().adjusted(m_look.inside(), 0, -m_look.inside(), 0));
    if (!hasFocus())
        return;
    painter.setPen(QPen(m_look.colour(Hue::Focus), 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(rect()).adjusted(2, 2, -2, -3), m_look.px(6), m_look.px(6));
}

void ListRow::drawWords(QPainter &painter, const QRect &box) const
{
    const auto put = [&painter](const QRect &where, const QFont &font, const QColor &colour, const QString &text, int flags) {
        painter.setFont(font);
        painter.setPen(colour);
        painter.drawText(where, flags, painter.fontMetrics().elidedText(text, Qt::ElideRight, where.width()));
    };
    const bool tight = isTight(width());
    const int left = box.left() + leadWidth();
    put({box.left(), 0, leadWidth(), height()}, m_look.font(Type::Text), m_look.colour(Hue::Mute), m_text.lead, Qt::AlignVCenter);
    const int stateWidth = m_text.state.isEmpty() || tight ? 0 : QFontMetrics(stateFont()).horizontalAdvance(m_text.state) + 4;
    const int room = box.right() - stateWidth - (stateWidth ? m_look.px(8) : 0) - left;
    const QFont titleFont = m_look.font(Type::Strong), detailFont = m_look.font(Type::Small);
    const int titleHeight = QFontMetrics(titleFont).height(), detailHeight = m_text.detail.isEmpty() ? 0 : QFontMetrics(detailFont).height();
    const int stateHeight = tight ? QFontMetrics(stateFont()).height() : 0;
    const int top = (height() - titleHeight - detailHeight - stateHeight) / 2;
    put({left, top, room, titleHeight}, titleFont, m_look.colour(Hue::Ink), m_text.title, Qt::AlignVCenter);
    put({left, top + titleHeight, room, detailHeight}, detailFont, m_look.colour(Hue::Mute), m_text.detail, Qt::AlignVCenter);
    if (tight)
        put({left, top + titleHeight + detailHeight, room, stateHeight}, stateFont(), m_look.toneInk(m_text.tone), m_text.state, Qt::AlignVCenter);
    else
        put({box.right() - stateWidth, 0, stateWidth + 2, height()}, stateFont(), m_look.toneInk(m_text.tone), m_text.state, Qt::AlignVCenter | Qt::AlignRight);
}

void ListRow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Return && event->key() != Qt::Key_Enter)
        return QAbstractButton::keyPressEvent(event);
    if (!event->isAutoRepeat())
        click();
}

} // namespace guichet::ui
