// SPDX-License-Identifier: Apache-2.0
#include "terminal/device/print/sheet_blocks.h"

#include <QFontMetricsF>

#include <algorithm>
#include <numeric>

namespace guichet::device {
namespace {

constexpr double padding = 120;

struct Column {
    double width = 0;
    double least = 0;     // of its longest word
    bool isFigure = true; // figures stand at the right edge
};

struct Table {
    std::vector<Column> columns;
    QFont font;
    QFont headFont;
};

bool isFigure(const QString &text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) {
        return c.isDigit() || c.isSpace() || QStringLiteral("+-/\u2212\u2013.,%F").contains(c);
    });
}

double longestWord(const QString &text, const QFontMetricsF &metrics)
{
    double longest = 0;
    for (const QString &word : text.split(QLatin1Char(' ')))
        longest = std::max(longest, metrics.horizontalAdvance(word));
    return longest;
}

// A row of dots on a roll is an empty row to write in on a sheet.
bool isToFillIn(const DocumentLine &line)
{
    return line.kind == LineKind::Row && cellOf(line, 0).startsWith(QLatin1String("...."));
}

// The widest figure decides a column of figures; other texts share what is left.
Table measured(std::span<const DocumentLine> lines, const SheetStyle &style, double points)
{
    Table table{{}, sheetFont(points), sheetFont(points - 1, true)};
    const QFontMetricsF metrics(table.font);
    const QFontMetricsF headMetrics(table.headFont);
    for (const DocumentLine &line : lines) {
        if (line.kind == LineKind::Note)
            continue;
        table.columns.resize(std::max(table.columns.size(), line.cells.size()));
        for (std::size_t i = 0; i < line.cells.size(); ++i) {
            const QString text = cellOf(line, i);
            Column &column = table.columns[i];
            const bool head = line.kind == LineKind::Columns;
            column.width = std::max(column.width, (head ? headMetrics : metrics).horizontalAdvance(text) + 2 * padding);
            column.least = std::max(column.least, longestWord(text, head ? headMetrics : metrics) + 2 * padding);
            column.isFigure = column.isFigure && (head || (i > 0 && isFigure(text)));
        }
    }
    double figures = 0;
    double texts = 0;
    for (const Column &column : table.columns)
        (column.isFigure ? figures : texts) += column.width;
    const double left = style.inner() - figures;
    for (Column &column : table.columns) {
        if (!column.isFigure && texts > 0 && left > 0)
            column.width *= left / texts;
    }
    return table;
}

bool fits(const Table &table, const SheetStyle &style)
{
    double sum = 0;
    for (const Column &column : table.columns) {
        sum += column.width;
        if (!column.isFigure && column.width < column.least)
            return false;
    }
    return sum <= style.inner() + 1;
}

// Smaller letters until the figures leave room for the names.
Table fitted(std::span<const DocumentLine> lines, const SheetStyle &style)
{
    constexpr double smallest = 5.5;
    double points = style.points;
    Table table = measured(lines, style, points);
    while (!fits(table, style) && points > smallest) {
        points -= 0.5;
        table = measured(lines, style, points);
    }
    return table;
}

SheetBlock rowBlock(const DocumentLine &line, const Table &table, const SheetStyle &style)
{
    const bool head = line.kind == LineKind::Columns;
    const QFont font = head ? table.headFont : table.font;
    constexpr double above = 50;
    double height = 0;
    for (std::size_t i = 0; i < line.cells.size(); ++i)
        height = std::max(height, heightOf(cellOf(line, i), font, table.columns[i].width - 2 * padding));
    const double whole = height + 2 * above;
    const double width = style.inner();
    return {whole, [=](QPainter &painter) {
                if (head)
                    painter.fillRect(QRectF(0, 0, width, whole), ground);
                painter.setPen(ink);
                double x = 0;
                for (std::size_t i = 0; i < line.cells.size(); ++i) {
                    const Column &column = table.columns[i];
                    drawText(painter, QRectF(x + padding, above, column.width - 2 * padding, height + above), cellOf(line, i), font,
                             (column.isFigure ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignTop);
                    x += column.width;
                }
                painter.setPen(QPen(hairline, 8));
                painter.drawLine(QPointF(0, whole), QPointF(width, whole));
            }, head, false, {}};
}

// Too many columns for the paper: what it is, and its figures on the lines below.
SheetBlock stackedBlock(const DocumentLine &line, const SheetStyle &style)
{
    QStringList figures;
    for (std::size_t i = 1; i < line.cells.size(); ++i)
        figures << cellOf(line, i).replace(QLatin1Char(' '), QChar(0xA0));
    const bool head = line.kind == LineKind::Columns;
    SheetBlock name = textBlock(cellOf(line, 0), sheetFont(style.points, head), ink, style.inner());
    SheetBlock rest = textBlock(figures.join(QStringLiteral("   ")), sheetFont(style.points - 1, head), mute, style.inner(), Qt::AlignRight);
    return {name.height + rest.height, [name, rest](QPainter &painter) {
                painter.save();
                name.paint(painter);
                painter.restore();
                painter.translate(0, name.height);
                rest.paint(painter);
            }, head, false, {}};
}

SheetBlock emptyRowBlock(const Table &table, const SheetStyle &style)
{
    constexpr double height = 850;
    return {height, [=, width = style.inner()](QPainter &painter) {
                painter.setPen(QPen(hairline, 10));
                painter.drawLine(QPointF(0, height), QPointF(width, height));
                double x = 0;
                for (const Column &column : table.columns) {
                    painter.drawLine(QPointF(x, 0), QPointF(x, height));
                    x += column.width;
                }
                painter.drawLine(QPointF(width, 0), QPointF(width, height));
            }, false, false, {}};
}

SheetBlock reasonBlock(const DocumentLine &line, const SheetStyle &style)
{
    SheetBlock inner = textBlock(cellOf(line, 0).trimmed(), sheetFont(style.points - 1), mute, style.inner() - 4 * padding);
    const double height = inner.height;
    return {height, [paint = std::move(inner.paint)](QPainter &painter) {
                painter.translate(3 * padding, 0);
                paint(painter);
            }, false, false, {}};
}

} // namespace

std::vector<SheetBlock> tableBlocks(std::span<const DocumentLine> lines, const SheetStyle &style)
{
    const Table table = fitted(lines, style);
    const bool isTable = fits(table, style);
    const auto row = [&](const DocumentLine &line) {
        if (isTable && isToFillIn(line))
            return emptyRowBlock(table, style);
        return isTable ? rowBlock(line, table, style) : stackedBlock(line, style);
    };
    std::vector<SheetBlock> blocks;
    for (const DocumentLine &line : lines) {
        blocks.push_back(line.kind == LineKind::Note ? reasonBlock(line, style) : row(line));
        if (line.kind != LineKind::Columns && lines.front().kind == LineKind::Columns)
            blocks.back().repeated = {row(lines.front())};
    }
    return blocks;
}

} // namespace guichet::device
