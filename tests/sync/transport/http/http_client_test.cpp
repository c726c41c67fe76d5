// SPDX-License-Identifier: Apache-2.0
#include "tests/support/evil_server.h"
#include "tests/support/http_request.h"
#include "tests/support/sockets.h"
#include "tests/sync/transport/http/some_road.h"

#include <atomic>
#include <future>
#include <thread>
#include <unistd.h>

namespace guichet::sync {
namespace {

using namespace std::chrono_literals;
using support::EvilServer;
using support::headerOf;
using support::Peer;
using support::reply;

// A port where nobody listens.
int closedPort()
{
    const auto listener = support::listenOnLoopback(false);
    close(listener.socket);
    return listener.port;
}

TEST(HttpClient, SendsWhatIsAskedAndNothingElse)
{
    const EvilServer server([](Peer &peer, const std::string &) { peer.send(reply(200, "X-One: 1\r\n", "pong")); });
    HttpRequest request = claimsOf("ping");
    request.path = "v1/claims?x=a%2Fb";
    request.headers = {{"Guichet-Auth", "t, 1, n, s"}};
    const auto outcome = ask(server.url() + "below", request);
    ASSERT_TRUE(outcome);
    EXPECT_EQ(outcome->status, 200);
    EXPECT_EQ(outcome->header("x-one"), "1");
    EXPECT_EQ(bodyText(outcome), "pong");
    const std::string sent = server.requests().at(0);
    EXPECT_TRUE(sent.starts_with("POST /below/v1/claims?x=a%2Fb HTTP/1.1\r\n")) << sent;
    EXPECT_EQ(headerOf(sent, "guichet-auth"), "t, 1, n, s");
    EXPECT_EQ(headerOf(sent, "user-agent"), "guichet/0.1.0");
    EXPECT_EQ(headerOf(sent, "content-type"), "application/octet-stream");
    EXPECT_EQ(headerOf(sent, "cookie"), "");
    EXPECT_EQ(support::bodyOf(sent), "ping");
}

TEST(HttpClient, KeepsNoCookieBetweenQuestions)
{
    const EvilServer server([](Peer &peer, const std::string &) { peer.send(reply(200, "Set-Cookie: a=b\r\nCache-Control: max-age=9999\r\n", "x")); });
    const auto client = openClient(roadTo(server.url()));
    ASSERT_TRUE(client->perform(question()));
    ASSERT_TRUE(client->perform(question()));
    ASSERT_EQ(server.requests().size(), 2U);
    EXPECT_EQ(headerOf(server.requests()[1], "cookie"), "");
}

constexpr char staysOpen[] = "HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\npong";

TEST(HttpClient, KeepsTheLineForTheNextQuestion)
{
    const EvilServer server([](Peer &peer, const std::string &) {
        peer.send(staysOpen);
        EXPECT_EQ(support::bodyOf(peer.readRequest()), "second");
        peer.send(staysOpen);
    });
    const auto client = openClient(roadTo(server.url()));
    EXPECT_EQ(bodyText(client->perform(question())), "pong");
    EXPECT_EQ(bodyText(client->perform(claimsOf("second"))), "pong");
    EXPECT_EQ(server.connections(), 1U);
}

TEST(HttpClient, LineThatDiedUnnoticedIsOpenedAgain)
{
    std::atomic<int> asked{0};
    const EvilServer server([&](Peer &peer, const std::string &) {
        peer.send(staysOpen);
        if (asked++ > 0)
            return;
        peer.readRequest(); // taken, and never answered
        peer.reset();
    });
    const auto client = openClient(roadTo(server.url()));
    EXPECT_EQ(bodyText(client->perform(question())), "pong");
    EXPECT_EQ(bodyText(client->perform(claimsOf("second"))), "pong");
    EXPECT_EQ(server.connections(), 2U);
}

TEST(HttpClient, HeaderThatWouldBreakTheLinesIsNotSent)
{
    const EvilServer server([](Peer &peer, const std::string &) { peer.send(staysOpen); });
    HttpRequest request = question();
    request.headers = {{"Authorization", "Bearer a\r\nX-More: b"}};
    EXPECT_TRUE(failsWith(Code::N13, ask(server.url(), request)));
    EXPECT_EQ(server.connections(), 0U);
}

TEST(HttpClient, ResumesFromAByte)
{
    const EvilServer server([](Peer &peer, const std::string &request) {
        EXPECT_EQ(headerOf(request, "range"), "bytes=4-");
        peer.send(reply(206, "Content-Range: bytes 4-9/10\r\n", "456789"));
    });
    HttpRequest request = question("v1/packs/00");
    request.rangeFrom = 4;
    const auto outcome = ask(server.url(), request);
    ASSERT_TRUE(outcome);
    EXPECT_EQ(outcome->bodyFrom, 4U);
    EXPECT_EQ(bodyText(outcome), "456789");
}

TEST(HttpClient, ServerThatIgnoresRangeSaysSo)
{
    const EvilServer server([](Peer &peer, const std::string &) { peer.send(reply(200, "", "0123456789")); });
    HttpRequest request = question("v1/packs/00");
    request.rangeFrom = 4;
    const auto outcome = ask(server.url(), request);
    ASSERT_TRUE(outcome);
    EXPECT_EQ(outcome->bodyFrom, 0U);
    EXPECT_EQ(bodyText(outcome), "0123456789");
}

TEST(HttpClient, AnotherPartThanAskedForIsNoAnswer)
{
    const EvilServer server([](Peer &peer, const std::string &) { peer.send(reply(206, "Content-Range: bytes 5-9/10\r\n", "56789")); });
    HttpRequest request = question("v1/packs/00");
    EXPECT_TRUE(failsWith(Code::N03, ask(server.url(), request)));
    request.rangeFrom = 4;
    EXPECT_TRUE(failsWith(Code::N03, ask(server.url(), request)));
}

TEST(HttpClient, ShortBodyIsCut)
{
    const EvilServer server([](Peer &peer, const std::string &) { peer.send("HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\n0123"); });
    const auto outcome = ask(server.url(), question());
    ASSERT_TRUE(outcome);
    EXPECT_TRUE(outcome->isCut);
    EXPECT_EQ(bodyText(outcome), "0123");
}

TEST(HttpClient, NobodyThere)
{
    const auto refused = ask("http://127.0.0.1:" + std::to_string(closedPort()) + "/", question());
    ASSERT_TRUE(failsWith(Code::N08, refused));
    EXPECT_EQ(refused.error().fields.at(0), (std::pair<std::string, std::string>{"hote", "127.0.0.1"}));
    EXPECT_TRUE(failsWith(Code::N08, ask("http://no-such-host.invalid/", question())));
}

TEST(HttpClient, WhatIsNotHttpIsNotAnAnswer)
{
    const EvilServer server([](Peer &peer, const std::string &) { peer.send("220 mail.example ESMTP\r\n\r\n"); });
    const auto outcome = ask(server.url(), question());
    ASSERT_FALSE(outcome);
    EXPECT_TRUE(outcome.error().code == Code::N03 || outcome.error().code == Code::N08);
}

TEST(HttpClient, EndsWhenCancelled)
{
    std::promise<void> asked;
    const EvilServer server([&](Peer &peer, const std::string &) {
        asked.set_value();
        peer.wait(30s);
    });
    const auto client = openClient(roadTo(server.url()));
    auto outcome = std::async(std::launch::async, [&] { return client->perform(question()); });
    asked.get_future().wait();
    client->cancel();
    EXPECT_TRUE(failsWith(Code::N08, outcome.get()));
}

TEST(HttpClient, SeveralThreadsAskAtOnce)
{
    const EvilServer server([](Peer &peer, const std::string &request) { peer.send(reply(200, "", support::bodyOf(request))); });
    const auto client = openClient(roadTo(server.url()));
    std::vector<std::future<std::string>> answers;
    for (int i = 0; i < 8; ++i)
        answers.push_back(std::async(std::launch::async, [&, i] { return bodyText(client->perform(claimsOf(std::to_string(i)))); }));
    for (int i = 0; i < 8; ++i)
        EXPECT_EQ(answers[static_cast<std::size_t>(i)].get(), std::to_string(i));
}

TEST(HttpClient, GoesThroughAProxy)
{
    const EvilServer proxy([](Peer &peer, const std::string &) { peer.send(reply(200, "", "by the proxy")); });
    RoadSettings road = roadTo("http://mutual.invalid/");
    road.proxy = proxy.url();
    EXPECT_EQ(bodyText(openClient(road)->perform(question())), "by the proxy");
    EXPECT_TRUE(proxy.requests().at(0).starts_with("GET http://mutual.invalid/v1/time HTTP/1.1\r\n"));
}

TEST(HttpClient, SettingsThatAreNone)
{
    const auto codeOf = [](const RoadSettings &road) {
        const auto client = HttpClient::open(road, "0");
        return client ? Code::E06 : client.error().code;
    };
    for (const char *url : {"", "mutual.example", "ftp://mutual.example/", "https://user:secret@mutual.example/"})
        EXPECT_EQ(codeOf(roadTo(url)), Code::E09) << url;
    RoadSettings road = roadTo("https://mutual.example/");
    road.proxy = "proxy:3128";
    EXPECT_EQ(codeOf(road), Code::E09);
    road.proxy.clear();
    road.caFile = "/nonexistent/ca.pem";
    EXPECT_EQ(codeOf(road), Code::E04);
    road.caFile.clear();
    road.clientCertFile = "/nonexistent/client.pem";
    EXPECT_EQ(codeOf(road), Code::E04);
}

TEST(HttpClient, PinWithoutTlsSendsNothing)
{
    const EvilServer server([](Peer &peer, const std::string &) { peer.send(reply(200, "", "x")); });
    RoadSettings road = roadTo(server.url());
    road.pin = "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=";
    EXPECT_TRUE(failsWith(Code::N06, openClient(road)->perform(claimsOf("x"))));
    EXPECT_EQ(server.connections(), 0U);
}

} // namespace
} // namespace guichet::sync
