// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/mutual/folder.h"
#include "sync/roster_pack.h"

// What is remembered of a facility's last roster, so that the next can be told as a
// difference: its manifest and key in the database, its pack in the folder `published`.
namespace guichet::mutual {

using ManifestHead = std::array<Byte, 8>; // the first bytes of a manifest's hash

struct LastPublication {
    sync::RosterManifest manifest{};  // of the snapshot
    crypto::Secret packKey{};
    std::vector<ManifestHead> leadsHere{};
};
Outcome<std::optional<LastPublication>> loadLastPublication(Folder &folder, const FacilityCode &facility);
// The pack is saved before, what names it after: a folder cut between has a pack too many.
Outcome<void> saveLastPack(const Folder &folder, const sync::RosterManifest &manifest, ByteView pack);
Outcome<Bytes> loadLastPack(const Folder &folder, const sync::RosterManifest &manifest); // E04
Outcome<void> saveLastPublication(Folder &folder, const LastPublication &last);
void removeOlderPacks(const Folder &folder, const sync::RosterManifest &manifest);

ManifestHead headOf(ByteView manifest);

// The next version of the facility's roster: inside a transaction.
Outcome<std::uint64_t> takeVersion(Folder &folder, const FacilityCode &facility, std::int64_t now);

// Which packs a version names, and those nothing of the last `versionsKept` names any more.
inline constexpr std::uint64_t versionsKept = 32;
Outcome<void> notePack(Folder &folder, const FacilityCode &facility, const crypto::Hash &name, std::uint64_t version);
Outcome<std::vector<crypto::Hash>> takeForgottenPacks(Folder &folder, const FacilityCode &facility, std::uint64_t version);

} // namespace guichet::mutual
