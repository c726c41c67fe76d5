// SPDX-License-Identifier: Apache-2.0
#include "terminal/texts/amount_words.h"
#include "terminal/texts/sheet_words.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <set>

namespace guichet {
namespace {

TEST(SheetWords, EveryWordInEveryLanguage)
{
    std::set<std::string_view> french;
    for (int i = 0; i < sheetWordCount; ++i) {
        const auto word = static_cast<SheetWord>(i);
        french.insert(wordFor(word, Language::French));
        for (const Language language : allLanguages) {
            const std::string_view text = wordFor(word, language);
            EXPECT_FALSE(text.empty()) << i << ' ' << codeOf(language);
            EXPECT_EQ(text.find("%1") != text.npos, wordFor(word, Language::French).find("%1") != text.npos) << text;
        }
    }
    EXPECT_GT(french.size(), 90u) << "words are told apart";
    EXPECT_EQ(wordFor(SheetWord::BatchSheet, Language::French), "Bordereau mensuel") << "the table has the order of the enumeration";
    EXPECT_EQ(wordFor(SheetWord::CashDaySlip, Language::English), "Closing of the day");
    EXPECT_EQ(wordFor(SheetWord::PrinterTest, Language::Portuguese), "Teste da impressora");
}

TEST(SheetWords, HolesAndMonths)
{
    EXPECT_EQ(wordFor(SheetWord::Page, Language::French, "2", "12"), "Page 2 sur 12");
    EXPECT_EQ(wordFor(SheetWord::Page, Language::Dutch, "%2", "x"), "Blad %2 van x") << "a value is never filled";
    EXPECT_EQ(monthText(2026, 11, Language::French), "novembre 2026");
    EXPECT_EQ(monthText(2026, 1, Language::Spanish), "enero de 2026");
    EXPECT_EQ(monthText(2026, 13, Language::English), "2026");
}

struct InWords {
    std::int64_t number;
    std::array<std::string_view, 5> texts;
};

TEST(AmountWords, NumbersPeopleWriteOnPaper)
{
    constexpr InWords cases[] = {
        {0, {"zéro", "zero", "nul", "cero", "zero"}},
        {1, {"un", "one", "een", "un", "um"}},
        {21, {"vingt et un", "twenty-one", "eenentwintig", "veintiún", "vinte e um"}},
        {71, {"soixante et onze", "seventy-one", "eenenzeventig", "setenta y un", "setenta e um"}},
        {80, {"quatre-vingts", "eighty", "tachtig", "ochenta", "oitenta"}},
        {81, {"quatre-vingt-un", "eighty-one", "eenentachtig", "ochenta y un", "oitenta e um"}},
        {91, {"quatre-vingt-onze", "ninety-one", "eenennegentig", "noventa y un", "noventa e um"}},
        {100, {"cent", "one hundred", "honderd", "cien", "cem"}},
        {200, {"deux cents", "two hundred", "tweehonderd", "doscientos", "duzentos"}},
        {223, {"deux cent vingt-trois", "two hundred and twenty-three", "tweehonderddrieëntwintig", "doscientos veintitrés", "duzentos e vinte e três"}},
        {1000, {"mille", "one thousand", "duizend", "mil", "mil"}},
        {1005, {"mille cinq", "one thousand and five", "duizend vijf", "mil cinco", "mil e cinco"}},
        {80'000, {"quatre-vingt mille", "eighty thousand", "tachtigduizend", "ochenta mil", "oitenta mil"}},
        {200'300, {"deux cent mille trois cents", "two hundred thousand three hundred", "tweehonderdduizend driehonderd", "doscientos mil trescientos", "duzentos mil e trezentos"}},
        {281'350, {"deux cent quatre-vingt-un mille trois cent cinquante", "two hundred and eighty-one thousand three hundred and fifty",
                   "tweehonderdeenentachtigduizend driehonderdvijftig", "doscientos ochenta y un mil trescientos cincuenta", "duzentos e oitenta e um mil trezentos e cinquenta"}},
        {2'000'001, {"deux millions un", "two million and one", "twee miljoen een", "dos millones un", "dois milhões e um"}},
    };
    for (const InWords &row : cases) {
        for (const Language language : allLanguages)
            EXPECT_EQ(numberInWords(row.number, language), row.texts[static_cast<std::size_t>(language)]) << row.number;
    }
}

TEST(AmountWords, AmountsSayTheirCurrency)
{
    EXPECT_EQ(amountInWords(Money{281'000}, "XOF", Language::French), "deux cent quatre-vingt-un mille francs CFA");
    EXPECT_EQ(amountInWords(Money{1'000'000}, "XAF", Language::French), "un million de francs CFA");
    EXPECT_EQ(amountInWords(Money{1}, "GNF", Language::French), "un franc guinéen");
    EXPECT_EQ(amountInWords(Money{2'000'000}, "CDF", Language::Spanish), "dos millones de francos congoleños");
    EXPECT_EQ(amountInWords(Money{5}, "BIF", Language::Dutch), "vijf Burundese frank");
    EXPECT_EQ(amountInWords(Money{5}, "XYZ", Language::English), "five XYZ");
    EXPECT_EQ(amountInWords(Money{-5}, "XOF", Language::English), "-5 CFA francs");
    EXPECT_EQ(numberInWords(1'000'000'000'000, Language::French), "1000000000000");
}

// Two different sums never read the same.
TEST(AmountWords, NoTwoNumbersAlike)
{
    for (const Language language : allLanguages) {
        std::set<std::string> seen;
        for (std::int64_t number = 0; number < 3000; ++number)
            EXPECT_TRUE(seen.insert(numberInWords(number, language)).second) << number;
        for (const std::int64_t number : {80'000, 99'999, 100'000, 101'000, 999'999, 1'000'000, 1'001'000, 80'000'000, 999'999'999})
            EXPECT_TRUE(seen.insert(numberInWords(number, language)).second) << number;
        for (const std::string &text : seen)
            EXPECT_EQ(text.find("  "), std::string::npos) << text;
    }
}

} // namespace
} // namespace guichet
