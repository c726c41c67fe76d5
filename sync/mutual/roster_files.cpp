// SPDX-License-Identifier: Apache-2.0
#include "sync/mutual/roster_files.h"

#include "sync/mutual/files.h"
#include "sync/road_paths.h"
#include "sync/sealed_file.h"
#include "sync/transport/folder.h"

#include <algorithm>
#include <filesystem>

namespace guichet::mutual {

namespace {

constexpr std::string_view deltaMark = ".DELTA"; // after the facility, in the name of the file

struct StickFile {
    std::string name{};
    Bytes bytes{};
};

StickFile seal(const Folder &folder, sync::FileHeader header, const std::string &who, ByteView payload, const crypto::SigningKeys &signer)
{
    header.from = folder.scheme.code.text;
    sync::SealRequest request;
    request.header = std::move(header);
    StickFile file{sync::fileName(request.header, folder.scheme.code.text, who), {}};
    file.bytes = sync::sealFile(std::move(request), payload, signer);
    return file;
}

StickFile rosterFile(const Folder &folder, const RosterFiles &files, const SignedRoster &roster, const crypto::SigningKeys &signer)
{
    sync::RosterEnvelope envelope;
    envelope.roots = files.roots;
    envelope.manifest = roster.encoded;
    envelope.signature = roster.signature;
    envelope.pack = roster.pack;
    sync::FileHeader header;
    header.type = sync::FileType::Roster;
    header.to = roster.manifest.facility.text;
    header.createdSequence = roster.manifest.version;
    header.fileNumber = roster.manifest.version;
    const std::string who = roster.manifest.facility.text + std::string(roster.manifest.base == 0 ? std::string_view() : deltaMark);
    return seal(folder, std::move(header), who, sync::encodeRosterEnvelope(envelope), signer);
}

std::string placeOnStick(const std::string &root, const std::string &name)
{
    return (std::filesystem::path(root) / "GUICHET" / "DOWN" / name).string();
}

// Sealed the same way each time (its pack is sealed by itself): one that is there is not written again.
Outcome<void> savePhotosOnStick(const Folder &folder, const Www &www, const RosterFiles &files, const std::string &root, const crypto::SigningKeys &signer)
{
    for (const NumberedPhotoPack &each : files.photos) {
        const auto pack = www.loadPack(each.pack.hash);
        if (!pack)
            return pack.failure();
        sync::FileHeader header;
        header.type = sync::FileType::Photos;
        header.to = files.snapshot.manifest.facility.text;
        header.createdSequence = each.number;
        header.fileNumber = each.number;
        const StickFile file = seal(folder, std::move(header), files.snapshot.manifest.facility.text, *pack, signer);
        const auto there = transport::readStickFile(root, transport::Side::Down, file.name);
        if (there && *there == file.bytes)
            continue;
        if (const auto saved = transport::writeStickFile(root, transport::Side::Down, file.name, file.bytes); !saved)
            return saved;
    }
    return {};
}

Outcome<Saved> saveOnStick(const Folder &folder, const Www &www, const RosterFiles &files, const FilesWanted &wanted, const crypto::SigningKeys &signer)
{
    if (const auto made = makeFolders(wanted.path); !made)
        return made.failure();
    if (wanted.withDelta && files.delta) {
        const StickFile delta = rosterFile(folder, files, *files.delta, signer);
        if (const auto saved = transport::writeStickFile(wanted.path, transport::Side::Down, delta.name, delta.bytes); !saved)
            return saved.failure();
    }
    const StickFile snapshot = rosterFile(folder, files, files.snapshot, signer);
    if (const auto saved = transport::writeStickFile(wanted.path, transport::Side::Down, snapshot.name, snapshot.bytes); !saved)
        return saved.failure();
    if (const auto saved = savePhotosOnStick(folder, www, files, wanted.path, signer); !saved)
        return saved.failure();
    return Saved{placeOnStick(wanted.path, snapshot.name), snapshot.bytes.size()};
}

} // namespace

Outcome<void> saveOnWww(const Www &www, const RosterFiles &files)
{
    const sync::RosterManifest &manifest = files.snapshot.manifest;
    if (const auto saved = www.saveRoots(manifest.scheme, files.roots); !saved)
        return saved;
    if (const auto saved = www.savePack(sync::packName(manifest), files.snapshot.pack); !saved)
        return saved;
    if (files.delta) {
        const sync::RosterManifest &delta = files.delta->manifest;
        if (const auto saved = www.savePack(sync::packName(delta), files.delta->pack); !saved)
            return saved;
        const Bytes named = sync::encodeSignedManifest(files.delta->encoded, files.delta->signature);
        if (const auto saved = www.save(sync::paths::delta(delta.scheme, delta.facility, delta.base), named); !saved)
            return saved;
    }
    const Bytes named = sync::encodeSignedManifest(files.snapshot.encoded, files.snapshot.signature);
    if (const auto saved = www.save(sync::paths::manifest(manifest.scheme, manifest.facility), named); !saved)
        return saved;
    www.removeDeltasBefore(manifest.scheme, manifest.facility, manifest.version - std::min(manifest.version, versionsKept));
    return {};
}

Outcome<Saved> saveRosterFiles(const Folder &folder, const Www &www, const RosterFiles &files, const FilesWanted &wanted)
{
    namespace fs = std::filesystem;
    const auto signer = loadRoleKey(folder, sync::SignerRole::Roster);
    if (!signer)
        return signer.failure();
    std::error_code error;
    if (wanted.path.ends_with('/') || fs::is_directory(wanted.path, error))
        return saveOnStick(folder, www, files, wanted, *signer);
    const std::string parent = fs::path(wanted.path).parent_path().string();
    if (const auto made = parent.empty() ? Outcome<void>() : makeFolders(parent); !made)
        return made.failure();
    const StickFile snapshot = rosterFile(folder, files, files.snapshot, *signer);
    if (const auto saved = saveFile(wanted.path, snapshot.bytes, Readers::Everyone); !saved)
        return saved.failure();
    return Saved{wanted.path, snapshot.bytes.size()};
}

} // namespace guichet::mutual
