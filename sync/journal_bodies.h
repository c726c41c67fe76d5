// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/journal_entry.h"

#include <string>

// The small bodies of journal entries that the store writes or that no use case
// owns (claims and verifications: claim_record.h; statements, rosters and
// transfers: terminal/desk/journal_bodies.h): CBOR maps with small keys, first
// key 1. A parse that fails is D01: the journal holds what these functions wrote.
//   1 Genesis · 3 Correction · 10 SignedTime · 14 Start
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

// Kind 10: a signed time was seen, and what the clock said then.
struct SignedTime {
    std::int64_t signedTime = 0;
    std::int64_t systemTime = 0;
};
Bytes encodeSignedTime(const SignedTime &time);
Outcome<SignedTime> parseSignedTime(ByteView body);

// Kind 14, written by the store itself: with the first entry of a session and at its end.
enum class StartEvent { Started = 1, StoppedCleanly = 2, CrashRecovered = 3 };
Bytes encodeStart(StartEvent event);
Outcome<StartEvent> parseStart(ByteView body);

} // namespace guichet::sync
