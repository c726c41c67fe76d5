// SPDX-License-Identifier: Apache-2.0
#include "terminal/base/utf8.h"

#include <gtest/gtest.h>

namespace guichet::utf8 {
namespace {

TEST(Utf8, AcceptsEveryLengthAtItsBounds)
{
    for (const char *good : {"", "A", "\x7F", "\xC2\x80", "\xDF\xBF", "\xE0\xA0\x80", "\xED\x9F\xBF", "\xEE\x80\x80", "\xEF\xBF\xBF", "\xF0\x90\x80\x80",
                             "\xF4\x8F\xBF\xBF", "Hounkpè ɖɛ̃ ŋ"})
        EXPECT_TRUE(isValid(good)) << good;
    EXPECT_TRUE(isValid(std::string_view("\0", 1)));
}

TEST(Utf8, RefusesWhatRfc3629Refuses)
{
    for (const char *bad : {"\x80", "\xBF", "\xC0\x80", "\xC1\xBF", "\xC2", "\xC2\x41", "\xE0\x9F\xBF", "\xE0\x80\x80", "\xED\xA0\x80", "\xED\xBF\xBF",
                            "\xE2\x82", "\xF0\x8F\xBF\xBF", "\xF4\x90\x80\x80", "\xF5\x80\x80\x80", "\xF0\x90\x80", "\xFE", "\xFF", "a\xC3"})
        EXPECT_FALSE(isValid(bad)) << bad;
}

TEST(Utf8, EveryCodePointComesBack)
{
    for (char32_t c = 0; c <= 0x10FFFF; c += c < 0x3000 ? 1 : 0x3D) {
        if (c >= 0xD800 && c <= 0xDFFF)
            continue;
        std::string text;
        append(text, c);
        std::string_view rest = text;
        ASSERT_EQ(takeCodePoint(rest), c);
        ASSERT_TRUE(rest.empty());
    }
}

TEST(Utf8, NamesHoldNoControlAndNoOverride)
{
    for (const char *bad : {"a\nb", "a\x7F", "\xC2\x85", "a\xE2\x80\xAE" "b", "\xE2\x81\xA6", "\xE2\x81\xA9", "\xE2\x80\xAA", "\xFF"})
        EXPECT_TRUE(hasForbiddenCharacters(bad)) << bad;
    for (const char *good : {"", "Adjovi Koffi", "N’Diaye", "a\xE2\x80\x8C" "b", "a\xE2\x80\x8D" "b", "Œ Ɔ ɛ́ ẹ̀ ŋ ɖ", "محمد"})
        EXPECT_FALSE(hasForbiddenCharacters(good)) << good;
}

TEST(Utf8, FoldsWestAfricanLettersToWhatIsTyped)
{
    EXPECT_EQ(foldForSearch("Hounkpè"), "hounkpe");
    EXPECT_EQ(foldForSearch("HOUNKPÈ"), "hounkpe");
    EXPECT_EQ(foldForSearch("Houmkpe\xCC\x80"), "houmkpe"); // combining grave
    EXPECT_EQ(foldForSearch("Ɔ̀jɔ́ ɛ ŋ ɖ ẹ"), "ojo e n d e");
    EXPECT_EQ(foldForSearch("Œuvrard Cæsar"), "oeuvrard caesar");
    EXPECT_EQ(foldForSearch("  N'Diaye--Fall. "), "n diaye fall");
    EXPECT_EQ(foldForSearch("N’Diaye – Fall"), "n diaye fall");
    EXPECT_EQ(foldForSearch("محمد"), "محمد");
    EXPECT_EQ(foldForSearch("a\xFF" "b"), "ab");
}

TEST(Utf8, FoldingTwiceChangesNothing)
{
    for (const char *name : {"Dossou-Yovo", "Tiendrébéogo", "Mèdéssè", "N’Guessan", "Ɖɔ̀ɖó", "Ḍḍ ṣ Ỵ"})
        EXPECT_EQ(foldForSearch(foldForSearch(name)), foldForSearch(name)) << name;
}

TEST(Utf8, WordsAreThoseOfTheFoldedName)
{
    EXPECT_EQ(foldedWords("Dossou-Yovo, Béa"), (std::vector<std::string>{"dossou", "yovo", "bea"}));
    EXPECT_TRUE(foldedWords(" -- ").empty());
}

TEST(Utf8, ClipsAtTheBorderOfACharacter)
{
    EXPECT_EQ(clipped("Hounkpè", 8), "Hounkpè");
    EXPECT_EQ(clipped("Hounkpè", 7), "Hounkp");
    EXPECT_EQ(clipped("Hounkpè", 6), "Hounkp");
    EXPECT_EQ(clipped("è", 1), "");
    EXPECT_EQ(clipped("", 0), "");
}

} // namespace
} // namespace guichet::utf8
