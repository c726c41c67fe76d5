// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "terminal/desk/machine.h"
#include "terminal/store/data_folder.h"

// Copies of a counter's folder (trust.md 3.10): made while it runs, verified before
// they count, given back without ever losing what is there.
namespace guichet::store {

struct BackupOrder {
    const FolderPlaces &places;
    ByteView folderKey32{};
    std::filesystem::path file{};
    std::int64_t at = 0;                // Unix seconds
};
// As Machine::backUp; `journal` is the one that is open.
Outcome<std::optional<desk::BackupReport>> backUpFolder(JournalStore &journal, const BackupOrder &order, const desk::Progress &progress);
// The last backup made from this folder, as it was noted then.
std::optional<desk::BackupReport> lastBackupOf(const FolderPlaces &places);

struct Restored {
    desk::BackupReport backup{};
    std::filesystem::path putAside{};   // where what was there lies now; empty: nothing was
};
// Into a folder that no program has open. What was there is put aside, never deleted.
// `folderKey32` empty: the key is vault.key's.
//   H01 not a whole backup, or its journal does not hold · D12 no key, or another one ·
//   H03 {n} {present} the folder goes further, or another way · H04 {terminal} {ici} of another terminal
Outcome<Restored> restoreFolder(const FolderPlaces &places, const std::filesystem::path &file, ByteView folderKey32, const desk::Progress &progress);

} // namespace guichet::store
