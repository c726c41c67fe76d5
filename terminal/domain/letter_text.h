// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "terminal/base/ids.h"
#include "terminal/domain/day.h"
#include "terminal/domain/money.h"

#include <optional>
#include <string>
#include <string_view>

// What the square code of a letter of guarantee, or of a prior authorisation, holds:
//   GUICHET-LETTER:L:LG-2026-0042:150000:20260630:KPL-00412-00:K   (P: authorisation)
// Last comes ISO 7064 MOD 37,36 over the letters and digits before it. The text saves
// typing and its errors; it proves nothing: the check character guards against a wrong
// key, not against a forger, and the mutual judges the letter by its number.
namespace guichet {

inline constexpr std::string_view letterPrefix = "GUICHET-LETTER:";

enum class LetterKind { Guarantee, PriorAuthorisation };
struct LetterText {
    LetterKind kind = LetterKind::Guarantee;
    std::string number{};
    Money maxAmount{};               // 0 for an authorisation
    Day validTo{};
    MemberNumber member{};
};

std::string encodeLetterText(const LetterText &letter);
// Nothing when it is no letter, or a character of it is wrong.
std::optional<LetterText> parseLetterText(std::string_view text);

} // namespace guichet
