// SPDX-License-Identifier: Apache-2.0
#include "sync/retry.h"
#include "tests/terminal/desk/network_exchange_fixture.h"

// What a server says to an exchange, by the numbers of the table of bad inputs.
using namespace guichet;
using namespace guichet::desk;
using guichet::test::NetworkExchange;
using guichet::test::Reply;

namespace {

TEST_F(NetworkExchange, Row69ASignedConflictPutsTheClaimAside)
{
    const ClaimRow row = at.closeOne();
    for (const int status : {409, 422}) {
        sync::Receipt conflict = at.receiptFor(row);
        conflict.conflict = true;
        conflict.claimHash = {5};
        answer("v1/claims", at.mail({at.receiptsFile({sync::signReceipt(conflict, at.receipt.secret)})}, status));
        const ExchangeReport report = at.exchange();
        EXPECT_EQ(report.send.quarantined, 1U);
        EXPECT_EQ(at.stateOf(row), ClaimState::Quarantined);
        EXPECT_EQ((*at.demo.journal.findClaim(row.claim.ulid))->otherHash, crypto::Hash{5});
    }
    EXPECT_EQ(at.countAsked("v1/claims"), 1U); // and is not sent again by itself
}

TEST_F(NetworkExchange, Row69AnUnsignedConflictIsTheWayNotTheMutual)
{
    const ClaimRow row = at.closeOne();
    answer("v1/claims", at.bare(409, "conflict"));
    expectWaiting(row, Code::N03, ClaimState::Sent);
}

TEST_F(NetworkExchange, Row70AccessRefused)
{
    const ClaimRow row = at.closeOne();
    answer("v1/claims", at.bare(403));
    expectWaiting(row, Code::N09, ClaimState::Queued);
    answer("v1/claims", at.bare(401));
    at.network.asked.clear();
    expectWaiting(row, Code::N09, ClaimState::Queued);
    EXPECT_EQ(at.countAsked("v1/time"), 1U);   // perhaps the clock: once
    EXPECT_EQ(at.countAsked("v1/claims"), 2U);
}

TEST_F(NetworkExchange, Row71ATooLargeBatchIsHalved)
{
    std::vector<ClaimRow> rows;
    for (const char *member : {"DEM-0001", "DEM-0002", "DEM-0003", "DEM-0020"})
        rows.push_back(at.closeOne(member));
    const auto fullSize = at.demo.journal.rows.size();
    at.instead["v1/claims"] = [&](const sync::HttpRequest &request) -> Reply {
        const std::uint64_t upTo = sync::peekHeader(request.body)->createdSequence;
        if (upTo - at.held > fullSize / 2)
            return at.bare(413);
        return at.takeClaims(request);
    };
    const ExchangeReport report = at.exchange();
    EXPECT_FALSE(report.trouble);
    EXPECT_EQ(report.send.acknowledged, rows.size());
    EXPECT_GT(at.countAsked("v1/claims"), 2U);
}

TEST_F(NetworkExchange, Row71OneClaimThatIsTooLargeGoesByStick)
{
    const ClaimRow row = at.closeOne();
    answer("v1/claims", at.bare(413));
    const ExchangeReport report = at.exchange();
    ASSERT_TRUE(report.trouble);
    EXPECT_EQ(report.trouble->code, Code::N11);
    EXPECT_LT(at.countAsked("v1/claims"), 10U);
    EXPECT_EQ(at.stateOf(row), ClaimState::Queued);
}

TEST_F(NetworkExchange, Row72BusyBacksOff)
{
    const ClaimRow row = at.closeOne();
    answer("v1/claims", at.bare(429));
    for (unsigned failures = 1; failures < 12; ++failures) {
        expectWaiting(row, Code::N10, ClaimState::Queued);
        const std::int64_t wait = at.demo.journal.roads[at.road].nextTryAt - now(at.demo.counter).judged.now;
        EXPECT_GE(wait, 1);
        EXPECT_LE(wait, std::min<std::int64_t>(sync::firstWait << (failures - 1), sync::longestWait));
    }
}

TEST_F(NetworkExchange, Row74AnOlderAnswerIsHistory)
{
    const ClaimRow row = at.closeOne();
    at.exchange();
    at.page = {{{}, {sync::signAnswer(at.answerFor(row, 2, sync::Verdict::Accepted), at.receipt.secret)}, {}}, 1, false};
    EXPECT_EQ(at.exchange().receive.answers, 1U);
    at.page = {{{}, {sync::signAnswer(at.answerFor(row, 1, sync::Verdict::Rejected), at.receipt.secret)}, {}}, 2, false};
    EXPECT_EQ(at.exchange().receive.answers, 0U);
    EXPECT_EQ(at.stateOf(row), ClaimState::Accepted);
}

TEST_F(NetworkExchange, Row75ThereIsNoCommand)
{
    const ClaimRow row = at.closeOne();
    const std::size_t entries = at.demo.journal.rows.size();
    answer("v1/answers", at.mail({at.file(sync::FileType::Claims, copyOf(bytesOf("PURGE ALL"))), at.file(sync::FileType::Answers, copyOf(bytesOf("PURGE ALL")))}));
    const ExchangeReport report = at.exchange({false, true});
    EXPECT_EQ(report.trouble->code, Code::N03);
    EXPECT_EQ(at.demo.journal.rows.size(), entries);
    EXPECT_EQ(at.stateOf(row), ClaimState::Queued);
}

TEST_F(NetworkExchange, Row76LostAfterTheMutualHadIt)
{
    const ClaimRow row = at.closeOne();
    at.instead["v1/claims"] = [&](const sync::HttpRequest &request) -> Reply {
        sync::HttpReply reply = at.takeClaims(request);
        reply.body.clear();
        reply.isCut = true;
        return reply;
    };
    expectWaiting(row, Code::N08, ClaimState::Sent);
    at.instead.clear();
    at.network.asked.clear();
    const ExchangeReport report = at.exchange();
    EXPECT_EQ(report.send.acknowledged, 1U);
    EXPECT_EQ(at.countAsked("v1/have"), 1U);
    EXPECT_EQ(at.countAsked("v1/claims"), 0U); // not sent twice
}

TEST_F(NetworkExchange, Row78ReceiptsOfAnotherTerminalAreIgnored)
{
    const ClaimRow row = at.closeOne();
    const auto otherBox = crypto::boxKeysFromSecret(crypto::Key{55});
    sync::Receipt elsewhere = at.receiptFor(row);
    elsewhere.terminal.bytes[0] ^= 1;
    const Bytes sealedToOther = at.file(sync::FileType::Receipts, sync::encodeStatements({{sync::signReceipt(at.receiptFor(row), at.receipt.secret)}, {}, {}}),
                                        otherBox.publicKey);
    answer("v1/claims", at.mail({sealedToOther, at.receiptsFile({sync::signReceipt(elsewhere, at.receipt.secret)})}));
    expectWaiting(row, Code::N03, ClaimState::Sent);
}

TEST_F(NetworkExchange, aRelayThatKeepsThemIsNoReceipt)
{
    const ClaimRow row = at.closeOne();
    answer("v1/claims", at.mail({}, 202));
    answer("v1/answers", at.mail({}, 202));
    const ExchangeReport report = at.exchange();
    EXPECT_FALSE(report.trouble);
    EXPECT_EQ(report.send.waiting, 1U);
    EXPECT_EQ(at.stateOf(row), ClaimState::Sent);
}

TEST_F(NetworkExchange, aGapIsFilledFromWhereTheMutualStands)
{
    const ClaimRow first = at.closeOne();
    at.exchange();
    const ClaimRow second = at.closeOne("DEM-0002");
    // The mutual came back from a copy of itself: it knows the first three entries only.
    std::uint64_t knows = 1;
    at.instead["v1/claims"] = [&](const sync::HttpRequest &request) -> Reply {
        if (knows == 1) {
            knows = 2;
            return at.mail({at.file(sync::FileType::Held, sync::encodeHeld({1, at.demo.journal.rows.size(), Bytes((at.demo.journal.rows.size() + 7) / 8, 0), {}}))});
        }
        return at.takeClaims(request);
    };
    const ExchangeReport report = at.exchange();
    EXPECT_FALSE(report.trouble);
    EXPECT_EQ(at.stateOf(second), ClaimState::Acknowledged);
    EXPECT_EQ(at.stateOf(first), ClaimState::Acknowledged);
}

TEST_F(NetworkExchange, pagesAreTakenOnFromWhereTheyEnded)
{
    const ClaimRow row = at.closeOne();
    at.exchange();
    int asked = 0;
    at.instead["v1/answers"] = [&](const sync::HttpRequest &) -> Reply {
        ++asked;
        sync::StatementPage page;
        page.after = asked == 1 ? 0 : 10;
        page.next = asked == 1 ? 10 : 11;
        page.more = asked == 1;
        if (asked == 2)
            page.statements.answers = {sync::signAnswer(at.answerFor(row, 1, sync::Verdict::Partial), at.receipt.secret)};
        return at.mail({at.file(sync::FileType::Answers, sync::encodePage(page))});
    };
    EXPECT_EQ(at.exchange().receive.answers, 1U);
    EXPECT_EQ(asked, 2);
    EXPECT_EQ(*at.demo.journal.lastTaken(at.road), 11U);
    EXPECT_EQ(at.stateOf(row), ClaimState::Partial);
}

TEST_F(NetworkExchange, aPageThatCameLateMovesNoPlace)
{
    at.page.after = 40;
    at.page.next = 60;
    at.exchange();
    EXPECT_EQ(*at.demo.journal.lastTaken(at.road), 0U);
}

TEST_F(NetworkExchange, aFullDiskStopsTheWorkAndSaysSo)
{
    const ClaimRow row = at.closeOne();
    at.instead["v1/claims"] = [&](const sync::HttpRequest &request) -> Reply {
        at.demo.journal.failsWith = Failure{Code::D05, {}, {}};
        return at.takeClaims(request);
    };
    const ExchangeReport report = at.exchange();
    ASSERT_TRUE(report.trouble);
    EXPECT_EQ(report.trouble->code, Code::D05);
    EXPECT_EQ(at.stateOf(row), ClaimState::Queued);
    at.demo.journal.failsWith.reset();
    at.instead.clear();
    EXPECT_EQ(at.exchange().send.waiting, 0U);
}

} // namespace
