// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/mutual/folder.h"

// The next root (trust.md 3.3): new keys for roles whose key was lost or stolen, or
// new root keys, signed by enough of those before and by enough of its own.
namespace guichet::mutual {

struct RootOrder {
    std::vector<sync::SignerRole> renew{};
    bool withdrawOld = false;            // the receipt key before: what it signed counts no longer
    bool replaceRootKeys = false;
    std::vector<std::string> signWith{}; // files of root keys
    std::int64_t now = 0;
    std::string www{};                   // empty: `www` in the mutual's folder
};
struct RootRenewal {
    std::uint64_t version = 0;
    std::vector<std::string> keyFiles{}; // the new ones, names in the folder
};
// Afterwards the folder works with the new keys; rosters are to be published anew.
// M11 {n} of {m}, M07 a key file that is none, D09 another program renewed it meanwhile.
Outcome<RootRenewal> renewRoot(Folder &folder, const RootOrder &order);

} // namespace guichet::mutual
