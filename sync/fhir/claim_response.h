// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/fhir/elements.h"
#include "sync/fhir/maker.h"
#include "sync/receipt.h"

// The scheme's decision about a claim.
namespace guichet::fhir {

QJsonObject claimResponseOf(const sync::Answer &answer, const Claim &claim, const Maker &maker);

struct PaymentRead {
    Money amount{};
    std::optional<Day> paidOn{};
    std::string reference{};
};

struct AnswerRead {
    std::string id{};
    ReferenceRead request{};
    bool isFinal = false;                  // active, and more than queued or in part
    std::optional<sync::Verdict> said{};   // ours, or an error; else what the amounts say
    std::optional<Money> benefit{};        // what the scheme gives, where it says so
    sync::Answer answer{};                 // verdict and version as far as they are said
    std::optional<PaymentRead> payment{};
};
Result<AnswerRead, Problem> parseClaimResponse(const QJsonObject &resource, const SchemeCode &scheme);

// The verdict for a claim that asked the mutual for that much: all, none or a part of it.
sync::Verdict verdictOf(const AnswerRead &read, Money asked);

} // namespace guichet::fhir
