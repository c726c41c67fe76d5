// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "terminal/desk/device_settings.h"

#include <optional>
#include <string_view>

namespace guichet::app {

// A printer in one word, as typed after --printer or in $GUICHET_PRINTER:
//   usb[:/dev/usb/lp0]  serial:/dev/ttyUSB0[@19200]  tcp:HOST[:9100]  cups[:QUEUE]  pdf:FOLDER
// and after a comma, each once: 58, 80 (mm), cp437, cp850, cp858, cp1252, ascii, nocut,
// rasterqr, drawer. Nothing when it is none of these.
std::optional<desk::PrinterSettings> parsePrinterText(std::string_view text);

inline constexpr std::string_view printerTextForms = "usb[:DEVICE]|serial:DEVICE[@BAUD]|tcp:HOST[:PORT]|cups[:QUEUE]|pdf:FOLDER[,58|80|cp437|cp850|cp858|cp1252|ascii|nocut|rasterqr|drawer]";

} // namespace guichet::app
