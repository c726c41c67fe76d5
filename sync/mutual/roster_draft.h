// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/mutual/photo_packs.h"
#include "sync/mutual/publish.h"
#include "sync/mutual/roster_packs.h"

namespace guichet::mutual {

// Everything of a publication but its number.
struct RosterDraft {
    sync::RosterManifest manifest{}; // of the snapshot
    RosterPacks packs{};
    crypto::Secret packKey{};
    PhotoPlan photos{};
    std::optional<LastPublication> last{};
};
// From the tables as they are at one moment. M03, D11, and what reading them may meet.
Outcome<RosterDraft> draftRoster(Folder &folder, const PublishOrder &order, const Www &www);

// What a manifest says of its pack.
void describePack(sync::RosterManifest &manifest, const sync::RosterPackWriter::Sealed &sealed);

} // namespace guichet::mutual
