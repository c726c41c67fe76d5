// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/roster_delta.h"
#include "terminal/store/roster_file.h"

#include <unordered_map>
#include <unordered_set>

// Writes the overlay that a delta makes of the roster in force: households that
// changed or came in further blocks, marks for those that moved or went, and only the
// identifiers that nobody of the household had before. The file is whole once finish()
// returned; until then it is thrown away after any failure.
namespace guichet::store {

class OverlayBuilder {
public:
    // `inForce` is read all the time and must not change meanwhile.
    static Outcome<std::unique_ptr<OverlayBuilder>> open(const std::filesystem::path &file, ByteView vaultKey32, RosterFile &inForce,
                                                         const desk::RosterStatus &status);

    void setTerms(const sync::RosterTerms &terms) { m_next.head.terms = terms; }
    const sync::RosterTerms &terms() const { return m_next.head.terms; } // in force afterwards
    void setRevoked(const std::map<std::string, Bytes> &revoked) { m_next.head.revoked.assign(revoked.begin(), revoked.end()); }
    Outcome<std::vector<HouseholdRecord>> find(const std::vector<HouseholdId> &ids); // R08
    Outcome<void> change(std::vector<HouseholdRecord> &&households); // those found before
    Outcome<void> add(std::vector<HouseholdRecord> &&households);    // R08 when there is one of that name
    Outcome<void> remove(const std::vector<HouseholdId> &ids);       // R08
    // R08 when afterwards there are not as many as the manifest says, R10 when a number comes twice.
    Outcome<void> finish(std::uint64_t members);

private:
    // What a look-up finds somebody by.
    struct Identity {
        std::string number{};
        std::string formerNumber{};
        std::string phone{};
        std::optional<CardSerial> serial{};
    };
    struct Before {
        HouseholdPlace place{};
        std::vector<Identity> people{};
    };
    struct Mark { // an identifier that came, until its block is known
        IndexKind kind;
        std::uint64_t hash;
    };
    struct Waiting {
        std::vector<HouseholdRecord> households{};
        std::vector<std::optional<HouseholdPlace>> from{};
        std::vector<Mark> marks{};
        std::size_t members = 0;
    };
    struct NewNumber {
        std::uint64_t hash;
        MemberNumber number;
    };
    OverlayBuilder(sqlite::Database database, ByteView vaultKey32, RosterFile &inForce, const desk::RosterStatus &status);
    Outcome<void> startFrom(RosterFile &inForce);
    static Identity identityOf(const Beneficiary &member);
    void mark(IndexKind kind, std::string_view text);
    void markNew(const Identity &now, const Before &before);
    void noteDropped(const HouseholdRecord &now, const Before &before);
    Outcome<void> put(HouseholdRecord &&household, const Before &before, bool isNew);
    Outcome<void> flush();
    Outcome<void> checkNumbers();
    void mergeMoves();

    sqlite::Database m_database;
    Vault m_vault;
    sqlite::Statement m_insertBlock;
    RosterFile &m_inForce;
    RosterOverlay m_next{};
    std::uint32_t m_nextBlock = 0;
    std::uint64_t m_members = 0;               // in force afterwards
    std::vector<HouseholdMove> m_moves{};      // of this delta
    std::unordered_map<std::string, Before> m_before{}; // found, not changed yet
    std::vector<NewNumber> m_newNumbers{};
    std::unordered_set<std::uint64_t> m_droppedNumbers{};
    Waiting m_waiting{};
};

} // namespace guichet::store
