// SPDX-License-Identifier: Apache-2.0
#include "tests/terminal/domain/situation.h"

#include <limits>

namespace guichet {
namespace {

constexpr auto most = std::numeric_limits<std::int64_t>::max();

TEST(Money, MultipliesUpToTheLargestAmount)
{
    EXPECT_EQ(multiply(Money{1000}, 3), Money{3000});
    EXPECT_EQ(multiply(Money{largestAmount}, 1), Money{largestAmount});
    EXPECT_EQ(multiply(Money{most}, 0), Money{});
    EXPECT_FALSE(multiply(Money{largestAmount}, 2));
    EXPECT_FALSE(multiply(Money{most}, most));
    EXPECT_FALSE(multiply(Money{-1}, 1));
    EXPECT_FALSE(multiply(Money{1}, -1));
}

TEST(Money, RatesAreRoundedDownWithoutOverflow)
{
    EXPECT_EQ(shareOf(Money{1237}, 8000), Money{989});
    EXPECT_EQ(shareOf(Money{1}, 9999), Money{});
    EXPECT_EQ(shareOf(Money{largestAmount}, 10'000), Money{largestAmount});
    EXPECT_EQ(shareOf(Money{largestAmount - 1}, 3333), Money{333'299'999'999'999});
}

TEST(Money, CashIsRoundedToTheNearestCoinTiesDown)
{
    EXPECT_EQ(roundToCash(Money{248}, 5), Money{250});
    EXPECT_EQ(roundToCash(Money{247}, 5), Money{245});
    EXPECT_EQ(roundToCash(Money{245}, 10), Money{240});
    EXPECT_EQ(roundToCash(Money{246}, 10), Money{250});
    EXPECT_EQ(roundToCash(Money{250}, 500), Money{});
    EXPECT_EQ(roundToCash(Money{251}, 500), Money{500});
    EXPECT_EQ(roundToCash(Money{7}, 1), Money{7});
    EXPECT_EQ(roundToCash(Money{7}, 0), Money{7});
    EXPECT_EQ(roundToCash(Money{largestAmount}, most), Money{});
}

} // namespace
} // namespace guichet
