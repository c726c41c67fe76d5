// SPDX-License-Identifier: Apache-2.0
#include "terminal/device/print/sheet_blocks.h"

#include "cards/image/qr_write.h"

#include <QFontMetricsF>

#include <algorithm>

namespace guichet::device {
namespace {

using Lines = std::span<const DocumentLine>;

constexpr double gap = 200;

SheetBlock emptyBlock(double height)
{
    return {height, [](QPainter &) {}, false, false, {}};
}

SheetBlock headingBlock(const DocumentLine &line, const SheetStyle &style)
{
    SheetBlock block = textBlock(cellOf(line, 0), sheetFont(style.points + 1.5, true), ink, style.inner(), style.height > 0 ? Qt::AlignLeft : Qt::AlignHCenter);
    block.keepsNext = true;
    return block;
}

// On a sheet the label small above its value; on a roll both on one line.
SheetBlock pairCells(Lines row, const SheetStyle &style, double width)
{
    const QFont labelFont = sheetFont(style.points - 2);
    const QFont valueFont = sheetFont(style.points, true);
    const double cell = width / style.pairColumns;
    double height = 0;
    for (const DocumentLine &line : row)
        height = std::max(height, heightOf(cellOf(line, 1), valueFont, cell - gap));
    const double label = lineHeight(labelFont);
    const std::vector<DocumentLine> lines(row.begin(), row.end());
    return {label + height + 90, [=](QPainter &painter) {
                for (std::size_t i = 0; i < lines.size(); ++i) {
                    const double x = static_cast<double>(i) * cell;
                    painter.setPen(mute);
                    drawText(painter, QRectF(x, 0, cell - gap, label), cellOf(lines[i], 0), labelFont);
                    painter.setPen(ink);
                    drawText(painter, QRectF(x, label, cell - gap, height + 50), cellOf(lines[i], 1), valueFont);
                }
            }, false, false, {}};
}

SheetBlock besides(const DocumentLine &line, const QFont &font, double left, double width)
{
    const QString label = cellOf(line, 0);
    const QString value = cellOf(line, 1);
    const double labelWidth = std::min(QFontMetricsF(font).horizontalAdvance(label) + 100, width * 0.55);
    const double height = std::max(heightOf(label, font, labelWidth), heightOf(value, font, width - labelWidth));
    return {height + 60, [=](QPainter &painter) {
                painter.setPen(mute);
                drawText(painter, QRectF(left, 0, labelWidth, height + 50), label, font);
                painter.setPen(ink);
                drawText(painter, QRectF(left + labelWidth, 0, width - labelWidth, height + 50), value, font, Qt::AlignRight);
            }, false, false, {}};
}

// Sums and totals stand at the right, where the eye looks for them.
double sumLeft(const SheetStyle &style)
{
    return style.height > 0 ? style.inner() * 0.45 : 0;
}

SheetBlock totalBlock(const DocumentLine &line, const SheetStyle &style)
{
    const double left = sumLeft(style);
    const double width = style.inner() - left;
    const QFont font = sheetFont(style.points + 5, true);
    const QFont labelFont = sheetFont(style.points, true);
    const QString label = cellOf(line, 0);
    const QString value = cellOf(line, 1);
    const double valueWidth = QFontMetricsF(font).horizontalAdvance(value) + 3 * gap;
    const double height = std::max(lineHeight(font), heightOf(label, labelFont, width - valueWidth)) + gap;
    return {height + gap / 2, [=](QPainter &painter) {
                painter.setPen(QPen(ink, 20));
                painter.setBrush(ground);
                painter.drawRoundedRect(QRectF(left, gap / 4, width, height), 80, 80);
                drawText(painter, QRectF(left + gap, gap / 4, width - valueWidth, height), label, labelFont, Qt::AlignLeft | Qt::AlignVCenter);
                drawText(painter, QRectF(left, gap / 4, width - gap, height), value, font, Qt::AlignRight | Qt::AlignVCenter);
            }, false, false, {}};
}

SheetBlock fieldBlock(const DocumentLine &line, const SheetStyle &style)
{
    const QFont font = sheetFont(style.points - 1);
    const double step = style.points * 95;
    const int count = std::clamp(cellOf(line, 1).toInt(), 1, 9);
    const double label = QFontMetricsF(font).horizontalAdvance(cellOf(line, 0)) + 150;
    return {step * count + 60, [=, text = cellOf(line, 0), width = style.inner()](QPainter &painter) {
                painter.setPen(mute);
                drawText(painter, QRectF(0, 0, width, step), text, font, Qt::AlignLeft | Qt::AlignBottom);
                painter.setPen(QPen(mute, 10, Qt::DotLine));
                for (int i = 1; i <= count; ++i)
                    painter.drawLine(QPointF(i == 1 ? label : 0, step * i), QPointF(width, step * i));
            }, false, false, {}};
}

SheetBlock signBlock(const DocumentLine &line, const SheetStyle &style)
{
    constexpr double room = 1'900;
    const auto count = static_cast<double>(std::max<std::size_t>(line.cells.size(), 2));
    const double width = (style.inner() - gap * (count - 1)) / count;
    const QFont font = sheetFont(style.points - 2);
    return {room + gap, [=](QPainter &painter) {
                for (std::size_t i = 0; i < line.cells.size(); ++i) {
                    const QRectF box(static_cast<double>(i) * (width + gap), gap / 2, width, room);
                    painter.setPen(QPen(hairline, 12));
                    painter.setBrush(Qt::NoBrush);
                    painter.drawRoundedRect(box, 80, 80);
                    painter.setPen(mute);
                    drawText(painter, box.adjusted(100, 70, -100, -50), cellOf(line, i), font);
                }
            }, false, false, {}};
}

SheetBlock ruleBlock(const SheetStyle &style)
{
    return {gap, [width = style.inner()](QPainter &painter) {
                painter.setPen(QPen(hairline, 12));
                painter.drawLine(QPointF(0, gap / 2), QPointF(width, gap / 2));
            }, false, false, {}};
}

void paintQr(QPainter &painter, const cards::image::QrMatrix &matrix, const QRectF &place)
{
    const double module = place.width() / (matrix.width + 2 * cards::image::quietZone);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Qt::black);
    for (int y = 0; y < matrix.width; ++y) {
        for (int x = 0; x < matrix.width; ++x) {
            if (matrix.at(x, y))
                painter.drawRect(QRectF(place.x() + (x + cards::image::quietZone) * module, place.y() + (y + cards::image::quietZone) * module, module + 1, module + 1));
        }
    }
}

constexpr double qrSide = 3'000;

SheetBlock qrBlock(const DocumentLine &line, const SheetStyle &style)
{
    const auto matrix = cards::image::encodeQr(line.cells.empty() ? std::string() : line.cells[0]);
    if (!matrix)
        return emptyBlock(0);
    return {qrSide, [=, left = (style.inner() - qrSide) / 2](QPainter &painter) { paintQr(painter, *matrix, QRectF(left, 0, qrSide, qrSide)); }, false, false, {}};
}

// Title, who and when at the left, the square code at the right.
SheetBlock headBlock(const QString &title, Lines lines, const std::optional<cards::image::QrMatrix> &qr, const SheetStyle &style)
{
    const double width = style.inner() - (qr ? qrSide + gap : 0);
    std::vector<SheetBlock> parts{textBlock(title, sheetFont(style.points + 9, true), ink, width)};
    for (const DocumentLine &line : lines) {
        if (line.kind == LineKind::Heading)
            parts.push_back(textBlock(cellOf(line, 0), sheetFont(style.points + 2, true), ink, width));
        else
            parts.push_back(textBlock(cellOf(line, 0) + QStringLiteral("\u00A0: ") + cellOf(line, 1), sheetFont(style.points), mute, width));
    }
    double height = 0;
    for (const SheetBlock &part : parts)
        height += part.height;
    return {std::max(height, qr ? qrSide : 0), [=, inner = style.inner()](QPainter &painter) {
                if (qr)
                    paintQr(painter, *qr, QRectF(inner - qrSide, -qrSide / 10, qrSide, qrSide));
                for (const SheetBlock &part : parts) {
                    painter.save();
                    part.paint(painter);
                    painter.restore();
                    painter.translate(0, part.height);
                }
            }, false, false, {}};
}

bool belongsToHead(const DocumentLine &line)
{
    return line.kind == LineKind::Heading || line.kind == LineKind::Pair;
}

// The lines from `first` on for which `belongs` holds.
template <class Belongs>
std::size_t endOf(Lines lines, std::size_t first, Belongs belongs)
{
    std::size_t end = first;
    while (end < lines.size() && belongs(lines[end]))
        ++end;
    return end;
}

class PartBuilder {
public:
    PartBuilder(const std::string &title, Lines lines, const SheetStyle &style)
        : m_lines(lines)
        , m_style(style)
        , m_isSheet(style.height > 0)
    {
        DocumentLine name{LineKind::Heading, {title}};
        if (!m_isSheet) {
            m_blocks.push_back(textBlock(cellOf(name, 0), sheetFont(style.points + 6, true), ink, style.inner(), Qt::AlignHCenter));
            return;
        }
        m_at = endOf(lines, 0, belongsToHead);
        const auto code = std::find_if(lines.begin(), lines.end(), [](const DocumentLine &line) { return line.kind == LineKind::Qr; });
        const auto matrix = code == lines.end() || code->cells.empty() ? std::nullopt : cards::image::encodeQr(code->cells[0]);
        m_blocks.push_back(headBlock(cellOf(name, 0), lines.first(m_at), matrix, style));
    }

    std::vector<SheetBlock> built() &&
    {
        while (m_at < m_lines.size())
            step();
        return std::move(m_blocks);
    }

private:
    void step()
    {
        const DocumentLine &line = m_lines[m_at];
        if (line.kind == LineKind::Pair && m_isSheet)
            return pairs();
        if (line.kind == LineKind::Columns || line.kind == LineKind::Row)
            return table();
        ++m_at;
        switch (line.kind) {
        case LineKind::Heading: m_blocks.push_back(headingBlock(line, m_style)); break;
        case LineKind::Pair:
        case LineKind::Sum: m_blocks.push_back(besides(line, sheetFont(m_style.points), sumLeft(m_style), m_style.inner() - sumLeft(m_style))); break;
        case LineKind::Total: m_blocks.push_back(totalBlock(line, m_style)); break;
        case LineKind::Field: m_blocks.push_back(fieldBlock(line, m_style)); break;
        case LineKind::Sign: m_blocks.push_back(signBlock(line, m_style)); break;
        case LineKind::Rule: m_blocks.push_back(ruleBlock(m_style)); break;
        case LineKind::Small: m_blocks.push_back(textBlock(cellOf(line, 0), sheetFont(m_style.points - 2), mute, m_style.inner(), Qt::AlignHCenter)); break;
        case LineKind::Qr:
            if (!m_isSheet)
                m_blocks.push_back(qrBlock(line, m_style));
            break;
        case LineKind::Note: m_blocks.push_back(textBlock(cellOf(line, 0), sheetFont(m_style.points), ink, m_style.inner())); break;
        case LineKind::Columns:
        case LineKind::Row:
        case LineKind::Tear: break;
        }
    }

    void pairs()
    {
        const std::size_t end = endOf(m_lines, m_at, [](const DocumentLine &line) { return line.kind == LineKind::Pair; });
        const auto step = static_cast<std::size_t>(m_style.pairColumns);
        for (; m_at < end; m_at += std::min(step, end - m_at))
            m_blocks.push_back(pairCells(m_lines.subspan(m_at, std::min(step, end - m_at)), m_style, m_style.inner()));
    }

    void table()
    {
        // A second head begins a second table; a note belongs to its row when it is indented.
        const std::size_t end = endOf(m_lines, m_at + 1, [](const DocumentLine &line) {
            return line.kind == LineKind::Row || (line.kind == LineKind::Note && cellOf(line, 0).startsWith(QLatin1String("  ")));
        });
        for (SheetBlock &block : tableBlocks(m_lines.subspan(m_at, end - m_at), m_style))
            m_blocks.push_back(std::move(block));
        m_blocks.push_back(emptyBlock(gap / 2));
        m_at = end;
    }

    Lines m_lines;
    const SheetStyle &m_style;
    bool m_isSheet;
    std::size_t m_at = 0;
    std::vector<SheetBlock> m_blocks{};
};

} // namespace

std::vector<SheetBlock> blocksOf(const std::string &title, Lines lines, const SheetStyle &style)
{
    return PartBuilder(title, lines, style).built();
}

} // namespace guichet::device
