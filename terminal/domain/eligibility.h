// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "terminal/domain/facility.h"
#include "terminal/domain/household.h"
#include "terminal/domain/money.h"
#include "terminal/domain/plan.h"
#include "terminal/domain/reason.h"
#include "terminal/domain/visit.h"

#include <optional>
#include <string>
#include <vector>

namespace guichet {

struct FacilityTerms {
    int level = 1;
    Sector sector = Sector::Public;
    bool contracted = true;              // begun and not suspended
    std::optional<Day> contractedUntil{};
};

struct CardEvidence {
    bool authentic = true;
    bool revoked = false;                // on the list, or superseded by a newer generation
    bool expired = false;
    bool newerThanRoster = false;        // its generation is above the roster's
    std::optional<Day> issuedOn{};       // unknown counts as old
    std::optional<Day> expiresOn{};
    std::optional<Day> revokedOn{};
};

struct RosterEvidence {
    bool contains = true;
    Day producedOn{};
    int ageDays = 0;                     // today − producedOn
};

// What was consumed, as known at the terminal. Annual amounts belong to the
// policy year `year`; a counter of an earlier year counts as 0.
struct Usage {
    int year = 0;
    Money episode{};
    Money beneficiaryYear{};
    Money householdYear{};
    int episodesThisYear = 0;            // already this policy year's
    std::optional<Day> linkedEpisodeLastVisit{};
    Money deductiblePaidThisEpisode{};
    std::vector<std::string> categoriesToday{};
};

// Everything a decision and a pricing may look at: no clock, no store behind it.
struct Situation {
    Plan plan{};
    bool planKnown = true;               // a card newer than the roster may name a plan we have
    FacilityTerms facility{};
    Day careDay{};
    VisitType visit = VisitType::Normal;
    Identification identification = Identification::Card;
    CardEvidence card{};
    RosterEvidence roster{};
    bool clockTrusted = true;
    Household household{};
    Beneficiary beneficiary{};
    Usage usage{};
    std::optional<Referral> referral{};
    std::optional<GuaranteeLetter> letter{};
    bool priorAuthorised = false;
    std::string condition{};             // "" or a code such as "CHRONIC"
};

enum class EligibilityOutcome { Eligible, Provisional, NotEligible };
std::string_view codeOf(EligibilityOutcome outcome); // "ELIGIBLE", "PROVISIONAL", "NOT_ELIGIBLE"
std::optional<EligibilityOutcome> parseEligibilityOutcome(std::string_view code);

// A reason with what fills its sentence in.
struct Finding {
    Reason reason = Reason::ManualIdCheck;
    Effect effect = Effect::Notes;
    std::optional<Day> date{};
    std::optional<std::int64_t> number{}; // days, years, percent or episodes, as the sentence asks
};

struct Decision {
    EligibilityOutcome outcome = EligibilityOutcome::Eligible;
    std::vector<Finding> findings{};      // one only when NotEligible

    static Decision refused(const Finding &finding);
    void add(const Finding &finding);
    bool isCovered() const { return outcome != EligibilityOutcome::NotEligible; }
};

// The rules in their order; the first that blocks ends it with that one reason (domain.md 4).
Decision decideEligibility(const Situation &given);

} // namespace guichet
