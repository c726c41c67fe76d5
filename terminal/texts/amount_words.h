// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "terminal/domain/money.h"
#include "terminal/texts/language.h"

#include <string>
#include <string_view>

namespace guichet {

// "deux cent quatre-vingt-un mille francs CFA": the sum nobody can change with a pen.
// From 0 to 999 999 999 999; beyond, and below 0, the digits. An unknown currency is
// said by its code.
std::string amountInWords(Money amount, std::string_view currency, Language language);
std::string numberInWords(std::int64_t number, Language language);

} // namespace guichet
