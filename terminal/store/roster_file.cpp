// SPDX-License-Identifier: Apache-2.0
#include "terminal/store/roster_file.h"

#include "terminal/store/migrations.h"

#include <algorithm>

namespace guichet::store {
namespace {

constexpr std::array settings{
    sqlite::Setting{"locking_mode", "EXCLUSIVE", "exclusive"}, // read once, then every page comes from memory or the file
    sqlite::Setting{"trusted_schema", "OFF", "0"},
    sqlite::Setting{"cell_size_check", "ON", "1"},
    sqlite::Setting{"mmap_size", "0", "0"},
    sqlite::Setting{"cache_size", "-8192", "-8192"},
    sqlite::Setting{"query_only", "ON", "1"},
};

Unexpected<Failure> unusable(const char *why)
{
    return fail(Code::D02, {}, std::string("roster: ") + why);
}

Outcome<sqlite::Database> openDatabase(const std::filesystem::path &file)
{
    auto database = sqlite::Database::open(file.string(), sqlite::OpenAs::ReadOnly);
    if (!database)
        return unusable(database.error().text.c_str());
    const auto refused = sqlite::applySettings(*database, settings);
    if (!refused || *refused)
        return unusable("settings");
    const auto owner = database->integer("PRAGMA application_id");
    const auto version = database->integer("PRAGMA user_version");
    if (!owner || !version || *owner != rosterApplicationId || *version != rosterMigrations().back().version)
        return unusable("another schema");
    return std::move(*database);
}

std::optional<Bytes> openPart(sqlite::Database &database, const Vault &vault, std::string_view name, const Vault::Place &place)
{
    auto row = database.prepare("SELECT sealed FROM part WHERE name = ?");
    return row.with(name).next() ? vault.open(place, row.blob(0)) : std::nullopt;
}

} // namespace

std::span<const sqlite::Migration> rosterMigrations()
{
    return migrations::roster;
}

RosterFile::RosterFile(sqlite::Database database, Vault vault)
    : m_database(std::move(database))
    , m_vault(std::move(vault))
    , m_findPage(m_database.prepare("SELECT entries FROM page WHERE id = ?"))
    , m_findBlock(m_database.prepare("SELECT sealed FROM block WHERE id = ?"))
{
}

Outcome<RosterFile> RosterFile::open(const std::filesystem::path &file, ByteView vaultKey32)
{
    std::error_code ignored;
    if (!std::filesystem::exists(file, ignored))
        return fail(Code::D11);
    auto database = openDatabase(file);
    if (!database)
        return database.failure();
    RosterFile opened(std::move(*database), Vault(vaultKey32));
    const auto bytes = openPart(opened.m_database, opened.m_vault, "head", placeOfHead());
    auto head = bytes ? parseHead(*bytes) : std::nullopt;
    if (!head)
        return unusable("head");
    opened.m_base = std::move(*head);
    if (std::filesystem::exists(overlayBeside(file), ignored))
        opened.layOver(overlayBeside(file));
    return opened;
}

void RosterFile::layOver(const std::filesystem::path &file)
{
    m_overlayState = OverlayState::Unusable;
    auto database = openDatabase(file);
    if (!database)
        return;
    const auto bytes = openPart(*database, m_vault, "overlay", placeOfOverlay());
    auto overlay = bytes ? parseOverlay(*bytes) : std::nullopt;
    if (!overlay)
        return;
    m_overlayState = OverlayState::OfAnother;
    if (!overlay->liesOn(m_base))
        return;
    m_overlayState = OverlayState::InForce;
    m_overlay = std::move(*overlay);
    m_overlayDatabase = std::move(*database);
    m_findFurther = m_overlayDatabase.prepare("SELECT sealed FROM block WHERE id = ?");
}

Outcome<ByteView> RosterFile::openBlock(std::uint32_t block)
{
    const bool isFurther = m_overlay && block >= baseBlocks();
    auto &row = isFurther ? m_findFurther : m_findBlock;
    const std::uint64_t version = isFurther ? m_overlay->versionOf(block) : m_base.status.version;
    bool opened = false;
    if (row.with(static_cast<std::int64_t>(block)).next())
        opened = m_vault.openInto(m_block, placeOfBlock(blockId(version, block)), row.blob(0));
    row.reset();
    if (!opened)
        return unusable("block");
    return ByteView(m_block);
}

Outcome<void> RosterFile::eachSealedBlock(const std::function<Outcome<void>(std::uint32_t, ByteView)> &take)
{
    if (!m_overlay)
        return {};
    auto rows = m_overlayDatabase.prepare("SELECT id, sealed FROM block ORDER BY id");
    while (rows.next()) {
        if (auto taken = take(static_cast<std::uint32_t>(rows.integer(0)), rows.blob(1)); !taken)
            return taken;
    }
    if (rows.error())
        return failWith(*rows.error());
    return {};
}

Outcome<std::vector<HouseholdRecord>> RosterFile::householdsInForce(std::uint32_t block)
{
    const auto bytes = openBlock(block);
    auto households = bytes ? sync::parseRosterBlock(*bytes) : Outcome<std::vector<HouseholdRecord>>(bytes.failure());
    if (!households)
        return unusable("block");
    std::vector<HouseholdRecord> inForce;
    for (std::uint32_t i = 0; i < households->size(); ++i) {
        const HouseholdPlace place{block, i};
        if (settle(place) == place)
            inForce.push_back(std::move((*households)[i]));
    }
    return inForce;
}

Outcome<void> RosterFile::eachBlockInForce(const std::function<Outcome<void>(std::vector<HouseholdRecord> &&)> &take)
{
    for (std::uint32_t block = 0; block < blocks(); ++block) {
        auto inForce = householdsInForce(block);
        if (!inForce)
            return inForce.failure();
        if (auto taken = take(*std::move(inForce)); !taken)
            return taken;
    }
    return {};
}

Outcome<HouseholdRecord> RosterFile::householdAt(HouseholdPlace place)
{
    const auto bytes = openBlock(place.block);
    const auto view = bytes ? sync::RosterBlockView::open(*bytes) : std::nullopt;
    auto household = view ? view->household(place.household) : Outcome<HouseholdRecord>(fail(Code::R08));
    if (!household)
        return unusable("household");
    return household;
}

} // namespace guichet::store
