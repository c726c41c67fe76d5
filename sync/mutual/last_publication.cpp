// SPDX-License-Identifier: Apache-2.0
#include "sync/mutual/last_publication.h"

#include "sync/mutual/files.h"

#include <filesystem>

namespace guichet::mutual {

namespace {

constexpr std::string_view packsFolder = "published";

std::filesystem::path packFile(const Folder &folder, const sync::RosterManifest &manifest)
{
    const std::string name = manifest.facility.text + "-" + toHex(sync::packName(manifest)).substr(0, 16) + ".pack";
    return std::filesystem::path(folder.path) / packsFolder / name;
}

} // namespace

ManifestHead headOf(ByteView manifest)
{
    ManifestHead head{};
    const crypto::Hash whole = crypto::hash(manifest);
    std::copy_n(whole.begin(), head.size(), head.begin());
    return head;
}

Outcome<std::optional<LastPublication>> loadLastPublication(Folder &folder, const FacilityCode &facility)
{
    auto row = folder.database.prepare("SELECT manifest, pack_key, leads_here FROM published_roster WHERE facility = ?");
    row.with(facility.text);
    if (!row.next()) {
        const auto done = ended(row);
        return done ? Outcome<std::optional<LastPublication>>(std::nullopt) : done.failure();
    }
    auto manifest = sync::parseManifest(row.blob(0));
    if (!manifest)
        return fail(Code::D02, {}, "manifest of the last roster");
    LastPublication last{std::move(*manifest), crypto::Secret(row.blob(1)), {}};
    const ByteView heads = row.blob(2);
    for (std::size_t at = 0; at + ManifestHead{}.size() <= heads.size(); at += ManifestHead{}.size()) {
        last.leadsHere.emplace_back();
        std::copy_n(heads.begin() + static_cast<std::ptrdiff_t>(at), ManifestHead{}.size(), last.leadsHere.back().begin());
    }
    return std::optional(std::move(last));
}

Outcome<void> saveLastPack(const Folder &folder, const sync::RosterManifest &manifest, ByteView pack)
{
    namespace fs = std::filesystem;
    const fs::path file = packFile(folder, manifest);
    if (const auto made = makeFolders(file.parent_path().string()); !made)
        return made;
    std::error_code error;
    fs::permissions(file.parent_path(), fs::perms::owner_all, error);
    return saveFile(file.string(), pack, Readers::OwnerOnly);
}

Outcome<Bytes> loadLastPack(const Folder &folder, const sync::RosterManifest &manifest)
{
    return loadFile(packFile(folder, manifest).string(), sync::largestPack);
}

Outcome<void> saveLastPublication(Folder &folder, const LastPublication &last)
{
    Bytes heads;
    for (const ManifestHead &head : last.leadsHere)
        append(heads, head);
    const Bytes manifest = sync::encodeManifest(last.manifest);
    return run(folder.database
                   .prepare("INSERT INTO published_roster VALUES (?, ?, ?, ?, ?) ON CONFLICT DO UPDATE SET version = excluded.version,"
                            " manifest = excluded.manifest, pack_key = excluded.pack_key, leads_here = excluded.leads_here")
                   .with(last.manifest.facility.text)
                   .with(last.manifest.version)
                   .with(manifest)
                   .with(last.packKey.view())
                   .with(heads));
}

void removeOlderPacks(const Folder &folder, const sync::RosterManifest &manifest)
{
    namespace fs = std::filesystem;
    const fs::path current = packFile(folder, manifest);
    std::error_code error;
    std::vector<fs::path> older;
    for (const auto &entry : fs::directory_iterator(current.parent_path(), error)) {
        if (entry.path().filename().string().starts_with(manifest.facility.text + "-") && entry.path() != current)
            older.push_back(entry.path());
    }
    for (const fs::path &file : older)
        fs::remove(file, error);
}

Outcome<std::uint64_t> takeVersion(Folder &folder, const FacilityCode &facility, std::int64_t now)
{
    auto row = folder.database.prepare(
        "INSERT INTO publication VALUES (?, 1, ?) ON CONFLICT DO UPDATE SET version = version + 1, issued = excluded.issued RETURNING version");
    row.with(facility.text).with(now);
    if (!row.next())
        return Unexpected<Failure>(failureOf(row.error().value_or(sqlite::SqliteError{})));
    const std::uint64_t version = row.unsignedInteger(0);
    row.reset();
    return version;
}

Outcome<void> notePack(Folder &folder, const FacilityCode &facility, const crypto::Hash &name, std::uint64_t version)
{
    return run(folder.database.prepare("INSERT INTO published_pack VALUES (?, ?, ?) ON CONFLICT DO UPDATE SET last_version = excluded.last_version")
                   .with(facility.text)
                   .with(name)
                   .with(version));
}

Outcome<std::vector<crypto::Hash>> takeForgottenPacks(Folder &folder, const FacilityCode &facility, std::uint64_t version)
{
    std::vector<crypto::Hash> forgotten;
    if (version <= versionsKept)
        return forgotten;
    auto rows = folder.database.prepare("DELETE FROM published_pack WHERE facility = ? AND last_version <= ? RETURNING name");
    rows.with(facility.text).with(version - versionsKept);
    while (rows.next()) {
        if (const auto name = exactly<32>(rows.blob(0)))
            forgotten.push_back(*name);
    }
    if (const auto done = ended(rows); !done)
        return done.failure();
    return forgotten;
}

} // namespace guichet::mutual
