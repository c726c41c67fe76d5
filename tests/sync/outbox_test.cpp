// SPDX-License-Identifier: Apache-2.0
#include "sync/outbox.h"

#include "sync/claim_bundle.h"

#include <gtest/gtest.h>

using namespace guichet::sync;

namespace {

std::vector<EntrySize> entries(std::uint64_t from, std::size_t count, std::size_t bytes, bool claims)
{
    std::vector<EntrySize> made;
    for (std::size_t i = 0; i < count; ++i)
        made.push_back({from + i, bytes, claims, claims});
    return made;
}

void expectUnbroken(const std::vector<Stretch> &stretches, std::uint64_t from, std::uint64_t to)
{
    ASSERT_FALSE(stretches.empty());
    EXPECT_EQ(stretches.front().from, from);
    EXPECT_EQ(stretches.back().to, to);
    for (std::size_t i = 1; i < stretches.size(); ++i)
        EXPECT_EQ(stretches[i].from, stretches[i - 1].to + 1);
}

} // namespace

TEST(Outbox, nothingGoesWhenNothingWaits)
{
    EXPECT_TRUE(planSending(entries(1, 10, 200, false), 0, false).empty());
    EXPECT_TRUE(planSending({}, 0, true).empty());
    EXPECT_TRUE(planSending(entries(1, 10, 200, true), 10, true).empty());
}

TEST(Outbox, aDayIsOneStretch)
{
    const auto stretches = planSending(entries(8, 60, 400, true), 7, true);
    ASSERT_EQ(stretches.size(), 1u);
    expectUnbroken(stretches, 8, 67);
}

TEST(Outbox, beginsAfterTheAcknowledgedHead)
{
    expectUnbroken(planSending(entries(1, 60, 400, true), 20, true), 21, 60);
}

TEST(Outbox, manyClaimsAreCutIntoBundles)
{
    const auto stretches = planSending(entries(1, 5000, 100, true), 0, true);
    expectUnbroken(stretches, 1, 5000);
    for (const Stretch &each : stretches)
        EXPECT_LE(each.to - each.from + 1, largestBundleClaims);
}

// What the limits are for: a backlog of 1 000 claims with their verifications is one
// bundle; receipts, which keep their signatures, fill one much sooner.
TEST(Outbox, aBundleHoldsAThousandClaimsOrAbout64KiB)
{
    std::vector<EntrySize> visits;
    for (std::uint64_t i = 0; i < 1000; ++i) {
        visits.push_back({2 * i + 1, 450, false, true});
        visits.push_back({2 * i + 2, 800, true, true});
    }
    EXPECT_EQ(planSending(visits, 0, true).size(), 1u);
    const auto receipts = planSending(entries(1, 1000, 450, false), 0, true);
    expectUnbroken(receipts, 1, 1000);
    EXPECT_GE(receipts.size(), 3u);
}

TEST(Outbox, aGiantEntryGoesAlone)
{
    auto waiting = entries(1, 3, 100, true);
    waiting[1].bytes = 10'000'000;
    const auto stretches = planSending(waiting, 0, true);
    ASSERT_EQ(stretches.size(), 3u);
    expectUnbroken(stretches, 1, 3);
}
