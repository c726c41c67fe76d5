// SPDX-License-Identifier: Apache-2.0
#include "terminal/documents/roll_layout.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <sstream>

namespace guichet {
namespace {

int charactersOf(const std::string &line)
{
    int count = 0;
    for (const char c : line)
        count += (static_cast<unsigned char>(c) & 0xC0) != 0x80 ? 1 : 0;
    return count;
}

TEST(RenderText, EachKindOfLine)
{
    const Document document{"Reçu",
                            {{LineKind::Pair, {"Membre", "SÉÏDOU"}},
                             {LineKind::Columns, {"Acte", "Qté", "Prix"}},
                             {LineKind::Row, {"Consultation générale", "1", "1 000"}},
                             {LineKind::Rule, {}},
                             {LineKind::Total, {"À PAYER", "200\u00A0F"}},
                             {LineKind::Note, {"Gardez ce reçu, il prouve."}}}};
    EXPECT_EQ(renderText(document, 24), "          Reçu\n"
                                        "------------------------\n"
                                        "Membre            SÉÏDOU\n"
                                        "Acte\n"
                                        "         Qté        Prix\n"
                                        "Consultation générale\n"
                                        "           1       1 000\n"
                                        "------------------------\n"
                                        "À PAYER            200\u00A0F\n"
                                        "Gardez ce reçu, il\n"
                                        "prouve.\n");
}

TEST(RenderText, NothingIsLongerThanThePaperAndNothingIsLost)
{
    const std::string longWord(100, 'x');
    const Document document{longWord,
                            {{LineKind::Pair, {"Étiquette", longWord}},
                             {LineKind::Row, {longWord, "1\u00A0000\u00A0000\u00A0000", "1\u00A0000\u00A0000\u00A0000", longWord}},
                             {LineKind::Note, {"é" + longWord}},
                             {LineKind::Qr, {longWord}},
                             {LineKind::Heading, {}},
                             {LineKind::Row, {}}}};
    for (const int columns : {0, 24, 32, 48}) {
        std::istringstream lines(renderText(document, columns));
        std::size_t letters = 0;
        for (std::string line; std::getline(lines, line);) {
            EXPECT_LE(charactersOf(line), std::max(columns, 24));
            letters += static_cast<std::size_t>(std::count(line.begin(), line.end(), 'x'));
        }
        EXPECT_EQ(letters, 600u) << columns;
    }
}

TEST(RollLayout, LargeLettersTakeTwoColumnsAndOneFigureStandsBesideItsName)
{
    const Document document{"Reçu",
                            {{LineKind::Total, {"À PAYER", "2\u00A0605\u00A0F"}},
                             {LineKind::Total, {"À PAYER PAR LA MUTUELLE", "1\u00A0464\u00A0000\u00A0F"}},
                             {LineKind::Row, {"Cotisation échue", "41"}},
                             {LineKind::Tear, {}}}};
    const auto lines = layOutOnRoll(document, 32, RollLetters::TwoSizes);
    for (const RollLine &line : lines)
        EXPECT_LE(widthOf(line), 32);
    ASSERT_EQ(lines.size(), 9u);
    EXPECT_EQ(lines[0].runs[1].style, RollStyle::Large);
    EXPECT_EQ(widthOf(lines[2]), 32) << "label and amount on one line";
    EXPECT_EQ(lines[3].runs.size(), 1u) << "the long label on its own, the amount under it";
    EXPECT_EQ(lines[5].runs[2].text, "41");
    EXPECT_EQ(lines[6].kind, RollLineKind::Tear);
    EXPECT_EQ(lines[7].runs[1].text, "Reçu") << "each torn part says what it is";
}

TEST(RollLayout, AnAccentAfterItsLetterTakesNoColumn)
{
    EXPECT_EQ(widthOf({RollLineKind::Text, {{"e\u0301\u025B\u0301", RollStyle::Plain}}, {}}), 2);
}

TEST(RenderText, ControlsNeverReachThePrinter)
{
    const std::string text = renderText({"a\x1b@b", {{LineKind::Note, {"c\r\nd\xff"}}}}, 24);
    EXPECT_EQ(text.find('\x1b'), std::string::npos);
    EXPECT_EQ(text.find('\r'), std::string::npos);
    EXPECT_NE(text.find("c  d"), std::string::npos);
}

} // namespace
} // namespace guichet
