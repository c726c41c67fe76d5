// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "terminal/store/roster_file.h"

// Writes a roster file from the households of a pack: cut into small blocks,
// sealed, indexed. The file is whole once finish() returned; until then it has no
// journal of its own and is thrown away after any failure.
namespace guichet::store {

class RosterBuilder {
public:
    static Outcome<std::unique_ptr<RosterBuilder>> open(const std::filesystem::path &file, ByteView vaultKey32, const desk::RosterStatus &status);

    void setTerms(const sync::RosterTerms &terms) { m_head.terms = terms; }
    void setRevoked(const std::map<std::string, Bytes> &revoked) { m_head.revoked.assign(revoked.begin(), revoked.end()); }
    Outcome<void> add(std::vector<HouseholdRecord> &&households);
    // R10 {n, champ} when two members share a number, or two households an identifier.
    Outcome<void> finish();

private:
    RosterBuilder(sqlite::Database database, Vault vault, const desk::RosterStatus &status);
    Outcome<void> writeBlock();
    void index(const HouseholdRecord &household, std::uint32_t block);
    void note(IndexKind kind, std::string_view text, std::uint32_t block);
    Outcome<void> writeIndexes();
    Outcome<void> nameTwin(IndexKind kind, const SharedHash &twin);

    sqlite::Database m_database;
    Vault m_vault;
    sqlite::Statement m_insertBlock;
    RosterHead m_head{};
    std::vector<HouseholdRecord> m_open{}; // of the block being filled
    std::size_t m_openMembers = 0;
    std::uint32_t m_rows = 0;
    std::array<std::vector<IndexRecord>, indexKinds> m_records{};
};

} // namespace guichet::store
