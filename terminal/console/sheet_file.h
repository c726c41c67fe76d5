// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "terminal/console/console.h"
#include "terminal/documents/document.h"
#include "terminal/documents/document_head.h"

// Papers of a whole month or half-year on the console.
namespace guichet::console {

DocumentHead sheetHead(desk::Counter &counter); // as of now, no sequence

// As PDF to --out, else as text; with --json and no --out nothing. E05 {fichier}, E08 where no PDF can be written.
Outcome<void> showSheet(Console &console, const Arguments &arguments, const Document &sheet);

} // namespace guichet::console
