// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "terminal/base/bytes.h"
#include "terminal/documents/roll_layout.h"

#include <QImage>

#include <optional>
#include <string>

// What a ticket printer's own letters cannot say, as dots.
namespace guichet::device {

inline constexpr int dotsPerColumn = 12; // font A of every ESC/POS printer: 12 × 24
inline constexpr int dotsPerLine = 24;

// One line in the columns the printer's own letters would take: white paper, black
// dots, 8-bit grey. Needs a QGuiApplication.
QImage drawLine(const RollLine &line, int columns);
// The square code with its quiet zone, at most `dots` wide; nothing when it does not fit.
std::optional<QImage> drawQr(const std::string &text, int dots);

// "GS v 0": the picture as one raster, `dots` wide, in the middle.
Bytes rasterCommand(const QImage &picture, int dots);

} // namespace guichet::device
