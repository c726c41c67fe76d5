// SPDX-License-Identifier: Apache-2.0
#include "cards/legacy_number.h"

#include "cards/claim_fields.h"
#include "cards/member_number.h"

#include <algorithm>
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

} // namespace

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
