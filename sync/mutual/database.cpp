// SPDX-License-Identifier: Apache-2.0
#include "sync/mutual/database.h"

#include "sync/mutual/migrations.h"

#include <array>
#include <filesystem>

namespace guichet::mutual {

namespace {

constexpr std::int32_t applicationId = 0x47554d31; // "GUM1"

// Several programs work on one database: `serve` all day, the clerk's commands
// beside it. A writer waits for the one before it; an import of many members may
// take longer than that and is then answered D09.
// Signed receipts promise that a claim is held: nothing less than FULL.
constexpr std::array settings{
    sqlite::Setting{"busy_timeout", "15000", "15000"},
    sqlite::Setting{"journal_mode", "WAL", "wal"},
    sqlite::Setting{"synchronous", "FULL", "2"},
    sqlite::Setting{"foreign_keys", "ON", "1"},
    sqlite::Setting{"trusted_schema", "OFF", "0"},
    sqlite::Setting{"cell_size_check", "ON", "1"},
    sqlite::Setting{"temp_store", "FILE", "1"},
};

Outcome<void> prepareDatabase(sqlite::Database &database)
{
    const auto wrong = sqlite::applySettings(database, settings);
    if (!wrong)
        return Unexpected<Failure>(failureOf(wrong.error()));
    if (*wrong)
        return fail(Code::D13, {{"detail", **wrong}});
    const auto state = sqlite::migrate(database, applicationId, migrations);
    if (!state)
        return Unexpected<Failure>(failureOf(state.error()));
    if (*state == sqlite::SchemaState::Newer)
        return fail(Code::D03);
    if (*state == sqlite::SchemaState::NotOurs)
        return fail(Code::D02);
    return {};
}

Outcome<sqlite::Database> openAs(const std::string &path, sqlite::OpenAs how)
{
    auto database = sqlite::Database::open(path, how);
    if (!database)
        return Unexpected<Failure>(failureOf(database.error()));
    if (const auto ready = prepareDatabase(*database); !ready)
        return ready.failure();
    return std::move(*database);
}

} // namespace

Failure failureOf(const sqlite::SqliteError &error)
{
    const auto code = error.isFull() ? Code::D05 : error.isReadOnly() ? Code::D06 : error.isBusy() ? Code::D09 : Code::D02;
    return Failure{code, {}, "sqlite " + std::to_string(error.code) + ": " + error.text};
}

Outcome<sqlite::Database> openDatabase(const std::string &path)
{
    std::error_code error;
    if (!std::filesystem::is_regular_file(path, error))
        return fail(Code::M01, {{"dossier", std::filesystem::path(path).parent_path().string()}});
    return openAs(path, sqlite::OpenAs::Existing);
}

Outcome<sqlite::Database> createDatabase(const std::string &path)
{
    return openAs(path, sqlite::OpenAs::Create);
}

KeptStatements::Borrowed KeptStatements::borrow(sqlite::Database &database, std::string_view sql)
{
    auto kept = m_statements.find(sql);
    if (kept == m_statements.end())
        kept = m_statements.emplace(std::string(sql), database.prepare(sql)).first;
    return Borrowed(kept->second);
}

std::vector<std::string> KeptStatements::texts() const
{
    std::vector<std::string> texts;
    for (const auto &[text, statement] : m_statements)
        texts.push_back(text);
    return texts;
}

Outcome<void> run(sqlite::Statement &statement)
{
    if (const auto done = statement.run(); !done)
        return Unexpected<Failure>(failureOf(done.error()));
    return {};
}

Outcome<void> run(sqlite::Statement &&statement)
{
    return run(statement);
}

Outcome<void> exec(sqlite::Database &database, const std::string &sql)
{
    if (const auto done = database.exec(sql); !done)
        return Unexpected<Failure>(failureOf(done.error()));
    return {};
}

Outcome<void> ended(const sqlite::Statement &statement)
{
    if (statement.error())
        return Unexpected<Failure>(failureOf(*statement.error()));
    return {};
}

Outcome<void> begun(const sqlite::Transaction &transaction)
{
    if (transaction.begunError())
        return Unexpected<Failure>(failureOf(*transaction.begunError()));
    return {};
}

Outcome<void> commit(sqlite::Transaction &transaction)
{
    if (const auto done = transaction.commit(); !done)
        return Unexpected<Failure>(failureOf(done.error()));
    return {};
}

Outcome<std::int64_t> integer(sqlite::Database &database, std::string_view sql)
{
    const auto value = database.integer(sql);
    if (!value)
        return Unexpected<Failure>(failureOf(value.error()));
    return *value;
}

} // namespace guichet::mutual
