// SPDX-License-Identifier: Apache-2.0
#include "tests/support/evil_server.h"
#include "tests/support/http_request.h"
#include "tests/sync/transport/http/some_road.h"

#include "sync/retry.h"

#include <atomic>

// The rows of trust.md 4 that are the transport's; receipts are the desk's.
namespace guichet::sync {
namespace {

using namespace std::chrono_literals;
using support::EvilServer;
using support::Peer;
using support::reply;

support::Script always(std::string text)
{
    return [text = std::move(text)](Peer &peer, const std::string &) { peer.send(text); };
}

constexpr char octets[] = "Content-Type: application/octet-stream\r\n";

TEST(NetworkRow, Row57PortalPage)
{
    for (const char *answer : {"Content-Type: text/html\r\n", "Content-Type: Text/HTML; charset=utf-8\r\n"}) {
        const EvilServer portal(always(reply(200, answer, "<html>Bienvenue au Wi-Fi</html>")));
        EXPECT_TRUE(failsWith(Code::N01, ask(portal.url(), claimsOf("x"))));
    }
    const EvilServer login(always(reply(511, "", "")));
    EXPECT_TRUE(failsWith(Code::N01, ask(login.url(), claimsOf("x"))));
    const EvilServer redirecting(always(reply(302, "Location: http://hotspot.example/login?from=1\r\n", "")));
    EXPECT_TRUE(failsWith(Code::N01, ask(redirecting.url(), question())));
}

TEST(NetworkRow, Row58RedirectionNotFollowed)
{
    const EvilServer other(always(reply(200, octets, "trap")));
    for (const int status : {301, 302, 303, 307, 308}) {
        const EvilServer server(always(reply(status, "Location: " + other.url() + "v1/time\r\n", "")));
        EXPECT_TRUE(failsWith(Code::N02, ask(server.url(), claimsOf("x")))) << status;
        const EvilServer itself([status](Peer &peer, const std::string &) { peer.send(reply(status, "Location: /v2/time\r\n", "")); });
        EXPECT_TRUE(failsWith(Code::N02, ask(itself.url(), question()))) << status;
        EXPECT_EQ(itself.requests().size(), 1U);
    }
    EXPECT_EQ(other.connections(), 0U);
}

TEST(NetworkRow, Row58QuestionForAnotherHost)
{
    const EvilServer mine(always(reply(200, octets, "ok")));
    const EvilServer other(always(reply(200, octets, "trap")));
    EXPECT_TRUE(failsWith(Code::N02, ask(mine.url(), question(other.url() + "next"))));
    EXPECT_EQ(bodyText(ask(mine.url(), question(mine.url() + "next"))), "ok");
    EXPECT_EQ(other.connections(), 0U);
}

TEST(NetworkRow, Row59ServerErrorsKeepTheirRetryAfter)
{
    for (const int status : {500, 502, 503}) {
        const EvilServer server(always(reply(status, "Retry-After: 1000000000\r\n", "")));
        const auto outcome = ask(server.url(), claimsOf("x"));
        ASSERT_TRUE(outcome);
        EXPECT_EQ(outcome->status, status);
        EXPECT_EQ(parseRetryAfter(outcome->header("retry-after"), 0), longestAsked);
    }
}

TEST(NetworkRow, Row60BodiesComeAsTheyAre)
{
    for (const std::string body : {"", "{\"a\":", "{}"}) {
        const EvilServer server(always(reply(200, octets, body)));
        const auto outcome = ask(server.url(), claimsOf("x"));
        ASSERT_TRUE(outcome);
        EXPECT_FALSE(outcome->isCut);
        EXPECT_EQ(bodyText(outcome), body);
    }
}

TEST(NetworkRow, Row64LongBodyAnnounced)
{
    const EvilServer server(always("HTTP/1.1 200 OK\r\nContent-Length: 1000000000\r\n\r\nx"));
    EXPECT_TRUE(failsWith(Code::N05, ask(server.url(), question())));
}

TEST(NetworkRow, Row64LongBodyNotAnnounced)
{
    std::atomic<std::size_t> taken{0};
    const EvilServer server([&](Peer &peer, const std::string &) {
        peer.send("HTTP/1.1 200 OK\r\n\r\n");
        for (const std::string piece(65536, 'x'); peer.send(piece);)
            taken += piece.size();
    });
    EXPECT_TRUE(failsWith(Code::N05, ask(server.url(), question())));
    EXPECT_LT(taken, std::size_t{64} << 20); // the rest is what the system's buffers hold
}

TEST(NetworkRow, Row64EndlessChunks)
{
    const EvilServer server([](Peer &peer, const std::string &) {
        peer.send("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n");
        while (peer.send("1000\r\n" + std::string(4096, 'x') + "\r\n")) {
            // for ever
        }
    });
    EXPECT_TRUE(failsWith(Code::N05, ask(server.url(), question())));
}

TEST(NetworkRow, Row64CompressedBomb)
{
    const EvilServer server(always(reply(200, "Content-Encoding: gzip\r\n", std::string(2000, '\0'))));
    EXPECT_TRUE(failsWith(Code::N05, ask(server.url(), question())));
    EXPECT_EQ(support::headerOf(server.requests().at(0), "accept-encoding"), "identity");
}

TEST(NetworkRow, Row64EndlessHeaders)
{
    std::atomic<int> sent{0};
    const EvilServer server([&](Peer &peer, const std::string &) {
        peer.send("HTTP/1.1 200 OK\r\n");
        while (sent < 1'000'000 && peer.send("x-" + std::to_string(sent) + ": y\r\n"))
            ++sent;
    });
    EXPECT_TRUE(failsWith(Code::N05, ask(server.url(), question())));
    EXPECT_LT(sent, 1'000'000);
}

TEST(NetworkRow, Row64LongHeader)
{
    const EvilServer server(always(reply(200, "x: " + std::string(70'000, 'y') + "\r\n", "ok")));
    EXPECT_TRUE(failsWith(Code::N05, ask(server.url(), question())));
}

TEST(NetworkRow, Row65SlowBodyIsCutAndKept)
{
    const EvilServer server([](Peer &peer, const std::string &) {
        peer.send("HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\nab");
        while (peer.wait(20ms) && peer.send("c")) {
            // a byte at a time
        }
    });
    HttpRequest request = question();
    request.totalMilliseconds = 300;
    const auto outcome = ask(server.url(), request);
    ASSERT_TRUE(outcome);
    EXPECT_TRUE(outcome->isCut);
    EXPECT_TRUE(bodyText(outcome).starts_with("ab"));
}

TEST(NetworkRow, Row65SilenceAfterTheHead)
{
    const EvilServer server([](Peer &peer, const std::string &) {
        peer.send("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nhalf");
        peer.wait(30s);
    });
    HttpRequest request = question();
    request.idleMilliseconds = 200;
    const auto outcome = ask(server.url(), request);
    ASSERT_TRUE(outcome);
    EXPECT_TRUE(outcome->isCut);
    EXPECT_EQ(bodyText(outcome), "half");
}

TEST(NetworkRow, Row65SlowHeadIsNoAnswer)
{
    const EvilServer server([](Peer &peer, const std::string &) {
        peer.send("HTTP/1.1 200 OK\r\nx: ");
        while (peer.wait(20ms) && peer.send("y")) {
            // never an end to the header
        }
    });
    HttpRequest request = question();
    request.totalMilliseconds = 300;
    EXPECT_TRUE(failsWith(Code::N08, ask(server.url(), request)));
}

TEST(NetworkRow, Row68HeaderCaseDoesNotMatter)
{
    const EvilServer server(always("HTTP/1.0 429 Slow down\r\nRETRY-AFTER:  7 \r\ncOnTeNt-LeNgTh: 2\r\n\r\nok"));
    const auto outcome = ask(server.url(), question());
    ASSERT_TRUE(outcome);
    EXPECT_EQ(outcome->header("retry-after"), "7");
    EXPECT_EQ(bodyText(outcome), "ok");
}

TEST(NetworkRow, Row70To72StatusAndBodyAreHandedOn)
{
    for (const int status : {401, 403, 404, 409, 413, 422, 429}) {
        const EvilServer server(always(reply(status, "WWW-Authenticate: Basic realm=\"x\"\r\nContent-Type: application/octet-stream\r\n", "signed")));
        const auto outcome = ask(server.url(), claimsOf("x"));
        ASSERT_TRUE(outcome) << status;
        EXPECT_EQ(outcome->status, status);
        EXPECT_EQ(bodyText(outcome), "signed") << status;
        EXPECT_FALSE(outcome->isCut) << status;
        EXPECT_EQ(support::headerOf(server.requests().at(0), "authorization"), "");
    }
}

TEST(NetworkRow, Row76DroppedAfterItWasRead)
{
    const EvilServer server([](Peer &peer, const std::string &) { peer.reset(); });
    const auto outcome = ask(server.url(), claimsOf("bundle"));
    EXPECT_TRUE(failsWith(Code::N08, outcome));
    ASSERT_GE(server.requests().size(), 1U);
    EXPECT_EQ(support::bodyOf(server.requests()[0]), "bundle");
}

TEST(NetworkRow, Row77OnlyV6)
{
    const EvilServer server(always(reply(200, octets, "ok")), EvilServer::Family::V6);
    EXPECT_EQ(bodyText(ask(server.url(), question())), "ok");
}

TEST(NetworkRow, Row77BlackHole)
{
    const EvilServer server([](Peer &peer, const std::string &) { peer.wait(30s); });
    HttpRequest request = claimsOf(std::string(1000, 'x'));
    request.idleMilliseconds = 200;
    request.totalMilliseconds = 1000;
    const auto outcome = ask(server.url(), request);
    EXPECT_TRUE(failsWith(Code::N08, outcome));
}

} // namespace
} // namespace guichet::sync
