// SPDX-License-Identifier: Apache-2.0
#include "sync/journal_entry.h"

#include "tests/sync/random_values.h"

#include <gtest/gtest.h>

using namespace guichet;
using namespace guichet::sync;

namespace {

Entry randomEntry(test::RandomValues &random)
{
    Entry entry;
    entry.terminal.bytes = random.fixed<8>();
    entry.sequence = 1 + random.below(1'000'000);
    entry.previous = random.fixed<32>();
    entry.kind = static_cast<EntryKind>(1 + random.below(23));
    entry.ulid.bytes = random.fixed<16>();
    entry.time = static_cast<std::int64_t>(random.below(4'000'000'000));
    entry.confidence = static_cast<int>(random.below(5));
    if (entry.kind == EntryKind::Start)
        entry.boot = random.fixed<16>();
    entry.monotonic = static_cast<std::int64_t>(random.below(1'000'000'000));
    entry.operatorId = static_cast<std::uint32_t>(random.below(500));
    entry.roster = {random.below(100), random.fixed<8>()};
    entry.bodyCommit = random.fixed<32>();
    entry.totals = {random.below(10'000), random.money(), "XOF"};
    entry.zoneMinutes = static_cast<int>(random.below(1500)) - 720;
    return entry;
}

} // namespace

TEST(JournalEntry, comesBackAsItWas)
{
    test::RandomValues random(1);
    for (int i = 0; i < 500; ++i) {
        const Entry entry = randomEntry(random);
        const Bytes bytes = encodeEntry(entry);
        const auto read = parseEntry(bytes);
        ASSERT_TRUE(read) << i;
        EXPECT_EQ(encodeEntry(*read), bytes);
        EXPECT_EQ(read->kind, entry.kind);
        EXPECT_EQ(read->boot, entry.boot);
        EXPECT_EQ(read->totals.sum, entry.totals.sum);
        EXPECT_EQ(read->zoneMinutes, entry.zoneMinutes);
    }
}

TEST(JournalEntry, everyCutAndEveryFlipIsRefusedOrHasAnotherHash)
{
    test::RandomValues random(2);
    const Bytes bytes = encodeEntry(randomEntry(random));
    for (std::size_t size = 0; size < bytes.size(); ++size) {
        const auto read = parseEntry(ByteView(bytes).first(size));
        ASSERT_FALSE(read);
        EXPECT_EQ(read.error().code, Code::D01);
    }
    const auto hash = hashOfEntry(bytes);
    for (std::size_t bit = 0; bit < bytes.size() * 8; ++bit) {
        Bytes changed = bytes;
        changed[bit / 8] = static_cast<Byte>(changed[bit / 8] ^ 1u << bit % 8);
        EXPECT_NE(hashOfEntry(changed), hash);
        if (const auto read = parseEntry(changed)) {
            EXPECT_EQ(encodeEntry(*read), changed);
        }
    }
}

TEST(JournalEntry, bootIsStoredOncePerBoot)
{
    test::RandomValues random(3);
    Entry entry = randomEntry(random);
    entry.kind = EntryKind::Verification;
    entry.boot = BootId{};
    const Bytes without = encodeEntry(entry);
    entry.kind = EntryKind::Start;
    entry.boot = BootId{1};
    EXPECT_EQ(encodeEntry(entry).size(), without.size() + 18);
}

TEST(JournalEntry, aBodyIsCommittedToByDayKeyAndSequence)
{
    const crypto::Key day{1};
    const Bytes body{1, 2, 3};
    const auto commit = commitBody(day, 5, body);
    EXPECT_EQ(commit, commitBody(day, 5, body));
    EXPECT_NE(commit, commitBody(day, 6, body));
    EXPECT_NE(commit, commitBody(crypto::Key{2}, 5, body));
    EXPECT_NE(commit, commitBody(day, 5, Bytes{1, 2, 4}));
}

TEST(JournalEntry, ulidsOfADayAreDifferent)
{
    const crypto::Key day{1};
    std::vector<std::array<Byte, 10>> seen;
    for (std::uint64_t counter = 0; counter < 1000; ++counter)
        seen.push_back(uniquePartOf(day, counter));
    std::sort(seen.begin(), seen.end());
    EXPECT_EQ(std::adjacent_find(seen.begin(), seen.end()), seen.end());
    EXPECT_NE(uniquePartOf(day, 1), uniquePartOf(crypto::Key{2}, 1));
}
