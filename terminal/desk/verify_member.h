// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "terminal/desk/find_member.h"

namespace guichet::desk {

struct VisitChoice {
    VisitType visit = VisitType::Normal;
    std::optional<Referral> referral{};
    std::optional<Day> on{};                 // late entry: the day of care
    std::string lateReason{};                // needed beyond 7 days (C09)
    PhotoAnswer photo = PhotoAnswer::NotAsked;
    std::optional<Day> newborn{};            // child born that day, under the mother
};

// The answer as shown; nothing is written yet.
struct RightsAnswer {
    Verification verification{};             // id and sequence come with recording
    Decision decision{};
    Situation situation{};
    std::optional<Person> person{};          // nobody for a card that is not authentic
    std::optional<Plan> plan{};
    RemainingCeilings remaining{};
    std::optional<RosterStatus> roster{};
    int rosterAgeDays = 0;
    Moment moment{};
    std::optional<Failure> message{};
};
Outcome<RightsAnswer> judgeRights(Counter &counter, const FoundMember &found, std::size_t candidate, const VisitChoice &choice);

struct RecordedVerification {
    Verification verification{};
    Written written{};
    std::string code{};                      // "7K3M-9QXT-2W"
};
// Durable when it returns: only then may the code or a ticket appear.
Outcome<RecordedVerification> recordVerification(Counter &counter, const RightsAnswer &answer);

// The situation of a visit, built again for a verification (care may come an hour later).
// `replaces`: a claim of that visit that is being corrected, left out of what was used.
Outcome<Situation> situationOf(Counter &counter, const Verification &verification, const Moment &moment, const std::optional<Ulid> &replaces = {});

} // namespace guichet::desk
