// SPDX-License-Identifier: Apache-2.0
#include "cards/member_number.h"

#include "terminal/base/ids.h"

#include <algorithm>
#include <array>

namespace guichet::cards {

namespace {

constexpr std::string_view separators = " -/.";

bool isDigit(char character)
{
    return character >= '0' && character <= '9';
}

// Without separators; nothing when there is no digit or something else.
std::optional<std::string> digitsOf(std::string_view number)
{
    std::string digits = withoutSeparators(number);
    if (digits.empty() || !std::all_of(digits.begin(), digits.end(), isDigit))
        return {};
    return digits;
}

unsigned remainder(std::string_view digits, unsigned modulus)
{
    unsigned rest = 0;
    for (const char digit : digits)
        rest = (rest * 10 + static_cast<unsigned>(digit - '0')) % modulus;
    return rest;
}

char digitOf(unsigned value)
{
    return static_cast<char>('0' + value);
}

// Sum with every second digit doubled (9 taken off above 9), the one at `firstDoubled` first.
unsigned luhnSum(std::string_view digits, std::size_t firstDoubled)
{
    unsigned sum = 0;
    for (std::size_t i = 0; i < digits.size(); ++i) {
        unsigned value = static_cast<unsigned>(digits[i] - '0');
        if (i % 2 == firstDoubled)
            value = value > 4 ? 2 * value - 9 : 2 * value;
        sum += value;
    }
    return sum;
}

// Digits in groups of four and three, the fours first; five stay 3 + 2.
void appendGroups(std::string &to, std::string_view digits)
{
    while (!digits.empty()) {
        const bool endsInThrees = digits.size() == 3 || digits.size() == 6 || digits.size() == 9 || digits.size() == 5;
        const std::size_t group = std::min<std::size_t>(endsInThrees ? 3 : 4, digits.size());
        to.push_back(' ');
        to += digits.substr(0, group);
        digits.remove_prefix(group);
    }
}

} // namespace

std::string withoutSeparators(std::string_view number)
{
    std::string kept;
    for (const char character : number) {
        if (separators.find(character) == std::string_view::npos)
            kept.push_back(character >= 'a' && character <= 'z' ? static_cast<char>(character - 'a' + 'A') : character);
    }
    return kept;
}

std::optional<char> dammCheckDigit(std::string_view number)
{
    // The quasigroup of order 10 of H. M. Damm's thesis (2004).
    static constexpr std::array<std::string_view, 10> table{"0317598642", "7092154863", "4206871359", "1750983426", "6123045978",
                                                            "3674209581", "5869720134", "8945362017", "9438617205", "2581436790"};
    const auto digits = digitsOf(number);
    if (!digits)
        return {};
    char interim = '0';
    for (const char digit : *digits)
        interim = table[static_cast<std::size_t>(interim - '0')][static_cast<std::size_t>(digit - '0')];
    return interim;
}

std::optional<char> mod37_36CheckCharacter(std::string_view body)
{
    const std::string characters = withoutSeparators(body);
    if (characters.empty())
        return {};
    return hybridCheckCharacter(characters, alphanumericAlphabet);
}

std::optional<std::string> mod97_10CheckDigits(std::string_view number)
{
    const auto digits = digitsOf(number);
    if (!digits)
        return {};
    const unsigned checkValue = 98 - remainder(*digits + "00", 97);
    return std::string{digitOf(checkValue / 10), digitOf(checkValue % 10)};
}

std::optional<char> luhnCheckDigit(std::string_view number)
{
    const auto digits = digitsOf(number);
    if (!digits)
        return {};
    return digitOf((10 - luhnSum(*digits, (digits->size() + 1) % 2) % 10) % 10);
}

std::optional<char> luhnLeftCheckDigit(std::string_view number)
{
    const auto digits = digitsOf(number);
    if (!digits)
        return {};
    return digitOf((10 - luhnSum(*digits, 0) % 10) % 10);
}

std::optional<char> openImisMod7CheckDigit(std::string_view number)
{
    const auto digits = digitsOf(number);
    if (!digits)
        return {};
    return digitOf(remainder(*digits, 7));
}

std::string inGroups(std::string_view number)
{
    const std::string characters = withoutSeparators(number);
    std::string grouped;
    std::string_view rest = characters;
    while (!rest.empty()) {
        const bool areDigits = isDigit(rest.front());
        const auto end = std::find_if(rest.begin(), rest.end(), [areDigits](char c) { return isDigit(c) != areDigits; });
        const std::string_view run = rest.substr(0, static_cast<std::size_t>(end - rest.begin()));
        if (areDigits) {
            appendGroups(grouped, run);
        } else {
            grouped.push_back(' ');
            grouped += run;
        }
        rest.remove_prefix(run.size());
    }
    return grouped.empty() ? grouped : grouped.substr(1);
}

std::vector<std::string> likelySwaps(std::string_view number)
{
    constexpr std::array<std::string_view, 5> alike{"O0", "I1", "S5", "B8", "Z2"};
    std::vector<std::string> swaps;
    for (std::size_t i = 0; i < number.size(); ++i) {
        for (const std::string_view pair : alike) {
            const std::size_t which = pair.find(number[i]);
            if (which == std::string_view::npos)
                continue;
            swaps.emplace_back(number);
            swaps.back()[i] = pair[1 - which];
        }
    }
    return swaps;
}

} // namespace guichet::cards
