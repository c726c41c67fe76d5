// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "terminal/console/console.h"
#include "terminal/documents/document.h"

namespace guichet::console {

// --print, --ticket, --printer P, --pdf F: somebody wants it on paper.
bool wantsPaper(const Arguments &arguments);

// On the printer named, else the terminal's own, or into the PDF file named. What is
// printed was saved before: a failure is a notice, never the end of the work.
//   P-codes, E03, E05
Outcome<void> putOnPaper(Console &console, const Arguments &arguments, const Document &document);

} // namespace guichet::console
