// SPDX-License-Identifier: Apache-2.0
#include "cards/member_number.h"

#include "cards/legacy_number.h"
#include "tests/cards/vectors.h"

#include <gtest/gtest.h>

namespace guichet::cards {

namespace {

using namespace test;

TEST(MemberNumber, checkDigitsAreThoseOfTheVectors)
{
    const QJsonArray checks = vectorFile().value(member("check_digits")).toArray();
    ASSERT_EQ(checks.size(), 18);
    for (const QJsonValue &value : checks) {
        const QString algorithm = value.toObject().value(member("algo")).toString();
        const std::string body = value.toObject().value(member("body")).toString().toStdString();
        const char expected = value.toObject().value(member("check")).toString().toLatin1().at(0);
        if (algorithm == member("damm")) {
            EXPECT_EQ(dammCheckDigit(body), expected) << body;
        } else if (algorithm == member("openimis-mod7")) {
            EXPECT_EQ(openImisMod7CheckDigit(body), expected) << body;
        } else {
            EXPECT_EQ(mod37_36CheckCharacter(body), expected) << body;
        }
    }
}

TEST(MemberNumber, knownNumbersOfOtherSystemsCheck)
{
    EXPECT_EQ(luhnCheckDigit("7992739871"), '3');
    EXPECT_EQ(luhnLeftCheckDigit("12345678"), '6'); // 2+2+6+4+1+6+5+8 = 34
    EXPECT_EQ(mod97_10CheckDigits("794"), "44");    // ISO 7064's own example
    EXPECT_EQ(mod37_36CheckCharacter("NIK-004217-01"), 'B');
    EXPECT_FALSE(dammCheckDigit("12A"));
    EXPECT_FALSE(dammCheckDigit(""));
    EXPECT_FALSE(mod37_36CheckCharacter("É"));
}

// Damm and MOD 97-10 find every single error and every swap of neighbours.
TEST(MemberNumber, dammFindsSingleErrorsAndSwaps)
{
    const std::string number = "004217019" + std::string(1, *dammCheckDigit("004217019"));
    for (std::size_t i = 0; i < number.size(); ++i) {
        for (char digit = '0'; digit <= '9'; ++digit) {
            std::string wrong = number;
            wrong[i] = digit;
            const bool checks = dammCheckDigit(wrong.substr(0, wrong.size() - 1)) == wrong.back();
            EXPECT_EQ(checks, wrong == number) << wrong;
        }
        std::string swapped = number;
        if (i + 1 < number.size())
            std::swap(swapped[i], swapped[i + 1]);
        EXPECT_EQ(dammCheckDigit(swapped.substr(0, swapped.size() - 1)) == swapped.back(), swapped == number) << swapped;
    }
}

TEST(MemberNumber, isShownInGroups)
{
    EXPECT_EQ(inGroups("NIK00421701"), "NIK 0042 1701");
    EXPECT_EQ(inGroups("nik-004217-01"), "NIK 0042 1701");
    EXPECT_EQ(inGroups("102030456"), "102 030 456");
    EXPECT_EQ(inGroups("1020304567"), "1020 304 567");
    EXPECT_EQ(inGroups("12345"), "123 45");
    EXPECT_EQ(inGroups("1234567"), "1234 567");
    EXPECT_EQ(inGroups("12"), "12");
    EXPECT_EQ(inGroups(""), "");
}

TEST(MemberNumber, proposesLookAlikesOneAtATime)
{
    EXPECT_EQ(likelySwaps("O1"), (std::vector<std::string>{"01", "OI"}));
    EXPECT_TRUE(likelySwaps("X7").empty());
}

TEST(LegacyNumber, isMatchedAgainstItsPatterns)
{
    EXPECT_EQ(matchLegacyNumber("102030456", openImisPatterns), LegacyMatch::Good);
    EXPECT_EQ(matchLegacyNumber("102030457", openImisPatterns), LegacyMatch::BadCheck);
    EXPECT_EQ(matchLegacyNumber("1020304562", openImisPatterns), LegacyMatch::BadCheck);
    EXPECT_EQ(matchLegacyNumber("1020304563", openImisPatterns), LegacyMatch::Good); // 102030456 mod 7
    EXPECT_EQ(matchLegacyNumber("10203045", openImisPatterns), LegacyMatch::NoPattern);
    EXPECT_EQ(matchLegacyNumber("10203045A", openImisPatterns), LegacyMatch::NoPattern);
    EXPECT_EQ(matchLegacyNumber("", openImisPatterns), LegacyMatch::NoPattern);
    EXPECT_EQ(matchLegacyNumber("102030456", {}), LegacyMatch::NoPattern);
}

TEST(LegacyNumber, everyCheckIsApplied)
{
    const auto good = [](const char *text, NumberCheck check) { return matchLegacyNumber(text, {{1, 32, false, check}}); };
    EXPECT_EQ(good("79927398713", NumberCheck::Mod10), LegacyMatch::Good);
    EXPECT_EQ(good("79927398710", NumberCheck::Mod10), LegacyMatch::BadCheck);
    EXPECT_EQ(good("123456786", NumberCheck::LuhnLeft), LegacyMatch::Good);
    EXPECT_EQ(good("5724", NumberCheck::Damm), LegacyMatch::Good);
    EXPECT_EQ(good("5723", NumberCheck::Damm), LegacyMatch::BadCheck);
    EXPECT_EQ(good("NIK-004217-01B", NumberCheck::Mod37_36), LegacyMatch::Good);
    EXPECT_EQ(good("79444", NumberCheck::Mod97_10), LegacyMatch::Good);
    EXPECT_EQ(good("79443", NumberCheck::Mod97_10), LegacyMatch::BadCheck);
    EXPECT_EQ(good("ANY/THING", NumberCheck::None), LegacyMatch::Good);
    EXPECT_EQ(good("nothing", NumberCheck::None), LegacyMatch::NoPattern);
}

TEST(LegacyNumber, IsCheckedAsTheSchemesServerIsSet)
{
    EXPECT_EQ(parseLegacyPatterns("openimis")->size(), openImisPatterns.size());
    const auto mod7 = parseLegacyPatterns("openimis:mod7:9");
    ASSERT_TRUE(mod7);
    EXPECT_EQ(matchLegacyNumber("102030456", *mod7), LegacyMatch::Good);
    EXPECT_EQ(matchLegacyNumber("1020304563", *mod7), LegacyMatch::NoPattern);
    const auto luhn = parseLegacyPatterns("openimis:luhn-left:9");
    ASSERT_TRUE(luhn);
    EXPECT_EQ(matchLegacyNumber("123456786", *luhn), LegacyMatch::Good);
    EXPECT_EQ(matchLegacyNumber("123456787", *luhn), LegacyMatch::BadCheck);
    EXPECT_EQ(matchLegacyNumber("123456787", *parseLegacyPatterns("openimis:none")), LegacyMatch::Good);
    for (const char *text : {"", "mod7", "openimis:", "openimis:mod8", "openimis:mod7:3", "openimis:mod7:33", "openimis:mod7:9x", "openimis:mod7:9:9"})
        EXPECT_FALSE(parseLegacyPatterns(text)) << text;
}

} // namespace

} // namespace guichet::cards
