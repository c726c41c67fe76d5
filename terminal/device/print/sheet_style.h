// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "terminal/documents/printer.h"

#include <QColor>
#include <QFont>

// How papers look on sheets and in PDF files. Lengths are hundredths of a millimetre.
namespace guichet::device {

struct SheetStyle {
    double width = 21'000;       // of the paper
    double height = 29'700;      // 0: as long as it takes (a roll)
    double margin = 1'500;
    double points = 9.5;         // of text
    int pairColumns = 3;         // label and value side by side

    double inner() const { return width - 2 * margin; }
};

SheetStyle styleFor(Paper paper);

QFont sheetFont(double points, bool bold = false);
double lineHeight(const QFont &font);

inline const QColor ink{0x14, 0x21, 0x1d};
inline const QColor mute{0x52, 0x61, 0x5b};
inline const QColor hairline{0xb9, 0xb5, 0xa8};
inline const QColor ground{0xf1, 0xf0, 0xea};

} // namespace guichet::device
