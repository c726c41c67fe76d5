// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "terminal/texts/language.h"

#include <string>
#include <string_view>

namespace guichet {

// Why the mutual cut or refused a claim, in words and with what to do (rulings.md 36):
// "PRICE", "DOCUMENT_MISSING", "OTHER:text". What is after "OTHER:" and any unknown
// reason come back as they are, without control characters.
std::string answerReasonText(std::string_view reason, Language language);

} // namespace guichet
