// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/terminal/desk/scripted_mutual.h"

#include <gtest/gtest.h>

namespace guichet::test {

using Reply = Outcome<sync::HttpReply>;

// One counter, one mutual, and what stands between them.
struct NetworkExchange : testing::Test {
    ScriptedMutual at{};

    void answer(std::string_view path, const sync::HttpReply &reply)
    {
        at.instead[std::string(path)] = [reply](const sync::HttpRequest &) -> Reply { return reply; };
    }
    void fails(std::string_view path, Code code)
    {
        at.instead[std::string(path)] = [code](const sync::HttpRequest &) -> Reply { return fail(code); };
    }
    // The exchange of one claim, which stays waiting for that reason.
    void expectWaiting(const desk::ClaimRow &row, Code why, ClaimState state)
    {
        const desk::ExchangeReport report = at.exchange();
        ASSERT_TRUE(report.trouble);
        EXPECT_EQ(report.trouble->code, why);
        EXPECT_EQ(report.send.waiting, 1U);
        EXPECT_EQ(report.send.acknowledged, 0U);
        EXPECT_TRUE(report.nextTryAt);
        EXPECT_EQ(at.stateOf(row), state);
    }
};

} // namespace guichet::test
