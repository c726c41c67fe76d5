// SPDX-License-Identifier: Apache-2.0
#include "terminal/store/sqlite.h"

#include <sqlite3.h>

namespace guichet::sqlite {
namespace {

int basic(int code)
{
    return code & 0xFF;
}

SqliteError errorOf(sqlite3 *database, int code)
{
    return {code, database ? sqlite3_errmsg(database) : sqlite3_errstr(code)};
}

int openFlags(OpenAs how)
{
    // One connection is one thread's: SQLite's own locks would guard nothing.
    constexpr int common = SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE;
    switch (how) {
    case OpenAs::Create: return common | SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE;
    case OpenAs::Existing: return common | SQLITE_OPEN_READWRITE;
    case OpenAs::ReadOnly: return common | SQLITE_OPEN_READONLY;
    case OpenAs::Foreign: return common | SQLITE_OPEN_READONLY | SQLITE_OPEN_URI;
    }
    return common;
}

// Only what has a meaning in a URI is written as %XX.
std::string immutableUri(const std::string &path)
{
    std::string uri = "file:";
    for (const char character : path) {
        const Byte byte = static_cast<Byte>(character);
        if (character == '%' || character == '?' || character == '#')
            uri.append("%").append(toHex(ByteView(&byte, 1)));
        else
            uri.push_back(character);
    }
    return uri + "?immutable=1";
}

int noteWalFrames(void *counter, sqlite3 *, const char *, int frames)
{
    *static_cast<int *>(counter) = frames;
    return SQLITE_OK;
}

} // namespace

bool SqliteError::isFull() const
{
    return basic(code) == SQLITE_FULL;
}

bool SqliteError::isReadOnly() const
{
    return basic(code) == SQLITE_READONLY || basic(code) == SQLITE_PERM;
}

bool SqliteError::isBusy() const
{
    return basic(code) == SQLITE_BUSY || basic(code) == SQLITE_LOCKED;
}

bool SqliteError::isDamaged() const
{
    return basic(code) == SQLITE_CORRUPT || basic(code) == SQLITE_NOTADB;
}

bool SqliteError::isConstraint() const
{
    return basic(code) == SQLITE_CONSTRAINT;
}

void Statement::Finalize::operator()(sqlite3_stmt *statement) const
{
    sqlite3_finalize(statement);
}

Statement::Statement(sqlite3 *database, std::string_view sql)
    : m_database(database)
{
    sqlite3_stmt *statement = nullptr;
    note(sqlite3_prepare_v3(database, sql.data(), static_cast<int>(sql.size()), SQLITE_PREPARE_PERSISTENT, &statement, nullptr));
    m_statement.reset(statement);
    m_prepared = statement != nullptr;
}

void Statement::note(int code)
{
    if (code != SQLITE_OK && !m_error)
        m_error = errorOf(m_database, code);
}

Statement &Statement::with(std::int64_t value)
{
    note(sqlite3_bind_int64(m_statement.get(), ++m_bound, value));
    return *this;
}

Statement &Statement::with(std::uint64_t value)
{
    return with(static_cast<std::int64_t>(value));
}

Statement &Statement::with(std::string_view text)
{
    const char *bytes = text.empty() ? "" : text.data();
    note(sqlite3_bind_text64(m_statement.get(), ++m_bound, bytes, text.size(), SQLITE_STATIC, SQLITE_UTF8));
    return *this;
}

Statement &Statement::with(ByteView blob)
{
    static constexpr Byte nothing = 0; // a null pointer would bind NULL
    const Byte *bytes = blob.empty() ? &nothing : blob.data();
    note(sqlite3_bind_blob64(m_statement.get(), ++m_bound, bytes, blob.size(), SQLITE_STATIC));
    return *this;
}

Statement &Statement::withNull()
{
    note(sqlite3_bind_null(m_statement.get(), ++m_bound));
    return *this;
}

bool Statement::next()
{
    if (m_error || !m_statement)
        return false;
    const int code = sqlite3_step(m_statement.get());
    if (code == SQLITE_ROW)
        return true;
    note(code == SQLITE_DONE ? SQLITE_OK : code);
    return false;
}

std::int64_t Statement::integer(int column) const
{
    return sqlite3_column_int64(m_statement.get(), column);
}

std::string_view Statement::text(int column) const
{
    const auto *bytes = reinterpret_cast<const char *>(sqlite3_column_text(m_statement.get(), column));
    return {bytes ? bytes : "", static_cast<std::size_t>(sqlite3_column_bytes(m_statement.get(), column))};
}

ByteView Statement::blob(int column) const
{
    const auto *bytes = static_cast<const Byte *>(sqlite3_column_blob(m_statement.get(), column));
    return {bytes, bytes ? static_cast<std::size_t>(sqlite3_column_bytes(m_statement.get(), column)) : 0};
}

bool Statement::isNull(int column) const
{
    return sqlite3_column_type(m_statement.get(), column) == SQLITE_NULL;
}

bool Statement::isBlob(int column) const
{
    return sqlite3_column_type(m_statement.get(), column) == SQLITE_BLOB;
}

std::optional<std::int64_t> Statement::integerOrNull(int column) const
{
    if (isNull(column))
        return {};
    return integer(column);
}

SqlResult<void> Statement::run()
{
    while (next()) {
    }
    auto failed = m_error;
    reset();
    if (failed)
        return Unexpected<SqliteError>(std::move(*failed));
    return {};
}

void Statement::reset()
{
    if (!m_prepared)
        return; // its text never became a statement: the error stays
    sqlite3_reset(m_statement.get());
    sqlite3_clear_bindings(m_statement.get());
    m_bound = 0;
    m_error.reset();
}

void Database::Close::operator()(sqlite3 *database) const
{
    sqlite3_close_v2(database); // waits for statements that outlive it
}

SqlResult<Database> Database::open(const std::string &path, OpenAs how)
{
    sqlite3 *handle = nullptr;
    const std::string name = how == OpenAs::Foreign ? immutableUri(path) : path;
    const int code = sqlite3_open_v2(name.c_str(), &handle, openFlags(how), nullptr);
    Database database;
    database.m_database.reset(handle);
    if (code != SQLITE_OK)
        return Unexpected<SqliteError>(errorOf(handle, code));
    if (how == OpenAs::Foreign) {
        const auto set = database.exec("PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON; PRAGMA temp_store = MEMORY");
        if (!set)
            return set.failure();
    }
    return database;
}

SqlResult<void> Database::exec(const std::string &sql)
{
    const int code = sqlite3_exec(m_database.get(), sql.c_str(), nullptr, nullptr, nullptr);
    if (code != SQLITE_OK)
        return Unexpected<SqliteError>(errorOf(m_database.get(), code));
    return {};
}

Statement Database::prepare(std::string_view sql)
{
    return Statement(m_database.get(), sql);
}

SqlResult<std::int64_t> Database::integer(std::string_view sql)
{
    Statement statement = prepare(sql);
    if (statement.next())
        return statement.integer(0);
    return Unexpected<SqliteError>(statement.error().value_or(SqliteError{SQLITE_DONE, "no row"}));
}

SqlResult<std::string> Database::text(std::string_view sql)
{
    Statement statement = prepare(sql);
    if (statement.next())
        return std::string(statement.text(0));
    return Unexpected<SqliteError>(statement.error().value_or(SqliteError{SQLITE_DONE, "no row"}));
}

std::int64_t Database::changes() const
{
    return sqlite3_changes64(m_database.get());
}

std::int64_t Database::lastRowId() const
{
    return sqlite3_last_insert_rowid(m_database.get());
}

void Database::countWalFrames()
{
    sqlite3_wal_autocheckpoint(m_database.get(), 0);
    sqlite3_wal_hook(m_database.get(), noteWalFrames, m_walFrames.get());
}

Transaction::Transaction(Database &database)
    : m_database(database)
{
    const auto begun = database.exec("BEGIN IMMEDIATE");
    m_open = begun.has_value();
    if (!begun)
        m_error = begun.error();
}

Transaction::~Transaction()
{
    // An error may already have ended it; then there is nothing to roll back.
    if (m_open && !sqlite3_get_autocommit(m_database.handle()))
        sqlite3_exec(m_database.handle(), "ROLLBACK", nullptr, nullptr, nullptr);
}

SqlResult<void> Transaction::commit()
{
    if (m_error)
        return Unexpected<SqliteError>(*m_error);
    auto done = m_database.exec("COMMIT");
    if (done)
        m_open = false;
    return done;
}

} // namespace guichet::sqlite
