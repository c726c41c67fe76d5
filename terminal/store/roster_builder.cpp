// SPDX-License-Identifier: Apache-2.0
#include "terminal/store/roster_builder.h"

#include "terminal/store/files.h"
#include "terminal/store/roster_build.h"

namespace guichet::store {
namespace {

constexpr std::size_t membersPerBlock = 64;

constexpr std::array buildSettings{
    sqlite::Setting{"page_size", rosterPageSize, rosterPageSize},
    sqlite::Setting{"journal_mode", "OFF", "off"},
    sqlite::Setting{"locking_mode", "EXCLUSIVE", "exclusive"},
    sqlite::Setting{"synchronous", "OFF", "0"},
    sqlite::Setting{"cache_size", "-2048", "-2048"},
};

} // namespace

Outcome<sqlite::Database> beginRosterFile(const std::filesystem::path &file)
{
    removeFile(file);
    auto database = sqlite::Database::open(file.string(), sqlite::OpenAs::Create);
    if (!database)
        return failWith(database.error());
    const auto refused = sqlite::applySettings(*database, buildSettings);
    if (!refused)
        return failWith(refused.error());
    if (*refused)
        return fail(Code::D13, {{"detail", **refused}});
    if (const auto made = sqlite::migrate(*database, rosterApplicationId, rosterMigrations()); !made)
        return failWith(made.error());
    if (auto begun = database->exec("BEGIN"); !begun)
        return failWith(begun.error());
    return std::move(*database);
}

RosterBuilder::RosterBuilder(sqlite::Database database, ByteView vaultKey32, const desk::RosterStatus &status)
    : m_database(std::move(database))
    , m_vault(vaultKey32)
    , m_insertBlock(m_database.prepare("INSERT INTO block (id, sealed) VALUES (?, ?)"))
    , m_indexer(vaultKey32, status.members)
{
    m_head.status = status;
}

Outcome<std::unique_ptr<RosterBuilder>> RosterBuilder::open(const std::filesystem::path &file, ByteView vaultKey32, const desk::RosterStatus &status)
{
    auto database = beginRosterFile(file);
    if (!database)
        return database.failure();
    return std::unique_ptr<RosterBuilder>(new RosterBuilder(std::move(*database), vaultKey32, status));
}

Outcome<void> RosterBuilder::add(sync::RosterTable &&table)
{
    const auto firstBlock = static_cast<std::uint32_t>(m_head.firstRows.size());
    auto slices = table.cut(membersPerBlock);
    for (const auto &slice : slices) {
        if (auto written = writeBlock(table.encode(slice), slice.members); !written)
            return written;
    }
    m_indexer.add(std::move(table), std::move(slices), firstBlock);
    return {};
}

Outcome<void> RosterBuilder::writeBlock(ByteView encoded, std::size_t members)
{
    const auto block = static_cast<std::uint32_t>(m_head.firstRows.size());
    const Bytes sealed = m_vault.seal(placeOfBlock(blockId(m_head.status.version, block)), encoded);
    m_head.firstRows.push_back(m_rows);
    m_rows += static_cast<std::uint32_t>(members);
    return done(m_insertBlock.with(static_cast<std::int64_t>(block)).with(sealed).run());
}

namespace {

// On two threads, about half of the records on each.
void sortIndexes(RosterIndexer::Records &records)
{
    const auto sort = [&records](IndexKind kind) { sortIndex(records[static_cast<std::size_t>(kind)]); };
    const std::jthread beside([&sort] {
        sort(IndexKind::Number);
        sort(IndexKind::FormerNumber);
    });
    sort(IndexKind::Serial);
    sort(IndexKind::Phone);
    sort(IndexKind::Household);
}

} // namespace

Outcome<void> RosterBuilder::writeIndexes()
{
    auto insert = m_database.prepare("INSERT INTO page (id, entries) VALUES (?, ?)");
    auto &records = m_indexer.finish();
    sortIndexes(records);
    for (std::size_t i = 0; i < indexKinds; ++i) {
        const auto kind = static_cast<IndexKind>(i);
        const bool unique = kind == IndexKind::Number || kind == IndexKind::Household;
        m_head.pageBits[i] = pageBits(records[i].size());
        const auto twin = writeIndex(insert, kind, records[i], unique);
        if (!twin)
            return failWith(twin.error());
        if (*twin)
            return nameTwin(kind, **twin);
        std::vector<IndexRecord>().swap(records[i]);
    }
    return {};
}

// The row of the second of two that say the same, counted from 1 through the pack.
Outcome<void> RosterBuilder::nameTwin(IndexKind kind, const SharedHash &twin)
{
    auto row = m_database.prepare("SELECT sealed FROM block WHERE id = ?");
    const std::uint32_t block = twin.second.block;
    const bool read = row.with(static_cast<std::int64_t>(block)).next();
    const auto bytes = read ? m_vault.open(placeOfBlock(blockId(m_head.status.version, block)), row.blob(0)) : std::nullopt;
    const auto households = bytes ? sync::parseRosterBlock(*bytes) : Outcome<std::vector<HouseholdRecord>>(fail(Code::R08));
    std::uint32_t line = m_head.firstRows[block];
    std::uint32_t last = line;
    for (const HouseholdRecord &household : households ? *households : std::vector<HouseholdRecord>{}) {
        if (kind == IndexKind::Household && indexHash(m_vault, kind, household.household.id.text) == twin.second.hash())
            last = line + 1;
        for (const Beneficiary &member : household.members) {
            ++line;
            if (kind == IndexKind::Number && indexHash(m_vault, kind, member.number.text) == twin.second.hash())
                last = line;
        }
    }
    return fail(Code::R10, {{"n", std::to_string(last)}, {"champ", kind == IndexKind::Number ? "member_number" : "household_id"}});
}

Outcome<void> RosterBuilder::finish()
{
    if (auto written = writeIndexes(); !written)
        return written;
    m_head.status.members = m_rows;
    const Bytes sealed = m_vault.seal(placeOfHead(), encodeHead(m_head));
    auto insert = m_database.prepare("INSERT INTO part (name, sealed) VALUES ('head', ?)");
    if (auto written = done(insert.with(sealed).run()); !written)
        return written;
    return done(m_database.exec("COMMIT"));
}

} // namespace guichet::store
