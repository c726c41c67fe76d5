// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/mutual/folder.h"

namespace guichet::mutual {

// Everything the mutual ever stated, signed anew: the key it was signed with counts no
// longer, and a terminal that asks again must get what it can believe. The words stay
// the same. Inside a transaction.
Outcome<void> resignStatements(Folder &folder, const crypto::SigningKeys &receipt);

} // namespace guichet::mutual
