// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "terminal/device/print/sheet_style.h"
#include "terminal/documents/document.h"

#include <QPainter>

#include <functional>
#include <span>
#include <vector>

namespace guichet::device {

// A piece of a sheet that is never broken: how high it is, how it is drawn with its
// upper left corner at the painter's origin.
struct SheetBlock {
    double height = 0;
    std::function<void(QPainter &)> paint{};
    bool keepsNext = false;      // a title stays with what it is the title of
    bool startsPart = false;     // a tear before it
    std::vector<SheetBlock> repeated{}; // drawn again when a new page begins before it: the head of its table
};

// The lines of one part (between tears), in blocks from top to bottom.
std::vector<SheetBlock> blocksOf(const std::string &title, std::span<const DocumentLine> lines, const SheetStyle &style);

// Used by the above, one file each.
std::vector<SheetBlock> tableBlocks(std::span<const DocumentLine> lines, const SheetStyle &style);
SheetBlock textBlock(const QString &text, const QFont &font, const QColor &colour, double width, Qt::Alignment alignment = Qt::AlignLeft);
// Height of the text wrapped to the width; a word longer than it is broken.
double heightOf(const QString &text, const QFont &font, double width);
void drawText(QPainter &painter, const QRectF &place, const QString &text, const QFont &font, Qt::Alignment alignment = Qt::AlignLeft);
QString cellOf(const DocumentLine &line, std::size_t place);

} // namespace guichet::device
