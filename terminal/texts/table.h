// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "terminal/base/failure.h"
#include "terminal/domain/reason.h"
#include "terminal/texts/language.h"
#include "terminal/texts/words.h"

#include <array>
#include <span>
#include <string_view>

// How a language is written down: one table per language, in the file of its
// name. In a sentence {name} is a hole; [ … ] is left out when a hole in it has
// nothing to say; [name=value?…] stays only when the field has that value.
namespace guichet::texts {

struct CodeSentence {
    Code code;
    std::string_view text;
};

struct ReasonSentence {
    Reason reason;
    std::string_view text;
};

struct WordText {
    Word word;
    std::string_view text;
};

struct CategoryText {
    std::string_view category;
    std::string_view text;
};

// Rows of the same enumeration in its own order.
struct StatusWords {
    std::array<std::string_view, 3> outcomes;
    std::array<std::string_view, 3> outcomeSentences;
    std::array<std::string_view, 13> claimStates;
    std::array<std::string_view, 4> visitTypes;
    std::array<std::string_view, 5> identifications;
    std::array<std::string_view, 6> relations;
    std::array<std::string_view, 4> sexes;
    std::array<std::string_view, 5> sectors;
    std::string_view theMutual; // whom to pay when nobody is named
};

struct LanguageTexts {
    std::span<const CodeSentence> codes;
    std::span<const ReasonSentence> reasons;
    std::span<const WordText> words;
    std::span<const CategoryText> categories;
    StatusWords status;
};

extern const LanguageTexts french;
extern const LanguageTexts english;
extern const LanguageTexts dutch;
extern const LanguageTexts spanish;
extern const LanguageTexts portuguese;

const LanguageTexts &textsOf(Language language);

} // namespace guichet::texts
