// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "terminal/base/failure.h"
#include "terminal/documents/document.h"

#include <string>

namespace guichet {

// What a sheet is for decides where it comes out: the ticket printer, or A4 and A5.
enum class Paper { Roll, A4, A5 };

// One printer, whatever it is (terminal/device/print). Called away from the thread of
// the screen; it returns when the paper is on its way, or with what a person can do.
//   P-codes as in failure.h; E05 where a file is written instead
class Printer {
public:
    virtual ~Printer() = default;
    virtual std::string name() const = 0; // "Ticket 80 mm, USB"
    virtual Outcome<void> print(const Document &document, Paper paper) = 0;
    // Is it there and ready? Prints nothing; one that cannot answer counts as ready.
    virtual Outcome<void> check() { return {}; }
};

// The same documents as files: always possible, with or without a printer. Called away
// from the thread of the screen too.
//   E05 {fichier}
class PdfWriter {
public:
    virtual ~PdfWriter() = default;
    virtual Outcome<void> write(const Document &document, Paper paper, const std::string &file) = 0;
};

// What a program prints with (terminal/app/printing.h).
class Printing {
public:
    virtual ~Printing() = default;
    virtual Printer *printer() = 0; // nullptr: none is set
    virtual PdfWriter &pdf() = 0;
};

} // namespace guichet
