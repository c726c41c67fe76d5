// SPDX-License-Identifier: Apache-2.0
#include "terminal/store/journal_database.h"

#include "terminal/base/cbor.h"
#include "terminal/store/migrations.h"

namespace guichet::store {
namespace {

constexpr std::array settings{
    // The small page halves what a claim writes (benchmarks.md); it must come before the log.
    sqlite::Setting{"page_size", "1024", "1024"},
    sqlite::Setting{"locking_mode", "EXCLUSIVE", "exclusive"},
    sqlite::Setting{"journal_mode", "WAL", "wal"},
    sqlite::Setting{"synchronous", "FULL", "2"},
    sqlite::Setting{"secure_delete", "ON", "1"},
    sqlite::Setting{"foreign_keys", "ON", "1"},
    sqlite::Setting{"trusted_schema", "OFF", "0"},
    sqlite::Setting{"cell_size_check", "ON", "1"},
    sqlite::Setting{"mmap_size", "0", "0"},
    sqlite::Setting{"temp_store", "MEMORY", "2"},
};

Vault::Place placeOfIdentity()
{
    return {Room::Configuration, "identity", {}};
}

Bytes encodeIdentity(const Identity &identity)
{
    cbor::Writer writer;
    writer.map(3).key(1).bytes(identity.answer).key(2).bytes(identity.signSeed.view()).key(3).bytes(identity.boxSecret.view());
    return writer.take();
}

std::optional<Identity> parseIdentity(ByteView bytes)
{
    const auto map = cbor::parse(bytes, cbor::ownFormatLimits);
    if (!map || map->entryCount() != 3 || !map->find(1) || !map->find(2) || !map->find(3))
        return {};
    const auto answer = map->find(1)->bytes();
    const auto seed = map->find(2)->fixedBytes<32>();
    const auto box = map->find(3)->fixedBytes<32>();
    if (!answer || !seed || !box)
        return {};
    return Identity{copyOf(*answer), crypto::Secret(*seed), crypto::Secret(*box)};
}

} // namespace

std::span<const sqlite::Migration> journalMigrations()
{
    return migrations::journal;
}

std::span<const sqlite::Setting> journalSettings()
{
    return settings;
}

Outcome<sqlite::Database> openJournalDatabase(const std::filesystem::path &file, sqlite::OpenAs how)
{
    auto opened = sqlite::Database::open(file.string(), how);
    if (!opened)
        return failWith(opened.error());
    sqlite::Database database = std::move(*opened);
    // First of all: a log opened before would share its index through a file.
    if (auto done = database.exec("PRAGMA locking_mode = EXCLUSIVE"); !done)
        return failWith(done.error());
    // A file of another kind is refused before a setting could write to it.
    const auto version = database.integer("PRAGMA user_version");
    if (!version)
        return failWith(version.error());
    if (how == sqlite::OpenAs::Existing && *version == 0)
        return fail(Code::D02, {}, "empty journal");
    if (*version > journalMigrations().back().version)
        return fail(Code::D03);
    const auto refused = sqlite::applySettings(database, settings);
    if (!refused)
        return failWith(refused.error());
    if (*refused)
        return fail(Code::D13, {{"detail", **refused}});
    database.countWalFrames();
    const auto state = sqlite::migrate(database, journalApplicationId, journalMigrations());
    if (!state)
        return failWith(state.error());
    if (*state != sqlite::SchemaState::Ready)
        return fail(*state == sqlite::SchemaState::Newer ? Code::D03 : Code::D02);
    return database;
}

Outcome<void> saveIdentity(sqlite::Database &database, const Vault &vault, const Identity &identity)
{
    const Bytes sealed = vault.seal(placeOfIdentity(), encodeIdentity(identity));
    auto insert = database.prepare("INSERT INTO identity (id, sealed) VALUES (1, ?)");
    if (auto done = insert.with(sealed).run(); !done)
        return failWith(done.error());
    return {};
}

Outcome<desk::Enrolled> enrolledFrom(const Identity &identity)
{
    auto answer = sync::parseEnrolment(identity.answer);
    if (!answer)
        return answer.failure();
    auto root = sync::openFirstRoot(answer->signedRoot);
    if (!root)
        return root.failure();
    desk::Enrolled enrolled;
    enrolled.scheme = std::move(answer->scheme);
    enrolled.name = sync::terminalName(answer->facility.code, answer->letter);
    enrolled.facility = std::move(answer->facility);
    enrolled.terminal = answer->terminal;
    enrolled.letter = answer->letter;
    enrolled.root = std::move(*root);
    enrolled.mutualBox = answer->mutualBox;
    enrolled.roads = std::move(answer->roads);
    enrolled.signing = crypto::signingKeysFromSeed(identity.signSeed.view());
    enrolled.box = crypto::boxKeysFromSecret(identity.boxSecret.view());
    return enrolled;
}

Outcome<Identity> loadIdentity(sqlite::Database &database, const Vault &vault)
{
    auto row = database.prepare("SELECT sealed FROM identity");
    if (!row.next())
        return row.error() ? failWith(*row.error()) : fail(Code::D02, {}, "no identity");
    auto opened = vault.open(placeOfIdentity(), row.blob(0));
    if (!opened)
        return fail(Code::D12, {{"fichier", "vault.key"}});
    auto identity = parseIdentity(*opened);
    crypto::wipe(*opened);
    if (!identity)
        return fail(Code::D02, {}, "identity");
    return std::move(*identity);
}

Outcome<desk::Enrolled> loadEnrolled(sqlite::Database &database, const Vault &vault)
{
    const auto identity = loadIdentity(database, vault);
    return identity ? enrolledFrom(*identity) : Outcome<desk::Enrolled>(identity.failure());
}

} // namespace guichet::store
