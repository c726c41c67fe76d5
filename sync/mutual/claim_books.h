// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/mutual/receive_bundle.h"
#include "sync/receipt.h"

namespace guichet::mutual {

struct ClaimBooks {
    const Books &books;
    const Terminal &terminal;
    sync::HeadSeen head{};          // of the bundle: what the receipts say we have seen
};

struct TakenEntry {
    const sync::BundleEntry &row;
    const crypto::Hash &hash;
    bool isNew = false;
};

// What one entry means for the books: a claim gets its receipt, a second one under
// its identifier a signed conflict, a counter-entry cancels, a receipt, answer or
// payment in the terminal's journal is known to have arrived.
Outcome<void> takeEntry(const ClaimBooks &books, const TakenEntry &entry, BundleReport &report);

} // namespace guichet::mutual
