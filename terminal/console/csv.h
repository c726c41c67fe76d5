// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "terminal/desk/ports.h"

namespace guichet::console {

// One row a line of care, UTF-8, comma, quoted where needed; a cell that a
// spreadsheet would take for a formula gets an apostrophe in front.
std::string claimsCsv(const std::vector<desk::ClaimRow> &rows, const desk::Enrolled &enrolled);

} // namespace guichet::console
