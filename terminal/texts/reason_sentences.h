// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "terminal/domain/benefit.h"
#include "terminal/texts/language.h"

#include <optional>
#include <string>

namespace guichet {

// What a sentence may say beyond the finding itself; empty parts are left out.
struct ReasonContext {
    std::string currency{};            // ISO 4217
    std::optional<Money> amountDue{};  // what reopens the rights
    std::string payToName{};
    std::string payToPhone{};
    std::optional<Day> knownOn{};      // date of the roster: "connu au JJ/MM"
    std::optional<std::int64_t> quantityLimit{}; // of the line's rule
    std::optional<Money> deductible{};           // of the plan, per episode
};
ReasonContext contextOf(const Situation &given);
ReasonContext contextOf(const Situation &given, const CareLine &care);

// The decision's reason and what to do about it (domain.md 6). Dates of this
// sentence are DD/MM/YYYY.
std::string sentenceFor(const Finding &finding, const ReasonContext &context, Language language);

// The reason on a line of care: "Prix ramené au tarif (1 000 F)".
std::string sentenceFor(Reason reason, const CareLine &care, const LineShare &share, const ReasonContext &context, Language language);

// "Droits ouverts.", "Sous réserve.", "Droits fermés."
std::string sentenceFor(EligibilityOutcome outcome, Language language);

} // namespace guichet
