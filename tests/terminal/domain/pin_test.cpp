// SPDX-License-Identifier: Apache-2.0
#include "terminal/domain/pin.h"

#include <gtest/gtest.h>

namespace guichet {
namespace {

TEST(Pin, whatIsTriedFirstIsNotChosen)
{
    for (const char *easy : {"11111111", "12121212", "12341234", "00000001", "12345670", "49876543", "09876512", "19051980", "05191980", "19800519",
                             "14725800", "01594563", "24081999"})
        EXPECT_FALSE(isAcceptableChosenPin(easy)) << easy;
    for (const char *fine : {"83920517", "40719265", "602817394"})
        EXPECT_TRUE(isAcceptableChosenPin(fine)) << fine;
}

TEST(Pin, aChosenOneIsLongerThanADrawnOne)
{
    EXPECT_TRUE(isPin("839205"));
    EXPECT_FALSE(isAcceptableChosenPin("839205"));
    EXPECT_FALSE(isPin("83920"));
    EXPECT_FALSE(isPin("8392O5"));
    EXPECT_FALSE(isPin("\xD9\xA1\xD9\xA2\xD9\xA3")); // Arabic-Indic digits are no keys of the pad
    EXPECT_FALSE(isPin("12345678901234567"));
    EXPECT_FALSE(isPin(""));
}

TEST(Pin, fiveTriesThenEachWaitIsTwiceAsLongUpToAnHour)
{
    EXPECT_EQ(waitSecondsAfter(4), 0);
    EXPECT_EQ(waitSecondsAfter(5), 60);
    EXPECT_EQ(waitSecondsAfter(6), 120);
    EXPECT_EQ(waitSecondsAfter(10), 1920);
    EXPECT_EQ(waitSecondsAfter(11), 3600);
    EXPECT_EQ(waitSecondsAfter(1'000'000), 3600);
}

} // namespace
} // namespace guichet
