// SPDX-License-Identifier: Apache-2.0
#include "cards/card_text.h"

#include "terminal/base/utf8.h"

#include <algorithm>
#include <span>

// A keyboard-wedge scanner sends the key positions of a US keyboard. What a
// French or Belgian layout makes of them, sign by sign, and back; and the reverse.
namespace guichet::cards {

namespace {

struct Sign {
    char32_t typed;
    char meant;
};

constexpr std::array<Sign, 25> french{{
    {U'à', '0'}, {U'&', '1'}, {U'é', '2'}, {U'"', '3'}, {U'\'', '4'}, {U'(', '5'}, {U'-', '6'}, {U'è', '7'}, {U'_', '8'}, {U'ç', '9'},
    {U'Q', 'A'}, {U'A', 'Q'}, {U'Z', 'W'}, {U'W', 'Z'}, {U'?', 'M'}, {U'M', ':'}, {U'4', '$'}, {U'5', '%'}, {U'8', '*'}, {U'+', '+'},
    {U')', '-'}, {U':', '.'}, {U'!', '/'}, {U'µ', '*'}, {U' ', ' '},
}};
constexpr std::array<Sign, 25> belgian{{
    {U'à', '0'}, {U'&', '1'}, {U'é', '2'}, {U'"', '3'}, {U'\'', '4'}, {U'(', '5'}, {U'§', '6'}, {U'è', '7'}, {U'!', '8'}, {U'ç', '9'},
    {U'Q', 'A'}, {U'A', 'Q'}, {U'Z', 'W'}, {U'W', 'Z'}, {U'?', 'M'}, {U'M', ':'}, {U'4', '$'}, {U'5', '%'}, {U'8', '*'}, {U'_', '+'},
    {U')', '-'}, {U':', '.'}, {U'=', '/'}, {U'£', '*'}, {U' ', ' '},
}};

// The other way round: a scanner set to AZERTY on a computer with a US keyboard.
constexpr std::array<Sign, 25> frenchScanner{{
    {U')', '0'}, {U'!', '1'}, {U'@', '2'}, {U'#', '3'}, {U'$', '4'}, {U'%', '5'}, {U'^', '6'}, {U'&', '7'}, {U'*', '8'}, {U'(', '9'},
    {U'Q', 'A'}, {U'A', 'Q'}, {U'Z', 'W'}, {U'W', 'Z'}, {U':', 'M'}, {U'.', ':'}, {U']', '$'}, {U'"', '%'}, {U'\\', '*'}, {U'+', '+'},
    {U'6', '-'}, {U'<', '.'}, {U'>', '/'}, {U'|', '*'}, {U' ', ' '},
}};

std::string upperCase(std::string_view text)
{
    std::string upper(text);
    std::transform(upper.begin(), upper.end(), upper.begin(), [](char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c; });
    return upper;
}

// Letters that both layouts share stay; a sign the layout cannot have typed means it is not this layout.
std::string asMeant(std::string_view typed, std::span<const Sign> layout)
{
    std::string meant;
    while (!typed.empty()) {
        const auto sign = utf8::takeCodePoint(typed);
        if (!sign)
            return {};
        const auto known = std::find_if(layout.begin(), layout.end(), [sign](const Sign &s) { return s.typed == *sign; });
        if (known != layout.end())
            meant.push_back(known->meant);
        else if (*sign >= 'A' && *sign <= 'Z')
            meant.push_back(static_cast<char>(*sign));
        else
            return {};
    }
    return meant;
}

} // namespace

std::vector<std::string> keyboardRepairs(std::string_view text)
{
    std::vector<std::string> repairs;
    const auto add = [&](std::string repaired) {
        if (!repaired.empty() && repaired != text && std::find(repairs.begin(), repairs.end(), repaired) == repairs.end())
            repairs.push_back(std::move(repaired));
    };
    const std::string upper = upperCase(text); // capitals lock inverts the case of letters
    add(upper);
    for (const std::string_view typed : {text, std::string_view(upper)}) {
        add(asMeant(typed, french));
        add(asMeant(typed, belgian));
        add(asMeant(typed, frenchScanner));
    }
    return repairs;
}

} // namespace guichet::cards
