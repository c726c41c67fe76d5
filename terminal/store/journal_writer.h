// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "terminal/desk/ports.h"
#include "terminal/store/journal_project.h"

#include <map>

namespace guichet::store {

// Whose journal it is.
struct Author {
    TerminalId terminal{};
    std::string currency{};
    const crypto::Secret &signing;
};

// Adds entries to an open database, inside a transaction of the caller's. After a
// transaction that failed the writer no longer knows the truth and is thrown away.
class JournalWriter {
public:
    JournalWriter(sqlite::Database &database, const Vault &vault, Author author, Mark mark);
    ~JournalWriter();
    JournalWriter(const JournalWriter &) = delete;
    JournalWriter &operator=(const JournalWriter &) = delete;

    const Mark &mark() const { return m_mark; }

    // One entry with its body and what it changes; the mark is saved by saveMark().
    Outcome<desk::Written> write(const desk::NewEntry &entry);
    Outcome<void> saveMark();

    // An identifier, unique as long as reserveUlids() keeps up.
    Outcome<Ulid> nextUlid(const desk::Moment &moment);
    bool isUlidReserved() const { return m_drawn < m_reserved; }
    std::uint64_t drawn() const { return m_drawn; } // ULIDs so far, gaps included
    bool isReserveLow() const { return m_reserved - m_drawn < 16; }
    Outcome<void> reserveUlids();

    Outcome<crypto::Key> dayKey(std::int32_t day, bool makeIt);
    bool knowsDay(std::int32_t day) const { return m_dayKeys.contains(day); }

private:
    sync::Entry compose(const desk::NewEntry &entry, ByteView key) const;
    Outcome<void> insert(const sync::Entry &entry, ByteView bytes, const crypto::Hash &hash, ByteView body);

    sqlite::Database &m_database;
    const Vault &m_vault;
    Author m_author;
    Mark m_mark;
    Projector m_projector;
    sqlite::Statement m_insertEntry;
    sqlite::Statement m_insertBody;
    sqlite::Statement m_saveMark;
    std::map<std::int32_t, crypto::Key> m_dayKeys{};
    std::uint64_t m_drawn = 0;
    std::uint64_t m_reserved = 0;
};

} // namespace guichet::store
