// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "terminal/console/arguments.h"
#include "terminal/domain/visit.h"

// Values of options, read strictly: no sign, no separator, no foreign digit, no
// locale. An option that was not given is nothing; one that cannot be read is a
// failure that names it.
namespace guichet::console {

Outcome<Money> parseAmount(std::string_view text);            // C01
Outcome<std::int64_t> parseQuantity(std::string_view text);   // C05
std::optional<std::int64_t> parseDigits(std::string_view text, std::size_t mostDigits);

Outcome<std::optional<Day>> dayOption(const Arguments &arguments, std::string_view name);         // E03
Outcome<std::optional<int>> smallNumberOption(const Arguments &arguments, std::string_view name); // E03
Outcome<std::optional<Money>> amountOption(const Arguments &arguments, std::string_view name);    // C01

// E03 with what was expected.
Unexpected<Failure> notUnderstood(std::string_view option, std::string_view value, std::string_view expected);
// E02
Unexpected<Failure> missing(std::string_view option);

} // namespace guichet::console
