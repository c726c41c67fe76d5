// SPDX-License-Identifier: Apache-2.0
#include "terminal/desk/network_exchange.h"

#include "sync/http_auth.h"
#include "sync/retry.h"
#include "tests/terminal/desk/scripted_mutual.h"

#include <gtest/gtest.h>

// What the network does to an exchange, by the numbers of the table of bad inputs:
// whatever comes, a claim waits until a signed receipt for it is in the journal.
using namespace guichet;
using namespace guichet::desk;
using guichet::test::ScriptedMutual;

namespace {

using Reply = Outcome<sync::HttpReply>;

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
    void expectWaiting(const ClaimRow &row, Code why, ClaimState state)
    {
        const ExchangeReport report = at.exchange();
        ASSERT_TRUE(report.trouble);
        EXPECT_EQ(report.trouble->code, why);
        EXPECT_EQ(report.send.waiting, 1U);
        EXPECT_EQ(report.send.acknowledged, 0U);
        EXPECT_TRUE(report.nextTryAt);
        EXPECT_EQ(at.stateOf(row), state);
    }
};

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
