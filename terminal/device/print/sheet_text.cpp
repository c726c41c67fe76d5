// SPDX-License-Identifier: Apache-2.0
#include "terminal/device/print/sheet_blocks.h"
#include "terminal/documents/roll_text.h"

#include <QFontMetricsF>

namespace guichet::device {
namespace {

constexpr int wrapping = Qt::TextWordWrap | Qt::TextWrapAnywhere;
constexpr double endless = 1e7;

// Words are kept whole where they fit the line.
int flagsFor(const QString &text, const QFont &font, double width)
{
    const QFontMetricsF metrics(font);
    for (const QString &word : text.split(QLatin1Char(' '))) {
        if (metrics.horizontalAdvance(word) > width)
            return wrapping;
    }
    return Qt::TextWordWrap;
}

} // namespace

QString cellOf(const DocumentLine &line, std::size_t place)
{
    return place < line.cells.size() ? QString::fromStdString(roll::printable(line.cells[place])) : QString();
}

double heightOf(const QString &text, const QFont &font, double width)
{
    if (text.isEmpty())
        return lineHeight(font);
    return QFontMetricsF(font).boundingRect(QRectF(0, 0, width, endless), flagsFor(text, font, width), text).height();
}

void drawText(QPainter &painter, const QRectF &place, const QString &text, const QFont &font, Qt::Alignment alignment)
{
    painter.setFont(font);
    painter.drawText(place, static_cast<int>(alignment) | flagsFor(text, font, place.width()), text);
}

SheetBlock textBlock(const QString &text, const QFont &font, const QColor &colour, double width, Qt::Alignment alignment)
{
    constexpr double after = 60;
    const double height = heightOf(text, font, width);
    return {height + after, [=](QPainter &painter) {
                painter.setPen(colour);
                drawText(painter, QRectF(0, 0, width, height + after), text, font, alignment | Qt::AlignTop);
            }, false, false, {}};
}

} // namespace guichet::device
