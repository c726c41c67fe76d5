// SPDX-License-Identifier: Apache-2.0
#include "terminal/store/data_folder.h"

#include <unistd.h>

namespace guichet::store {
namespace {

// What a cut left behind: never half-read, because only whole files have their name.
void sweep(const FolderPlaces &places)
{
    constexpr std::array leftovers{"enrol.pending", "enrol.pending.part", "vault.key.part", "journal.new.sqlite", "journal.new.sqlite-wal",
                                   "roster.new.sqlite", "roster.new.sqlite-journal", "roster.overlay.new.sqlite"};
    std::error_code ignored;
    for (const char *name : leftovers) {
        if (std::filesystem::exists(places.folder / name, ignored))
            removeFile(places.folder / name);
    }
}

} // namespace

bool hasLostItsJournal(const FolderPlaces &places)
{
    std::error_code ignored;
    return !std::filesystem::exists(places.journal(), ignored) && std::filesystem::exists(places.roster(), ignored);
}

Outcome<crypto::Secret> loadVaultKey(const FolderPlaces &places)
{
    auto bytes = loadFile(places.vaultKey(), Vault::keySize);
    std::error_code ignored;
    const bool byBadge = !bytes && std::filesystem::exists(places.staff(), ignored) && !std::filesystem::exists(places.vaultKey(), ignored);
    if (byBadge)
        return fail(Code::A05);
    if (!bytes || bytes->size() != Vault::keySize)
        return fail(Code::D12, {{"fichier", places.vaultKey().filename().string()}});
    crypto::Secret key(*bytes);
    crypto::wipe(*bytes);
    return key;
}

Outcome<FolderLock> holdFolder(const FolderPlaces &places)
{
    if (auto checked = checkFolder(places.folder); !checked)
        return checked.failure();
    auto lock = FolderLock::take(places.folder);
    if (!lock)
        return lock;
    std::error_code ignored;
    if (!std::filesystem::exists(places.journal(), ignored))
        return fail(hasLostItsJournal(places) ? Code::D02 : Code::D10);
    if (::access(places.journal().c_str(), R_OK | W_OK) != 0) // SQLite would open it to read, and fail at the first entry
        return failWith(errno, "journal");
    return lock;
}

Outcome<DataFolder> DataFolder::open(const FolderPlaces &places)
{
    auto lock = holdFolder(places);
    if (!lock)
        return lock.failure();
    const auto key = loadVaultKey(places);
    if (!key)
        return key.failure();
    return open(places, *std::move(lock), key->view());
}

Outcome<DataFolder> DataFolder::open(const FolderPlaces &places, FolderLock held, ByteView folderKey32)
{
    DataFolder folder;
    folder.m_lock = std::move(held);
    auto journal = JournalStore::open(places.journal(), folderKey32);
    if (!journal)
        return journal.failure();
    folder.m_key = crypto::Secret(folderKey32);
    folder.m_journal = std::move(*journal);
    sweep(places);
    folder.m_roster = RosterStore::open(places.folder, folderKey32);
    return folder;
}

} // namespace guichet::store
