// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cards/card.h"
#include "terminal/base/failure.h"

#include <string>

// What this program says to people; refusals and failures in the language of the environment.
namespace guichet::cards::tool {

// One sentence: what happened and what to do, with the code in front.
std::string sentenceFor(const Failure &failure);
std::string sentenceFor(const CardReading &reading, std::string_view text);
std::string dayOf(std::int64_t unixSeconds); // "17/03/2026"

void complain(const std::string &sentence); // a line on stderr

} // namespace guichet::cards::tool
