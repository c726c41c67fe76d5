// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "terminal/base/failure.h"
#include "terminal/store/sqlite.h"

#include <map>
#include <string>
#include <vector>

// The mutual's one database, mutual.sqlite.
namespace guichet::mutual {

// M01 when there is none, D03 newer than this program, D09 in use, D02 damaged.
Outcome<sqlite::Database> openDatabase(const std::string &path);
Outcome<sqlite::Database> createDatabase(const std::string &path);

// What a failed statement means to people: D02 damaged, D04 or D06 not writable, D05 full, D09 in use.
Failure failureOf(const sqlite::SqliteError &error);

// Statements prepared once a connection, for what is done with every entry that
// comes in. A borrowed one lets go of its rows when it is given back; no text may
// be borrowed twice at once.
class KeptStatements {
public:
    class Borrowed {
    public:
        explicit Borrowed(sqlite::Statement &statement)
            : m_statement(statement)
        {
        }
        ~Borrowed() { m_statement.reset(); }
        Borrowed(const Borrowed &) = delete;
        Borrowed &operator=(const Borrowed &) = delete;
        sqlite::Statement *operator->() { return &m_statement; }
        sqlite::Statement &operator*() { return m_statement; }

    private:
        sqlite::Statement &m_statement;
    };
    Borrowed borrow(sqlite::Database &database, std::string_view sql);
    std::vector<std::string> texts() const; // of all that were borrowed so far

private:
    std::map<std::string, sqlite::Statement, std::less<>> m_statements{};
};

// Runs it; the failure of an Outcome when it fails.
Outcome<void> run(sqlite::Statement &statement);
Outcome<void> run(sqlite::Statement &&statement);
Outcome<void> exec(sqlite::Database &database, const std::string &sql);
// After a loop over next(): whether it ended because of an error.
Outcome<void> ended(const sqlite::Statement &statement);
// D09 when another program held the lock too long: nothing may be written then.
Outcome<void> begun(const sqlite::Transaction &transaction);
Outcome<void> commit(sqlite::Transaction &transaction);
Outcome<std::int64_t> integer(sqlite::Database &database, std::string_view sql);

} // namespace guichet::mutual
