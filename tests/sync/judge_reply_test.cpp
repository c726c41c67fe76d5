// SPDX-License-Identifier: Apache-2.0
#include "sync/judge_reply.h"

#include "sync/retry.h"

#include <gtest/gtest.h>

namespace guichet::sync {
namespace {

HttpReply replyOf(int status, std::string type = "application/octet-stream", std::string_view body = "signed")
{
    HttpReply reply;
    reply.status = status;
    if (!type.empty())
        reply.headers.push_back({"content-type", std::move(type)});
    reply.body = copyOf(bytesOf(body));
    return reply;
}

Asked asking(std::size_t claims = 50)
{
    Asked asked;
    asked.claims = claims;
    asked.now = 1'700'000'000;
    return asked;
}

NextStep stepFor(int status, const Asked &asked = asking())
{
    return judgeReply(replyOf(status), asked).step;
}

// The code shown, or E06 when there is none.
Code codeFor(const HttpReply &reply, const Asked &asked = asking())
{
    const auto judged = judgeReply(reply, asked);
    return judged.why ? judged.why->code : Code::E06;
}

TEST(JudgeReply, WhatIsReadAndWhatIsNotThere)
{
    for (const int status : {200, 201, 202, 206, 409, 422})
        EXPECT_EQ(stepFor(status), NextStep::Read) << status;
    EXPECT_EQ(stepFor(304), NextStep::NotThere);
    EXPECT_EQ(stepFor(404), NextStep::NotThere);
    EXPECT_EQ(judgeReply(replyOf(200, ""), asking()).step, NextStep::Read);
    HttpReply cut = replyOf(200);
    cut.isCut = true;
    EXPECT_EQ(judgeReply(cut, asking()).step, NextStep::Read);
}

TEST(NetworkRow, Row57PortalIsAWait)
{
    const auto judged = judgeReply(replyOf(200, "Text/HTML; charset=utf-8", "<html>"), asking());
    EXPECT_EQ(judged.step, NextStep::Wait);
    EXPECT_EQ(judged.why->code, Code::N01);
    EXPECT_TRUE(judged.isTransportTrouble);
    EXPECT_EQ(codeFor(replyOf(511)), Code::N01);
    EXPECT_EQ(codeFor(replyOf(407)), Code::N01);
}

TEST(NetworkRow, Row59RetryAfterIsCapped)
{
    HttpReply reply = replyOf(503);
    reply.headers.push_back({"retry-after", "1000000000"});
    auto judged = judgeReply(reply, asking());
    EXPECT_EQ(judged.step, NextStep::Wait);
    EXPECT_EQ(judged.retryAfter, longestAsked);
    EXPECT_EQ(judged.why->code, Code::N10);
    EXPECT_EQ(judged.why->fields.at(0).second, "1440");
    EXPECT_FALSE(judged.isTransportTrouble);
    reply.headers.back().value = "61";
    EXPECT_EQ(judgeReply(reply, asking()).why->fields.at(0).second, "2");
    reply.headers.back().value = "Tue, 14 Nov 2023 22:23:20 GMT";
    EXPECT_EQ(judgeReply(reply, asking()).retryAfter, 600);
    for (const int status : {500, 502, 504, 429, 408}) {
        judged = judgeReply(replyOf(status), asking());
        EXPECT_EQ(judged.step, NextStep::Wait) << status;
        EXPECT_FALSE(judged.retryAfter) << status;
    }
}

TEST(NetworkRow, Row60WhatIsNoAnswer)
{
    EXPECT_EQ(codeFor(replyOf(200, "application/octet-stream", "")), Code::N03);
    EXPECT_EQ(codeFor(replyOf(200, "application/json", "{}")), Code::N03);
    EXPECT_EQ(codeFor(replyOf(200, "text/plain", "ok")), Code::N03);
}

TEST(NetworkRow, Row69RefusalCountsOnlyWithSomethingSigned)
{
    for (const int status : {409, 422}) {
        EXPECT_EQ(codeFor(replyOf(status, "application/octet-stream", "")), Code::N03);
        EXPECT_EQ(codeFor(replyOf(status, "text/plain", "no")), Code::N03);
        EXPECT_EQ(codeFor(replyOf(status, "", "no")), Code::N03);
    }
    for (const int status : {400, 406, 410, 451}) {
        const auto judged = judgeReply(replyOf(status), asking());
        EXPECT_EQ(judged.why->code, Code::N03) << status;
        EXPECT_TRUE(judged.isTransportTrouble) << status;
    }
}

TEST(NetworkRow, Row70LoginIsRenewedOnce)
{
    for (const int status : {401, 403}) {
        Asked asked = asking();
        EXPECT_EQ(judgeReply(replyOf(status), asked).why->code, Code::N09);
        EXPECT_TRUE(judgeReply(replyOf(status), asked).isTransportTrouble);
        asked.hasLogin = true;
        EXPECT_EQ(stepFor(status, asked), NextStep::RenewLogin);
        asked.loginIsFresh = true;
        EXPECT_EQ(stepFor(status, asked), NextStep::Wait);
        EXPECT_EQ(codeFor(replyOf(status), asked), Code::N09);
        EXPECT_FALSE(judgeReply(replyOf(status), asked).isTransportTrouble);
    }
}

TEST(NetworkRow, Row71TooLargeIsHalved)
{
    EXPECT_EQ(stepFor(413, asking(50)), NextStep::SendLess);
    EXPECT_EQ(stepFor(413, asking(2)), NextStep::SendLess);
    EXPECT_EQ(stepFor(413, asking(1)), NextStep::SendByStick);
    EXPECT_EQ(codeFor(replyOf(413), asking(1)), Code::N11);
}

TEST(JudgeReply, FailuresOfTheRoadWaitWithTheirCode)
{
    for (const Code code : {Code::N01, Code::N02, Code::N05, Code::N06, Code::N08}) {
        const auto judged = judgeReply(fail(code), asking());
        EXPECT_EQ(judged.step, NextStep::Wait);
        EXPECT_EQ(judged.why->code, code);
        EXPECT_TRUE(judged.isTransportTrouble);
    }
}

TEST(JudgeReply, EveryStatusHasAnAnswer)
{
    for (int status = -1; status <= 1000; ++status) {
        const auto judged = judgeReply(replyOf(status), asking());
        EXPECT_EQ(judged.step == NextStep::Wait, judged.why.has_value()) << status;
    }
}

} // namespace
} // namespace guichet::sync
