// SPDX-License-Identifier: Apache-2.0
#include "sync/sealed_file.h"
#include "terminal/desk/statements.h"

#include <algorithm>

namespace guichet::desk {
namespace {

struct FileOnStick {
    std::string name{};
    sync::FileHeader header{};
};

bool isMutualsKey(const sync::Root &root, const crypto::PublicKey &key)
{
    constexpr std::array roles{sync::SignerRole::Receipt, sync::SignerRole::Roster, sync::SignerRole::Policy};
    return std::any_of(roles.begin(), roles.end(), [&](sync::SignerRole role) {
        const auto &keys = root.of(role);
        return std::find(keys.begin(), keys.end(), key) != keys.end();
    });
}

// What is wrong with a file never stops the others; what is wrong with our disk does.
bool isAboutTheFile(const Failure &failure)
{
    const bool isOfOurData = failure.code >= Code::D01 && failure.code <= Code::D13;
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

bool holdsStatements(const FileOnStick &file)
{
    return file.header.type == sync::FileType::Receipts || file.header.type == sync::FileType::Answers;
}

// Newest first, and once one is in force the older ones have nothing to say. A
// refused one hides none: its header is not believed before it is opened.
Outcome<void> takeRosters(Counter &counter, Stick &stick, std::vector<FileOnStick> files, ReceiveReport &report,
                          const std::function<bool(std::uint64_t)> &onProgress)
{
    std::stable_sort(files.begin(), files.end(), [](const FileOnStick &a, const FileOnStick &b) {
        return a.header.createdSequence > b.header.createdSequence;
    });
    for (const FileOnStick &found : files) {
        const auto file = stick.readDown(found.name);
        const auto applied = file ? applyRosterFile(counter, file->bytes, false, onProgress) : file.failure();
        if (!applied && !isAboutTheFile(applied.error()))
            return applied.failure();
        if (!applied) {
            report.ignored.push_back({found.name, applied.error()});
            continue;
        }
        if (!applied->alreadyInForce)
            report.roster = applied->status;
        return {};
    }
    return {};
}

Outcome<void> takeStatementFiles(Counter &counter, Stick &stick, const std::vector<FileOnStick> &files, ReceiveReport &report)
{
    for (const FileOnStick &found : files) {
        if (!holdsStatements(found))
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

} // namespace

Outcome<ReceiveReport> receiveFromStick(Counter &counter, Stick &stick, const std::function<bool(std::uint64_t)> &onProgress)
{
    ReceiveReport report;
    const auto files = filesOn(counter, stick, report);
    if (!files)
        return files.failure();
    std::vector<FileOnStick> rosters;
    std::copy_if(files->begin(), files->end(), std::back_inserter(rosters), isRoster);
    // The roster first: it may bring the keys that sign the rest.
    if (const auto taken = takeRosters(counter, stick, std::move(rosters), report, onProgress); !taken)
        return taken.failure();
    if (const auto taken = takeStatementFiles(counter, stick, *files, report); !taken)
        return taken.failure();
    report.outbox = counter.journal.outbox();
    return report;
}

} // namespace guichet::desk
