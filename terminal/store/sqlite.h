// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "terminal/base/bytes.h"
#include "terminal/base/result.h"

#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>

struct sqlite3;
struct sqlite3_stmt;

// SQLite as values that close themselves. Every value is bound; an error is
// carried by the statement that met it and comes out of run() or error().
namespace guichet::sqlite {

struct SqliteError {
    int code = 0;           // extended result code
    std::string text{};
    bool isFull() const;
    bool isReadOnly() const;
    bool isBusy() const;
    bool isDamaged() const; // not a database, or corrupt
    bool isConstraint() const;
};
template <class T>
using SqlResult = Result<T, SqliteError>;

class Statement {
public:
    Statement() = default;

    // Values for the ?s, from left to right. Texts and blobs are bound in place:
    // they must live until the next run(), next() or reset().
    Statement &with(std::int64_t value);
    Statement &with(std::uint64_t value); // < 2^63
    Statement &with(int value) { return with(static_cast<std::int64_t>(value)); }
    Statement &with(std::string_view text);
    Statement &with(const std::string &text) { return with(std::string_view(text)); }
    Statement &with(const char *text) { return with(std::string_view(text)); }
    Statement &with(ByteView blob);
    Statement &with(const Bytes &blob) { return with(ByteView(blob)); }
    template <std::size_t N>
    Statement &with(const std::array<Byte, N> &blob)
    {
        return with(ByteView(blob));
    }
    Statement &withNull();
    template <class T>
    Statement &withOptional(const std::optional<T> &value)
    {
        return value ? with(*value) : withNull();
    }

    // Steps to the next row; false at the end and after an error.
    bool next();
    // Columns of the row at hand, from 0; views live until the next next().
    std::int64_t integer(int column) const;
    std::uint64_t unsignedInteger(int column) const { return static_cast<std::uint64_t>(integer(column)); }
    std::string_view text(int column) const;
    ByteView blob(int column) const;
    bool isNull(int column) const;
    bool isBlob(int column) const;
    std::optional<std::int64_t> integerOrNull(int column) const;

    // Runs to the end, forgets rows, and makes the statement ready for new values.
    SqlResult<void> run();
    void reset();
    const std::optional<SqliteError> &error() const { return m_error; }

private:
    friend class Database;
    Statement(sqlite3 *database, std::string_view sql);
    void note(int code);
    struct Finalize {
        void operator()(sqlite3_stmt *statement) const;
    };
    sqlite3 *m_database = nullptr;
    std::unique_ptr<sqlite3_stmt, Finalize> m_statement{};
    std::optional<SqliteError> m_error{};
    int m_bound = 0;
    bool m_prepared = true;
};

// Foreign: somebody else's file, maybe on a write-protected stick. It is taken as
// immutable: no lock, no file beside it; its schema may not run functions.
enum class OpenAs { Create, Existing, ReadOnly, Foreign };

class Database {
public:
    Database() = default;
    static SqlResult<Database> open(const std::string &path, OpenAs how);

    bool isOpen() const { return m_database != nullptr; }
    SqlResult<void> exec(const std::string &sql); // fixed text only: no values in it
    Statement prepare(std::string_view sql);
    SqlResult<std::int64_t> integer(std::string_view sql); // first column of the first row
    SqlResult<std::string> text(std::string_view sql);
    std::int64_t changes() const;
    std::int64_t lastRowId() const;
    // Frames the write-ahead log holds since the last check-point: how long the next one takes.
    int walFrames() const { return *m_walFrames; }
    void countWalFrames(); // from now on; switches automatic check-points off
    sqlite3 *handle() const { return m_database.get(); }

private:
    struct Close {
        void operator()(sqlite3 *database) const;
    };
    std::unique_ptr<sqlite3, Close> m_database{};
    std::unique_ptr<int> m_walFrames = std::make_unique<int>(0);
};

// Rolled back unless committed. Where other programs write too, ask begun() first:
// without the lock every statement would be a transaction of its own.
class Transaction {
public:
    explicit Transaction(Database &database);
    const std::optional<SqliteError> &begunError() const { return m_error; }
    ~Transaction();
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;
    SqlResult<void> commit();

private:
    Database &m_database;
    std::optional<SqliteError> m_error{};
    bool m_open = false;
};

// One numbered step of a schema. Released steps never change.
struct Migration {
    int version;
    std::string_view sql;
};
enum class SchemaState { Ready, Newer, NotOurs };
// Brings the schema to the last migration, each step in a transaction of its own.
// NotOurs: another application_id. Newer: made by a later program; untouched.
SqlResult<SchemaState> migrate(Database &database, std::int32_t applicationId, std::span<const Migration> migrations);

// A setting and the value it reads back as; applied in order, then all are read back.
struct Setting {
    std::string_view name;
    std::string_view value;
    std::string_view readBack;
};
// The name of the first setting that did not take; nothing when all hold.
SqlResult<std::optional<std::string>> applySettings(Database &database, std::span<const Setting> settings);

} // namespace guichet::sqlite
