// SPDX-License-Identifier: Apache-2.0
#include "terminal/store/backup.h"
#include "terminal/store/backup_file.h"
#include "terminal/store/backup_parts.h"

#include <algorithm>
#include <cerrno>

#include <sys/stat.h>

namespace guichet::store {
namespace {

namespace fs = std::filesystem;

// Everything that belongs to the journal or roster at hand.
constexpr std::array<std::string_view, 8> replacedFiles{"journal.sqlite", "journal.sqlite-wal", "journal.sqlite-shm", "roster.sqlite", "roster.overlay.sqlite",
                                                        "roads.toml", "profile.toml", "staff.keys"};

Outcome<FolderLock> ownFolder(const FolderPlaces &places)
{
    std::error_code failed;
    fs::create_directories(places.folder.parent_path(), failed);
    if (::mkdir(places.folder.c_str(), 0700) != 0 && errno != EEXIST)
        return failWith(errno, "make folder");
    if (auto checked = checkFolder(places.folder); !checked)
        return checked.failure();
    return FolderLock::take(places.folder);
}

Unexpected<Failure> goesFurther(const BackupHeader &backup, std::uint64_t present)
{
    return fail(Code::H03, {{"n", std::to_string(backup.sequence)}, {"present", std::to_string(present)}});
}

// Whether the copy may take the place of the journal that is there: only when it is the
// same one, further on; or when that one can no longer be read.
Outcome<void> checkPresent(const FolderPlaces &places, const BackupHeader &backup, const fs::path &restored, ByteView key32)
{
    std::error_code ignored;
    if (!fs::exists(places.journal(), ignored))
        return {};
    const auto present = JournalStore::open(places.journal(), key32);
    if (!present) {
        const bool isBroken = present.error().code == Code::D01 || present.error().code == Code::D02;
        return isBroken ? Outcome<void>() : Outcome<void>(present.failure());
    }
    const std::string here = (*present)->enrolled().name.text;
    if (here != backup.terminal)
        return fail(Code::H04, {{"terminal", backup.terminal}, {"ici", here}});
    const desk::Written head = (*present)->head();
    if (head.sequence >= backup.sequence)
        return goesFurther(backup, head.sequence);
    const auto copy = JournalStore::open(restored / journalName, key32);
    if (!copy)
        return copy.failure();
    const auto same = (*copy)->hashAt(head.sequence);
    return same && *same == head.hash ? Outcome<void>() : Outcome<void>(goesFurther(backup, head.sequence));
}

Outcome<void> move(const fs::path &from, const fs::path &to)
{
    return ::rename(from.c_str(), to.c_str()) == 0 ? Outcome<void>() : Outcome<void>(failWith(errno, "rename " + to.filename().string()));
}

// A folder of its own for each time.
Outcome<fs::path> putAside(const FolderPlaces &places)
{
    std::error_code ignored;
    fs::path aside;
    for (const std::string_view name : replacedFiles) {
        const fs::path file = places.folder / name;
        if (!fs::exists(file, ignored))
            continue;
        for (int n = 1; aside.empty() && n < 1000; ++n) {
            const fs::path candidate = places.folder / ("replaced-" + std::to_string(n));
            if (::mkdir(candidate.c_str(), 0700) == 0)
                aside = candidate;
            else if (errno != EEXIST)
                return failWith(errno, "put aside");
        }
        if (auto moved = move(file, aside / name); !moved)
            return moved.failure();
    }
    return aside;
}

// The journal first: with it alone the folder opens, and asks for the roster.
Outcome<void> bringIn(const FolderPlaces &places, const BackupHeader &header, const fs::path &restored)
{
    for (const OpenFile &file : header.openFiles) {
        if (auto saved = saveFile(places.folder / file.name, file.content); !saved)
            return saved;
    }
    for (const BackedFile &file : header.files) {
        if (auto moved = replaceFile(restored / file.name, places.folder / file.name); !moved)
            return moved;
    }
    return {};
}

bool namesOnlyOurFiles(const BackupHeader &header)
{
    const auto isIn = [](const auto &names, const std::string &name) { return std::find(names.begin(), names.end(), name) != names.end(); };
    const bool ours = std::all_of(header.files.begin(), header.files.end(), [&](const BackedFile &file) { return isIn(backedFiles, file.name); })
        && std::all_of(header.openFiles.begin(), header.openFiles.end(), [&](const OpenFile &file) { return isIn(openBackedFiles, file.name); });
    return ours && !header.files.empty() && header.files.front().name == journalName;
}

} // namespace

Outcome<Restored> restoreFolder(const FolderPlaces &places, const fs::path &file, ByteView folderKey32, const desk::Progress &progress)
{
    const auto header = readBackupHeader(file);
    if (!header)
        return header.failure();
    const auto unreadable = [&](const std::string &why) { return fail(Code::H01, {{"fichier", file.filename().string()}}, why); };
    if (!namesOnlyOurFiles(*header))
        return unreadable("names other files");
    const auto lock = ownFolder(places);
    if (!lock)
        return lock.failure();
    const auto key = folderKey32.empty() ? loadVaultKey(places) : Outcome<crypto::Secret>(crypto::Secret(folderKey32));
    if (!key)
        return key.failure();
    const ScratchFolder scratch(places.folder / "restore.new");
    if (auto unpacked = unpackBackup(file, scratch.path(), key->view(), progress); !unpacked)
        return unpacked.failure();
    const auto head = checkJournalIn(scratch.path(), key->view());
    if (!head || head->sequence != header->sequence)
        return unreadable(head ? "another head" : head.error().detail);
    if (auto allowed = checkPresent(places, *header, scratch.path(), key->view()); !allowed)
        return allowed.failure();
    auto aside = putAside(places);
    if (!aside)
        return aside.failure();
    if (auto brought = bringIn(places, *header, scratch.path()); !brought)
        return brought.failure();
    std::error_code ignored;
    return Restored{{file.string(), header->terminal, header->sequence, header->made, fs::file_size(file, ignored)}, *std::move(aside)};
}

} // namespace guichet::store
