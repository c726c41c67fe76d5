// SPDX-License-Identifier: Apache-2.0
#include "terminal/desk/staff_badge.h"

#include "cards/card_text.h"
#include "terminal/base/check.h"
#include "terminal/base/ids.h"

#include <algorithm>

namespace guichet::desk {
namespace {

constexpr std::string_view prefix = "GUICHET-STAFF:";
constexpr std::size_t secretBytes = 16;
constexpr std::size_t badgeBytes = 20;

// As the alphabet writes them; nothing for any other sign.
std::optional<std::string> canonical(std::string_view typed)
{
    std::string characters;
    for (const char c : typed) {
        const auto value = crockfordValue(c);
        if (!value)
            return {};
        characters += crockfordAlphabet[*value];
    }
    return characters;
}

std::string_view withoutSpace(std::string_view text)
{
    while (!text.empty() && static_cast<unsigned char>(text.back()) <= ' ')
        text.remove_suffix(1);
    return text;
}

} // namespace

std::string composeBadge(const StaffBadge &badge)
{
    Bytes bytes(badge.secret.begin(), badge.secret.end());
    for (const int shift : {24, 16, 8, 0})
        bytes.push_back(static_cast<Byte>(badge.id >> shift & 0xff));
    const std::string body = toCrockford(bytes);
    const auto checkCharacter = hybridCheckCharacter(body, crockfordAlphabet);
    check(checkCharacter.has_value());
    return std::string(prefix) + body + *checkCharacter;
}

bool isBadge(std::string_view text)
{
    return cards::isStaffBadge(text);
}

Outcome<StaffBadge> parseBadge(std::string_view text)
{
    if (!isBadge(text))
        return fail(Code::Q01);
    const auto characters = canonical(withoutSpace(text).substr(prefix.size()));
    if (!characters || characters->empty())
        return fail(Code::A10);
    const std::string_view body = std::string_view(*characters).substr(0, characters->size() - 1);
    const auto bytes = fromCrockford(body);
    if (!bytes || bytes->size() != badgeBytes || hybridCheckCharacter(body, crockfordAlphabet) != characters->back())
        return fail(Code::A10);
    StaffBadge badge;
    std::copy_n(bytes->begin(), secretBytes, badge.secret.begin());
    for (std::size_t i = secretBytes; i < badgeBytes; ++i)
        badge.id = badge.id << 8 | (*bytes)[i];
    return badge;
}

} // namespace guichet::desk
