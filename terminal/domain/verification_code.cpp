// SPDX-License-Identifier: Apache-2.0
#include "terminal/domain/verification_code.h"

#include "terminal/base/check.h"
#include "terminal/base/ids.h"

namespace guichet {
namespace {

constexpr int tagCharacters = 9;
constexpr int bitsPerCharacter = 5;

// The ten characters as the alphabet writes them; nothing for any other sign.
std::optional<std::string> canonical(std::string_view text)
{
    std::string characters;
    for (const char c : text) {
        if (c == '-' || c == ' ')
            continue;
        const auto value = crockfordValue(c);
        if (!value || characters.size() == tagCharacters + 1)
            return {};
        characters += crockfordAlphabet[*value];
    }
    if (characters.size() != tagCharacters + 1)
        return {};
    return characters;
}

} // namespace

std::string composeVerificationCode(std::uint64_t tag45)
{
    check(tag45 >> (tagCharacters * bitsPerCharacter) == 0);
    std::string characters;
    for (int i = tagCharacters - 1; i >= 0; --i)
        characters += crockfordAlphabet[tag45 >> (i * bitsPerCharacter) & 31];
    const auto checkCharacter = hybridCheckCharacter(characters, crockfordAlphabet);
    check(checkCharacter.has_value());
    characters += *checkCharacter;
    return characters.substr(0, 4) + '-' + characters.substr(4, 4) + '-' + characters.substr(8);
}

std::optional<std::uint64_t> parseVerificationCode(std::string_view text)
{
    const auto characters = canonical(text);
    if (!characters)
        return {};
    const std::string_view body = std::string_view(*characters).substr(0, tagCharacters);
    if (hybridCheckCharacter(body, crockfordAlphabet) != characters->back())
        return {};
    std::uint64_t tag = 0;
    for (const char c : body)
        tag = tag << bitsPerCharacter | *crockfordValue(c);
    return tag;
}

} // namespace guichet
