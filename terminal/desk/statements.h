// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "terminal/desk/exchange.h"

namespace guichet::desk {

// What the mutual signed about our claims, from one file: each statement that is
// proved, ours and new is written into the journal, once. The first one that is
// refused is named in `report.ignored`; it stops none of the others.
Outcome<void> takeStatements(Counter &counter, const sync::Statements &statements, const std::string &file, ReceiveReport &report);

} // namespace guichet::desk
