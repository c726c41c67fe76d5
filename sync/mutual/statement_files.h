// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/mutual/records.h"

#include <set>

namespace guichet::mutual {

struct StatementsFor {
    const Terminal &terminal;
    const std::set<Ulid> &claims;   // their receipts go in any case
    std::string stick{};            // its root
};

// Receipts, answers and payments the terminal's journal does not show yet, as
// files for it alone. The same content gives the same file again. Returns the names.
Outcome<std::vector<std::string>> saveStatementFiles(Folder &folder, const crypto::SigningKeys &receiptKeys, const StatementsFor &wanted);

} // namespace guichet::mutual
