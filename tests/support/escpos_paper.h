// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "terminal/base/bytes.h"

#include <QImage>
#include <QStringList>

namespace guichet::test {

// What a ticket printer makes of the bytes it gets: the paper as a picture, the letters
// as text. A reader of its own: it shares no table with the encoder.
struct EscPosPaper {
    QImage picture{};          // 8-bit grey, all pieces one below the other
    QStringList lines{};       // text lines as printed; a raster or a code is an empty one
    QStringList codes{};       // contents of native square codes
    int rasters = 0;
    int cuts = 0;
    int drawerKicks = 0;
    QStringList trouble{};     // commands it does not know, lines wider than the paper
};

EscPosPaper readEscPos(ByteView bytes, int dots);

} // namespace guichet::test
