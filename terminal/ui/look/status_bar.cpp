// SPDX-License-Identifier: Apache-2.0
#include "terminal/ui/look/status_bar.h"

#include <QPainter>

namespace guichet::ui {

StatusBar::StatusBar(const Look &look, QWidget *parent)
    : QWidget(parent)
    , m_look(look)
{
    setFixedHeight(look.px(44));
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
    update();
}

// Draws one chip so that it ends at `right`; returns where the next one ends.
int StatusBar::drawChip(QPainter &painter, const StatusChip &chip, int right) const
{
    const int left = right - painter.fontMetrics().horizontalAdvance(chip.text);
    painter.setPen(m_look.colour(Hue::BrandInk));
    painter.drawText(QRect(left, 0, right - left + 2, height()), Qt::AlignVCenter | Qt::AlignLeft, chip.text);
    if (!chip.alert)
        return left - m_look.px(18);
    const int size = m_look.px(12);
    drawAlertShape(painter, m_look, QRectF(left - size - m_look.px(6), (height() - size) / 2.0, size, size), *chip.alert);
    return left - size - m_look.px(24);
}

void StatusBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_look.colour(Hue::Brand));
    int x = m_look.px(16);
    painter.setPen(m_look.colour(Hue::BrandInk));
    painter.setFont(m_look.font(Type::Strong));
    painter.drawText(QRect(x, 0, width(), height()), Qt::AlignVCenter, QStringLiteral("Guichet"));
    x += painter.fontMetrics().horizontalAdvance(QStringLiteral("Guichet")) + m_look.px(18);
    painter.setFont(m_look.font(Type::Small));
    int right = width() - m_look.px(16);
    for (auto chip = m_chips.rbegin(); chip != m_chips.rend(); ++chip)
        right = drawChip(painter, *chip, right);
    painter.setPen(m_look.colour(Hue::BrandInk));
    const int room = right - x;
    if (room > m_look.px(40))
        painter.drawText(QRect(x, 0, room, height()), Qt::AlignVCenter, painter.fontMetrics().elidedText(m_heading, Qt::ElideRight, room));
}

} // namespace guichet::ui
