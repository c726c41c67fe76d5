// SPDX-License-Identifier: Apache-2.0
#include "sync/mutual/serve/access_log.h"
#include "sync/mutual/serve/byte_range.h"
#include "sync/mutual/serve/listen_address.h"
#include "sync/mutual/serve/nonces.h"
#include "sync/mutual/serve/rate_limit.h"
#include "sync/mutual/serve/static_files.h"

#include <gtest/gtest.h>

namespace guichet::mutual::serve {
namespace {

using Kind = ByteRange::Kind;

TEST(ByteRange, AsWebServersReadIt)
{
    struct Row {
        const char *value;
        Kind kind;
        std::uint64_t from;
        std::uint64_t bytes;
    };
    constexpr std::array rows{Row{"", Kind::Whole, 0, 100}, Row{"bytes=0-9", Kind::Part, 0, 10}, Row{"bytes=90-", Kind::Part, 90, 10},
        Row{"bytes=-20", Kind::Part, 80, 20}, Row{"bytes=-500", Kind::Part, 0, 100}, Row{"bytes=50-5000", Kind::Part, 50, 50},
        Row{"bytes=100-", Kind::Impossible, 0, 0}, Row{"bytes=-0", Kind::Impossible, 0, 0}, Row{"bytes=9-5", Kind::Whole, 0, 100},
        Row{"bytes=1-2,5-6", Kind::Whole, 0, 100}, Row{"bytes=x-2", Kind::Whole, 0, 100}, Row{"rows=1-2", Kind::Whole, 0, 100},
        Row{"bytes=99999999999999999999-", Kind::Whole, 0, 100}, Row{"bytes=-", Kind::Whole, 0, 100}};
    for (const Row &row : rows) {
        const auto range = parseRange(row.value, 100);
        EXPECT_EQ(range.kind, row.kind) << row.value;
        EXPECT_EQ(range.from, row.from) << row.value;
        EXPECT_EQ(range.bytes, row.bytes) << row.value;
    }
    EXPECT_EQ(parseRange("bytes=0-", 0).kind, Kind::Whole);
}

TEST(RateLimit, FillsAgainAndForgetsNobodyWhoWaits)
{
    RateLimit limit(2, 0.5);
    const auto begin = RateLimit::Moment{};
    EXPECT_EQ(limit.take("A", begin), 0);
    EXPECT_EQ(limit.take("A", begin), 0);
    EXPECT_EQ(limit.take("A", begin), 2);
    EXPECT_EQ(limit.take("B", begin), 0);
    EXPECT_EQ(limit.take("A", begin + std::chrono::seconds(2)), 0);
    EXPECT_EQ(limit.take("A", begin + std::chrono::seconds(2)), 2);
    for (std::size_t i = 0; i < 2 * RateLimit::mostNames; ++i)
        limit.take(std::to_string(i), begin);
    EXPECT_LE(limit.names(), RateLimit::mostNames);
}

TEST(Nonces, AreRememberedTenMinutesAndForEachTerminal)
{
    Nonces nonces;
    const std::array<Byte, 16> one{1};
    const std::array<Byte, 16> two{2};
    EXPECT_EQ(nonces.note("A", one, 1000), Nonces::Seen::New);
    EXPECT_EQ(nonces.note("A", one, 1000), Nonces::Seen::Before);
    EXPECT_EQ(nonces.note("B", one, 1000), Nonces::Seen::New);
    EXPECT_EQ(nonces.note("A", two, 1001), Nonces::Seen::New);
    EXPECT_EQ(nonces.note("A", one, 1000 + 2 * sync::nonceSeconds), Nonces::Seen::Before);
    EXPECT_EQ(nonces.note("A", one, 1000 + 3 * sync::nonceSeconds), Nonces::Seen::Before); // two generations
    nonces.note("C", one, 1000 + 6 * sync::nonceSeconds);
    nonces.note("C", two, 1000 + 9 * sync::nonceSeconds);
    EXPECT_EQ(nonces.note("A", one, 1000 + 9 * sync::nonceSeconds), Nonces::Seen::New);
}

TEST(ListenAddress, IsNumbersAndAPort)
{
    for (const char *good : {"127.0.0.1:8080", "0.0.0.0:0", "[::1]:443", "[::]:65535"})
        EXPECT_TRUE(parseListen(good)) << good;
    for (const char *bad : {"", ":8080", "8080", "localhost:80", "127.0.0.1", "127.0.0.1:", "127.0.0.1:65536", "::1:80", "127.0.0.1:80x", "[::1]"})
        EXPECT_FALSE(parseListen(bad)) << bad;
}

TEST(StaticFiles, PathsArePlainNames)
{
    for (const char *good : {"v1/NIK/root/1", "v1/packs/00ff", "v1/MUT-2.B/KPO01/delta/41"})
        EXPECT_TRUE(isPlainPath(good)) << good;
    for (const char *bad : {"", "/", "/v1", "v1/", "v1//x", "v1/../x", "..", ".git/x", "v1/.x", "v1/a b", "v1/é", "v1/a\nb", "v1/a%2fb", "v1\\x"})
        EXPECT_FALSE(isPlainPath(bad)) << bad;
    EXPECT_FALSE(isPlainPath(std::string(600, 'a')));
}

TEST(AccessLog, OneCleanLine)
{
    EXPECT_EQ(formatLogLine({1795392000, "POST", "/v1/claims", 200, 1841, 12, "KPO01-A"}), "2026-11-23T00:00:00Z POST /v1/claims 200 1841 12 KPO01-A\n");
    EXPECT_EQ(formatLogLine({1795392000, "G\nT", "/a b\x1b[31m\"", 0, 0, 3, {}}), "2026-11-23T00:00:00Z G?T /a?b??31m? cut 0 3 -\n");
    EXPECT_EQ(formatLogLine({0, "GET", std::string(1000, 'x'), 404, 9, 0, {}}).size(), 21 + 4 + 120 + 1 + 4 + 2 + 2 + 2);
}

} // namespace
} // namespace guichet::mutual::serve
