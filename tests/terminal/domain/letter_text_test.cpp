// SPDX-License-Identifier: Apache-2.0
#include "terminal/domain/letter_text.h"

#include <gtest/gtest.h>

using namespace guichet;

namespace {

const Day day{20'585};
const LetterText letter{LetterKind::Guarantee, "LG-2026-0042", {150'000}, day, {"KPL-00412-00"}};

TEST(LetterText, readsWhatItWrites)
{
    const auto granted = parseLetterText(encodeLetterText(letter));
    ASSERT_TRUE(granted);
    EXPECT_EQ(granted->kind, LetterKind::Guarantee);
    EXPECT_EQ(granted->number, "LG-2026-0042");
    EXPECT_EQ(granted->maxAmount, Money{150'000});
    EXPECT_EQ(granted->validTo, day);
    EXPECT_EQ(granted->member.text, "KPL-00412-00");
    const LetterText authorisation{LetterKind::PriorAuthorisation, "EP-9", {}, day, {"KPL-00412-00"}};
    EXPECT_EQ(parseLetterText(encodeLetterText(authorisation))->kind, LetterKind::PriorAuthorisation);
}

// Any letter or digit typed or printed wrong is noticed.
TEST(LetterText, aWrongCharacterIsNoticed)
{
    const std::string whole = encodeLetterText(letter);
    for (std::size_t i = letterPrefix.size(); i < whole.size(); ++i) {
        if (whole[i] == ':' || whole[i] == '-')
            continue;
        std::string wrong = whole;
        wrong[i] = wrong[i] == '7' ? '8' : '7';
        EXPECT_FALSE(parseLetterText(wrong)) << wrong;
    }
}

TEST(LetterText, nonsenseIsNoLetter)
{
    for (const std::string text : {"", "GUICHET-REF:", "GUICHET-LETTER::", "GUICHET-LETTER:L:1:2:3:4:5", "GUICHET-LETTER:::::::"})
        EXPECT_FALSE(parseLetterText(text)) << text;
    for (std::size_t i = 0; i < encodeLetterText(letter).size(); ++i)
        EXPECT_FALSE(parseLetterText(encodeLetterText(letter).substr(0, i)));
    EXPECT_FALSE(parseLetterText(encodeLetterText(letter) + std::string(10'000, 'A')));
}

} // namespace
