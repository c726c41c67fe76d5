// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/receipt.h"
#include "terminal/desk/ports.h"
#include "terminal/store/journal_mark.h"
#include "terminal/store/vault.h"

// What an entry changes in the tables of state. The journal calls it in the
// transaction that writes the entry; a rebuild calls it for all of them in order.
namespace guichet::store {

struct SealedEntry {
    const sync::Entry &entry;
    const crypto::Hash &hash;
    ByteView body;   // empty when purged: then only the mark moves
};

class Projector {
public:
    // `entries`: where earlier entries are looked up; the journal itself.
    Projector(sqlite::Database &tables, sqlite::Database &entries, const Vault &vault);

    Outcome<void> project(Mark &mark, const SealedEntry &sealed);

private:
    struct OwnClaim {
        std::uint64_t sequence = 0;
        ClaimState state = ClaimState::Queued;
        std::uint32_t answerVersion = 0;
    };

    Outcome<void> projectBody(Mark &mark, const SealedEntry &sealed);
    Outcome<void> genesis(Mark &mark, const SealedEntry &sealed);
    Outcome<void> claimSealed(Mark &mark, const SealedEntry &sealed);
    Outcome<void> correction(const SealedEntry &sealed);
    Outcome<void> statement(Mark &mark, const SealedEntry &sealed);
    Outcome<void> foreign(const SealedEntry &sealed);
    Outcome<void> receipt(Mark &mark, const sync::Receipt &receipt, const sync::Entry &entry);
    Outcome<void> answer(const sync::Answer &answer, const sync::Entry &entry);
    Outcome<void> payment(const sync::Payment &payment, const sync::Entry &entry);
    Outcome<void> verification(const SealedEntry &sealed);
    Outcome<void> rosterApplied(Mark &mark, const SealedEntry &sealed);
    Outcome<void> signedTime(Mark &mark, const SealedEntry &sealed);
    Outcome<void> transfer(Mark &mark, const SealedEntry &sealed);
    Outcome<void> start(Mark &mark, const SealedEntry &sealed);

    Outcome<void> countClaimNumber(const ClaimNumber &number);
    Outcome<std::optional<OwnClaim>> findOwnClaim(const Ulid &ulid, const crypto::Hash *provenHash);
    Outcome<void> saveState(const OwnClaim &claim, ClaimState state);
    Outcome<bool> isOurHash(std::uint64_t sequence, const crypto::Hash &hash);
    Outcome<void> quarantine(const OwnClaim &claim, std::uint64_t sequence);
    Outcome<void> link(std::string_view column, std::uint64_t claim, std::uint64_t sequence);

    sqlite::Database &m_tables;
    sqlite::Database &m_entries;
    const Vault &m_vault;
    sqlite::Statement m_insertClaim;
    sqlite::Statement m_useVerification;
    sqlite::Statement m_insertVerification;
    sqlite::Statement m_countNumber;
};

// The state after `events`, each taken only where the table of states allows it.
ClaimState stateAfter(ClaimState from, std::initializer_list<ClaimEvent> events);

Vault::Place placeOfBody(ByteView sequence8);
Bytes idOf(std::uint64_t sequence);                    // 8 bytes, little-endian
// The opened body of an entry; nothing when purged, D01 with {n} when it does not open.
Outcome<std::optional<Bytes>> openBody(sqlite::Database &database, const Vault &vault, std::uint64_t sequence);
// The claim which that very entry asked to take back, if it did.
Outcome<std::optional<Ulid>> claimCorrectedBy(sqlite::Database &database, const Vault &vault, const desk::Written &entry);

} // namespace guichet::store
