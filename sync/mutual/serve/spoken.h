// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/exchange_message.h"
#include "sync/mutual/receive_bundle.h"

// What the mutual has signed, as a terminal asks for it over the network. Reads only.
namespace guichet::mutual::serve {

// At most so much in one answer: a minute on a line of 20 kbit/s. The terminal asks
// on from where an answer ends.
inline constexpr std::uint64_t heldEntriesAtMost = 65'536;
inline constexpr std::size_t heldReceiptsAtMost = 500;
inline constexpr std::size_t pageStatementsAtMost = 200;
inline constexpr std::size_t pageBytesAtMost = 65'536;

struct Stretch {
    std::uint64_t from = 1;      // journal sequences, both included
    std::uint64_t to = 0;
};

// Receipts of the claims, conflicts and cancellations of a bundle just taken: the
// same bytes each time.
Outcome<std::vector<sync::Signed>> loadReceipts(Folder &folder, const Terminal &terminal, const Stretch &bundle);

// Which entries are held and the receipts the terminal's journal does not show.
Outcome<sync::Held> loadHeld(Folder &folder, const Terminal &terminal, const Stretch &asked);
// The same without receipts: what a refused bundle is answered with.
Outcome<sync::Held> loadHeldEntries(Folder &folder, const Terminal &terminal, const Stretch &asked);

// Answers and payments signed after `after`; those the terminal's journal shows are left out.
Outcome<sync::StatementPage> loadPage(Folder &folder, const Terminal &terminal, std::uint64_t after);

} // namespace guichet::mutual::serve
