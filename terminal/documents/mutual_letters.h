// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "terminal/documents/document.h"
#include "terminal/documents/document_head.h"
#include "terminal/domain/day.h"
#include "terminal/domain/money.h"
#include "terminal/texts/language.h"

#include <optional>
#include <string>
#include <vector>

namespace guichet {

// What is asked of the mutual before the care, and what it answered.
enum class LetterSheet {
    LetterRequest,        // demande de lettre de garantie
    Letter,               // lettre de garantie
    AuthorisationRequest, // demande d'entente préalable
    Authorisation,        // entente préalable
    Refusal,              // either was refused
};

struct LetterAct {
    std::string label{};
    std::string category{};
    std::int64_t quantity = 1;
    std::optional<Money> price{};     // of one
};

struct LetterFacts {
    DocumentHead head{};
    LetterSheet sheet = LetterSheet::LetterRequest;
    NamedMember member{};
    std::string planName{};
    std::string requestNumber{};      // drawn here
    std::string number{};             // the mutual's; empty in a request
    std::vector<LetterAct> acts{};
    std::string currency{};
    std::string diagnosis{};
    std::string reason{};             // why it is needed; of a refusal: why not
    std::string prescriber{};
    Day askedOn{};
    std::optional<Money> maxAmount{};
    std::optional<int> days{};        // of stay
    std::optional<Day> validTo{};
    bool emergency = false;           // care has begun: to regularise …
    std::optional<std::string> regulariseBefore{}; // … before "25/11/2026 09:14" (72 h)
};
Document makeLetterSheet(const LetterFacts &facts, Language language);

// The member goes to another health centre; its terminal reads head.qr
// (terminal/domain/referral_text.h) and knows where she comes from.
struct ReferralFacts {
    DocumentHead head{};
    NamedMember member{};
    std::string planName{};
    std::string number{};             // "KPO01-A-1043"
    std::string toFacility{};         // name or service; empty: the next level
    std::string reason{};
    std::string diagnosis{};
    std::string careGiven{};          // what was already done
    std::string prescriber{};
    Day issuedOn{};
    std::optional<Day> validTo{};
    bool emergency = false;
};
Document makeReferralSheet(const ReferralFacts &facts, Language language);

} // namespace guichet
