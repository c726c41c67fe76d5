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
constexpr std::size_t mostPeopleOfAPhone = 50;

Unexpected<Failure> unusable(const char *why)
{
    return fail(Code::D02, {}, std::string("roster: ") + why);
}

} // namespace

std::span<const sqlite::Migration> rosterMigrations()
{
    return migrations::roster;
}

std::array<Byte, 12> blockId(std::uint64_t version, std::uint32_t block)
{
    std::array<Byte, 12> id{};
    for (std::size_t i = 0; i < 8; ++i)
        id[i] = static_cast<Byte>(version >> (8 * i));
    for (std::size_t i = 0; i < 4; ++i)
        id[8 + i] = static_cast<Byte>(block >> (8 * i));
    return id;
}

Vault::Place placeOfBlock(ByteView id)
{
    return {Room::Roster, "roster", id};
}

Vault::Place placeOfHead()
{
    return {Room::Roster, "roster.head", {}};
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
    RosterFile opened(std::move(*database), Vault(vaultKey32));
    auto row = opened.m_database.prepare("SELECT sealed FROM part WHERE name = 'head'");
    const auto sealed = row.next() ? opened.m_vault.open(placeOfHead(), row.blob(0)) : std::nullopt;
    auto head = sealed ? parseHead(*sealed) : std::nullopt;
    if (!head)
        return unusable("head");
    opened.m_head = std::move(*head);
    return opened;
}

Outcome<std::vector<std::uint32_t>> RosterFile::blocksOf(IndexKind kind, std::string_view text)
{
    const std::uint64_t hash = indexHash(m_vault, kind, text);
    const auto bits = m_head.pageBits[static_cast<std::size_t>(kind)];
    std::vector<std::uint32_t> blocks;
    if (m_findPage.with(pageId(kind, bits, hash)).next())
        blocks = blocksIn(m_findPage.blob(0), hash);
    const auto failed = m_findPage.error();
    m_findPage.reset();
    if (failed)
        return failWith(*failed);
    return blocks;
}

Outcome<ByteView> RosterFile::openBlock(std::uint32_t block)
{
    bool opened = false;
    if (m_findBlock.with(static_cast<std::int64_t>(block)).next())
        opened = m_vault.openInto(m_block, placeOfBlock(blockId(m_head.status.version, block)), m_findBlock.blob(0));
    m_findBlock.reset();
    if (!opened)
        return unusable("block");
    return ByteView(m_block);
}

Outcome<desk::Person> RosterFile::personIn(const sync::RosterBlockView &view, std::size_t row)
{
    const auto place = view.placeOf(row);
    if (!place)
        return unusable("row");
    auto household = view.household(place->household);
    if (!household)
        return unusable("household");
    return desk::Person{std::move(*household), place->member};
}

// A hash is a hint: only what the opened block says counts.
Outcome<std::optional<desk::Person>> RosterFile::findMember(IndexKind kind, std::string_view text, const FindRow &findRow)
{
    const auto blocks = blocksOf(kind, text);
    if (!blocks)
        return blocks.failure();
    for (const std::uint32_t block : *blocks) {
        const auto bytes = openBlock(block);
        const auto view = bytes ? sync::RosterBlockView::open(*bytes) : std::nullopt;
        if (!view)
            return unusable("block");
        const auto row = findRow(*view);
        if (!row)
            continue;
        auto person = personIn(*view, *row);
        if (!person)
            return person.failure();
        return std::optional(std::move(*person));
    }
    return std::optional<desk::Person>{};
}

Outcome<std::optional<desk::Person>> RosterFile::findByNumber(const MemberNumber &number)
{
    auto found = findMember(IndexKind::Number, number.text, [&](const auto &view) { return view.findNumber(number.text); });
    if (!found || *found)
        return found;
    return findMember(IndexKind::FormerNumber, number.text, [&](const auto &view) { return view.findFormerNumber(number.text); });
}

Outcome<std::optional<desk::Person>> RosterFile::findBySerial(CardSerial serial)
{
    return findMember(IndexKind::Serial, serialText(serial.value), [&](const auto &view) { return view.findSerial(serial); });
}

Outcome<std::optional<HouseholdRecord>> RosterFile::findHousehold(const HouseholdId &id)
{
    const auto blocks = blocksOf(IndexKind::Household, id.text);
    if (!blocks)
        return blocks.failure();
    for (const std::uint32_t block : *blocks) {
        const auto bytes = openBlock(block);
        const auto view = bytes ? sync::RosterBlockView::open(*bytes) : std::nullopt;
        if (!view)
            return unusable("block");
        if (const auto row = view->findHousehold(id.text)) {
            auto household = view->household(*row);
            if (!household)
                return unusable("household");
            return std::optional(std::move(*household));
        }
    }
    return std::optional<HouseholdRecord>{};
}

Outcome<std::vector<desk::Person>> RosterFile::findByPhone(const std::string &phone)
{
    std::vector<desk::Person> people;
    const std::string key = phoneKey(phone);
    if (key.empty())
        return people;
    const auto blocks = blocksOf(IndexKind::Phone, key);
    if (!blocks)
        return blocks.failure();
    for (const std::uint32_t block : *blocks) {
        const auto bytes = openBlock(block);
        const auto households = bytes ? sync::parseRosterBlock(*bytes) : Outcome<std::vector<HouseholdRecord>>(bytes.failure());
        if (!households)
            return unusable("block");
        for (const HouseholdRecord &household : *households) {
            for (std::size_t i = 0; i < household.members.size() && people.size() < mostPeopleOfAPhone; ++i) {
                if (phoneKey(household.members[i].phone) == key)
                    people.push_back({household, i});
            }
        }
    }
    return people;
}

Outcome<desk::Person> RosterFile::personAt(std::uint32_t row)
{
    const auto after = std::upper_bound(m_head.firstRows.begin(), m_head.firstRows.end(), row);
    if (after == m_head.firstRows.begin())
        return unusable("row");
    const auto block = static_cast<std::uint32_t>(after - m_head.firstRows.begin() - 1);
    const auto bytes = openBlock(block);
    const auto view = bytes ? sync::RosterBlockView::open(*bytes) : std::nullopt;
    if (!view)
        return unusable("block");
    return personIn(*view, row - m_head.firstRows[block]);
}

} // namespace guichet::store
