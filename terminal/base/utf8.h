// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace guichet::utf8 {

// Strict RFC 3629: no overlong forms, surrogates or code points above U+10FFFF.
bool isValid(std::string_view text);

// Takes the next code point off the front of `rest`; nothing when it is not valid.
std::optional<char32_t> takeCodePoint(std::string_view &rest);

void append(std::string &to, char32_t codePoint);

// C0, C1, bidirectional overrides and isolates: never shown, never accepted in
// a name (card profile 4.5). Joiners U+200C and U+200D are letters' business.
bool isForbiddenInNames(char32_t codePoint);
bool hasForbiddenCharacters(std::string_view text);

// The form in which names are compared and searched: lower case, Latin accents
// and combining marks gone (é→e, ɛ→e, ɔ→o, ŋ→n, œ→oe), every run of other signs one space.
std::string foldForSearch(std::string_view text);

std::vector<std::string> foldedWords(std::string_view text);

// Cut at a character's border so that at most `limit` bytes stay.
std::string_view clipped(std::string_view text, std::size_t limit);

} // namespace guichet::utf8
