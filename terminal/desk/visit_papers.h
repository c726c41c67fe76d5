// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/visit_papers.h"
#include "terminal/desk/ports.h"

// Papers around a visit: sent on to another facility, letters of guarantee and prior
// authorisations asked for and answered, emergencies regularised.
namespace guichet::desk {

struct ReferralRequest {
    Ulid verification{};
    std::string to{};                    // code or name of the facility
    std::string reason{};
};
struct RecordedReferral {
    sync::ReferralOut referral{};
    Written written{};
    std::string number{};                // "KPO01-A-1043": terminal and sequence
    bool emergency = false;
};
// C06 verification, C11 nowhere to, C08 too long. Durable when it returns.
Outcome<RecordedReferral> recordReferral(Counter &counter, const ReferralRequest &request);

struct LetterRequest {
    LetterKind kind = LetterKind::Guarantee;
    Ulid verification{};
    std::string text{};                  // the acts asked for, and why
};
struct RecordedLetter {
    sync::LetterEntry letter{};
    Ulid id{};
    Written written{};
    std::string requestNumber{};         // "KPO01-A-1044"
};
// C06 verification, C13 nothing asked for, C08.
Outcome<RecordedLetter> requestLetter(Counter &counter, const LetterRequest &request);

// A request without an answer yet, or one with it.
struct LetterRow {
    RecordedLetter request{};
    std::int64_t askedAt = 0;            // Unix seconds
    std::optional<sync::LetterEntry> answer{};
};
Outcome<std::vector<LetterRow>> letterRequests(Counter &counter); // newest first

// What the mutual said: typed from its letter, or read from its square code.
struct LetterAnswer {
    bool granted = true;
    std::string number{};
    std::optional<Money> maxAmount{};
    std::optional<Day> validTo{};
    std::string text{};
};
// C12 a granted letter without its number, C14 answered already, C08.
Outcome<void> enterLetterAnswer(Counter &counter, const RecordedLetter &request, const LetterAnswer &answer);

// Emergencies to justify, and care that was given before its letter came.
struct Regularisation {
    ClaimRow claim{};
    bool needsLetter = false;            // else the emergency is to be justified
    std::int64_t dueBefore = 0;          // Unix seconds: 72 h after it was closed
    bool isLate = false;
};
// Not regularised yet, the most urgent first. Looks at the last 30 days of care.
Outcome<std::vector<Regularisation>> pendingRegularisations(Counter &counter);
// C12 a letter without number, C13 no word why, C14 regularised already, M04 unknown claim.
Outcome<Written> regularise(Counter &counter, const Ulid &claim, const LetterAnswer &answer);

} // namespace guichet::desk
