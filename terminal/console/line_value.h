// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "terminal/desk/record_care.h"

#include <string_view>

namespace guichet::console {

// "CODE[:QUANTITY[:PRICE]]", or "@CATEGORY:QUANTITY:PRICE:label" for an act
// without tariff. E03, C01, C05.
Outcome<desk::LineRequest> parseLine(std::string_view text);

// "NUMBER:MAX:VALID_TO". E03, C01.
Outcome<GuaranteeLetter> parseLetter(std::string_view text);

} // namespace guichet::console
