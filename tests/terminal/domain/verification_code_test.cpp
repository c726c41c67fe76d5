// SPDX-License-Identifier: Apache-2.0
#include "terminal/domain/verification_code.h"

#include "terminal/base/ids.h"

#include <gtest/gtest.h>

namespace guichet {
namespace {

constexpr std::uint64_t largestTag = (std::uint64_t{1} << 45) - 1;

TEST(VerificationCode, ComesBack)
{
    for (const std::uint64_t tag : {std::uint64_t{0}, std::uint64_t{1}, std::uint64_t{0x123456789AB}, largestTag}) {
        const std::string code = composeVerificationCode(tag);
        ASSERT_EQ(code.size(), 12u);
        EXPECT_EQ(code[4], '-');
        EXPECT_EQ(code[9], '-');
        EXPECT_EQ(parseVerificationCode(code), tag) << code;
    }
}

TEST(VerificationCode, IsReadAsPeopleDictateIt)
{
    const std::string code = composeVerificationCode(std::uint64_t{1} << 40); // 1000-0000-0 and its check
    ASSERT_EQ(code.substr(0, 9), "1000-0000");
    const char check = code.back();
    EXPECT_EQ(parseVerificationCode("looo oooo o" + std::string(1, check)), std::uint64_t{1} << 40);
    EXPECT_EQ(parseVerificationCode("I000-OOOO-o" + std::string(1, check)), std::uint64_t{1} << 40);
}

TEST(VerificationCode, OneWrongCharacterIsSeen)
{
    const std::string right = composeVerificationCode(0x0FEDCBA9876);
    for (std::size_t i = 0; i < right.size(); ++i) {
        if (right[i] == '-')
            continue;
        for (const char c : crockfordAlphabet) {
            std::string wrong = right;
            wrong[i] = c;
            if (wrong != right) {
                EXPECT_FALSE(parseVerificationCode(wrong)) << wrong;
            }
        }
    }
    for (const char *text : {"", "7K3M", "7K3M-9QXT-2W5", "7K3M-9QXU-2W", "7K3M_9QXT_2W", "é"})
        EXPECT_FALSE(parseVerificationCode(text)) << text;
}

} // namespace
} // namespace guichet
