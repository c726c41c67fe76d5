// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/mutual/last_publication.h"
#include "sync/mutual/photo_packs.h"
#include "sync/mutual/www.h"

// A signed roster as it leaves the mutual: below a web server's folder, on a stick,
// or as one file.
namespace guichet::mutual {

struct SignedRoster {
    sync::RosterManifest manifest{};
    Bytes encoded{};
    crypto::Signature signature{};
    Bytes pack{};
};
struct RosterFiles {
    std::vector<Bytes> roots{}; // all, oldest first
    SignedRoster snapshot{};
    std::optional<SignedRoster> delta{};
    std::vector<NumberedPhotoPack> photos{}; // their bytes are on the web server
};

// Packs, then deltas, then the manifest that names them. E05.
Outcome<void> saveOnWww(const Www &www, const RosterFiles &files);

struct Saved {
    std::string path{};
    std::uint64_t bytes = 0;
};
struct FilesWanted {
    std::string path{};     // a folder that exists or ends with '/': a stick's layout below it; else the file
    bool withDelta = false; // on a stick
};
// On a stick the photos too, each pack a file of its own, written once. E05, U01-U10.
Outcome<Saved> saveRosterFiles(const Folder &folder, const Www &www, const RosterFiles &files, const FilesWanted &wanted);

} // namespace guichet::mutual
