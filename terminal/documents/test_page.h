// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "terminal/documents/document.h"
#include "terminal/texts/language.h"

namespace guichet {

// Letters of all our languages, an amount in a column, a line across, a square code:
// what a printer must manage. `terminal`: who printed it.
Document makeTestPage(const std::string &terminal, Language language);

} // namespace guichet
