// SPDX-License-Identifier: Apache-2.0
#include "terminal/store/data_folder.h"

namespace guichet::store {
namespace {

// What a cut left behind: never half-read, because only whole files have their name.
void sweep(const FolderPlaces &places)
{
    constexpr std::array leftovers{"enrol.pending", "enrol.pending.part", "vault.key.part", "journal.new.sqlite", "journal.new.sqlite-wal",
                                   "roster.new.sqlite", "roster.new.sqlite-journal"};
    std::error_code ignored;
    for (const char *name : leftovers) {
        if (std::filesystem::exists(places.folder / name, ignored))
            removeFile(places.folder / name);
    }
}

} // namespace

Outcome<crypto::Secret> loadVaultKey(const FolderPlaces &places)
{
    auto bytes = loadFile(places.vaultKey(), Vault::keySize);
    if (!bytes || bytes->size() != Vault::keySize)
        return fail(Code::D12, {{"fichier", places.vaultKey().filename().string()}});
    crypto::Secret key(*bytes);
    crypto::wipe(*bytes);
    return key;
}

Outcome<DataFolder> DataFolder::open(const FolderPlaces &places)
{
    if (auto checked = checkFolder(places.folder); !checked)
        return checked.failure();
    DataFolder folder;
    auto lock = FolderLock::take(places.folder);
    if (!lock)
        return lock.failure();
    folder.m_lock = std::move(*lock);
    std::error_code ignored;
    if (!std::filesystem::exists(places.journal(), ignored))
        return fail(Code::D10);
    const auto key = loadVaultKey(places);
    if (!key)
        return key.failure();
    auto journal = JournalStore::open(places.journal(), key->view());
    if (!journal)
        return journal.failure();
    folder.m_journal = std::move(*journal);
    sweep(places);
    folder.m_roster = RosterStore::open(places.folder, key->view());
    return folder;
}

} // namespace guichet::store
