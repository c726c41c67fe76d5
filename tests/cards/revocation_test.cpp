// SPDX-License-Identifier: Apache-2.0
#include "cards/revocation.h"

#include <gtest/gtest.h>

#include <limits>

namespace guichet::cards {

namespace {

std::vector<CardSerial> serials(std::initializer_list<std::uint64_t> values)
{
    std::vector<CardSerial> list;
    for (const std::uint64_t value : values)
        list.push_back(CardSerial{value});
    return list;
}

TEST(RevokedSerials, areKeptByIssuer)
{
    RevokedSerials revoked;
    for (const std::uint64_t value : {7u, 3u, 7u, 5u})
        revoked.add("a", CardSerial{value});
    revoked.add("b", CardSerial{9});
    EXPECT_EQ(revoked.size(), 4u);
    EXPECT_EQ(revoked.of("a"), serials({3, 5, 7}));
    EXPECT_TRUE(revoked.contains("a", CardSerial{5}));
    EXPECT_FALSE(revoked.contains("b", CardSerial{5}));
    EXPECT_FALSE(revoked.contains("c", CardSerial{5}));
    EXPECT_TRUE(revoked.of("c").empty());
}

TEST(SerialList, goesThereAndBack)
{
    const auto largest = std::numeric_limits<std::uint64_t>::max();
    for (const auto &list : {serials({}), serials({0}), serials({1}), serials({0, 1, 127, 128, 300, largest})})
        EXPECT_EQ(parseSerials(encodeSerials(list)), list);
}

TEST(SerialList, isSmall)
{
    std::vector<CardSerial> list;
    for (std::uint64_t i = 0; i < 1000; ++i)
        list.push_back(CardSerial{i * 100 + i * i % 97});
    EXPECT_LT(encodeSerials(list).size(), 1400u); // of 100 000 cards, 1 % revoked
}

TEST(SerialList, refusesWhatIsNoSuchList)
{
    Bytes cut = encodeSerials(serials({1, 2, 3}));
    cut.pop_back();
    EXPECT_FALSE(parseSerials(cut));
    EXPECT_FALSE(parseSerials({}));
    EXPECT_FALSE(parseSerials(bytesOf("anything")));
    Bytes longer = encodeSerials(serials({1}));
    longer.push_back(0);
    EXPECT_FALSE(parseSerials(longer));
    EXPECT_FALSE(parseSerials(encodeSerials(serials({5, 5}))));                                                         // a step of zero
    EXPECT_FALSE(parseSerials(encodeSerials(serials({std::numeric_limits<std::uint64_t>::max(), 3})))); // beyond 64 bits
}

} // namespace

} // namespace guichet::cards
