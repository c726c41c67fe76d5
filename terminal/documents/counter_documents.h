// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "terminal/documents/document.h"
#include "terminal/domain/verification.h"
#include "terminal/texts/language.h"
#include "terminal/texts/reason_sentences.h"

#include <string>
#include <utility>
#include <vector>

namespace guichet {

// What every printed document carries (domain.md 7): who, where, when, which record.
struct DocumentHead {
    std::string schemeName{};
    std::string facilityName{};
    TerminalName terminal{};
    std::uint64_t sequence = 0;       // of the journal entry
    std::int64_t time = 0;            // Unix seconds
    int zoneMinutes = 0;
    std::string programVersion{};
    std::string qr{};                 // empty: no square code
    bool copy = false;                // a reprint is marked
    bool training = false;
};

// The visitor as the paper names her.
struct NamedMember {
    std::string surname{};
    std::string givenNames{};
    MemberNumber number{};
    HouseholdId household{};
};

struct ReceiptFacts {
    DocumentHead head{};
    NamedMember member{};
    std::string planName{};
    Claim claim{};
    ReasonContext context{};
    RemainingCeilings remaining{};    // after this claim
    std::optional<Money> change{};
};

struct TicketFacts {
    DocumentHead head{};
    NamedMember member{};
    std::string planName{};
    std::string code{};               // "7K3M-9QXT-2W"
    VisitType visit = VisitType::Normal;
    Day careDay{};
    Decision decision{};
    ReasonContext context{};
    std::vector<std::pair<std::string, std::optional<int>>> rates{}; // category, rateBp; nothing: not covered
};

// Tariff, mutual, State, member, rounding and what remains: the member's receipt.
Document makeReceipt(const ReceiptFacts &facts, Language language);
// Code, time, rights and the member's rates: given before the care.
Document makeTicket(const TicketFacts &facts, Language language);
// For closed rights: what was done and paid at the full price.
Document makePassageCertificate(const ReceiptFacts &facts, Language language);

} // namespace guichet
