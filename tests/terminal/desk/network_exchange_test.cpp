// SPDX-License-Identifier: Apache-2.0
#include "sync/http_auth.h"
#include "sync/retry.h"
#include "tests/terminal/desk/network_exchange_fixture.h"

// What the network does to an exchange, by the numbers of the table of bad inputs:
// whatever comes, a claim waits until a signed receipt for it is in the journal.
using namespace guichet;
using namespace guichet::desk;
using guichet::test::NetworkExchange;
using guichet::test::Reply;

namespace {

TEST_F(NetworkExchange, aClaimGoesAndItsReceiptComes)
{
    const ClaimRow row = at.closeOne();
    const ExchangeReport report = at.exchange();
    EXPECT_FALSE(report.trouble) << report.trouble->detail;
    EXPECT_EQ(report.send.sent, 1U);
    EXPECT_EQ(report.send.acknowledged, 1U);
    EXPECT_EQ(report.send.waiting, 0U);
    EXPECT_TRUE(report.reached);
    EXPECT_EQ(at.stateOf(row), ClaimState::Acknowledged);
    EXPECT_EQ((*at.demo.journal.findClaim(row.claim.ulid))->proof, "RECEIPT");
    at.network.asked.clear();
    EXPECT_EQ(at.exchange().send.sent, 0U);
    EXPECT_EQ(at.countAsked("v1/claims"), 0U);
    EXPECT_EQ(at.countAsked("v1/have"), 0U);
}

TEST_F(NetworkExchange, theBodyIsSignedAndSoIsTheHeader)
{
    at.closeOne();
    at.exchange();
    for (const sync::HttpRequest &request : at.network.asked) {
        if (request.method != sync::Method::Post)
            continue;
        const auto header = std::find_if(request.headers.begin(), request.headers.end(), [](const auto &h) { return h.name == sync::authHeader; });
        ASSERT_NE(header, request.headers.end());
        const auto auth = sync::parseAuth(header->value);
        ASSERT_TRUE(auth);
        EXPECT_TRUE(sync::isSignedBy(*auth, request, at.demo.journal.ours.signing.publicKey));
        // Row 68: without the header, the file itself says who sends it.
        EXPECT_EQ(sync::peekHeader(request.body)->signer, at.demo.journal.ours.signing.publicKey);
    }
}

TEST_F(NetworkExchange, eachPartCanBeAskedAlone)
{
    const ClaimRow row = at.closeOne();
    EXPECT_FALSE(at.exchange({false, true}).trouble);
    EXPECT_EQ(at.countAsked("v1/claims"), 0U);
    EXPECT_EQ(at.countAsked("v1/answers"), 1U);
    EXPECT_EQ(at.stateOf(row), ClaimState::Queued);
    at.network.asked.clear();
    EXPECT_EQ(at.exchange({true, false}).send.acknowledged, 1U);
    EXPECT_EQ(at.countAsked("v1/answers"), 0U);
    EXPECT_EQ(at.countAsked("v1/DEMO"), 0U);
}

TEST_F(NetworkExchange, Row56NoNetwork)
{
    const ClaimRow row = at.closeOne();
    at.network.server = {};
    expectWaiting(row, Code::N08, ClaimState::Queued);
    EXPECT_EQ(at.network.asked.size(), 1U);
}

TEST_F(NetworkExchange, Row57CaptivePortal)
{
    const ClaimRow row = at.closeOne();
    const std::size_t entries = at.demo.journal.rows.size();
    fails("v1/", Code::N01);
    expectWaiting(row, Code::N01, ClaimState::Queued);
    at.instead.clear();
    answer("v1/claims", at.bare(200, "<html>Connexion</html>", {{"content-type", "text/html; charset=utf-8"}}));
    expectWaiting(row, Code::N01, ClaimState::Queued);
    EXPECT_EQ(at.demo.journal.rows.size(), entries);
}

TEST_F(NetworkExchange, Row58RedirectionIsNotFollowed)
{
    const ClaimRow row = at.closeOne();
    answer("v1/claims", at.bare(302, "", {{"location", "http://autre.example/"}}));
    expectWaiting(row, Code::N02, ClaimState::Queued);
    EXPECT_EQ(at.countAsked("v1/claims"), 1U);
}

TEST_F(NetworkExchange, Row59RetryAfterIsHonouredUpToADay)
{
    const ClaimRow row = at.closeOne();
    for (const int status : {500, 502, 503}) {
        answer("v1/claims", at.bare(status, "", {{"retry-after", "1000000000"}}));
        const ExchangeReport report = at.exchange();
        ASSERT_TRUE(report.trouble);
        EXPECT_EQ(report.trouble->code, Code::N10);
        EXPECT_EQ(*report.nextTryAt, now(at.demo.counter).judged.now + sync::longestAsked);
        EXPECT_EQ(at.stateOf(row), ClaimState::Queued);
    }
    const RoadState state = at.demo.journal.roads[at.road];
    EXPECT_EQ(state.failures, 3U);
    EXPECT_EQ(state.lastFailure->code, Code::N10);
    at.instead.clear();
    EXPECT_FALSE(at.exchange().trouble);
    EXPECT_EQ(at.demo.journal.roads[at.road].failures, 0U);
}

TEST_F(NetworkExchange, Row60EmptyHalfAndForeignBodies)
{
    const ClaimRow row = at.closeOne();
    for (const std::string_view body : {std::string_view{}, std::string_view{"{\"stat"}, std::string_view{"{\"status\":\"ok\"}"}}) {
        answer("v1/claims", at.bare(200, body, {{"content-type", "application/json"}}));
        at.instead["v1/have"] = [&](const sync::HttpRequest &) -> Reply { return at.mail({at.file(sync::FileType::Held, sync::encodeHeld({1, 0, {}, {}}))}); };
        expectWaiting(row, Code::N03, ClaimState::Sent);
    }
    const ExchangeReport report = at.exchange();
    EXPECT_EQ(report.trouble->fields.front().second, "1"); // how many wait is in the sentence
}

TEST_F(NetworkExchange, Row60ReceiptForOtherUlid)
{
    const ClaimRow row = at.closeOne();
    sync::Receipt other = at.receiptFor(row);
    other.ulid.bytes[15] ^= 1;
    answer("v1/claims", at.mail({at.receiptsFile({sync::signReceipt(other, at.receipt.secret)})}));
    expectWaiting(row, Code::N03, ClaimState::Sent);
}

TEST_F(NetworkExchange, Row60ReceiptForOtherHash)
{
    const ClaimRow row = at.closeOne();
    sync::Receipt other = at.receiptFor(row);
    other.claimHash[3] ^= 1;
    answer("v1/claims", at.mail({at.receiptsFile({sync::signReceipt(other, at.receipt.secret)})}));
    expectWaiting(row, Code::N03, ClaimState::Sent);
}

TEST_F(NetworkExchange, Row60UnsignedReceipt)
{
    const ClaimRow row = at.closeOne();
    const auto forger = crypto::signingKeysFromSeed(crypto::Key{77});
    answer("v1/claims", at.mail({at.receiptsFile({sync::signReceipt(at.receiptFor(row), forger.secret)})}));
    expectWaiting(row, Code::N03, ClaimState::Sent);
}

TEST_F(NetworkExchange, Row61ReceiptOfAWithdrawnKey)
{
    const ClaimRow row = at.closeOne();
    const auto old = crypto::signingKeysFromSeed(crypto::Key{78});
    at.demo.journal.ours.root.withdrawn = {old.publicKey};
    answer("v1/claims", at.mail({at.receiptsFile({sync::signReceipt(at.receiptFor(row), old.secret)})}));
    expectWaiting(row, Code::N04, ClaimState::Sent);
}

TEST_F(NetworkExchange, Row62ReceiptsTwiceAndOutOfOrder)
{
    const ClaimRow first = at.closeOne();
    const ClaimRow second = at.closeOne("DEM-0002");
    at.instead["v1/claims"] = [&](const sync::HttpRequest &) -> Reply {
        const sync::Signed one = sync::signReceipt(at.receiptFor(first), at.receipt.secret);
        const sync::Signed two = sync::signReceipt(at.receiptFor(second), at.receipt.secret);
        return at.mail({at.receiptsFile({two, one, two}), at.receiptsFile({one})});
    };
    const ExchangeReport report = at.exchange();
    EXPECT_FALSE(report.trouble);
    EXPECT_EQ(report.send.acknowledged, 2U);
    const std::size_t entries = at.demo.journal.rows.size();
    at.page.statements.receipts = {sync::signReceipt(at.receiptFor(first), at.receipt.secret)};
    EXPECT_EQ(at.exchange().receive.receipts, 0U);
    EXPECT_EQ(at.demo.journal.rows.size(), entries);
}

TEST_F(NetworkExchange, Row63WholeFilesOfACutMailAreKept)
{
    const ClaimRow first = at.closeOne();
    const ClaimRow second = at.closeOne("DEM-0002");
    at.instead["v1/claims"] = [&](const sync::HttpRequest &request) -> Reply {
        sync::HttpReply reply = at.takeClaims(request);
        reply.body.resize(reply.body.size() - 40);
        reply.isCut = true;
        return reply;
    };
    const std::size_t transactions = at.demo.journal.transactions;
    const ExchangeReport report = at.exchange();
    ASSERT_TRUE(report.trouble);
    EXPECT_EQ(report.trouble->code, Code::N08);
    EXPECT_EQ(report.send.acknowledged, 1U);
    EXPECT_EQ(at.demo.journal.transactions, transactions + 1); // receipts and the note of sending together
    EXPECT_EQ(at.stateOf(first), ClaimState::Acknowledged);
    EXPECT_EQ(at.stateOf(second), ClaimState::Sent);
    at.instead.clear();
    EXPECT_EQ(at.exchange().send.waiting, 0U); // have brings the rest
    EXPECT_EQ(at.stateOf(second), ClaimState::Acknowledged);
}

TEST_F(NetworkExchange, Row64TooLongIsSaid)
{
    const ClaimRow row = at.closeOne();
    fails("v1/claims", Code::N05);
    expectWaiting(row, Code::N05, ClaimState::Queued);
}

TEST_F(NetworkExchange, Row66AServerThatIsNotOurs)
{
    const ClaimRow row = at.closeOne();
    fails("v1/", Code::N06);
    expectWaiting(row, Code::N06, ClaimState::Queued);
    EXPECT_EQ(at.countAsked("v1/claims"), 0U);
    EXPECT_EQ(at.countAsked("v1/time"), 1U); // once, and without a word about anybody
    EXPECT_TRUE(at.network.asked.back().mayHaveWrongDates);
}

TEST_F(NetworkExchange, Row67TheSignedTimeFirstWhenTheClockIsWrong)
{
    at.demo.clock.reading.unixMilliseconds = 1000; // 1970
    const ClaimRow row = at.closeOne();
    const std::int64_t right = at.demo.journal.marks.hwmSigned + 5 * 86'400;
    at.instead["v1/time"] = [&](const sync::HttpRequest &request) -> Reply {
        const auto nonce = parseBase64url(request.path.substr(request.path.find('=') + 1));
        const Bytes reply = sync::encodeTimeReply({*exactly<16>(*nonce), right}, at.receipt.secret);
        return sync::HttpReply{200, {}, reply, false};
    };
    std::int64_t said = 0;
    at.instead["v1/claims"] = [&](const sync::HttpRequest &request) -> Reply {
        said = sync::parseAuth(request.headers.back().value)->time;
        return at.takeClaims(request);
    };
    const ExchangeReport report = at.exchange();
    EXPECT_FALSE(report.trouble);
    EXPECT_TRUE(at.network.asked.front().path.starts_with("v1/time?nonce="));
    EXPECT_EQ(said, right);
    EXPECT_EQ(at.stateOf(row), ClaimState::Acknowledged);
    EXPECT_EQ(std::count_if(at.demo.journal.rows.begin(), at.demo.journal.rows.end(),
                            [](const auto &entry) { return entry.entry.kind == sync::EntryKind::Time; }),
              1);
}

TEST_F(NetworkExchange, Row73ATimeBeforeWhatWasProvedIsRefused)
{
    at.demo.clock.reading.unixMilliseconds = 1000;
    const ClaimRow row = at.closeOne();
    at.instead["v1/time"] = [&](const sync::HttpRequest &request) -> Reply {
        const auto nonce = parseBase64url(request.path.substr(request.path.find('=') + 1));
        const std::int64_t fiveYearsAgo = at.demo.journal.marks.hwmSigned - std::int64_t{5} * 365 * 86'400;
        return sync::HttpReply{200, {}, sync::encodeTimeReply({*exactly<16>(*nonce), fiveYearsAgo}, at.receipt.secret), false};
    };
    const ExchangeReport report = at.exchange();
    ASSERT_FALSE(report.receive.ignored.empty());
    EXPECT_EQ(report.receive.ignored.front().why.code, Code::N07);
    EXPECT_TRUE(std::none_of(at.demo.journal.rows.begin(), at.demo.journal.rows.end(),
                             [](const auto &entry) { return entry.entry.kind == sync::EntryKind::Time; }));
    EXPECT_EQ(at.stateOf(row), ClaimState::Acknowledged); // and the exchange goes on
}

} // namespace
