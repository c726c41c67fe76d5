// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "terminal/store/roster_file.h"
#include "terminal/store/roster_indexer.h"

// Writes a roster file from the tables of a pack: cut into small blocks,
// sealed, indexed. The file is whole once finish() returned; until then it has no
// journal of its own and is thrown away after any failure.
namespace guichet::store {

class RosterBuilder {
public:
    static Outcome<std::unique_ptr<RosterBuilder>> open(const std::filesystem::path &file, ByteView vaultKey32, const desk::RosterStatus &status);

    void setTerms(const sync::RosterTerms &terms) { m_head.terms = terms; }
    void setRevoked(const std::map<std::string, Bytes> &revoked) { m_head.revoked.assign(revoked.begin(), revoked.end()); }
    Outcome<void> add(sync::RosterTable &&table);
    // R10 {n, champ} when two members share a number, or two households an identifier.
    Outcome<void> finish();

private:
    RosterBuilder(sqlite::Database database, ByteView vaultKey32, const desk::RosterStatus &status);
    Outcome<void> writeBlock(ByteView encoded, std::size_t members);
    Outcome<void> writeIndexes();
    Outcome<void> nameTwin(IndexKind kind, const SharedHash &twin);

    sqlite::Database m_database;
    Vault m_vault;
    sqlite::Statement m_insertBlock;
    RosterHead m_head{};
    std::uint32_t m_rows = 0;
    RosterIndexer m_indexer;
};

} // namespace guichet::store
