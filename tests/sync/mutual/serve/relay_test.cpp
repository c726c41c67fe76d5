// SPDX-License-Identifier: Apache-2.0
#include "sync/mutual/serve/relay_site.h"

#include "sync/mutual/files.h"
#include "tests/sync/mutual/serve/program.h"
#include "tests/sync/mutual/serve/serve_fixture.h"

#include <atomic>
#include <csignal>
#include <filesystem>
#include <thread>

// The relay of a centre: it delays, never reads, never forges, never loses.
namespace guichet::mutual::serve {
namespace {

class Relayed : public Served {
protected:
    void SetUp() override
    {
        Served::SetUp();
        open();
    }
    std::string relayFolder() { return mutual().root() + "/relay"; }

    // As after a start of the program: what counts is what lies in the folder.
    void open()
    {
        m_relay.reset();
        auto relay = RelaySite::open({relayFolder(), [this](const sync::HttpRequest &request) { return carry(request); }, {}, [this] { return m_now; }, 2000});
        ASSERT_TRUE(relay);
        m_relay = std::move(*relay);
    }
    Outcome<sync::HttpReply> carry(const sync::HttpRequest &request)
    {
        ++m_carried;
        if (m_isAway)
            return fail(Code::N08);
        if (m_instead)
            return *m_instead;
        std::string head = std::string(sync::nameOf(request.method)) + " /" + request.path + " HTTP/1.1\r\nHost: test\r\n";
        for (const auto &header : request.headers)
            head += header.name + ": " + header.value + "\r\n";
        if (request.rangeFrom > 0)
            head += "Range: bytes=" + std::to_string(request.rangeFrom) + "-\r\n";
        const auto raw = test::ask(port(), head, request.body);
        if (!raw)
            return fail(Code::N08);
        sync::HttpReply reply{raw->status, {}, raw->body, false};
        for (const auto &[name, value] : raw->headers)
            reply.headers.push_back({name, value});
        if (m_cutsAfter > 0 && reply.body.size() > m_cutsAfter) {
            reply.body.resize(m_cutsAfter);
            reply.isCut = true;
        }
        return reply;
    }
    Told told(Verb verb, std::string_view path, ByteView body = {}, const std::string &auth = {})
    {
        Asked asked;
        asked.verb = verb;
        asked.path = path;
        asked.body = body;
        asked.auth = auth;
        return m_relay->answer(asked);
    }
    Told postClaims(TestTerminal &terminal) { return told(Verb::Post, "v1/claims", m_body = claims(terminal)); }
    std::string packPath(const Bytes &pack)
    {
        EXPECT_TRUE(makeFolders(folder() + "/www/v1/packs"));
        const std::string path = "v1/packs/" + toHex(crypto::hash(pack));
        EXPECT_TRUE(saveFile(folder() + "/www/" + path, pack, Readers::Everyone));
        return path;
    }

    std::atomic<bool> m_isAway = false;
    std::atomic<int> m_carried = 0;
    std::optional<sync::HttpReply> m_instead{};
    std::size_t m_cutsAfter = 0;
    Bytes m_body{};
    std::unique_ptr<RelaySite> m_relay{};
};

TEST_F(Relayed, WithTheMutualThereItPassesOn)
{
    const Bytes body = claims(m_first);
    const Told reply = told(Verb::Post, "v1/claims", body, authFor(m_first, "v1/claims", body));
    EXPECT_EQ(reply.status, 200);
    EXPECT_EQ(m_first.receiptsIn(reply.body).receipts.size(), 10U);
    EXPECT_EQ(m_relay->waitingCount(), 0);
    TestTerminal stranger('C', 111);
    EXPECT_EQ(postClaims(stranger).status, 401);
    EXPECT_EQ(m_relay->waitingCount(), 0);
    EXPECT_EQ(told(Verb::Get, "v1/time").status, 503); // no nonce, no time
    Asked asked;
    asked.path = "v1/time";
    asked.nonce = "AAECAwQFBgcICQoLDA0ODw";
    const Told time = m_relay->answer(asked);
    EXPECT_TRUE(sync::openTimeReply(time.body, mutual().folder().root));
}

TEST_F(Relayed, WithTheMutualAwayItKeepsForwardsAndHandsOver)
{
    m_isAway = true;
    const Told kept = postClaims(m_first);
    EXPECT_EQ(kept.status, 202);
    EXPECT_TRUE(kept.body.empty());
    EXPECT_EQ(postClaims(m_second).status, 202);
    EXPECT_EQ(told(Verb::Post, "v1/claims", m_body).status, 202); // the same body once more: kept once
    EXPECT_EQ(m_relay->waitingCount(), 2);
    EXPECT_EQ(told(Verb::Post, "v1/have", m_first.questionFile(m_first.question(m_now), mutualBox())).status, 202);
    EXPECT_EQ(m_relay->waitingCount(), 2); // questions are not kept
    open();                                // killed, started again
    EXPECT_EQ(m_relay->waitingCount(), 2);
    m_isAway = false;
    m_now += 86'400;
    for (int i = 0; i < 4; ++i)
        m_relay->forwardWaiting(7);
    EXPECT_EQ(m_relay->waitingCount(), 0);
    EXPECT_EQ(count("claim"), 20);
    open();
    // The receipts come with the next mail, each terminal's own.
    const Bytes question = m_first.questionFile(m_first.question(m_now), mutualBox());
    const Told answers = told(Verb::Post, "v1/answers", question, authFor(m_first, "v1/answers", question));
    EXPECT_EQ(answers.status, 200);
    const auto files = sync::parseMail(answers.body).files;
    ASSERT_EQ(files.size(), 2U);
    const auto receipts = sync::parseStatements(m_first.open(files[0]).payload)->receipts;
    ASSERT_EQ(receipts.size(), 10U);
    EXPECT_EQ(sync::openReceipt(receipts[0], mutual().folder().root)->terminal, m_first.id());
    EXPECT_TRUE(sync::parsePage(m_first.open(files[1]).payload));
    // A mail that got lost is not the last chance, and it does not come for ever.
    m_isAway = true;
    EXPECT_EQ(told(Verb::Post, "v1/answers", question).body.size(), 0U);
    EXPECT_FALSE(told(Verb::Post, "v1/answers", m_second.questionFile(m_second.question(m_now), mutualBox())).body.empty());
}

TEST_F(Relayed, ItDoesNotKnockWithEachTerminal)
{
    m_isAway = true;
    postClaims(m_first);
    const int before = m_carried;
    for (int i = 0; i < 20; ++i)
        postClaims(m_second);
    m_relay->forwardWaiting(0);
    EXPECT_LE(m_carried - before, 1);
    m_now += 31; // half a minute later a terminal may try again
    m_isAway = false;
    EXPECT_EQ(postClaims(m_second).status, 200);
    EXPECT_EQ(count("claim"), 10);
}

TEST_F(Relayed, APageOfTheNetworkIsNotTheMutual)
{
    m_instead = sync::HttpReply{200, {{"content-type", "text/html"}}, copyOf(bytesOf("<html>login</html>")), false};
    EXPECT_EQ(postClaims(m_first).status, 202);
    EXPECT_EQ(m_relay->waitingCount(), 1);
    m_now += 3600 * 24;
    m_relay->forwardWaiting(1);
    EXPECT_EQ(m_relay->waitingCount(), 1);
    EXPECT_NE(told(Verb::Get, "v1/NIK/root/1").status, 200);
    for (const int status : {500, 503, 429, 408}) {
        m_instead = sync::HttpReply{status, {{"retry-after", "5"}}, {}, false};
        m_now += 3600 * 24;
        m_relay->forwardWaiting(1);
        EXPECT_EQ(m_relay->waitingCount(), 1) << status;
    }
    m_instead.reset();
    m_now += 3600 * 24;
    m_relay->forwardWaiting(1);
    EXPECT_EQ(m_relay->waitingCount(), 0);
    EXPECT_EQ(count("claim"), 10);
}

TEST_F(Relayed, ManifestsAreFreshAndStayWhenTheMutualGoes)
{
    ASSERT_TRUE(makeFolders(folder() + "/www/v1/NIK/KPO01"));
    const std::string path = "v1/NIK/KPO01/manifest";
    ASSERT_TRUE(saveFile(folder() + "/www/" + path, Bytes{1, 2, 3}, Readers::Everyone));
    EXPECT_EQ(told(Verb::Get, path).body, (Bytes{1, 2, 3}));
    ASSERT_TRUE(saveFile(folder() + "/www/" + path, Bytes{4, 5}, Readers::Everyone));
    EXPECT_EQ(told(Verb::Get, path).body, (Bytes{4, 5}));
    EXPECT_EQ(told(Verb::Get, "v1/NIK/root/2").status, 404);
    m_isAway = true;
    open();
    EXPECT_EQ(told(Verb::Get, path).body, (Bytes{4, 5}));
    EXPECT_EQ(told(Verb::Get, "v1/NIK/root/2").status, 503);
    for (const char *odd : {"v1/../relay.sqlite", "v2/x", "v1/packs/../../../relay.sqlite", "v1/packs/abc", ""})
        EXPECT_EQ(told(Verb::Get, odd).status, 404) << odd;
}

TEST_F(Relayed, PacksAreFetchedOnceGoneOnWithAndChecked)
{
    Bytes pack(300'000, 7);
    const std::string path = packPath(pack);
    m_cutsAfter = 100'000; // the line breaks twice
    {
        std::jthread fetching([this](const std::stop_token &stop) { m_relay->fetchPacks(stop); });
        Told first = told(Verb::Get, path);
        ASSERT_EQ(first.status, 200);
        ASSERT_TRUE(first.file);
        EXPECT_EQ(first.file->bytes, pack.size());
        ::close(first.file->descriptor);
        EXPECT_EQ(m_carried, 3);
        // Something else under a pack's name is shown to nobody.
        const std::string wrong = "v1/packs/" + std::string(64, 'a');
        ASSERT_TRUE(saveFile(folder() + "/www/" + wrong, pack, Readers::Everyone));
        EXPECT_EQ(told(Verb::Get, wrong).status, 503);
        EXPECT_FALSE(std::filesystem::exists(relayFolder() + "/www/" + wrong));
    }
    m_isAway = true;
    Told again = told(Verb::Get, path);
    EXPECT_EQ(again.status, 200);
    ASSERT_TRUE(again.file);
    ::close(again.file->descriptor);
}

TEST_F(Relayed, WhatIsNoFileOfOursIsNotKept)
{
    m_isAway = true;
    EXPECT_EQ(told(Verb::Post, "v1/claims", Bytes(1000, 9)).status, 400);
    EXPECT_EQ(told(Verb::Post, "v1/claims", m_first.questionFile(m_first.question(m_now), mutualBox())).status, 400);
    EXPECT_EQ(told(Verb::Post, "v1/other", claims(m_first)).status, 404);
    EXPECT_EQ(m_relay->waitingCount(), 0);
}

TEST_F(Relayed, AStoreHasABottom)
{
    auto store = RelayStore::open(mutual().root() + "/small.sqlite");
    ASSERT_TRUE(store);
    const std::size_t mebibyte = std::size_t{1} << 20;
    for (std::size_t i = 0; i < RelayStore::mostWaitingOfOne / mebibyte; ++i)
        ASSERT_TRUE((*store)->keep("KPO01-A", Bytes(mebibyte, static_cast<Byte>(i)), m_now));
    EXPECT_EQ((*store)->keep("KPO01-A", Bytes{1}, m_now).error().code, Code::D05);
    EXPECT_TRUE((*store)->keep("KPO01-B", Bytes{1}, m_now));
}

// The program itself, over the network transport, killed while it holds something.
TEST_F(Relayed, AsAProgramItSurvivesBeingKilled)
{
    const std::uint16_t upstreamPort = test::freePort();
    const std::vector<std::string> words{test::mutualProgram(), "serve", relayFolder() + "-apart", "--relay", "--upstream",
        "http://127.0.0.1:" + std::to_string(upstreamPort), "--listen", "127.0.0.1:0", "--log", mutual().root() + "/relay.log"};
    const Bytes body = claims(m_first);
    const std::string head = "POST /v1/claims HTTP/1.1\r\nHost: test\r\n";
    {
        test::Program relay(words);
        const auto reply = test::ask(test::portIn(relay.line()), head, body);
        ASSERT_TRUE(reply);
        EXPECT_EQ(reply->status, 202);
        relay.send(SIGKILL);
        relay.wait();
    }
    test::Program upstream({test::mutualProgram(), "serve", folder(), "--listen", "127.0.0.1:" + std::to_string(upstreamPort), "--log", "/dev/null"});
    ASSERT_FALSE(upstream.line().empty());
    test::Program relay(words);
    const std::uint16_t relayPort = test::portIn(relay.line());
    while (count("claim") == 0)
        std::this_thread::sleep_for(std::chrono::milliseconds(20));
    EXPECT_EQ(count("claim"), 10);
    std::size_t files = 0;
    while (files < 2) { // the receipts the relay got, and those of this post
        const auto reply = test::ask(relayPort, head, body);
        ASSERT_TRUE(reply);
        files = std::max(files, sync::parseMail(reply->body).files.size());
        EXPECT_EQ(m_first.receiptsIn(reply->body).receipts.size() % 10, 0U);
    }
    relay.send(SIGTERM);
    EXPECT_EQ(relay.wait(), 0);
    EXPECT_EQ(count("claim"), 10);
}

} // namespace
} // namespace guichet::mutual::serve
