// SPDX-License-Identifier: Apache-2.0
#include "sync/transport/http/reply_rules.h"

#include <gtest/gtest.h>

namespace guichet::sync {
namespace {

std::string judged(int status, std::vector<HttpHeader> headers, std::uint64_t rangeFrom = 0)
{
    HttpRequest request;
    request.rangeFrom = rangeFrom;
    HttpReply head;
    head.status = status;
    head.headers = std::move(headers);
    const auto failure = checkHead(request, head);
    if (!failure)
        return "good";
    return "N0" + std::to_string(static_cast<int>(failure->code) - static_cast<int>(Code::N01) + 1);
}

TEST(ReplyRules, OneTable)
{
    EXPECT_EQ(judged(200, {{"content-type", "application/octet-stream"}}), "good");
    EXPECT_EQ(judged(200, {}), "good");
    EXPECT_EQ(judged(502, {{"content-type", "text/html"}}), "good"); // a gateway's own page: trouble, no portal
    EXPECT_EQ(judged(304, {{"etag", "\"x\""}}), "good");
    EXPECT_EQ(judged(200, {{"content-type", "text/html"}}), "N01");
    EXPECT_EQ(judged(302, {{"location", "https://wifi.example/"}}), "N01");
    EXPECT_EQ(judged(302, {{"location", "https://elsewhere.example/"}}), "N02");
    EXPECT_EQ(judged(300, {}), "N02");
    EXPECT_EQ(judged(200, {{"content-length", "1048576"}}), "good");
    EXPECT_EQ(judged(200, {{"content-length", "1048577"}}), "N05");
    EXPECT_EQ(judged(200, {{"content-encoding", "br"}}), "N05");
    EXPECT_EQ(judged(200, std::vector<HttpHeader>(101, {"a", "b"})), "N05");
    EXPECT_EQ(judged(206, {{"content-range", "bytes 10-19/20"}}, 10), "good");
    EXPECT_EQ(judged(206, {{"content-range", "bytes 9-19/20"}}, 10), "N03");
    EXPECT_EQ(judged(206, {{"content-range", "bytes x"}}, 10), "N03");
    EXPECT_EQ(judged(206, {}, 10), "N03");
}

} // namespace
} // namespace guichet::sync
