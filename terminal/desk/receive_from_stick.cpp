// SPDX-License-Identifier: Apache-2.0
#include "sync/file_parts.h"
#include "terminal/desk/statements.h"
#include "terminal/desk/training.h"

#include <algorithm>

namespace guichet::desk {
namespace {

struct FileOnStick {
    std::string name{};
    sync::FileHeader header{};
};

// What is wrong with a file never stops the others; what is wrong with our disk does.
bool isAboutTheFile(const Failure &failure)
{
    const bool isOfOurData = failure.code >= Code::D01 && failure.code <= Code::D17;
    return !isOfOurData && failure.code != Code::R09;
}

Outcome<void> takeStatementFile(Counter &counter, const FileOnStick &found, ByteView bytes, ReceiveReport &report)
{
    const Enrolled &enrolled = counter.journal.enrolled();
    sync::OpenRequest request;
    request.expected = found.header.type;
    request.isKnownSigner = [&](const crypto::PublicKey &signer, const sync::FileHeader &) { return isMutualsKey(enrolled.root, signer); };
    request.recipient = &enrolled.box;
    request.reader = enrolled.name.text;
    const auto opened = sync::openFile(bytes, request);
    if (!opened)
        return opened.failure();
    const auto statements = sync::parseStatements(opened->payload);
    if (!statements)
        return statements.failure();
    return takeStatements(counter, *statements, found.name, report);
}

// Every file of ours on the stick, refused ones named at once.
Outcome<std::vector<FileOnStick>> filesOn(Counter &counter, Stick &stick, ReceiveReport &report)
{
    const auto names = stick.filesDown(counter.journal.enrolled().scheme.code.text);
    if (!names)
        return names.failure();
    std::vector<FileOnStick> files;
    for (const std::string &name : *names) {
        const auto file = stick.readDown(name);
        const auto header = file ? sync::peekHeader(file->bytes) : file.failure();
        if (header)
            files.push_back({name, *header});
        else
            report.ignored.push_back({name, header.error()});
    }
    return files;
}

bool isRoster(const FileOnStick &file)
{
    return file.header.type == sync::FileType::Roster;
}

// What came of the rosters on a stick: the one that is in force now, and those
// that were refused before it.
struct RostersTried {
    std::optional<RosterReport> applied{};
    std::vector<IgnoredFile> refused{};
};

// A roster on the stick: one file, or its parts.
struct RosterOnStick {
    sync::FileHeader header{};
    std::vector<std::string> names{};
};

std::vector<RosterOnStick> rostersAmong(const std::vector<FileOnStick> &files)
{
    std::vector<RosterOnStick> rosters;
    for (const FileOnStick &file : files) {
        if (!isRoster(file))
            continue;
        const auto whole = std::find_if(rosters.begin(), rosters.end(), [&](const RosterOnStick &each) {
            return file.header.parts > 1 && sync::areOfOneFile(each.header, file.header);
        });
        if (whole == rosters.end())
            rosters.push_back({file.header, {file.name}});
        else
            whole->names.push_back(file.name);
    }
    std::stable_sort(rosters.begin(), rosters.end(), [](const RosterOnStick &a, const RosterOnStick &b) {
        if (a.header.createdSequence != b.header.createdSequence)
            return a.header.createdSequence > b.header.createdSequence;
        return a.header.payloadBytes < b.header.payloadBytes;
    });
    return rosters;
}

Failure named(Failure failure, const std::string &name)
{
    if (failure.code == Code::U04 || failure.code == Code::U12)
        failure.fields.emplace_back("nom", name);
    return failure;
}

Outcome<RosterReport> applyFrom(Counter &counter, Stick &stick, const RosterOnStick &roster, bool confirmedEmpty,
                                const std::function<bool(std::uint64_t)> &onProgress)
{
    std::vector<StickFile> files;
    std::vector<ByteView> views;
    for (const std::string &name : roster.names) {
        auto file = stick.readDown(name);
        if (!file)
            return file.failure();
        files.push_back(*std::move(file));
    }
    for (const StickFile &file : files)
        views.push_back(file.bytes);
    auto applied = applyRosterParts(counter, views, confirmedEmpty, onProgress);
    if (!applied)
        return Unexpected(named(applied.error(), roster.names.front()));
    return applied;
}

// Newest first, of one version the smallest (what changed since the one before); once
// one is in force the others have nothing to say. A refused one hides none: its header
// is not believed before it is opened.
Outcome<RostersTried> tryRosters(Counter &counter, Stick &stick, const std::vector<FileOnStick> &files, bool confirmedEmpty,
                                 const std::function<bool(std::uint64_t)> &onProgress)
{
    RostersTried tried;
    for (const RosterOnStick &found : rostersAmong(files)) {
        const auto applied = applyFrom(counter, stick, found, confirmedEmpty, onProgress);
        if (!applied && !isAboutTheFile(applied.error()))
            return applied.failure();
        if (applied) {
            tried.applied = *applied;
            std::erase_if(tried.refused, [](const IgnoredFile &refused) { return refused.why.code == Code::R03; }); // the whole one came instead
            return tried;
        }
        tried.refused.push_back({found.names.front(), applied.error()});
    }
    return tried;
}

Outcome<void> takeStatementFiles(Counter &counter, Stick &stick, const std::vector<FileOnStick> &files, sync::FileType type, ReceiveReport &report)
{
    for (const FileOnStick &found : files) {
        if (found.header.type != type)
            continue;
        const auto file = stick.readDown(found.name);
        const auto taken = file ? takeStatementFile(counter, found, file->bytes, report) : file.failure();
        if (!taken && !isAboutTheFile(taken.error()))
            return taken;
        if (!taken)
            report.ignored.push_back({found.name, taken.error()});
    }
    return {};
}

// The pack this file carries, when the roster in force names it and it is not here yet.
Outcome<void> takePhotoFile(Counter &counter, const std::vector<sync::PhotoPack> &missing, ByteView file)
{
    const Enrolled &enrolled = counter.journal.enrolled();
    const auto isMutuals = [&](const crypto::PublicKey &signer, const sync::FileHeader &) { return isMutualsKey(enrolled.root, signer); };
    const auto carried = sync::openCarriedFile(file, {sync::FileType::Photos, isMutuals, nullptr, enrolled.facility.code.text});
    if (!carried)
        return carried.failure();
    const crypto::Hash hash = crypto::hash(carried->payload);
    const auto named = std::find_if(missing.begin(), missing.end(), [&](const sync::PhotoPack &pack) { return pack.hash == hash; });
    return named == missing.end() ? Outcome<void>() : counter.roster.installPhotos(*named, carried->payload);
}

// Photos last: care goes on without them.
Outcome<void> takePhotoFiles(Counter &counter, Stick &stick, const std::vector<FileOnStick> &files, ReceiveReport &report)
{
    for (const FileOnStick &found : files) {
        const auto missing = found.header.type == sync::FileType::Photos ? counter.roster.missingPhotoPacks() : std::vector<sync::PhotoPack>();
        if (missing.empty())
            continue;
        const auto file = stick.readDown(found.name);
        const auto taken = file ? takePhotoFile(counter, missing, file->bytes) : file.failure();
        if (!taken && !isAboutTheFile(taken.error()))
            return taken;
        if (!taken)
            report.ignored.push_back({found.name, taken.error()});
    }
    return {};
}

} // namespace

Outcome<ReceiveReport> receiveFromStick(Counter &counter, Stick &stick, const std::function<bool(std::uint64_t)> &onProgress)
{
    if (const auto real = checkIsReal(counter); !real)
        return real.failure();
    ReceiveReport report;
    const auto files = filesOn(counter, stick, report);
    if (!files)
        return files.failure();
    // The roster first: it may bring the keys that sign the rest.
    const auto rosters = tryRosters(counter, stick, *files, false, onProgress);
    if (!rosters)
        return rosters.failure();
    report.ignored.insert(report.ignored.end(), rosters->refused.begin(), rosters->refused.end());
    if (rosters->applied && !rosters->applied->alreadyInForce)
        report.roster = rosters->applied->status;
    // A claim is received before it is answered, whatever the files are called.
    for (const sync::FileType type : {sync::FileType::Receipts, sync::FileType::Answers}) {
        if (const auto taken = takeStatementFiles(counter, stick, *files, type, report); !taken)
            return taken.failure();
    }
    if (const auto taken = takePhotoFiles(counter, stick, *files, report); !taken)
        return taken.failure();
    report.outbox = counter.journal.outbox();
    return report;
}

Outcome<RosterReport> applyRosterFromStick(Counter &counter, Stick &stick, bool confirmedEmpty, const std::function<bool(std::uint64_t)> &onProgress)
{
    ReceiveReport damaged;
    const auto files = filesOn(counter, stick, damaged);
    if (!files)
        return files.failure();
    auto tried = tryRosters(counter, stick, *files, confirmedEmpty, onProgress);
    if (!tried)
        return tried.failure();
    if (tried->applied)
        return *tried->applied;
    if (!tried->refused.empty())
        return Unexpected(tried->refused.front().why);
    if (!damaged.ignored.empty())
        return Unexpected(damaged.ignored.front().why);
    return fail(Code::E06, {}, "no roster on the stick");
}

} // namespace guichet::desk
