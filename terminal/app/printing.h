// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "terminal/desk/device_settings.h"
#include "terminal/documents/printer.h"

#include <memory>
#include <optional>
#include <string>
#include <vector>

// Papers: what encodes and draws them is a module, loaded with the first one.
namespace guichet::app {

inline constexpr char printModule[] = "libguichet_print.so";
inline constexpr char openPrintingName[] = "guichetOpenPrinting";
using OpenPrinting = void(const std::vector<desk::PrinterSettings> *printers, const char *pdfFolder, std::unique_ptr<Printing> *opened);

// `asked` (--printer), else $GUICHET_PRINTER, else those of a profile that was read;
// a counter without either has none. E03 {attendu}
Outcome<std::vector<desk::PrinterSettings>> choosePrinters(const std::optional<std::string> &asked, const desk::DeviceSettings &profile);

// $GUICHET_PAPERS, else "documents" in the data folder.
std::string papersFolder(const std::string &dataFolder);

// Loads nothing yet. E04 comes with the first paper when the module is not installed.
// Without a window, print on the main thread.
std::unique_ptr<Printing> openPrinting(std::vector<desk::PrinterSettings> printers, std::string pdfFolder);

// The printer alone, with all that it needs; empty when none is set.
std::unique_ptr<Printer> openPrinter(std::vector<desk::PrinterSettings> printers, std::string pdfFolder);

} // namespace guichet::app
