// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "terminal/base/failure.h"
#include "terminal/domain/letter_text.h"

#include <optional>
#include <string>

// Bodies of kinds 20 and 21: the papers a visit asks for, or brings. CBOR maps with
// small keys (sync/FORMAT.md); a parse that fails is D01.
namespace guichet::sync {

// Kind 20: the person is sent on to another facility.
struct ReferralOut {
    Ulid verification{};
    MemberNumber member{};
    Day issuedOn{};
    std::string to{};                    // its code or name, as said
    std::string reason{};
};
Bytes encodeReferralOut(const ReferralOut &referral);
Outcome<ReferralOut> parseReferralOut(ByteView body);

// Kind 21: a letter of guarantee or a prior authorisation is asked for, its answer is
// entered, or what an emergency left open is regularised.
enum class LetterStep { Asked, Granted, Refused, Regularised };
struct LetterEntry {
    LetterStep step = LetterStep::Asked;
    LetterKind kind = LetterKind::Guarantee;
    MemberNumber member{};
    std::optional<Ulid> verification{};  // of the visit that needs it
    std::optional<Ulid> claim{};         // what is regularised
    std::optional<Ulid> request{};       // the entry this answers
    std::string number{};                // the mutual's own, once granted
    std::optional<Money> maxAmount{};
    std::optional<Day> validTo{};
    std::string text{};                  // what is asked for, or why
};
Bytes encodeLetterEntry(const LetterEntry &letter);
Outcome<LetterEntry> parseLetterEntry(ByteView body);

} // namespace guichet::sync
