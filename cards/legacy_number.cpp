// SPDX-License-Identifier: Apache-2.0
#include "cards/legacy_number.h"

#include "cards/claim_fields.h"
#include "cards/member_number.h"

#include <algorithm>
#include <charconv>
#include <string>

namespace guichet::cards {

namespace {

bool fits(std::string_view text, const LegacyPattern &pattern)
{
    if (text.size() < pattern.shortest || text.size() > pattern.longest)
        return false;
    if (!pattern.digitsOnly)
        return isCode(text);
    return std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

bool endsWith(std::string_view text, std::optional<char> checkCharacter)
{
    return checkCharacter && text.back() == *checkCharacter;
}

bool isChecked(std::string_view text, NumberCheck check)
{
    const std::string_view body = text.substr(0, text.size() - 1);
    switch (check) {
    case NumberCheck::None: return true;
    case NumberCheck::OpenImisMod7: return endsWith(text, openImisMod7CheckDigit(body));
    case NumberCheck::LuhnLeft: return endsWith(text, luhnLeftCheckDigit(body));
    case NumberCheck::Mod10: return endsWith(text, luhnCheckDigit(body));
    case NumberCheck::Damm: return endsWith(text, dammCheckDigit(body));
    case NumberCheck::Mod37_36: return endsWith(text, mod37_36CheckCharacter(body));
    case NumberCheck::Mod97_10: return text.size() > 2 && mod97_10CheckDigits(text.substr(0, text.size() - 2)) == text.substr(text.size() - 2);
    }
    return false;
}

std::string_view takeWord(std::string_view &text)
{
    const std::size_t end = std::min(text.find(':'), text.size());
    const std::string_view word = text.substr(0, end);
    text.remove_prefix(std::min(end + 1, text.size()));
    return word;
}

std::optional<NumberCheck> parseCheck(std::string_view word)
{
    if (word == "mod7")
        return NumberCheck::OpenImisMod7;
    if (word == "luhn-left")
        return NumberCheck::LuhnLeft;
    if (word == "none")
        return NumberCheck::None;
    return {};
}

} // namespace

std::optional<std::vector<LegacyPattern>> parseLegacyPatterns(std::string_view text)
{
    constexpr std::size_t shortest = 4; // shorter ones would take other codes for numbers
    constexpr std::size_t longest = 32;
    if (text == "openimis")
        return openImisPatterns;
    if (takeWord(text) != "openimis")
        return {};
    const auto check = parseCheck(takeWord(text));
    if (!check)
        return {};
    if (text.empty())
        return std::vector<LegacyPattern>{{9, 9, true, *check}, {10, 10, true, *check}};
    std::size_t length = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), length);
    if (error != std::errc{} || end != text.data() + text.size() || length < shortest || length > longest)
        return {};
    return std::vector<LegacyPattern>{{length, length, true, *check}};
}

LegacyMatch matchLegacyNumber(std::string_view text, const std::vector<LegacyPattern> &patterns)
{
    LegacyMatch match = LegacyMatch::NoPattern;
    for (const LegacyPattern &pattern : patterns) {
        if (text.empty() || !fits(text, pattern))
            continue;
        if (isChecked(text, pattern.check))
            return LegacyMatch::Good;
        match = LegacyMatch::BadCheck;
    }
    return match;
}

} // namespace guichet::cards
