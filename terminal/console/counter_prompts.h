// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "terminal/texts/language.h"

#include <string_view>

namespace guichet::console {

// What the counter without a screen asks and says besides answers and papers: one line
// each, in five languages.
enum class Prompt {
    Welcome,   // {}: where
    Card,
    Several,
    VisitType,
    ReferralDay,
    Photo,
    Care,
    Cash,
    Help,
    Kept,      // {}: how many drafts
    Finish,    // another card while care is being entered
    LeftAside,
    Bye,
};
inline constexpr int promptCount = static_cast<int>(Prompt::Bye) + 1;

std::string_view promptFor(Prompt prompt, Language language);

} // namespace guichet::console
