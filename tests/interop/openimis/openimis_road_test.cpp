// SPDX-License-Identifier: Apache-2.0
#include "tests/interop/openimis/fixture.h"
#include "tests/sync/openimis/some_claim.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace guichet::sync {
namespace {

using Kind = ForeignNewsKind;

ForeignClaim claimNumbered(const std::string &number, ClaimState state = ClaimState::Queued)
{
    ForeignClaim claim;
    claim.claim = openimis::someClaim();
    claim.claim.number = {number};
    claim.claim.ulid.bytes[15] = static_cast<Byte>(number.back());
    claim.closedAt = 1'772'443'800; // 2026-03-02
    claim.state = state;
    return claim;
}

std::vector<Kind> kindsOf(const Talk &talk)
{
    std::vector<Kind> kinds;
    for (const ForeignNews &news : talk.news)
        kinds.push_back(news.kind);
    return kinds;
}

class Openimis : public ::testing::Test {
protected:
    void SetUp() override
    {
        if (!OpenimisFixture::canRun())
            GTEST_SKIP() << "python3 is not installed";
        m_server = std::make_unique<OpenimisFixture>();
    }
    OpenimisFixture &server() { return *m_server; }
    Talk talk(std::vector<ForeignClaim> claims) { return converse(server(), server().road(), std::move(claims)); }

private:
    std::unique_ptr<OpenimisFixture> m_server{};
};

const std::vector<Kind> readBack{Kind::ReadBack};

TEST_F(Openimis, AClaimIsStoredOnceAndReadBack)
{
    const Talk heard = talk({claimNumbered("KPO01-A26-0000010")});
    EXPECT_FALSE(heard.trouble);
    ASSERT_EQ(kindsOf(heard), readBack);
    EXPECT_EQ(heard.news[0].claim, claimNumbered("KPO01-A26-0000010").claim.ulid);
    EXPECT_EQ(heard.news[0].reference.size(), 36U);
    EXPECT_NE(heard.news[0].seen, crypto::Hash{});
    EXPECT_EQ(server().stored().claims, 1);
    for (const std::string &path : heard.paths)
        EXPECT_TRUE(path.ends_with('/')) << path;
    EXPECT_EQ(kindsOf(talk({claimNumbered("KPO01-A26-0000010", ClaimState::Sent)})), readBack);
    EXPECT_EQ(server().stored().posts, 1);
}

TEST_F(Openimis, APatientToldByItsCodeNeedsNoQuestion)
{
    server().tell(R"({"set":{"tellsPatientCode":true}})");
    const Talk heard = talk({claimNumbered("KPO01-A26-0000010")});
    EXPECT_EQ(kindsOf(heard), readBack);
    EXPECT_EQ(std::count_if(heard.paths.begin(), heard.paths.end(), [](const std::string &path) { return path.starts_with("Patient/"); }), 0);
}

// Whatever happens to the reply, one conversation or two later the claim is read back,
// and it is stored once.
TEST_F(Openimis, WhateverHappensToTheReplyTheClaimIsStoredOnce)
{
    int number = 0;
    for (const char *fault : {"lostReply", "cutReply", "htmlErrorAfterStoring", "errorAfterStoring", "notJson", "htmlError", "lookUpError", "busy"}) {
        SCOPED_TRACE(fault);
        const std::string code = "KPO01-A26-00000" + std::to_string(++number) + "0";
        server().arm(fault);
        std::vector<ForeignNews> news = talk({claimNumbered(code)}).news;
        const bool isDone = std::any_of(news.begin(), news.end(), [](const ForeignNews &n) { return n.kind == Kind::ReadBack; });
        const Talk again = talk({claimNumbered(code, isDone ? ClaimState::Acknowledged : ClaimState::Sent)});
        EXPECT_FALSE(again.trouble);
        EXPECT_EQ(kindsOf(again), isDone ? std::vector<Kind>{} : readBack);
        EXPECT_EQ(server().stored().claims, number);
        EXPECT_EQ(server().stored().different, number);
    }
}

TEST_F(Openimis, ARestartThatForgotItWasSentDoesNotDoubleIt)
{
    server().arm("errorAfterStoring");
    EXPECT_EQ(kindsOf(talk({claimNumbered("KPO01-A26-0000010")})), readBack); // and then the power went, before it was written down
    EXPECT_EQ(kindsOf(talk({claimNumbered("KPO01-A26-0000010")})), readBack); // still QUEUED here: "already exists" there
    EXPECT_EQ(server().stored().posts, 2);
    EXPECT_EQ(server().stored().claims, 1);
}

TEST_F(Openimis, ManyClaimsThroughManyFaults)
{
    std::vector<ForeignClaim> waiting;
    for (int i = 0; i < 60; ++i)
        waiting.push_back(claimNumbered("KPO01-A26-" + std::to_string(100'000 + i) + 'X'));
    for (std::size_t i = 0; i < waiting.size(); ++i)
        waiting[i].claim.ulid.bytes[14] = static_cast<Byte>(i);
    const char *const faults[] = {"lostReply", "errorAfterStoring", "htmlErrorAfterStoring", "cutReply", "busy", "notJson"};
    std::size_t readBacks = 0;
    for (int round = 0; round < 60 && !waiting.empty(); ++round) {
        server().arm(faults[round % 6]);
        if (round % 7 == 3)
            server().tell(R"({"expireTokens":true})");
        const Talk heard = talk(waiting);
        for (ForeignClaim &claim : waiting)
            claim.state = ClaimState::Sent; // more doubt than there is
        for (const ForeignNews &news : heard.news) {
            ASSERT_EQ(news.kind, Kind::ReadBack) << news.reason;
            ++readBacks;
            std::erase_if(waiting, [&](const ForeignClaim &claim) { return claim.claim.ulid == news.claim; });
        }
    }
    EXPECT_TRUE(waiting.empty());
    EXPECT_EQ(readBacks, 60U);
    EXPECT_EQ(server().stored().claims, 60);
    EXPECT_EQ(server().stored().different, 60);
}

TEST_F(Openimis, AnExpiredTokenCostsOneLoginMore)
{
    OpenimisRoad road(server().road(), contextForTests(), {claimNumbered("KPO01-A26-0000010"), claimNumbered("KPO01-A26-0000021")});
    std::size_t news = 0;
    for (int step = 0; const auto question = road.next(); ++step) {
        if (step == 2 || step == 6)
            server().tell(R"({"expireTokens":true})");
        road.take(server().perform(*question));
        news += road.takeNews().size();
    }
    EXPECT_FALSE(road.trouble());
    EXPECT_EQ(news, 2U);
    EXPECT_EQ(server().stored().logins, 3);
    EXPECT_EQ(server().stored().claims, 2);
}

TEST_F(Openimis, AWrongPasswordSendsNothing)
{
    RoadSettings road = server().road();
    road.secret = "autre";
    const Talk heard = converse(server(), road, {claimNumbered("KPO01-A26-0000010")});
    ASSERT_TRUE(heard.trouble);
    EXPECT_EQ(heard.trouble->code, Code::N09);
    EXPECT_EQ(heard.paths, std::vector<std::string>{"login/"});
    EXPECT_EQ(server().stored().posts, 0);
}

TEST_F(Openimis, WithoutTheRightOrWhileBusyItStopsAndSaysWhen)
{
    server().arm("deny");
    EXPECT_EQ(talk({claimNumbered("KPO01-A26-0000010")}).trouble->code, Code::N09);
    server().arm("busy");
    const Talk busy = talk({claimNumbered("KPO01-A26-0000010")});
    EXPECT_EQ(busy.trouble->code, Code::N10);
    EXPECT_EQ(busy.retryAfter, 120);
    EXPECT_EQ(server().stored().claims, 0);
}

TEST_F(Openimis, AnAddressThatIsNoFhirModuleIsNamed)
{
    RoadSettings road = server().road();
    road.url.replace(road.url.find("api_fhir_r4"), 11, "api_fhir_r5");
    OpenimisRoad talkThere(road, contextForTests(), {claimNumbered("KPO01-A26-0000010")});
    auto client = HttpClient::open(road, "0");
    ASSERT_TRUE(client);
    talkThere.take((*client)->perform(*talkThere.next()));
    ASSERT_TRUE(talkThere.trouble());
    EXPECT_EQ(talkThere.trouble()->code, Code::N13);
}

// The server itself: without the slash at the end it takes nothing.
TEST_F(Openimis, TheServerWantsItsSlash)
{
    HttpRequest request;
    request.method = Method::Post;
    request.path = "Claim";
    request.body = copyOf(bytesOf("{}"));
    EXPECT_EQ(server().perform(request)->status, 404);
    const auto redirected = server().perform(HttpRequest{.path = "Claim/x"});
    EXPECT_TRUE(!redirected || redirected->status == 301);
}

TEST_F(Openimis, OurNumberOnAnotherClaimIsACollisionOnTheSameClaimARepeat)
{
    auto other = openimis::someClaim();
    other.number = {"KPO01-A26-0000010"};
    other.member = {"070707082"};
    const auto form = openimis::planClaimForm(other, openimis::someSettings, openimis::someClosing);
    server().tell(R"({"foreignClaim":)" + std::string(textOf(openimis::encodeFhirClaim(*form, "XOF"))) + '}');
    const Talk heard = talk({claimNumbered("KPO01-A26-0000010"), claimNumbered("KPO01-A26-0000021")});
    EXPECT_EQ(kindsOf(heard), (std::vector<Kind>{Kind::Collision, Kind::ReadBack}));
    const auto same = openimis::planClaimForm(claimNumbered("KPO01-A26-0000032").claim, openimis::someSettings, openimis::someClosing);
    server().tell(R"({"foreignClaim":)" + std::string(textOf(openimis::encodeFhirClaim(*same, "XOF"))) + '}');
    EXPECT_EQ(kindsOf(talk({claimNumbered("KPO01-A26-0000032")})), readBack);
    EXPECT_EQ(server().stored().claims, 1); // of ours only the second had to be stored
}

TEST_F(Openimis, ARefusalIsToldInTheServersWordsAndTheNextClaimGoes)
{
    ForeignClaim unknown = claimNumbered("KPO01-A26-0000010");
    unknown.claim.member = {"999999999"};
    ForeignClaim unreadable = claimNumbered("KPO01-A26-0000021");
    unreadable.claim.diagnosis = "paludisme";
    ForeignClaim free = claimNumbered("KPO01-A26-0000043");
    for (ClaimLine &line : free.claim.lines)
        line.care.unitPrice = Money{};
    const Talk heard = talk({unknown, unreadable, free, claimNumbered("KPO01-A26-0000032")});
    EXPECT_FALSE(heard.trouble);
    ASSERT_EQ(kindsOf(heard), (std::vector<Kind>{Kind::Refused, Kind::Refused, Kind::Refused, Kind::ReadBack}));
    EXPECT_EQ(heard.news[0].reason, "Insuree matching query does not exist.");
    EXPECT_EQ(heard.news[1].reason, "ICDCode ≠ A02 (CIM-10), 1…5");
    EXPECT_EQ(heard.news[2].reason, "total = 0");
    EXPECT_EQ(server().stored().claims, 1);
}

TEST_F(Openimis, ItsAnswersBecomeWholeAmounts)
{
    ASSERT_EQ(kindsOf(talk({claimNumbered("KPO01-A26-0000010")})), readBack);
    const auto decide = [&](const std::string &decision) {
        server().tell(R"({"decide":{"code":"KPO01-A26-0000010",)" + decision + "}}");
        return talk({claimNumbered("KPO01-A26-0000010", ClaimState::Acknowledged)});
    };
    EXPECT_TRUE(decide(R"("status":8)").news.empty());
    const Talk paid = decide(R"("status":16,"lines":{"0004":{"valuated":16.0},"A1":{"valuated":320.0}})");
    ASSERT_EQ(kindsOf(paid), std::vector<Kind>{Kind::Answered});
    ASSERT_TRUE(paid.news[0].answer);
    EXPECT_EQ(paid.news[0].answer->amount, Money{336}); // its own total says 352
    EXPECT_EQ(paid.news[0].answer->verdict, Verdict::Accepted);
    EXPECT_EQ(paid.news[0].answer->time, contextForTests().now);
    const Talk cut = decide(R"("status":16,"lines":{"0004":{"reason":16}})");
    EXPECT_EQ(cut.news.at(0).answer->verdict, Verdict::Partial);
    EXPECT_EQ(cut.news.at(0).answer->lines.at(0).reason, "QUANTITY");
    const Talk refused = decide(R"("status":1,"lines":{"0004":{"reason":7},"A1":{"reason":7}})");
    EXPECT_EQ(refused.news.at(0).answer->verdict, Verdict::Rejected);
    EXPECT_EQ(refused.news.at(0).answer->reason, "NO_RIGHTS");
}

TEST_F(Openimis, AnAnswerAlreadyThereComesWithTheReadBack)
{
    ASSERT_EQ(kindsOf(talk({claimNumbered("KPO01-A26-0000010")})), readBack);
    server().tell(R"({"decide":{"code":"KPO01-A26-0000010","status":1}})");
    EXPECT_EQ(kindsOf(talk({claimNumbered("KPO01-A26-0000010", ClaimState::Sent)})), (std::vector<Kind>{Kind::ReadBack, Kind::Answered}));
}

} // namespace
} // namespace guichet::sync
