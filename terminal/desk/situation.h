// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "terminal/desk/ports.h"

namespace guichet::desk {

// Who came, how she was found and for which day: what a situation is built from.
struct Arrival {
    const Person *person = nullptr;  // nobody for a card that is not authentic
    bool inRoster = true;
    Identification identification = Identification::Card;
    CardEvidence card{};
    Day careDay{};
    VisitType visit = VisitType::Normal;
    std::optional<Referral> referral{};
    std::optional<Day> newborn{};    // child born that day, under the person
    std::optional<Ulid> replaces{};  // a claim that this care corrects: it no longer counts
};

// The facility as the roster says it, else as it was enrolled.
const Facility &facilityInForce(Counter &counter);
FacilityTerms termsOf(const Facility &facility, Day careDay);

// The version of a plan in force on the day; else its highest; nullptr when the roster has none.
const Plan *findPlan(const std::vector<Plan> &plans, const PlanId &id, Day on);

// The day a roster was produced and its age today, as the centre counts days.
RosterEvidence rosterEvidence(const std::optional<RosterStatus> &status, const Moment &moment);

Outcome<Situation> buildSituation(Counter &counter, const Arrival &arrival, const Moment &moment);

} // namespace guichet::desk
