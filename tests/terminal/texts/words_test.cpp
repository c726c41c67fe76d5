// SPDX-License-Identifier: Apache-2.0
#include "terminal/texts/words.h"
#include "terminal/texts/table.h"

#include <gtest/gtest.h>

#include <limits>

namespace guichet {
namespace {

TEST(Words, EveryWordInEveryLanguage)
{
    for (const Language language : allLanguages) {
        EXPECT_EQ(texts::textsOf(language).words.size(), static_cast<std::size_t>(wordCount));
        EXPECT_EQ(texts::textsOf(language).categories.size(), texts::textsOf(Language::French).categories.size());
        for (int i = 0; i < wordCount; ++i)
            EXPECT_FALSE(wordFor(static_cast<Word>(i), language).empty()) << i << ' ' << codeOf(language);
    }
}

template <class Enum>
void allHaveWords(Enum last)
{
    for (const Language language : allLanguages) {
        for (int i = 0; i <= static_cast<int>(last); ++i)
            EXPECT_FALSE(wordFor(static_cast<Enum>(i), language).empty()) << i << ' ' << codeOf(language);
    }
}

TEST(Words, EveryStateAndTypeInEveryLanguage)
{
    allHaveWords(EligibilityOutcome::NotEligible);
    allHaveWords(ClaimState::Cancelled);
    allHaveWords(VisitType::FollowUp);
    allHaveWords(Identification::Manual);
    allHaveWords(Relation::Newborn);
    allHaveWords(PersonSex::Other);
    allHaveWords(Sector::Lab);
    EXPECT_EQ(wordFor(EligibilityOutcome::Eligible, Language::French), "Droits ouverts");
    EXPECT_EQ(wordFor(Relation::Head, Language::French), "Titulaire");
    EXPECT_EQ(wordFor(PersonSex::Female, Language::English), "Female");
}

TEST(Words, AnUnknownCategoryIsItsOwnName)
{
    EXPECT_EQ(categoryWord("CONSULT", Language::Dutch), "Raadpleging");
    EXPECT_EQ(categoryWord("GLASSES", Language::Dutch), "GLASSES");
}

TEST(Format, AmountsStayInOnePiece)
{
    EXPECT_EQ(formatAmount(Money{2620}, "XOF"), "2\u00A0620\u00A0F");
    EXPECT_EQ(formatAmount(Money{0}, "XAF"), "0\u00A0F");
    EXPECT_EQ(formatAmount(Money{1'234'567}, "GNF"), "1\u00A0234\u00A0567\u00A0GNF");
    EXPECT_EQ(formatAmount(Money{-620}, ""), "-620");
    EXPECT_EQ(formatNumber(-1000), "-1\u00A0000");
    EXPECT_EQ(formatNumber(std::numeric_limits<std::int64_t>::min()), "-9\u00A0223\u00A0372\u00A0036\u00A0854\u00A0775\u00A0808");
}

TEST(Format, DaysAndMoments)
{
    const Day day = parseIsoDay("2026-05-09").value();
    EXPECT_EQ(formatDay(day), "09/05/2026");
    EXPECT_EQ(formatShortDay(day), "09/05");
    EXPECT_EQ(formatMoment(0, 0), "01/01/1970 00:00");
    EXPECT_EQ(formatMoment(1'795'335'240, 60), "22/11/2026 09:14");
    EXPECT_EQ(formatMoment(-60, 0), "31/12/1969 23:59");
    EXPECT_EQ(formatMoment(0, -90), "31/12/1969 22:30");
}

} // namespace
} // namespace guichet
