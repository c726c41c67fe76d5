// SPDX-License-Identifier: Apache-2.0
#include "terminal/desk/check_text.h"

#include "terminal/base/utf8.h"

namespace guichet::desk {
namespace {

std::size_t charactersIn(std::string_view text)
{
    std::size_t characters = 0;
    while (utf8::takeCodePoint(text))
        ++characters;
    return text.empty() ? characters : std::string::npos; // not UTF-8: longer than anything allowed
}

} // namespace

bool isBlank(const std::string &text)
{
    return text.find_first_not_of(" \t\r\n") == std::string::npos;
}

Outcome<void> checkLength(const char *field, const std::string &text, std::size_t longest)
{
    if (charactersIn(text) <= longest)
        return {};
    return fail(Code::C08, {{"champ", field}, {"n", std::to_string(longest)}});
}

} // namespace guichet::desk
