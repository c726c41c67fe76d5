// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "terminal/base/bytes.h"
#include "terminal/desk/device_settings.h"
#include "terminal/documents/document.h"

namespace guichet::device {

// What a roll of that width holds: 58 mm prints 384 dots, 80 mm 576.
struct RollWidth {
    int dots = 576;
    int columns = 48;
};
RollWidth rollWidthOf(int millimetres);

// The bytes of a document for an ESC/POS printer of these settings: page, cut, drawer,
// square code natively (GS ( k) or as dots (GS v 0). A line with a sign the code page
// does not have is drawn, with CodePage::Ascii written in plain letters.
Bytes encodeEscPos(const Document &document, const desk::PrinterSettings &settings);

} // namespace guichet::device
