// SPDX-License-Identifier: Apache-2.0
#include "terminal/ui/look/status_bar.h"

#include <QPainter>

#include <algorithm>

namespace guichet::ui {

StatusBar::StatusBar(const Look &look, QWidget *parent)
    : QWidget(parent)
    , m_look(look)
{
    fitHeight();
}

void StatusBar::setHeading(const QString &heading)
{
    m_heading = heading;
    describe();
}

void StatusBar::setChips(std::vector<StatusChip> chips)
{
    m_chips = std::move(chips);
    describe();
}

void StatusBar::describe()
{
    QStringList words{m_heading};
    for (const StatusChip &chip : m_chips)
        words << chip.text;
    setAccessibleName(words.join(QStringLiteral(", ")));
    fitHeight();
    update();
}

int StatusBar::lineHeight() const
{
    return std::max(m_look.px(44), QFontMetrics(m_look.font(Type::Strong)).height() + m_look.px(10));
}

int StatusBar::chipWidth(const StatusChip &chip) const
{
    const int words = QFontMetrics(m_look.font(Type::Small)).horizontalAdvance(chip.text);
    return words + (chip.alert ? m_look.px(18) : 0);
}

int StatusBar::chipsWidth() const
{
    int width = 0;
    for (const StatusChip &chip : m_chips)
        width += chipWidth(chip) + m_look.px(18);
    return width;
}

// The heading keeps room for a dozen letters at least.
bool StatusBar::needsTwoLines() const
{
    const QFontMetrics name(m_look.font(Type::Strong)), heading(m_look.font(Type::Small));
    const int least = std::min(heading.horizontalAdvance(m_heading), heading.averageCharWidth() * 12);
    return 2 * m_look.px(16) + name.horizontalAdvance(QStringLiteral("Guichet")) + m_look.px(18) + least + chipsWidth() > width();
}

void StatusBar::fitHeight()
{
    setFixedHeight(needsTwoLines() ? lineHeight() + lineHeight() * 3 / 4 : lineHeight());
}

void StatusBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitHeight();
}

void StatusBar::drawChip(QPainter &painter, const StatusChip &chip, const QRect &box) const
{
    int left = box.left();
    if (chip.alert) {
        const int size = m_look.px(12);
        drawAlertShape(painter, m_look, QRectF(left, box.center().y() - size / 2.0 + 0.5, size, size), *chip.alert);
        left += m_look.px(18);
    }
    painter.setPen(m_look.colour(Hue::BrandInk));
    painter.drawText(QRect(left, box.top(), box.right() - left + 2, box.height()), Qt::AlignVCenter | Qt::AlignLeft, chip.text);
}

void StatusBar::drawChips(QPainter &painter, const QRect &box, bool fromRight) const
{
    painter.setFont(m_look.font(Type::Small));
    const int space = m_look.px(18);
    int left = fromRight ? box.right() - chipsWidth() + space : box.left();
    for (const StatusChip &chip : m_chips) {
        const int width = chipWidth(chip);
        if (left + width > box.right() + 2)
            return;
        drawChip(painter, chip, {left, box.top(), width, box.height()});
        left += width + space;
    }
}

void StatusBar::drawHeading(QPainter &painter, const QRect &box) const
{
    painter.setPen(m_look.colour(Hue::BrandInk));
    painter.setFont(m_look.font(Type::Strong));
    const QString name = QStringLiteral("Guichet");
    painter.drawText(box, Qt::AlignVCenter, name);
    const int left = box.left() + painter.fontMetrics().horizontalAdvance(name) + m_look.px(18);
    painter.setFont(m_look.font(Type::Small));
    const int room = box.right() - left;
    painter.drawText(QRect(left, box.top(), room, box.height()), Qt::AlignVCenter, painter.fontMetrics().elidedText(m_heading, Qt::ElideRight, room));
}

void StatusBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_look.colour(Hue::Brand));
    const QRect inner = rect().adjusted(m_look.px(16), 0, -m_look.px(16), 0);
    const bool two = needsTwoLines();
    const int line = two ? height() / 2 : height();
    drawHeading(painter, {inner.left(), 0, two ? inner.width() : inner.width() - chipsWidth(), line});
    drawChips(painter, {inner.left(), height() - line, inner.width(), line}, !two);
}

} // namespace guichet::ui
