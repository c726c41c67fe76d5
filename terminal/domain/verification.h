// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "terminal/domain/claim.h"

#include <optional>
#include <string>
#include <vector>

namespace guichet {

enum class PhotoAnswer { NotAsked, Yes, No, NoPhoto };
// How the card was judged: card.md 4.8.
enum class TrustLevel { A, B, C, D };
std::string_view codeOf(PhotoAnswer answer); // "", "yes", "no", "none"
std::string_view codeOf(TrustLevel level);   // "A"
std::optional<PhotoAnswer> parsePhotoAnswer(std::string_view code);
std::optional<TrustLevel> parseTrustLevel(std::string_view code);

// A check of rights, kept for every person who came, also the refused ones. Its
// sequence in the journal makes the verification code.
struct Verification {
    Ulid id{};
    MemberNumber member{};
    HouseholdId household{};
    std::string scheme{};
    PlanId plan{};
    int planVersion = 1;
    Day careDay{};
    std::int64_t time = 0;              // Unix seconds, as judged
    VisitType visit = VisitType::Normal;
    Identification identification = Identification::Card;
    TrustLevel trust = TrustLevel::C;
    PhotoAnswer photo = PhotoAnswer::NotAsked;
    EligibilityOutcome outcome = EligibilityOutcome::Eligible;
    std::vector<Reason> reasons{};
    EligibilityProof proof{};
    bool newborn = false;               // the mother was verified for a child born on newbornBorn
    std::optional<Day> newbornBorn{};
    std::optional<Referral> referral{};
    std::string lateReason{};
    std::optional<Day> bearerBorn{};    // of somebody known by card only: the last day it can be
};

} // namespace guichet
