// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "terminal/documents/document.h"
#include "terminal/documents/document_head.h"
#include "terminal/domain/batch.h"
#include "terminal/texts/language.h"

namespace guichet {

struct BatchRow {
    ClaimNumber number{};
    Day careDay{};
    MemberNumber member{};
    std::string memberName{};         // empty: the number alone
    BatchSum sum{};                   // of this claim; count unused
    bool provisional = false;
};

// The monthly bordereau: every claim, totals by category, the total in words.
struct BatchFacts {
    DocumentHead head{};
    BatchId id{};
    Day month{};                      // any day of it
    std::string currency{};
    std::vector<BatchRow> rows{};
    BatchTotals totals{};
    std::optional<Money> alreadyPaid{};
};
Document makeBatchSheet(const BatchFacts &facts, Language language);

// The half-yearly sheet of the convention (domain.md 9). What is not known here is left
// out. Rates in basis points; delays in days.
struct FollowUpFacts {
    DocumentHead head{};
    Day from{};
    Day to{};
    std::string currency{};
    struct Month {
        Day month{};
        std::int64_t cases = 0;
        Money cost{};                 // mean of a case
        std::optional<int> megLinesBp{};
    };
    std::vector<Month> months{};
    std::optional<std::int64_t> enrolled{};
    std::optional<int> upToDateBp{};
    std::optional<int> utilisationBp{}; // new cases a person a year; 10 000 = one
    std::int64_t cases = 0;
    std::optional<Money> costPerCase{};
    std::optional<Money> costPerAct{};
    std::optional<Money> costPerPrescription{};
    std::optional<Money> meanConsumption{};
    std::optional<int> megLinesBp{};
    std::optional<int> megValueBp{};
    std::optional<int> medicinesPerPrescription{}; // hundredths: 230 = 2.30
    std::optional<int> referralBp{};
    std::optional<std::int64_t> unjustifiedEmergencies{};
    std::optional<int> rejectedLinesBp{};
    std::optional<int> rejectedAmountBp{};
    std::vector<std::pair<std::string, std::int64_t>> rejections{}; // reason in words, how often
    std::vector<std::pair<std::string, std::int64_t>> refusals{};   // reason in words, how often
    std::optional<std::int64_t> regularisedIn72h{};
    std::optional<int> careToSentDays{};
    std::optional<int> receivedToPaidDays{};
    std::optional<std::int64_t> complaints{};
    std::optional<int> complaintAnswerDays{};
    std::optional<std::int64_t> complaintsClosed{};
    std::optional<std::int64_t> stockOuts{};
    std::optional<std::int64_t> refusedCare{};
};
Document makeFollowUpSheet(const FollowUpFacts &facts, Language language);

} // namespace guichet
