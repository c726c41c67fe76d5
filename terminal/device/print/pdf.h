// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "terminal/documents/printer.h"

#include <QByteArray>

namespace guichet::device {

// The document on A4, A5 or as one long 80 mm strip, fonts embedded. Needs a
// QGuiApplication.
QByteArray pdfOf(const Document &document, Paper paper);

// Written whole or not at all. E05 {fichier}
class PdfFileWriter final : public PdfWriter {
public:
    Outcome<void> write(const Document &document, Paper paper, const std::string &file) override;
};

} // namespace guichet::device
