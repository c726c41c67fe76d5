// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "terminal/desk/device_settings.h"
#include "terminal/documents/printer.h"

#include <memory>
#include <vector>

namespace guichet::device {

// The printers of a counter as one: tickets come out of the first that takes rolls,
// sheets of the first that takes sheets; one alone takes both.
class Printers final : public Printer {
public:
    // `pdfFolder` where a Pdf printer names none. Nothing is opened before it prints.
    Printers(const std::vector<desk::PrinterSettings> &settings, const std::string &pdfFolder);
    std::string name() const override;
    Outcome<void> print(const Document &document, Paper paper) override; // P08 when there is none
    Outcome<void> check() override;                                      // the first that is not ready

private:
    struct Place {
        desk::PrinterSettings settings;
        std::unique_ptr<Printer> printer;
    };
    Printer *printerFor(Paper paper) const;

    std::vector<Place> m_places{};
};

} // namespace guichet::device
