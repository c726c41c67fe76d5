// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/mutual/claim_list.h"
#include "sync/receipt.h"

namespace guichet::mutual {

// What the mutual's clerk decides about a claim.
struct AnswerOrder {
    Ulid claim{};
    sync::Verdict verdict = sync::Verdict::Accepted; // Partial: by `lines`
    std::string reason{};
    std::vector<sync::LineAnswer> lines{};
    std::int64_t now = 0;
};

bool isAnswerReason(std::string_view reason); // NOT_COVERED … OTHER[:text], rulings.md 36
// "2:1500:PRICE": the line from 1, the mutual's part, why. Nothing when it is not that.
std::optional<sync::LineAnswer> parseLineAnswer(std::string_view text);

// The answer's content: lines not named keep what was asked; all of it accepted is
// ACCEPTED, nothing of it REJECTED. E03 for a line that is not there or an amount
// above what the line asked of the mutual.
Outcome<sync::Answer> planAnswer(const HeldClaim &claim, const AnswerOrder &order, std::uint32_t version);

// Signed, stored, in force; it travels with the next exchange. M04, M05 (paid or cancelled).
Outcome<sync::Answer> answerClaim(Folder &folder, const AnswerOrder &order);

} // namespace guichet::mutual
