// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/journal_entry.h"
#include "sync/receipt.h"

#include <optional>
#include <string>

// The small bodies of journal entries (claims and verifications: claim_record.h):
// CBOR maps with small keys, first key 1. A parse that fails is D01: the journal
// only ever holds what these functions wrote. Kinds with their body:
//   1 Genesis · 3 Correction · 4, 5, 6 Signed · 9 RosterApplied · 10 SignedTime
//   12 Transfer · 14 Start
// In files of their own: 13, 23 day_bodies.h · 18 training_body.h · 19 complaint_body.h
//   20, 21 visit_papers.h · 22 batch_body.h
namespace guichet::sync {

// The first entry: whose journal this is.
struct Genesis {
    crypto::PublicKey signKey{};
    crypto::PublicKey boxKey{};
    crypto::Hash answerHash{};     // BLAKE2b-256 of the enrolment answer's payload
    std::int64_t signedTime = 0;   // issue of the root: the first signed time seen
};
Bytes encodeGenesis(const Genesis &genesis);
Outcome<Genesis> parseGenesis(ByteView body);

// What people decide about a claim after it was sealed; also a discarded draft.
enum class CorrectionAction { RequestCancel = 1, CancelByTwo = 2, Requeue = 3, DraftDiscarded = 4 };
struct Correction {
    CorrectionAction action = CorrectionAction::RequestCancel;
    Ulid claim{};
    std::string reason{};
    std::uint32_t secondOperator = 0;
};
Bytes encodeCorrection(const Correction &correction);
Outcome<Correction> parseCorrection(ByteView body);

// Receipts, answers and payments are kept as they were signed.
Bytes encodeSigned(const Signed &statement);
Outcome<Signed> parseSigned(ByteView body);

// Kinds 4 and 5, of a server that signs nothing (rulings.md 25): the claim was read
// back equal, or was answered.
struct ForeignStatement {
    std::string road{};            // its address
    Ulid claim{};
    std::string reference{};       // the server's own
    crypto::Hash seen{};           // hash of what was read
    std::optional<Answer> answer{}; // kind 5
    bool collision = false;        // kind 4: another claim stands there under our number
};
Bytes encodeForeign(const ForeignStatement &statement);
Outcome<ForeignStatement> parseForeign(ByteView body);
bool isForeign(ByteView body);     // else it is a Signed

// Kind 9. `root` only when the roster brought a newer one: sync::encodeRoot of it,
// which the journal's Enrolled::root then becomes.
struct RosterApplied {
    RosterStamp stamp{};
    std::int64_t issued = 0;       // signed time: raises hwm_signed
    std::int64_t expires = 0;
    Bytes root{};
};
Bytes encodeRosterApplied(const RosterApplied &applied);
Outcome<RosterApplied> parseRosterApplied(ByteView body);

// Kind 10: a signed time was seen, and what the clock said then.
struct SignedTime {
    std::int64_t signedTime = 0;
    std::int64_t systemTime = 0;
};
Bytes encodeSignedTime(const SignedTime &time);
Outcome<SignedTime> parseSignedTime(ByteView body);

// Kind 12. Up: the claims of the stretch go from queued to sent.
enum class Direction { Up = 1, Down = 2 };
struct Transfer {
    Direction direction = Direction::Up;
    std::string road{};            // "stick", "https://…"
    std::uint64_t from = 1;        // journal sequences, both included
    std::uint64_t to = 0;
};
Bytes encodeTransfer(const Transfer &transfer);
Outcome<Transfer> parseTransfer(ByteView body);

// Kind 14, written by the store itself: with the first entry of a session and at its end.
enum class StartEvent { Started = 1, StoppedCleanly = 2, CrashRecovered = 3 };
Bytes encodeStart(StartEvent event);
Outcome<StartEvent> parseStart(ByteView body);

} // namespace guichet::sync
