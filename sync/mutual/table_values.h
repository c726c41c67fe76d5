// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "terminal/domain/facility.h"
#include "terminal/domain/household.h"
#include "terminal/domain/tariff.h"

// What people write in the cells of our tables, codes and French words alike.
// Nothing when a text is none of them; empty cells are the caller's business.
namespace guichet::mutual {

std::optional<Day> parseTableDay(std::string_view text);   // YYYY-MM-DD or DD/MM/YYYY
std::optional<std::int64_t> parseWhole(std::string_view text, std::int64_t least, std::int64_t most); // plain ASCII digits
std::optional<bool> parseYesNo(std::string_view text);
std::optional<Relation> parseRelationWord(std::string_view text);
std::optional<PersonSex> parseSexWord(std::string_view text);
std::optional<BirthPrecision> parsePrecisionWord(std::string_view text);
std::optional<BeneficiaryStatus> parseMemberStatusWord(std::string_view text);
std::optional<HouseholdStatus> parseHouseholdStatusWord(std::string_view text);
std::optional<Periodicity> parsePeriodicityWord(std::string_view text);
std::optional<Sector> parseSectorWord(std::string_view text);
std::optional<PriceMode> parsePriceModeWord(std::string_view text);

// Numbers and codes printed on cards: [A-Z0-9][A-Z0-9./-]*, at most `longest` (card profile 4.5).
bool isCode(std::string_view text, std::size_t longest);
bool isCurrencyCode(std::string_view text); // three capital letters

// Digits of a telephone number, for comparing: "+221 77 123 45 67" → "221771234567".
std::string phoneDigits(std::string_view text);

} // namespace guichet::mutual
