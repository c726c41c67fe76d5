// SPDX-License-Identifier: Apache-2.0
#include "terminal/desk/foreign_exchange.h"

#include "tests/terminal/desk/scripted_mutual.h"

#include <gtest/gtest.h>

// A server that signs nothing: what its road learns is in the journal before the next question.
using namespace guichet;
using namespace guichet::desk;
using guichet::test::ScriptedMutual;

namespace {

constexpr const char *road = "https://fhir.example/";

// Says after each reply what the test wrote down for it.
class ToldRoad final : public sync::ForeignRoad {
public:
    std::vector<std::vector<sync::ForeignNews>> told{};
    std::optional<Failure> endsWith{};
    std::function<void()> beforeQuestion{};

    std::optional<sync::HttpRequest> next() override
    {
        if (m_at >= told.size())
            return {};
        if (beforeQuestion)
            beforeQuestion();
        return sync::HttpRequest{};
    }
    void take(const Outcome<sync::HttpReply> &reply) override
    {
        if (!reply)
            m_trouble = reply.error();
        m_news = told[m_at++];
        if (m_at == told.size())
            m_trouble = endsWith;
    }
    std::vector<sync::ForeignNews> takeNews() override { return std::exchange(m_news, {}); }
    const std::optional<Failure> &trouble() const override { return m_trouble; }
    std::optional<std::int64_t> retryAfter() const override { return 7200; }

private:
    std::size_t m_at = 0;
    std::vector<sync::ForeignNews> m_news{};
    std::optional<Failure> m_trouble{};
};

struct ForeignExchange : testing::Test {
    ScriptedMutual at{};
    std::unique_ptr<ToldRoad> talk = std::make_unique<ToldRoad>();

    ForeignExchange()
    {
        at.network.server = [](const sync::HttpRequest &) -> Outcome<sync::HttpReply> { return sync::HttpReply{200, {}, {}, false}; };
    }
    static sync::ForeignNews news(sync::ForeignNewsKind kind, const ClaimRow &row)
    {
        sync::ForeignNews made;
        made.kind = kind;
        made.claim = row.claim.ulid;
        made.reference = "Claim/7";
        made.seen = {9};
        return made;
    }
    ExchangeReport exchange()
    {
        const auto conversation = startForeignExchange(at.demo.counter, road, std::move(talk));
        return carryOut(*conversation, at.network);
    }
};

TEST_F(ForeignExchange, whatIsReadBackIsInTheJournalBeforeTheNextQuestion)
{
    const ClaimRow first = at.closeOne();
    const ClaimRow second = at.closeOne("DEM-0002");
    talk->told = {{}, {news(sync::ForeignNewsKind::ReadBack, first)}, {news(sync::ForeignNewsKind::ReadBack, second)}};
    std::vector<ClaimState> seen;
    talk->beforeQuestion = [&] { seen.push_back(at.stateOf(first)); };
    const ExchangeReport report = exchange();
    EXPECT_FALSE(report.trouble);
    EXPECT_EQ(seen, (std::vector{ClaimState::Queued, ClaimState::Sent, ClaimState::Acknowledged}));
    EXPECT_EQ(report.send.sent, 2U);
    EXPECT_EQ(report.send.acknowledged, 2U);
    EXPECT_EQ((*at.demo.journal.findClaim(second.claim.ulid))->proof, "READ_BACK");
}

TEST_F(ForeignExchange, anAnswerIsTakenOnce)
{
    const ClaimRow row = at.closeOne();
    sync::ForeignNews answered = news(sync::ForeignNewsKind::Answered, row);
    answered.answer = at.answerFor(row, 1, sync::Verdict::Partial);
    answered.answer->claimHash = {}; // a foreign server knows nothing of our hashes
    talk->told = {{news(sync::ForeignNewsKind::ReadBack, row)}, {answered}, {answered}};
    EXPECT_EQ(exchange().receive.answers, 1U);
    EXPECT_EQ(at.stateOf(row), ClaimState::Partial);
}

TEST_F(ForeignExchange, aRefusedClaimStaysWaitingWithItsReason)
{
    const ClaimRow row = at.closeOne();
    sync::ForeignNews refused = news(sync::ForeignNewsKind::Refused, row);
    refused.reason = "assuré inconnu";
    talk->told = {{refused}};
    const ExchangeReport report = exchange();
    EXPECT_EQ(report.send.waiting, 1U);
    const auto now = **at.demo.journal.findClaim(row.claim.ulid);
    EXPECT_EQ(now.state, ClaimState::Sent);
    ASSERT_TRUE(now.trouble);
    EXPECT_EQ(now.trouble->code, Code::N12);
    talk = std::make_unique<ToldRoad>();
    talk->told = {{news(sync::ForeignNewsKind::ReadBack, row)}};
    exchange();
    EXPECT_FALSE((*at.demo.journal.findClaim(row.claim.ulid))->trouble);
}

TEST_F(ForeignExchange, anotherClaimUnderOurNumberPutsOursAside)
{
    const ClaimRow row = at.closeOne();
    talk->told = {{news(sync::ForeignNewsKind::Collision, row)}};
    const ExchangeReport report = exchange();
    EXPECT_EQ(report.receive.conflicts, 1U);
    EXPECT_EQ(at.stateOf(row), ClaimState::Quarantined);
    EXPECT_EQ((*at.demo.journal.findClaim(row.claim.ulid))->otherHash, crypto::Hash{9});
}

TEST_F(ForeignExchange, itsTroubleBacksOffAsItAsks)
{
    const ClaimRow row = at.closeOne();
    at.network.server = {};
    talk->told = {{}};
    talk->endsWith = Failure{Code::N10, {}, {}};
    const ExchangeReport report = exchange();
    ASSERT_TRUE(report.trouble);
    EXPECT_EQ(*report.nextTryAt, now(at.demo.counter).judged.now + 7200);
    EXPECT_EQ(at.stateOf(row), ClaimState::Queued); // nothing was reached
    EXPECT_EQ(at.demo.journal.roads[road].failures, 1U);
}

TEST_F(ForeignExchange, onlyWhatTheRoadMayNeedIsHandedOver)
{
    const ClaimRow first = at.closeOne();
    const auto sending = foreignClaims(at.demo.counter, {true, false});
    ASSERT_TRUE(sending);
    ASSERT_EQ(sending->size(), 1U);
    EXPECT_EQ(sending->front().claim.number, first.claim.number);
    ASSERT_TRUE(sending->front().household);
    EXPECT_TRUE(foreignClaims(at.demo.counter, {false, true})->empty());
}

} // namespace
