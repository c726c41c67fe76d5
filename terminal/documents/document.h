// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

namespace guichet {

// What a printed document says, before anybody decides how it looks: the thermal
// printer, the PDF and the console render the same lines.
enum class LineKind {
    Heading, // one cell
    Pair,    // label, value
    Sum,     // label, amount
    Columns, // titles of the rows that follow, as many cells as they have
    Row,     // what it is, then its figures
    Rule,    // no cell
    Total,   // label, amount: the figure people look for
    Note,    // one cell, wrapped
    Small,   // one cell: who printed it, for support
    Qr,      // one cell: what the square code holds
    Field,   // label, lines of room for handwriting ("1" when there is no second cell)
    Sign,    // one or two cells: who signs here, side by side on a sheet
    Tear,    // no cell: the paper is cut here; a sheet goes on with a new page
};

struct DocumentLine {
    LineKind kind = LineKind::Note;
    std::vector<std::string> cells{};
};

struct Document {
    std::string title{};
    std::vector<DocumentLine> lines{};
    bool opensDrawer = false; // cash changes hands with it
};

// For a console or a printer of `columns` fixed characters (at least 24): UTF-8,
// lines ended by \n, none longer; what does not fit is wrapped, never cut.
std::string renderText(const Document &document, int columns);

} // namespace guichet
