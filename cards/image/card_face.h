// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cards/image/card_sheet.h"

#include <QRectF>

class QPainter;
class QFont;

// The two faces of a printed card. Units: hundredths of a millimetre, the
// upper left corner of the card at (0, 0); the caller scales the painter.
namespace guichet::cards::image {

inline constexpr double unitsPerMillimetre = 100;
inline constexpr double cardWidth = 8560; // CR80, ISO/IEC 7810 ID-1
inline constexpr double cardHeight = 5398;

// False when the photo cannot be read.
bool drawFront(QPainter &painter, const PrintableCard &card);
// False when the text does not fit a symbol that prints well.
bool drawBack(QPainter &painter, const PrintableCard &card);

} // namespace guichet::cards::image
