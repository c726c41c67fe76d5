// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "terminal/desk/verify_member.h"

namespace guichet::desk {

struct LineRequest {
    ActCode code{};                  // of the contracted tariff; empty: an act without tariff
    std::string category{};          // only without tariff
    std::string label{};             // only without tariff
    std::int64_t quantity = 1;
    std::optional<Money> price{};    // nothing: the tariff's
};

struct CareRequest {
    Ulid verification{};
    std::vector<LineRequest> lines{};
    std::string condition{};
    std::string diagnosis{};         // 2 000 characters at most
    std::string prescriber{};
    std::optional<GuaranteeLetter> letter{};
    std::string priorAuthorisation{};
    std::optional<Money> cash{};     // received from the member
    std::optional<Ulid> draft{};     // identifier drawn before, by a draft
    std::optional<Ulid> replaces{};  // the claim of that visit that came back and is corrected (correct_claim.h)
};

struct PricedCare {
    std::vector<ClaimLine> lines{};
    Shares shares{};
    Decision decision{};
    Situation situation{};
    VerificationRow verification{};
    std::vector<Failure> notices{};     // what the screen should say and never stops: C07 rights closed, C10 same act today
};
// C04 unknown act, C05 quantity, C02 total, C06 verification; nothing is written.
Outcome<PricedCare> priceCare(Counter &counter, const CareRequest &request);

struct ClosedCare {
    Claim claim{};
    Written written{};
    ClaimState state = ClaimState::Queued;
    std::optional<Money> change{};   // to give back
};
// Prices again, seals the claim into the journal and queues it; durable when it returns.
Outcome<ClosedCare> closeCare(Counter &counter, const CareRequest &request);

// A draft of the care being entered: the identifier is drawn with it.
Outcome<Ulid> keepDraft(Counter &counter, const CareRequest &request);
Outcome<std::vector<CareRequest>> openDrafts(Counter &counter);

} // namespace guichet::desk
