// SPDX-License-Identifier: Apache-2.0
#include "terminal/domain/referral_text.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace guichet {
namespace {

ReferralText referral()
{
    return {{"KPO01"}, {"KPL-00412-00"}, parseIsoDay("2026-11-22").value(), "KPO01-A-1043", true};
}

TEST(ReferralText, ComesBackAsItWas)
{
    const std::string text = encodeReferralText(referral());
    EXPECT_EQ(text, "GUICHET-REF:1*KPO01*KPL-00412-00*20261122*KPO01-A-1043*E*7061B4C3");
    const auto back = parseReferralText(text);
    ASSERT_TRUE(back);
    EXPECT_EQ(back->from.text, "KPO01");
    EXPECT_EQ(back->member.text, "KPL-00412-00");
    EXPECT_EQ(toIsoText(back->issuedOn), "2026-11-22");
    EXPECT_EQ(back->number, "KPO01-A-1043");
    EXPECT_TRUE(back->emergency);
}

TEST(ReferralText, AKeyboardInSmallLettersIsUnderstood)
{
    std::string text = encodeReferralText(referral());
    std::transform(text.begin(), text.end(), text.begin(), [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    EXPECT_TRUE(parseReferralText(text));
}

TEST(ReferralText, OneWrongCharacterIsSeen)
{
    const std::string text = encodeReferralText(referral());
    for (std::size_t i = 0; i < text.size(); ++i) {
        std::string wrong = text;
        wrong[i] = wrong[i] == '7' ? '8' : '7';
        EXPECT_FALSE(parseReferralText(wrong)) << wrong;
    }
    for (std::size_t length = 0; length < text.size(); ++length)
        EXPECT_FALSE(parseReferralText(text.substr(0, length))) << length;
}

TEST(ReferralText, AnythingElseIsNoReferral)
{
    for (const char *text : {"", "GUICHET-REF:", "GUICHET-REF:********", "GUICHET-STAFF:1*KPO01*K*20261122*N*E*00000000", "HC1:6BF"})
        EXPECT_FALSE(parseReferralText(text)) << text;
    EXPECT_FALSE(parseReferralText(std::string(100'000, '*')));
    EXPECT_FALSE(parseReferralText("GUICHET-REF:" + std::string(150, '*')));
    ReferralText odd = referral();
    odd.number = "a*b\n\xff" "c";
    EXPECT_EQ(parseReferralText(encodeReferralText(odd))->number, "ABC") << "what a field may not hold is left out";
}

} // namespace
} // namespace guichet
