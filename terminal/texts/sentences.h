// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "terminal/base/failure.h"
#include "terminal/texts/language.h"

#include <optional>
#include <string>
#include <string_view>

namespace guichet {

std::string_view codeText(Code code);                    // "Q01"
std::optional<Code> parseCodeText(std::string_view text);

// What happened, what is safe, what to do now. Holes are filled from the failure's
// fields; an optional part whose hole has nothing to say is left out, and a
// missing field never shows its braces.
std::string sentenceFor(const Failure &failure, Language language);

// The sentence with its code, as consoles print it: "R02 Fichier plus ancien que le vôtre."
std::string codedSentenceFor(const Failure &failure, Language language);

} // namespace guichet
