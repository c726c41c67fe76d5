// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "terminal/desk/exchange.h"

namespace guichet::desk {

// What the mutual signed about our claims, from one file or mail: each statement
// that is proved, ours and new is written into the journal, once, all of them in one
// transaction, and `last` with them. One that is refused is named in
// `report.ignored`; it stops none of the others.
Outcome<void> takeStatements(Counter &counter, const sync::Statements &statements, const std::string &file, ReceiveReport &report,
                             const std::vector<NewEntry> &last = {});

Outcome<NewEntry> newEntry(Counter &counter, sync::EntryKind kind, Bytes body);
// Whose signature a file for us must bear: any of the mutual's roles.
bool isMutualsKey(const sync::Root &root, const crypto::PublicKey &key);

} // namespace guichet::desk
