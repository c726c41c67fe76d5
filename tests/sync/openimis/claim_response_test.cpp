// SPDX-License-Identifier: Apache-2.0
#include "sync/openimis/claim_response.h"

#include "tests/sync/openimis/some_claim.h"

#include <gtest/gtest.h>

namespace guichet::sync::openimis {
namespace {

std::string adjudication(int category, const std::string &amount, int reason = 0)
{
    return R"({"category":{"coding":[{"code":")" + std::to_string(category) + R"("}]},"reason":{"coding":[{"code":")" + std::to_string(reason)
        + R"("}]})" + (amount.empty() ? "" : R"(,"amount":{"value":)" + amount + R"(,"currency":"$"})") + "}";
}

std::string line(const std::string &code, const std::string &adjudications)
{
    return R"({"itemSequence":1,"extension":[{"valueReference":{"reference":"Medication/u","display":")" + code + R"("}}],"adjudication":[)"
        + adjudications + "]}";
}

std::string response(const std::string &outcome, const std::string &lines, const std::string &more = {})
{
    return R"({"resourceType":"ClaimResponse","id":"id-1","outcome":")" + outcome
        + R"(","identifier":[{"type":{"coding":[{"code":"UUID"}]},"value":"id-1"},{"type":{"coding":[{"code":"Code"}]},"value":"KPO01-A26-000123X"}],"item":[)"
        + lines + "]" + more + "}";
}

ForeignClaim ours()
{
    ForeignClaim claim;
    claim.claim = someClaim();
    claim.hash[0] = 9;
    return claim;
}

std::optional<Answer> planned(const std::string &text, const ForeignClaim &claim = ours())
{
    const auto answer = parseClaimResponse(bytesOf(text));
    EXPECT_TRUE(answer);
    return answer ? planAnswer(claim, *answer) : std::nullopt;
}

// 0004: price 10, quantity 2, valuated 16 for the line; A1: 400, valuated 320.
std::string valuated(const std::string &medicine, const std::string &service)
{
    return response("complete",
        line("0004", adjudication(2, "10.0") + ',' + adjudication(16, medicine)) + ',' + line("A1", adjudication(2, "400.0") + ',' + adjudication(16, service)),
        R"(,"total":[{"category":{"coding":[{"code":"16"}]},"amount":{"value":352.0,"currency":"$"}}])");
}

TEST(ClaimResponse, ALinesAmountIsTheWholeLineAndTheTotalIsNotBelieved)
{
    const auto answer = planned(valuated("16.0", "320.0"));
    ASSERT_TRUE(answer);
    EXPECT_EQ(answer->verdict, Verdict::Accepted);
    EXPECT_EQ(answer->amount, Money{336});
    ASSERT_EQ(answer->lines.size(), 2U);
    EXPECT_EQ(answer->lines[0].amount, Money{16});
    EXPECT_EQ(answer->lines[1].amount, Money{320});
    EXPECT_EQ(answer->ulid, someClaim().ulid);
    EXPECT_EQ(answer->version, 1U);
}

TEST(ClaimResponse, LinesAreFoundByCodeNotByPlace)
{
    Claim swapped = someClaim();
    std::swap(swapped.lines[0], swapped.lines[1]);
    ForeignClaim claim = ours();
    claim.claim = swapped;
    const auto answer = planned(valuated("16.0", "320.0"), claim);
    ASSERT_TRUE(answer);
    EXPECT_EQ(answer->lines[0].amount, Money{320});
    EXPECT_EQ(answer->lines[1].amount, Money{16});
}

TEST(ClaimResponse, FractionsAddUpToTheWholeAmountCutOnce)
{
    const auto answer = planned(valuated("15.6", "319.6"));
    ASSERT_TRUE(answer);
    EXPECT_EQ(answer->amount, Money{335}); // 335.2
    EXPECT_EQ(answer->lines[0].amount + answer->lines[1].amount, Money{335});
    EXPECT_EQ(answer->verdict, Verdict::Partial);
}

TEST(ClaimResponse, CompleteMeansRejectedOrValuated)
{
    const auto rejected = planned(response("complete", line("0004", adjudication(1, "", 3)) + ',' + line("A1", adjudication(1, "", 17))));
    ASSERT_TRUE(rejected);
    EXPECT_EQ(rejected->verdict, Verdict::Rejected);
    EXPECT_EQ(rejected->amount, Money{});
    EXPECT_EQ(rejected->lines[0].reason, "NOT_COVERED");
    EXPECT_EQ(rejected->lines[1].reason, "NO_RIGHTS");
    EXPECT_EQ(planned(response("complete", ""))->verdict, Verdict::Rejected);
    const auto partial = planned(response("complete", line("A1", adjudication(2, "400") + ',' + adjudication(16, "320")) + ',' + line("0004", adjudication(1, "", 16))));
    ASSERT_TRUE(partial);
    EXPECT_EQ(partial->verdict, Verdict::Partial);
    EXPECT_EQ(partial->amount, Money{320});
    EXPECT_EQ(partial->lines[0].reason, "QUANTITY");
}

TEST(ClaimResponse, BeforeItIsValuatedThereIsNoAnswer)
{
    for (const int stage : {2, 4, 8})
        EXPECT_FALSE(planned(response("partial", line("0004", adjudication(stage, "10")) + ',' + line("A1", adjudication(stage, "400")))));
    EXPECT_FALSE(planned(response("queued", "")));
    EXPECT_FALSE(planned(valuated("\"x\"", "320"))); // no amount: not guessed
    EXPECT_FALSE(planned(valuated("-1", "320")));
}

TEST(ClaimResponse, AnAnswerWithOtherLinesIsNotOurs)
{
    EXPECT_FALSE(planned(response("complete", line("0004", adjudication(16, "16")))));
    EXPECT_FALSE(planned(response("complete",
        line("0004", adjudication(16, "16")) + ',' + line("A1", adjudication(16, "1")) + ',' + line("A2", adjudication(16, "1")))));
}

TEST(ClaimResponse, TheAnswerInForceIsNoNews)
{
    ForeignClaim claim = ours();
    claim.answerVersion = 1;
    claim.answeredAmount = Money{336};
    claim.answerLines = {{1, Money{16}, {}}, {2, Money{320}, {}}};
    EXPECT_FALSE(planned(valuated("16.0", "320.0"), claim));
    const auto later = planned(valuated("16.0", "300.0"), claim);
    ASSERT_TRUE(later);
    EXPECT_EQ(later->version, 2U);
}

TEST(ClaimResponse, WhatIsNoneIsNothing)
{
    for (const char *text : {"", "{}", "[1]", R"({"resourceType":"Claim"})", "<html></html>"})
        EXPECT_FALSE(parseClaimResponse(bytesOf(text)));
}

} // namespace
} // namespace guichet::sync::openimis
