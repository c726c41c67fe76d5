// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "terminal/documents/document.h"
#include "terminal/documents/document_head.h"
#include "terminal/domain/verification.h"
#include "terminal/texts/language.h"
#include "terminal/texts/reason_sentences.h"

#include <string>
#include <utility>
#include <vector>

namespace guichet {

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
