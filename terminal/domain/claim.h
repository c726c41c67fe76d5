// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "terminal/base/ids.h"
#include "terminal/domain/benefit.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace guichet {

// The life of a claim (rulings.md 8).
enum class ClaimState {
    Draft, Closed, Queued, Sent, Acknowledged, Accepted, Partial, Rejected, InfoNeeded, Paid, Quarantined, CancelRequested, Cancelled,
};
std::string_view codeOf(ClaimState state); // "QUEUED"
std::optional<ClaimState> parseClaimState(std::string_view code);

enum class ClaimEvent {
    Close, Queue, Send, Receipt, Accept, AcceptPartly, Reject, AskInfo, Pay, SignedConflict, Requeue, CancelByTwo, RequestCancel, CancelReceipt,
};
// Nothing when the event is not allowed in that state.
std::optional<ClaimState> nextClaimState(ClaimState from, ClaimEvent event);
bool isAwaitingReceipt(ClaimState state); // counts as "en attente"
bool mayBeCorrected(ClaimState state);    // came back rejected, reduced or with a question: a new claim may replace it

struct ClaimLine {
    ActCode code{};                    // empty for an act without tariff
    std::string label{};
    CareLine care{};
    LineShare share{};
};

// Why the mutual should pay, as the terminal knew it then (trust.md 3.3).
struct EligibilityProof {
    int code = 2;                      // 1 online … 6 clock untrusted
    std::optional<std::uint32_t> cardGeneration{};
    std::optional<CardSerial> cardSerial{};
    std::uint64_t rosterVersion = 0;
    int rosterAgeDays = 0;
    int clockConfidence = 0;           // t_conf 0-4
    Presence presence = Presence::P0;
};

struct Claim {
    Ulid ulid{};
    ClaimNumber number{};
    Ulid verification{};
    std::uint64_t verificationSequence = 0;
    MemberNumber member{};
    HouseholdId household{};
    PlanId plan{};
    int planVersion = 1;
    Day careDay{};
    VisitType visit = VisitType::Normal;
    EligibilityOutcome outcome = EligibilityOutcome::Eligible;
    std::vector<Reason> reasons{};     // the decision's
    std::vector<ClaimLine> lines{};
    Money gross{};
    Money mutual{};
    Money state{};
    Money memberShare{};
    Money cashDue{};
    std::optional<Money> cashCollected{};
    Money deductibleUsed{};
    std::string currency{};
    bool provisional = false;
    bool newEpisode = true;
    bool newborn = false;
    std::optional<Day> newbornBorn{};
    std::string condition{};
    std::string diagnosis{};
    std::string prescriber{};
    std::optional<Referral> referral{};
    std::optional<GuaranteeLetter> letter{};
    std::string priorAuthorisation{};
    std::string lateReason{};          // late entry of a paper form
    EligibilityProof proof{};
    std::optional<Ulid> replaces{};
};

} // namespace guichet
