// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/mutual/records.h"
#include "terminal/domain/eligibility.h"

namespace guichet::mutual {

struct CodeOrder {
    std::uint64_t tag = 0;        // parseVerificationCode
    MemberNumber member{};
    Day day{};
};
struct CodeMatch {
    TerminalName terminal{};
    std::uint64_t sequence = 0;
    EligibilityOutcome outcome = EligibilityOutcome::Eligible;
    bool isReceived = false;      // that journal entry is here already
};
// Recomputes the code for every terminal, sequence and decision it can have come
// from (rulings.md 16): sequences received of that day, and those still to come up to
// `sequencesAhead`. Nothing when none gives it.
inline constexpr std::uint64_t sequencesAhead = 20'000;
Outcome<std::optional<CodeMatch>> findCode(Folder &folder, const CodeOrder &order);

} // namespace guichet::mutual
