// SPDX-License-Identifier: Apache-2.0
#include "terminal/ui/scan/scan_times.h"

#include <gtest/gtest.h>

using guichet::ui::ScanTimes;
using namespace std::chrono_literals;

namespace {

TEST(ScanTimes, keepsLastMedianAndSlowest)
{
    ScanTimes times;
    const ScanTimes::Clock::time_point start{};
    EXPECT_FALSE(times.last());
    EXPECT_FALSE(times.median());
    for (const auto took : {30ms, 90ms, 40ms}) {
        times.begin(start);
        EXPECT_EQ(times.end(start + took), took.count());
    }
    EXPECT_EQ(times.last(), 40);
    EXPECT_EQ(times.median(), 40);
    EXPECT_EQ(times.slowest(), 90);
    EXPECT_EQ(times.count(), 3U);
}

TEST(ScanTimes, aScreenThatNoScanAskedForHasNoTime)
{
    ScanTimes times;
    EXPECT_FALSE(times.end(ScanTimes::Clock::now()));
    times.begin({});
    times.forget();
    EXPECT_FALSE(times.end(ScanTimes::Clock::now()));
}

TEST(ScanTimes, onlyTheLastHundredCount)
{
    ScanTimes times;
    for (int i = 0; i < 250; ++i) {
        times.begin({});
        times.end(ScanTimes::Clock::time_point{} + std::chrono::milliseconds(i < 150 ? 1000 : 7));
    }
    EXPECT_EQ(times.slowest(), 7);
    EXPECT_EQ(times.count(), 250U);
}

} // namespace
