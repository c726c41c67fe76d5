// SPDX-License-Identifier: Apache-2.0
#include "sync/mutual/publish.h"

#include "cards/revocation.h"
#include "sync/mutual/files.h"
#include "sync/transport/folder.h"
#include "sync/mutual/households.h"
#include "sync/roster_pack.h"
#include "sync/sealed_file.h"
#include "terminal/base/cbor.h"

#include <filesystem>

namespace guichet::mutual {

namespace {

constexpr std::int64_t rosterLife = std::int64_t{90} * 86400; // beyond it the terminal shows red (trust.md 3.3)
constexpr std::size_t householdsPerBlock = 1000;

Outcome<sync::RosterTerms> loadTerms(Folder &folder, const Facility &facility)
{
    sync::RosterTerms terms;
    auto plans = loadPlans(folder);
    if (!plans)
        return plans.failure();
    if (plans->empty())
        return fail(Code::D11);
    auto tariff = loadTariff(folder, facility.code);
    if (!tariff)
        return tariff.failure();
    terms.scheme = folder.scheme;
    terms.facility = facility;
    terms.plans = std::move(*plans);
    terms.tariff = std::move(*tariff);
    terms.trustStore = folder.trustStore;
    terms.trustStoreSignature = folder.trustSignature;
    if (!folder.legacyNumbers.empty())
        terms.legacyPatterns = {folder.legacyNumbers};
    return terms;
}

Outcome<sync::RosterPackWriter::Sealed> writePack(
    Folder &folder, const PublishOrder &order, const sync::RosterTerms &terms, const crypto::Secret &packKey)
{
    auto reader = HouseholdReader::open(folder, {terms.facility.catchment, order.today});
    if (!reader)
        return reader.failure();
    const auto all = integer(folder.database, "SELECT COUNT(*) FROM member");
    if (!all)
        return all.failure();
    sync::RosterPackWriter writer(terms);
    std::vector<HouseholdRecord> block;
    std::uint64_t done = 0;
    for (;;) {
        auto household = reader->next();
        if (!household)
            return household.failure();
        const bool isEnd = !household->has_value();
        if (!isEnd)
            block.push_back(std::move(**household));
        if (block.size() == householdsPerBlock || (isEnd && !block.empty())) {
            for (const HouseholdRecord &record : block)
                done += record.members.size();
            writer.add(block);
            block.clear();
            if (order.onProgress)
                order.onProgress(done, static_cast<std::uint64_t>(*all));
        }
        if (isEnd)
            return writer.finish(packKey.view());
    }
}

Outcome<std::map<std::string, Bytes>> loadRevoked(Folder &folder)
{
    auto rows = folder.database.prepare("SELECT issuer, serial FROM revoked_card ORDER BY issuer, serial");
    std::map<std::string, std::vector<CardSerial>> serials;
    while (rows.next())
        serials[std::string(rows.text(0))].push_back({rows.unsignedInteger(1)});
    if (const auto done = ended(rows); !done)
        return done.failure();
    std::map<std::string, Bytes> encoded;
    for (const auto &[issuer, list] : serials)
        encoded[issuer] = cards::encodeSerials(list);
    return encoded;
}

// How far each terminal's journal is in the counters (rulings.md 10).
Outcome<std::map<std::string, std::uint64_t>> loadCounted(Folder &folder, const FacilityCode &facility)
{
    auto rows = folder.database.prepare(
        "SELECT t.name, MAX(j.sequence) FROM terminal AS t JOIN journal AS j ON j.terminal = t.id WHERE t.facility = ? GROUP BY t.name");
    rows.with(facility.text);
    std::map<std::string, std::uint64_t> counted;
    while (rows.next())
        counted[std::string(rows.text(0))] = rows.unsignedInteger(1);
    if (const auto done = ended(rows); !done)
        return done.failure();
    return counted;
}

Outcome<std::uint64_t> takeVersion(Folder &folder, const PublishOrder &order)
{
    auto row = folder.database.prepare(
        "INSERT INTO publication VALUES (?, 1, ?) ON CONFLICT DO UPDATE SET version = version + 1, issued = excluded.issued RETURNING version");
    row.with(order.facility.text).with(order.now);
    if (!row.next())
        return Unexpected<Failure>(failureOf(row.error().value_or(sqlite::SqliteError{})));
    const std::uint64_t version = row.unsignedInteger(0);
    row.reset();
    return version;
}

Outcome<sync::RosterManifest> makeManifest(Folder &folder, const PublishOrder &order, const sync::RosterPackWriter::Sealed &sealed)
{
    auto revoked = loadRevoked(folder);
    auto counted = loadCounted(folder, order.facility);
    const auto version = takeVersion(folder, order);
    if (!revoked || !counted || !version)
        return !revoked ? revoked.failure() : !counted ? counted.failure() : version.failure();
    sync::RosterManifest manifest;
    manifest.scheme = folder.scheme.code;
    manifest.facility = order.facility;
    manifest.version = *version;
    manifest.issued = order.now;
    manifest.expires = order.now + rosterLife;
    manifest.rootVersion = folder.root.version;
    manifest.chunks = sealed.chunks;
    manifest.packBytes = sealed.pack.size();
    manifest.members = sealed.members;
    manifest.merkleRoot = sealed.merkleRoot;
    manifest.revokedSerials = std::move(*revoked);
    manifest.policy = cbor::Writer().map(0).take();
    manifest.counted = std::move(*counted);
    manifest.countersAsOf = order.today;
    return manifest;
}

// Onto a stick when the path is a folder, else into that file. The name says where.
Outcome<std::string> saveRosterFile(const PublishOrder &order, const std::string &name, ByteView file)
{
    namespace fs = std::filesystem;
    std::error_code error;
    const bool isStick = order.path.ends_with('/') || fs::is_directory(order.path, error);
    const std::string folder = isStick ? order.path : fs::path(order.path).parent_path().string();
    if (const auto made = folder.empty() ? Outcome<void>() : makeFolders(folder); !made)
        return made.failure();
    const auto saved = isStick ? transport::writeStickFile(order.path, transport::Side::Down, name, file)
                               : saveFile(order.path, file, Readers::Everyone);
    if (!saved)
        return saved.failure();
    return isStick ? (fs::path(order.path) / "GUICHET" / "DOWN" / name).string() : order.path;
}

Outcome<Publication> saveRoster(Folder &folder, const PublishOrder &order, const sync::RosterManifest &manifest, ByteView pack)
{
    const auto signer = loadRoleKey(folder, sync::SignerRole::Roster);
    if (!signer)
        return signer.failure();
    sync::RosterEnvelope envelope;
    envelope.roots = {folder.signedRoot};
    envelope.manifest = sync::encodeManifest(manifest);
    envelope.signature = crypto::sign(crypto::Purpose::Roster, envelope.manifest, signer->secret);
    envelope.pack = pack;
    sync::SealRequest seal;
    seal.header.type = sync::FileType::Roster;
    seal.header.from = folder.scheme.code.text;
    seal.header.to = order.facility.text;
    seal.header.createdSequence = manifest.version;
    seal.header.fileNumber = manifest.version;
    const std::string name = sync::fileName(seal.header, folder.scheme.code.text, order.facility.text);
    const Bytes file = sync::sealFile(std::move(seal), sync::encodeRosterEnvelope(envelope), *signer);
    const auto saved = saveRosterFile(order, name, file);
    if (!saved)
        return saved.failure();
    return Publication{*saved, manifest.version, manifest.members, file.size(), manifest.recipients.size()};
}

} // namespace

Outcome<Publication> publishRoster(Folder &folder, const PublishOrder &order)
{
    const auto facility = loadFacility(folder, order.facility);
    if (!facility)
        return facility.failure();
    sqlite::Transaction transaction(folder.database); // one view of the tables
    const auto terms = loadTerms(folder, *facility);
    const auto terminals = loadTerminalsOf(folder, order.facility);
    if (!terms || !terminals)
        return terms ? terminals.failure() : terms.failure();
    const crypto::Secret packKey = crypto::Secret::random(32);
    const auto sealed = writePack(folder, order, *terms, packKey);
    if (!sealed)
        return sealed.failure();
    auto manifest = makeManifest(folder, order, *sealed);
    if (!manifest)
        return manifest.failure();
    for (const Terminal &terminal : *terminals)
        manifest->recipients.push_back({crypto::keyIdOf(terminal.boxKey), crypto::sealTo(terminal.boxKey, packKey.view())});
    // A version that was given once is never given again, even when its file cannot be written.
    if (const auto done = commit(transaction); !done)
        return done.failure();
    return saveRoster(folder, order, *manifest, sealed->pack);
}

} // namespace guichet::mutual
