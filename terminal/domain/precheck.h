// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "terminal/domain/claim_check.h"

#include <string>

namespace guichet {

// What the mutual may object to on a bordereau, found before it is signed: the faults of
// claim_check first, then what its rules and the convention say. Never a promised amount.
enum class Objection {
    ClaimFaulty,         // of claim_check: `fault`
    SubmittedLate,       // beyond the convention's submission delay
    ActTwice,            // the same act, person and day stands on another claim: `other`
    LetterMissing,       // letter of guarantee still to be regularised
    EmergencyUnjustified,
    RightsUnsure,        // given under reserve: old list, newer card, suspect clock
    IdentityUnconfirmed, // nobody confirmed who came
    PriceCut,            // charged above the tariff, cut to it
};
enum class Likelihood { Certain, Probable, Information };

struct PrecheckFinding {
    Objection objection = Objection::ClaimFaulty;
    Likelihood likelihood = Likelihood::Information;
    std::optional<ClaimFault> fault{};
    std::optional<std::size_t> line{}; // from 0; nothing: the claim as a whole
    ClaimNumber other{};
};

struct PrecheckCase {
    const Claim &claim;
    Day closedOn{};
    Day today{};
    std::optional<int> submissionDays{};  // of the convention; nothing: no limit
    bool regularised = false;             // its emergency or letter was justified since
};

// Everything found, the surest first; empty: the mutual has nothing to object as far as known here.
std::vector<PrecheckFinding> precheckClaim(const PrecheckCase &given, const std::vector<Claim> &others);

std::string_view codeOf(Objection objection);   // "SUBMITTED_LATE"
std::string_view codeOf(Likelihood likelihood); // "CERTAIN"

} // namespace guichet
