// SPDX-License-Identifier: Apache-2.0
#include "tests/support/demo_counter.h"
#include "terminal/desk/day_view.h"
#include "terminal/desk/exchange.h"
#include "terminal/desk/record_care.h"
#include "terminal/desk/start_exchange.h"

#include <gtest/gtest.h>

// trust.md 4, row 55: a claim made in training is marked, never sent, and has a
// number series of its own.
namespace guichet::desk {
namespace {

class Row55 : public testing::Test {
protected:
    test::DemoCounter world{};
    test::FakeStick stick{};

    void SetUp() override
    {
        world.counter.training = true;
        world.journal.ours.letter = 'Z';
        const auto found = findMember(world.counter, {QueryKind::Number, "DEM-0001", false, {}});
        const auto answer = judgeRights(world.counter, found.value(), 0, {});
        CareRequest request;
        request.verification = recordVerification(world.counter, answer.value()).value().verification.id;
        request.lines.push_back({{"CONS"}, {}, {}, 1, {}});
        const auto closed = closeCare(world.counter, request);
        ASSERT_TRUE(closed) << closed.error().detail;
        m_number = closed->claim.number.text;
    }
    std::string m_number{};
};

TEST_F(Row55, theNumberIsOfSeriesZ)
{
    EXPECT_NE(m_number.find("-Z26-"), std::string::npos) << m_number;
}

TEST_F(Row55, nothingLeavesAndNothingComes)
{
    const auto sent = sendToStick(world.counter, stick);
    ASSERT_FALSE(sent);
    EXPECT_EQ(sent.error().code, Code::J02);
    EXPECT_TRUE(stick.up.empty());
    EXPECT_EQ(receiveFromStick(world.counter, stick, {}).error().code, Code::J02);
    const auto exchange = startExchange(world.counter, {}, {}, [](std::uint64_t) { return true; });
    ASSERT_FALSE(exchange);
    EXPECT_EQ(exchange.error().code, Code::J02);
}

TEST_F(Row55, itWaitsForNothing)
{
    EXPECT_EQ(counterState(world.counter).outbox.waiting, 0U);
}

} // namespace
} // namespace guichet::desk
