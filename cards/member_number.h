// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

// Check characters of printed numbers (card profile 4.10): they stop typing
// errors, not fraud. Separators (space, hyphen, slash, dot) do not count.
namespace guichet::cards {

std::optional<char> dammCheckDigit(std::string_view digits);
std::optional<char> mod37_36CheckCharacter(std::string_view body);
std::optional<std::string> mod97_10CheckDigits(std::string_view digits);
std::optional<char> luhnCheckDigit(std::string_view digits);
// openIMIS's own Luhn (modulo root 10): digits at even places from the left are doubled.
std::optional<char> luhnLeftCheckDigit(std::string_view digits);
std::optional<char> openImisMod7CheckDigit(std::string_view digits); // body without its last digit

// Upper case, separators gone.
std::string withoutSeparators(std::string_view number);
// "NIK00421701" → "NIK 0042 1701": letters and digits apart, digits in groups of 3-4.
std::string inGroups(std::string_view number);
// What a person may have meant: O/0, I/1, S/5, B/8, Z/2 swapped one at a time. To propose, never to apply.
std::vector<std::string> likelySwaps(std::string_view number);

} // namespace guichet::cards
