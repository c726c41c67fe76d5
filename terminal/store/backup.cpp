// SPDX-License-Identifier: Apache-2.0
#include "terminal/store/backup.h"

#include "terminal/base/cbor.h"
#include "terminal/store/backup_file.h"
#include "terminal/store/backup_parts.h"

namespace guichet::store {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view noteName = "backup.last";
constexpr std::size_t largestNote = 4096;

bool goesOn(std::uint64_t, std::uint64_t)
{
    return true;
}

std::vector<BackupSource> sourcesOf(const FolderPlaces &places, const fs::path &journalCopy)
{
    std::vector<BackupSource> sources{{std::string(journalName), journalCopy}};
    std::error_code ignored;
    for (const std::string_view name : backedFiles) {
        if (name != journalName && fs::is_regular_file(places.folder / name, ignored))
            sources.push_back({std::string(name), places.folder / name});
    }
    return sources;
}

Outcome<std::vector<OpenFile>> openFilesOf(const FolderPlaces &places)
{
    std::vector<OpenFile> open;
    std::error_code ignored;
    for (const std::string_view name : openBackedFiles) {
        if (!fs::is_regular_file(places.folder / name, ignored))
            continue;
        auto content = loadFile(places.folder / name, largestOpenFile);
        if (!content)
            return fail(Code::E04, {{"fichier", std::string(name)}});
        open.push_back({std::string(name), *std::move(content)});
    }
    return open;
}

void saveNote(const FolderPlaces &places, const desk::BackupReport &report)
{
    cbor::Writer writer;
    writer.map(5).key(1).text(report.file).key(2).text(report.terminal).key(3).unsignedInteger(report.sequence).key(4).integer(report.made).key(5).unsignedInteger(report.bytes);
    (void)saveFile(places.folder / noteName, writer.written()); // only a reminder is lost with it
}

// Whether what was written gives the same journal back.
Outcome<void> checkWritten(const BackupOrder &order, const fs::path &part, std::uint64_t sequence)
{
    const ScratchFolder scratch(order.places.folder / "backup.check");
    const auto failed = [&](const Failure &why) { return fail(Code::H09, {{"fichier", part.stem().string()}}, why.detail); };
    if (auto unpacked = unpackBackup(part, scratch.path(), order.folderKey32, goesOn); !unpacked)
        return unpacked.error().code == Code::D05 ? unpacked : Outcome<void>(failed(unpacked.error()));
    const auto head = checkJournalIn(scratch.path(), order.folderKey32);
    if (!head)
        return failed(head.error());
    return head->sequence == sequence ? Outcome<void>() : Outcome<void>(failed({Code::D01, {}, "another head"}));
}

} // namespace

Outcome<std::optional<desk::BackupReport>> backUpFolder(JournalStore &journal, const BackupOrder &order, const desk::Progress &progress)
{
    const ScratchFolder scratch(order.places.folder / "backup.new");
    const fs::path copy = scratch.path() / journalName;
    if (auto copied = journal.copyTo(copy); !copied)
        return copied.failure();
    auto openFiles = openFilesOf(order.places);
    if (!openFiles)
        return openFiles.failure();
    const BackupHeader header{journal.enrolled().name.text, journal.head().sequence, order.at, {}, *std::move(openFiles)};
    const fs::path part = order.file.string() + ".part";
    const auto undo = [&](const Failure &why) {
        removeFile(part);
        return Unexpected<Failure>(why);
    };
    const auto written = writeBackup(part, header, sourcesOf(order.places, copy), order.folderKey32, progress);
    if (!written)
        return undo(written.error());
    if (!*written) {
        removeFile(part);
        return std::optional<desk::BackupReport>{};
    }
    if (auto checked = checkWritten(order, part, header.sequence); !checked)
        return undo(checked.error());
    if (auto named = replaceFile(part, order.file); !named)
        return undo({Code::E05, {{"fichier", order.file.filename().string()}}, named.error().detail});
    std::error_code ignored;
    const desk::BackupReport report{order.file.string(), header.terminal, header.sequence, order.at, fs::file_size(order.file, ignored)};
    saveNote(order.places, report);
    return std::optional(report);
}

std::optional<desk::BackupReport> lastBackupOf(const FolderPlaces &places)
{
    const auto bytes = loadFile(places.folder / noteName, largestNote);
    const auto map = bytes ? cbor::parse(*bytes, cbor::ownFormatLimits) : Result<cbor::Value, cbor::Error>(Unexpected(cbor::Error::Truncated));
    if (!map || map->entryCount() != 5)
        return {};
    const auto text = [&](int key) { return map->find(key) ? map->find(key)->text() : std::nullopt; };
    const auto number = [&](int key) { return map->find(key) ? map->find(key)->unsignedInteger() : std::nullopt; };
    if (!text(1) || !text(2) || !number(3) || !number(4) || !number(5))
        return {};
    return desk::BackupReport{std::string(*text(1)), std::string(*text(2)), *number(3), static_cast<std::int64_t>(*number(4)), *number(5)};
}

} // namespace guichet::store
