// SPDX-License-Identifier: Apache-2.0
#include "terminal/desk/live_check.h"

#include "tests/support/demo_counter.h"

#include <gtest/gtest.h>

using namespace guichet;
using namespace guichet::desk;
using guichet::test::DemoCounter;

namespace {

// Answers each question with the next reply, and remembers what was asked.
class ScriptedNetwork final : public Network {
public:
    Outcome<sync::HttpReply> perform(const sync::HttpRequest &request) override
    {
        asked.push_back(request);
        if (replies.empty())
            return fail(Code::N08, {{"hote", "fhir.example"}});
        auto reply = replies.front();
        replies.erase(replies.begin());
        return reply;
    }
    void cancel() override {}
    std::vector<sync::HttpRequest> asked{};
    std::vector<Outcome<sync::HttpReply>> replies{};
};

sync::HttpReply reply(int status, const std::string &body)
{
    return {status, {{"content-type", "application/fhir+json"}}, copyOf(bytesOf(body))};
}

std::string saying(const char *inForce)
{
    return std::string(R"({"resourceType":"CoverageEligibilityResponse","status":"active","outcome":"complete","disposition":"vu","insurance":[{"coverage":{"display":"x"},"inforce":)")
        + inForce + "}]}";
}

struct LiveCheckTest : testing::Test {
    LiveCheckTest()
    {
        road.kind = sync::RoadKind::Fhir;
        road.url = "https://fhir.example/r4/";
    }
    RightsAnswer judged(const char *number)
    {
        return judgeRights(demo.counter, findMember(demo.counter, {QueryKind::Number, number, false, {}}).value(), 0, {}).value();
    }
    LiveCheck ask(const char *number) { return askLive(demo.counter, network, road, judged(number)); }
    std::int64_t allowed() const
    {
        std::int64_t sum = 0;
        for (const auto &each : network.asked)
            sum += each.totalMilliseconds;
        return sum;
    }

    DemoCounter demo{};
    ScriptedNetwork network{};
    sync::RoadSettings road{};
};

TEST_F(LiveCheckTest, theServersWordStandsBesideTheLists)
{
    network.replies = {reply(200, saying("true"))};
    const LiveCheck yes = ask("DEM-0001");
    EXPECT_EQ(yes.word, LiveWord::Agrees);
    EXPECT_EQ(yes.source, "fhir.example");
    EXPECT_EQ(yes.answer->words, "vu");
    network.replies = {reply(200, saying("false"))};
    EXPECT_EQ(ask("DEM-0001").word, LiveWord::SaysNo);
    network.replies = {reply(200, saying("true"))};
    EXPECT_EQ(ask("DEM-0010").word, LiveWord::SaysYes);
}

// Neither turns a no into a yes nor lowers a proof: what is written is the list's.
TEST_F(LiveCheckTest, whatIsWrittenIsTheLists)
{
    for (const char *said : {"true", "false"}) {
        for (const char *number : {"DEM-0001", "DEM-0010"}) {
            const RightsAnswer answer = judged(number);
            network.replies = {reply(200, saying(said))};
            askLive(demo.counter, network, road, answer);
            const auto recorded = recordVerification(demo.counter, answer);
            ASSERT_TRUE(recorded);
            EXPECT_EQ(recorded->verification.outcome, answer.decision.outcome);
            EXPECT_EQ(recorded->verification.proof.code, answer.verification.proof.code);
        }
    }
}

TEST_F(LiveCheckTest, silenceAndNonsenseAreSilent)
{
    const std::vector<Outcome<sync::HttpReply>> silences{fail(Code::N08, {{"hote", "fhir.example"}}), fail(Code::N01), reply(500, "{}"), reply(200, ""), reply(200, "<html>"),
                                                         reply(200, "[]"), reply(401, "{}"), reply(200, R"({"resourceType":"CoverageEligibilityResponse","outcome":7})"),
                                                         reply(200, R"({"resourceType":"Patient","id":"1"})")};
    for (const auto &each : silences) {
        network.replies = {each};
        const LiveCheck check = ask("DEM-0001");
        EXPECT_EQ(check.word, LiveWord::Silent);
        EXPECT_FALSE(check.answer);
        EXPECT_TRUE(check.trouble);
    }
}

TEST_F(LiveCheckTest, neverMoreThanTwoSeconds)
{
    network.replies = {reply(201, R"({"resourceType":"CoverageEligibilityRequest","id":"9"})"),
                       reply(200, R"({"resourceType":"Bundle","entry":[{"resource":)" + saying("true") + "}]}")};
    EXPECT_EQ(ask("DEM-0001").word, LiveWord::Agrees);
    ASSERT_EQ(network.asked.size(), 2U);
    EXPECT_TRUE(network.asked[1].path.starts_with("CoverageEligibilityResponse?request=")) << network.asked[1].path;
    EXPECT_EQ(allowed(), fhir::liveBudgetMilliseconds);
    network.asked.clear();
    road.kind = sync::RoadKind::Openimis;
    road.login = sync::Login::Password;
    network.replies = {reply(200, R"({"token":"t"})"), reply(201, saying("true"))};
    EXPECT_EQ(ask("DEM-0001").word, LiveWord::Agrees);
    EXPECT_EQ(network.asked.at(1).path, "CoverageEligibilityRequest/");
    EXPECT_NE(textOf(network.asked[1].body).find("\"reference\":\"Patient/DEM-0001\""), std::string_view::npos);
    EXPECT_EQ(allowed(), fhir::liveBudgetMilliseconds);
}

} // namespace
