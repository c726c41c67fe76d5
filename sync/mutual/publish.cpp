// SPDX-License-Identifier: Apache-2.0
#include "sync/mutual/publish.h"

#include "sync/mutual/roster_draft.h"
#include "sync/mutual/roster_files.h"

namespace guichet::mutual {

namespace {

SignedRoster sign(const sync::RosterManifest &manifest, Bytes &&pack, const crypto::SigningKeys &signer)
{
    SignedRoster made{manifest, sync::encodeManifest(manifest), {}, std::move(pack)};
    made.signature = crypto::sign(crypto::Purpose::Roster, made.encoded, signer.secret);
    return made;
}

RosterFiles signAll(RosterDraft &draft, std::vector<Bytes> &&roots, const crypto::SigningKeys &signer)
{
    RosterFiles files;
    files.roots = std::move(roots);
    files.snapshot = sign(draft.manifest, std::move(draft.packs.snapshot.pack), signer);
    files.photos = draft.photos.all();
    if (!draft.packs.delta)
        return files;
    sync::RosterManifest manifest = draft.manifest;
    describePack(manifest, *draft.packs.delta);
    manifest.base = draft.last->manifest.version;
    manifest.follows = draft.last->leadsHere;
    files.delta = sign(manifest, std::move(draft.packs.delta->pack), signer);
    return files;
}

// Whether somebody else published since the draft was begun: its delta would lead from nowhere.
Outcome<void> checkIsStillNext(Folder &folder, const RosterDraft &draft)
{
    const auto last = loadLastPublication(folder, draft.manifest.facility);
    if (!last)
        return last.failure();
    const std::uint64_t before = draft.last ? draft.last->manifest.version : 0;
    const std::uint64_t now = *last ? (*last)->manifest.version : 0;
    return before == now ? Outcome<void>() : Outcome<void>(fail(Code::D09));
}

Outcome<void> noteNames(Folder &folder, const RosterFiles &files)
{
    const sync::RosterManifest &manifest = files.snapshot.manifest;
    std::vector<crypto::Hash> names{sync::packName(manifest)};
    if (files.delta)
        names.push_back(sync::packName(files.delta->manifest));
    for (const NumberedPhotoPack &each : files.photos)
        names.push_back(each.pack.hash);
    for (const crypto::Hash &name : names) {
        if (const auto noted = notePack(folder, manifest.facility, name, manifest.version); !noted)
            return noted;
    }
    return {};
}

struct Numbered {
    RosterFiles files{};
    std::vector<crypto::Hash> forgotten{}; // packs
};

// A version that was given once is never given again, even when its files cannot be written.
Outcome<Numbered> number(Folder &folder, const PublishOrder &order, RosterDraft &draft)
{
    auto roots = loadRoots(folder);
    const auto signer = loadRoleKey(folder, sync::SignerRole::Roster);
    if (!roots || !signer)
        return roots ? signer.failure() : roots.failure();
    if (const auto saved = saveLastPack(folder, draft.manifest, draft.packs.snapshot.pack); !saved)
        return saved.failure();
    sqlite::Transaction transaction(folder.database);
    if (const auto ready = begun(transaction); !ready)
        return ready.failure();
    if (const auto isNext = checkIsStillNext(folder, draft); !isNext)
        return isNext.failure();
    const auto version = takeVersion(folder, order.facility, order.now);
    if (!version)
        return version.failure();
    draft.manifest.version = *version;
    Numbered numbered{signAll(draft, std::move(*roots), *signer), {}};
    LastPublication last{draft.manifest, std::move(draft.packKey), {headOf(numbered.files.snapshot.encoded)}};
    if (numbered.files.delta)
        last.leadsHere.push_back(headOf(numbered.files.delta->encoded));
    if (const auto saved = saveLastPublication(folder, last); !saved)
        return saved.failure();
    if (const auto saved = savePhotoPlan(folder, order.facility, draft.photos); !saved)
        return saved.failure();
    if (const auto noted = noteNames(folder, numbered.files); !noted)
        return noted.failure();
    auto forgotten = takeForgottenPacks(folder, order.facility, *version);
    if (!forgotten)
        return forgotten.failure();
    numbered.forgotten = std::move(*forgotten);
    if (const auto done = commit(transaction); !done)
        return done.failure();
    return numbered;
}

Publication describe(const RosterFiles &files, const RosterPacks &packs, const PhotoPlan &photos, const Www &www)
{
    Publication published;
    published.path = www.path();
    published.version = files.snapshot.manifest.version;
    published.members = files.snapshot.manifest.members;
    published.bytes = files.snapshot.pack.size();
    published.terminals = files.snapshot.manifest.recipients.size();
    published.changedRows = packs.changedRows;
    published.photoPacks = files.photos.size();
    published.newPhotoPacks = photos.made.size();
    if (files.delta) {
        published.base = files.delta->manifest.base;
        published.deltaBytes = files.delta->pack.size();
    }
    return published;
}

} // namespace

Outcome<Publication> publishRoster(Folder &folder, const PublishOrder &order)
{
    const Www www(folder, order.www);
    auto draft = draftRoster(folder, order, www);
    if (!draft)
        return draft.failure();
    const auto numbered = number(folder, order, *draft);
    if (!numbered)
        return numbered.failure();
    const RosterFiles &files = numbered->files;
    if (const auto saved = saveOnWww(www, files); !saved)
        return saved.failure();
    Publication published = describe(files, draft->packs, draft->photos, www);
    if (!order.path.empty()) {
        const auto saved = saveRosterFiles(folder, www, files, {order.path, order.withDelta});
        if (!saved)
            return saved.failure();
        published.path = saved->path;
        published.bytes = saved->bytes;
    }
    for (const crypto::Hash &name : numbered->forgotten)
        www.removePack(name);
    removeOlderPacks(folder, files.snapshot.manifest);
    return published;
}

} // namespace guichet::mutual
