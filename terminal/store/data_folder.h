// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "terminal/store/files.h"
#include "terminal/store/journal_store.h"
#include "terminal/store/roster_store.h"

// The folder of one counter:
//   lock            held while a program has it open
//   vault.key       32 bytes, 0600; elsewhere when $GUICHET_KEYFILE says so
//   journal.sqlite  the truth
//   roster.sqlite   the mutual's members, fetched again at will
//   staff.keys      the folder's key, wrapped by each person's badge and PIN
//   staff.attempts  wrong PINs in a row
//   enrol.pending   only until it is enrolled: the request and its secrets
namespace guichet::store {

struct FolderPlaces {
    std::filesystem::path folder{};
    std::filesystem::path keyFile{}; // empty: vault.key in the folder

    std::filesystem::path vaultKey() const { return keyFile.empty() ? folder / "vault.key" : keyFile; }
    std::filesystem::path journal() const { return folder / "journal.sqlite"; }
    std::filesystem::path roster() const { return folder / "roster.sqlite"; }
    std::filesystem::path pending() const { return folder / "enrol.pending"; }
    std::filesystem::path staff() const { return folder / "staff.keys"; }
    std::filesystem::path staffAttempts() const { return folder / "staff.attempts"; }
};

// Only an enrolled counter has a roster: one without journal was not new, its journal
// is gone. Never made anew in silence (D02).
bool hasLostItsJournal(const FolderPlaces &places);

// D12 {fichier} when there is no such key; A05 when there is none because badges open the folder.
Outcome<crypto::Secret> loadVaultKey(const FolderPlaces &places);

// Takes the folder for this program, before its key is known.
// In this order: D08 open to others, D04 not writable, D09 in use, D02, D10 not enrolled.
Outcome<FolderLock> holdFolder(const FolderPlaces &places);

// A counter's folder, held by this program alone while the value lives.
class DataFolder {
public:
    // As holdFolder, then D12 or A05 key, then the journal's own (D01 D02 D03 D13). A
    // roster that cannot be read is put aside and counts as none.
    static Outcome<DataFolder> open(const FolderPlaces &places);
    static Outcome<DataFolder> open(const FolderPlaces &places, FolderLock held, ByteView folderKey32);

    JournalStore &journal() { return *m_journal; }
    RosterStore &roster() { return *m_roster; }
    ByteView folderKey() const { return m_key.view(); } // a copy of the folder is sealed and checked with it

private:
    DataFolder() = default;
    FolderLock m_lock{};
    crypto::Secret m_key{};
    std::unique_ptr<JournalStore> m_journal{};
    std::unique_ptr<RosterStore> m_roster{};
};

} // namespace guichet::store
