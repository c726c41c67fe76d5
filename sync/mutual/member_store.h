// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/mutual/database.h"
#include "sync/mutual/members_table.h"

// People on their way into the database. They replace those who were there; what
// the mutual itself gave them (rank, card, photo) stays unless the table says otherwise.
namespace guichet::mutual {

class MemberStore {
public:
    // Inside a transaction: sets the present members aside and empties the tables.
    static Outcome<MemberStore> begin(sqlite::Database &database);

    enum class Added { Yes, NumberTaken };
    Outcome<Added> add(const MemberRow &row);

    // Once all rows are in: cards and ranks of before, households without a head's row.
    Outcome<void> finish();

private:
    explicit MemberStore(sqlite::Database &database);
    Outcome<void> addHousehold(const MemberRow &row);
    Outcome<void> tellHousehold(const MemberRow &row);

    sqlite::Database &m_database;
    std::int64_t m_lastClaim = 0;      // log index: claims up to it are in the amounts a table tells
    sqlite::Statement m_member{};
    sqlite::Statement m_household{};
    sqlite::Statement m_fallback{};
    sqlite::Statement m_told{};
};

} // namespace guichet::mutual
