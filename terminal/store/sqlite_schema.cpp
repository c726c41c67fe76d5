// SPDX-License-Identifier: Apache-2.0
#include "terminal/store/sqlite.h"

// Schemas that only grow, settings that are read back.
namespace guichet::sqlite {

SqlResult<SchemaState> migrate(Database &database, std::int32_t applicationId, std::span<const Migration> migrations)
{
    const auto owner = database.integer("PRAGMA application_id");
    if (!owner)
        return owner.failure();
    const auto version = database.integer("PRAGMA user_version");
    if (!version)
        return version.failure();
    if (*owner != applicationId && !(*owner == 0 && *version == 0))
        return SchemaState::NotOurs;
    if (!migrations.empty() && *version > migrations.back().version)
        return SchemaState::Newer;
    for (const Migration &migration : migrations) {
        if (migration.version <= *version)
            continue;
        Transaction transaction(database);
        if (transaction.begunError())
            return Unexpected<SqliteError>(*transaction.begunError());
        // Another program may have taken this step while we waited for the lock.
        const auto now = database.integer("PRAGMA user_version");
        if (!now)
            return now.failure();
        if (migration.version <= *now)
            continue;
        const std::string step = std::string(migration.sql) + "; PRAGMA application_id = " + std::to_string(applicationId)
            + "; PRAGMA user_version = " + std::to_string(migration.version);
        if (auto done = database.exec(step); !done)
            return done.failure();
        if (auto done = transaction.commit(); !done)
            return done.failure();
    }
    return SchemaState::Ready;
}

SqlResult<std::optional<std::string>> applySettings(Database &database, std::span<const Setting> settings)
{
    for (const Setting &setting : settings) {
        if (auto done = database.exec("PRAGMA " + std::string(setting.name) + " = " + std::string(setting.value)); !done)
            return done.failure();
    }
    for (const Setting &setting : settings) {
        const auto value = database.text("PRAGMA " + std::string(setting.name));
        if (!value)
            return value.failure();
        if (*value != setting.readBack)
            return std::optional<std::string>(std::string(setting.name) + " = " + *value);
    }
    return std::optional<std::string>{};
}

} // namespace guichet::sqlite
