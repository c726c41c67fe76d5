// SPDX-License-Identifier: Apache-2.0
#include "terminal/store/photo_store.h"

#include "terminal/store/files.h"
#include "terminal/store/migrations.h"

#include <algorithm>

namespace guichet::store {
namespace {

constexpr std::int32_t photosApplicationId = 0x47554950; // "GUIP"

constexpr std::array settings{
    sqlite::Setting{"journal_mode", "DELETE", "delete"},
    sqlite::Setting{"synchronous", "FULL", "2"},
    sqlite::Setting{"locking_mode", "EXCLUSIVE", "exclusive"},
    sqlite::Setting{"secure_delete", "ON", "1"}, // a photo taken away leaves nothing behind
    sqlite::Setting{"trusted_schema", "OFF", "0"},
    sqlite::Setting{"cache_size", "-512", "-512"},
};

std::array<Byte, 16> placeBytes(std::int64_t tag, std::int64_t pack)
{
    std::array<Byte, 16> id{};
    for (std::size_t i = 0; i < 8; ++i) {
        id[i] = static_cast<Byte>(static_cast<std::uint64_t>(tag) >> (8 * i));
        id[8 + i] = static_cast<Byte>(static_cast<std::uint64_t>(pack) >> (8 * i));
    }
    return id;
}

Vault::Place placeOf(ByteView id)
{
    return {Room::Roster, "photo", id};
}

bool isNamed(const std::array<Byte, 8> &hash, ByteView jpeg)
{
    const crypto::Hash whole = crypto::sha256(jpeg);
    return std::equal(hash.begin(), hash.end(), whole.begin());
}

// The roster in force is not touched by this: a full disk has its own word.
Outcome<void> asRosterFailure(Outcome<void> result)
{
    if (result || result.error().code != Code::D05)
        return result;
    return fail(Code::R09, {}, result.error().detail);
}

} // namespace

PhotoStore::PhotoStore(std::filesystem::path file, ByteView vaultKey32)
    : m_file(std::move(file))
    , m_vault(vaultKey32)
{
}

std::int64_t PhotoStore::idOf(const sync::PhotoPack &pack) const
{
    return m_vault.blindTag("photo.pack", textOf(pack.hash));
}

Outcome<void> PhotoStore::openAs(sqlite::OpenAs how)
{
    auto database = sqlite::Database::open(m_file.string(), how);
    if (!database)
        return failWith(database.error());
    const auto refused = sqlite::applySettings(*database, settings);
    if (!refused)
        return failWith(refused.error());
    if (*refused)
        return fail(Code::D13, {{"detail", **refused}});
    const auto state = sqlite::migrate(*database, photosApplicationId, migrations::photos);
    if (!state)
        return failWith(state.error());
    if (*state != sqlite::SchemaState::Ready)
        return fail(Code::D02, {}, "photos of another schema");
    m_database = std::move(*database);
    return {};
}

bool PhotoStore::isOpen()
{
    std::error_code ignored;
    if (m_database.isOpen())
        return true;
    return std::filesystem::exists(m_file, ignored) && openAs(sqlite::OpenAs::Existing).has_value();
}

Outcome<void> PhotoStore::openOrMake()
{
    if (m_database.isOpen())
        return {};
    auto opened = openAs(sqlite::OpenAs::Create);
    if (opened || opened.error().code != Code::D02)
        return opened;
    removeFile(m_file.string() + "-journal");
    removeFile(m_file);
    return openAs(sqlite::OpenAs::Create);
}

bool PhotoStore::holds(std::int64_t pack)
{
    auto row = m_database.prepare("SELECT 1 FROM pack WHERE id = ?");
    return row.with(pack).next();
}

std::vector<sync::PhotoPack> PhotoStore::missing(const std::vector<sync::PhotoPack> &named)
{
    if (named.empty() || !isOpen())
        return named;
    std::vector<sync::PhotoPack> wanted;
    std::copy_if(named.begin(), named.end(), std::back_inserter(wanted), [this](const sync::PhotoPack &pack) { return !holds(idOf(pack)); });
    return wanted;
}

sqlite::SqlResult<void> PhotoStore::write(std::int64_t pack, const std::vector<sync::Photo> &photos)
{
    sqlite::Transaction transaction(m_database);
    auto insert = m_database.prepare("INSERT OR REPLACE INTO photo (tag, pack, sealed) VALUES (?, ?, ?)");
    for (const sync::Photo &photo : photos) {
        const std::int64_t tag = m_vault.blindTag("photo", textOf(photo.hash));
        const auto id = placeBytes(tag, pack);
        const Bytes sealed = m_vault.seal(placeOf(id), photo.jpeg);
        if (auto done = insert.with(tag).with(pack).with(sealed).run(); !done)
            return done;
    }
    if (auto done = m_database.prepare("INSERT INTO pack (id) VALUES (?)").with(pack).run(); !done)
        return done;
    return transaction.commit();
}

Outcome<void> PhotoStore::install(const sync::PhotoPack &pack, ByteView bytes)
{
    const auto photos = sync::openPhotos(pack, bytes);
    if (!photos)
        return photos.failure();
    if (auto opened = openOrMake(); !opened)
        return asRosterFailure(std::move(opened));
    if (holds(idOf(pack)))
        return {};
    const auto written = write(idOf(pack), *photos);
    return written ? Outcome<void>{} : asRosterFailure(failWith(written.error()));
}

Outcome<std::optional<Bytes>> PhotoStore::find(const std::array<Byte, 8> &hash)
{
    if (!isOpen())
        return std::optional<Bytes>{};
    const std::int64_t tag = m_vault.blindTag("photo", textOf(hash));
    auto row = m_database.prepare("SELECT pack, sealed FROM photo WHERE tag = ?");
    row.with(tag);
    while (row.next()) {
        const auto id = placeBytes(tag, row.integer(0));
        auto jpeg = m_vault.open(placeOf(id), row.blob(1));
        if (jpeg && isNamed(hash, *jpeg))
            return std::optional(std::move(*jpeg));
    }
    return std::optional<Bytes>{}; // also when damaged: a face that cannot be shown stops nobody
}

void PhotoStore::keepOnly(const std::vector<sync::PhotoPack> &named)
{
    if (!isOpen())
        return;
    std::vector<std::int64_t> kept;
    for (const sync::PhotoPack &pack : named)
        kept.push_back(idOf(pack));
    std::vector<std::int64_t> gone;
    auto rows = m_database.prepare("SELECT id FROM pack");
    while (rows.next()) {
        if (std::find(kept.begin(), kept.end(), rows.integer(0)) == kept.end())
            gone.push_back(rows.integer(0));
    }
    rows.reset();
    for (const std::int64_t pack : gone) {
        sqlite::Transaction transaction(m_database);
        const bool done = m_database.prepare("DELETE FROM photo WHERE pack = ?").with(pack).run()
            && m_database.prepare("DELETE FROM pack WHERE id = ?").with(pack).run();
        if (!done || !transaction.commit())
            return; // tried again when the roster is opened next
    }
}

} // namespace guichet::store
