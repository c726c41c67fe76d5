// SPDX-License-Identifier: Apache-2.0
#include "terminal/device/print/printers.h"

#include "terminal/device/print/escpos_printer.h"
#include "terminal/device/print/sheet_printer.h"

namespace guichet::device {
namespace {

std::unique_ptr<Printer> printerOf(const desk::PrinterSettings &settings, const std::string &pdfFolder)
{
    switch (settings.kind) {
    case desk::PrinterKind::EscposUsb:
    case desk::PrinterKind::EscposSerial:
    case desk::PrinterKind::EscposTcp: return std::make_unique<EscPosPrinter>(settings);
    case desk::PrinterKind::Pdf: return std::make_unique<FolderPrinter>(settings.folder.empty() ? pdfFolder : settings.folder);
    case desk::PrinterKind::Cups: break;
    }
    return std::make_unique<QueuePrinter>(settings.queue);
}

} // namespace

Printers::Printers(const std::vector<desk::PrinterSettings> &settings, const std::string &pdfFolder)
{
    for (const desk::PrinterSettings &of : settings)
        m_places.push_back({of, printerOf(of, pdfFolder)});
}

Printer *Printers::printerFor(Paper paper) const
{
    for (const Place &place : m_places) {
        if (paper == Paper::Roll ? place.settings.takesRoll : place.settings.takesSheets)
            return place.printer.get();
    }
    return m_places.empty() ? nullptr : m_places.front().printer.get();
}

std::string Printers::name() const
{
    std::string names;
    for (const Place &place : m_places)
        names += (names.empty() ? "" : ", ") + place.printer->name();
    return names;
}

Outcome<void> Printers::print(const Document &document, Paper paper)
{
    Printer *printer = printerFor(paper);
    if (!printer)
        return fail(Code::P08);
    return printer->print(document, paper);
}

Outcome<void> Printers::check()
{
    if (m_places.empty())
        return fail(Code::P08);
    for (const Place &place : m_places) {
        if (auto ready = place.printer->check(); !ready)
            return ready;
    }
    return {};
}

} // namespace guichet::device
