// SPDX-License-Identifier: Apache-2.0
#include "sync/mutual/receive.h"

#include "sync/mutual/statement_files.h"
#include "sync/sealed_file.h"
#include "sync/transport/folder.h"

#include <algorithm>
#include <filesystem>
#include <map>

namespace guichet::mutual {

namespace {

namespace fs = std::filesystem;

const Terminal *findTerminal(const std::vector<Terminal> &terminals, const crypto::PublicKey &signer, const std::string &name)
{
    const auto found = std::find_if(terminals.begin(), terminals.end(), [&](const Terminal &terminal) {
        return terminal.signKey == signer && terminal.name.text == name;
    });
    return found == terminals.end() ? nullptr : &*found;
}

struct FoundFile {
    std::string name{};
    std::string from{};
    std::uint64_t sequence = 0;
};

// Files of ours, by terminal and in the order of its journal.
Outcome<std::vector<FoundFile>> filesUp(const std::string &stick, StickReport &report)
{
    const auto listing = transport::listFiles(stick, transport::Side::Up);
    if (!listing)
        return listing.failure();
    std::vector<FoundFile> files;
    for (const std::string &name : listing->names) {
        const auto bytes = transport::readStickFile(stick, transport::Side::Up, name);
        const auto header = bytes ? sync::peekHeader(*bytes) : Outcome<sync::FileHeader>(bytes.failure());
        if (!header)
            report.refused.push_back({name, header.error()});
        else if (header->type == sync::FileType::Claims)
            files.push_back({name, header->from, header->createdSequence});
    }
    std::sort(files.begin(), files.end(), [](const FoundFile &a, const FoundFile &b) {
        return std::tie(a.from, a.sequence, a.name) < std::tie(b.from, b.sequence, b.name);
    });
    return files;
}

// A refusal of the file; the rest is our own disk.
bool isAboutTheFile(const Failure &failure)
{
    return failure.code < Code::D01 || failure.code > Code::D17;
}

Failure named(Failure failure, const std::string &name)
{
    const bool hasName = std::any_of(failure.fields.begin(), failure.fields.end(), [](const auto &field) { return field.first == "nom"; });
    if (!hasName)
        failure.fields.emplace_back("nom", name);
    return failure;
}

using ClaimsOf = std::map<std::string, std::set<Ulid>>; // by terminal name

void note(StickReport &report, const FoundFile &found, const BundleReport &bundle, ClaimsOf &claims)
{
    report.newClaims += bundle.newClaims;
    report.knownClaims += bundle.knownClaims;
    report.conflicts += bundle.conflicts;
    report.cancelled += bundle.cancelled;
    if (bundle.refused)
        report.refused.push_back({found.name, *bundle.refused});
    claims[found.from].insert(bundle.claims.begin(), bundle.claims.end());
}

Outcome<void> takeFiles(const Books &books, const ReceiveOrder &order, const std::vector<Terminal> &terminals, StickReport &report, ClaimsOf &claims)
{
    const auto box = loadBoxKey(books.folder);
    if (!box)
        return box.failure();
    const auto files = filesUp(order.stick, report);
    if (!files)
        return files.failure();
    for (const FoundFile &found : *files) {
        const auto bytes = transport::readStickFile(order.stick, transport::Side::Up, found.name);
        const auto taken = bytes ? takeClaimsFile(books, *box, terminals, *bytes) : Outcome<BundleReport>(bytes.failure());
        ++report.files;
        if (!taken && !isAboutTheFile(taken.error()))
            return taken.failure();
        if (!taken)
            report.refused.push_back({found.name, named(taken.error(), found.name)});
        else
            note(report, found, *taken, claims);
    }
    return {};
}

} // namespace

Outcome<ClaimsFile> openClaimsFile(const Folder &folder, const crypto::BoxKeys &box, const std::vector<Terminal> &terminals, ByteView file)
{
    const Terminal *terminal = nullptr;
    sync::OpenRequest request;
    request.expected = sync::FileType::Claims;
    request.recipient = &box;
    request.reader = folder.scheme.code.text;
    request.isKnownSigner = [&](const crypto::PublicKey &signer, const sync::FileHeader &header) {
        terminal = findTerminal(terminals, signer, header.from);
        return terminal != nullptr;
    };
    auto opened = sync::openFile(file, request);
    if (!opened)
        return opened.failure();
    if (opened->header.to != folder.scheme.code.text)
        return fail(Code::U03, {{"qui", opened->header.to}});
    return ClaimsFile{*terminal, std::move(opened->payload)};
}

Outcome<BundleReport> takeClaimsFile(const Books &books, const crypto::BoxKeys &box, const std::vector<Terminal> &terminals, ByteView file)
{
    const auto claims = openClaimsFile(books.folder, box, terminals, file);
    if (!claims)
        return claims.failure();
    const auto bundle = sync::openBundle(claims->bundle, claims->terminal.signKey);
    if (!bundle)
        return bundle.failure();
    return takeBundle(books, claims->terminal, *bundle, claims->bundle);
}

Outcome<StickReport> receiveFromStick(Folder &folder, const ReceiveOrder &order)
{
    std::error_code error;
    if (!fs::is_directory(order.stick, error))
        return fail(Code::U10, {{"nom", order.stick}});
    const auto receiptKeys = loadRoleKey(folder, sync::SignerRole::Receipt);
    const auto terminals = loadTerminals(folder);
    if (!receiptKeys || !terminals)
        return receiptKeys ? terminals.failure() : receiptKeys.failure();
    StickReport report;
    ClaimsOf claims;
    if (const auto done = takeFiles({folder, receiptKeys->secret, order.now}, order, *terminals, report, claims); !done)
        return done.failure();
    for (const Terminal &terminal : *terminals) {
        const auto written = saveStatementFiles(folder, *receiptKeys, {terminal, claims[terminal.name.text], order.stick});
        if (!written)
            return written.failure();
        report.written.insert(report.written.end(), written->begin(), written->end());
    }
    return report;
}

} // namespace guichet::mutual
