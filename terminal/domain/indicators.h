// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "terminal/domain/verification.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

// The follow-up of the convention (domain.md 9), for one facility, mutual and period. A
// year comes by in slices: facts are added one by one, figures are computed from what
// was added. Rates are basis points; what nobody can know is nothing, never 0.
namespace guichet {

struct AnsweredLine {
    bool refused = false;            // wholly or in part
    std::string reason{};            // as the mutual gave it, "OTHER" without its text
};

// One claim, and what became of it. Cancelled ones and closed rights are not followed.
struct FollowedClaim {
    const Claim &claim;
    ClaimState state = ClaimState::Queued;
    std::optional<Money> answered{};          // the mutual's word, once there is one
    std::vector<AnsweredLine> lines{};        // as answered, in the order of the claim
    std::optional<Day> sentOn{};
    std::optional<Day> receivedOn{};
    std::optional<Day> paidOn{};
    bool unjustified = false;                 // an emergency nobody justified in time
};

struct FollowedComplaint {
    std::string category{};                   // "STOCK_OUT", "REFUSED_CARE", …
    Day opened{};
    std::optional<Day> answered{};
    bool closed = false;
};

struct MeanOf {
    std::int64_t sum = 0;
    std::int64_t count = 0;
    void add(std::int64_t value);
    std::optional<std::int64_t> rounded() const; // to the nearest, halves up
};

// What a month or a whole period of care adds up to.
struct CareTally {
    std::int64_t visits = 0;
    std::int64_t newCases = 0;
    std::int64_t referred = 0;
    std::int64_t unjustified = 0;
    Money gross{};
    Money mutual{};
    std::int64_t acts = 0;             // by quantity
    Money actsGross{};
    std::int64_t prescriptions = 0;    // visits with a medicine
    std::int64_t medicines = 0;        // lines
    Money medicinesGross{};
    std::int64_t meg = 0;
    Money megGross{};
};

struct IndicatorTally {
    Day from{};
    Day to{};
    struct Visit {
        Day month{};                           // its first day
        CareTally care{};
    };
    std::map<Ulid, Visit> visits{};            // by claim: a correction takes the place of what it replaces
    MeanOf careToSent{};
    MeanOf receivedToPaid{};
    std::int64_t answeredLines = 0;
    std::int64_t refusedLines = 0;
    Money claimedAmount{};                     // of answered claims
    Money refusedAmount{};
    std::map<std::string, std::int64_t> rejections{}; // reason → lines
    std::int64_t checks = 0;
    std::map<Reason, std::int64_t> refusals{};        // why rights were closed → checks
    std::map<Day, std::int64_t> refusedByMonth{};
    std::map<MemberNumber, std::vector<std::int64_t>> refusedAt{}; // not yet reopened
    std::int64_t regularised = 0;              // rights open again within 72 h
    std::int64_t complaints = 0;
    std::int64_t complaintsClosed = 0;
    MeanOf complaintAnswer{};
    std::map<std::string, std::int64_t> complaintsAbout{};
    std::optional<std::int64_t> enrolled{};
    std::int64_t withRights = 0;
};

// By the day of care, of the check, of the complaint; what lies outside the period adds nothing.
void addClaim(IndicatorTally &to, const FollowedClaim &followed);
void addVerification(IndicatorTally &to, const Verification &verification, Day checkedOn);
void addComplaint(IndicatorTally &to, const FollowedComplaint &complaint);
void addPerson(IndicatorTally &to, bool hasRights);

struct MonthFigures {
    Day month{};                               // its first day
    std::int64_t visits = 0;
    std::int64_t newCases = 0;
    std::optional<Money> costPerCase{};
    std::optional<int> megLinesBp{};
    std::int64_t refused = 0;
};

struct Indicators {
    Day from{};
    Day to{};
    std::int64_t visits = 0;
    std::int64_t newCases = 0;
    std::optional<std::int64_t> enrolled{};
    std::optional<std::int64_t> withRights{};
    std::optional<int> upToDateBp{};           // with rights / enrolled
    std::optional<int> utilisationBp{};        // new cases a person with rights and year; 10 000 = one
    std::optional<Money> costPerCase{};        // everything charged / new cases: its controls included
    std::optional<Money> costPerAct{};
    std::optional<Money> costPerPrescription{};
    std::optional<Money> meanConsumption{};    // the mutual's part / people with rights
    std::optional<int> megLinesBp{};
    std::optional<int> megValueBp{};
    std::optional<int> medicinesPerPrescription{}; // hundredths
    std::optional<int> referralBp{};           // visits that came by referral
    std::int64_t unjustifiedEmergencies = 0;
    std::optional<int> rejectedLinesBp{};
    std::optional<int> rejectedAmountBp{};
    std::vector<std::pair<std::string, std::int64_t>> rejections{}; // most frequent first
    std::optional<int> careToSentDays{};
    std::optional<int> receivedToPaidDays{};
    std::int64_t checks = 0;
    std::int64_t refused = 0;
    std::vector<std::pair<Reason, std::int64_t>> refusals{};        // most frequent first
    std::int64_t regularisedIn72h = 0;
    std::int64_t complaints = 0;
    std::int64_t complaintsClosed = 0;
    std::optional<int> complaintAnswerDays{};
    std::int64_t stockOuts = 0;
    std::int64_t refusedCare = 0;
    std::vector<MonthFigures> months{};        // every month of the period, in order
};
Indicators computeIndicators(const IndicatorTally &tally);

} // namespace guichet
