// SPDX-License-Identifier: Apache-2.0
#include "tests/sync/mutual/serve/serve_fixture.h"

#include "sync/mutual/files.h"

#include <atomic>
#include <chrono>
#include <filesystem>
#include <thread>

// What no client may take: memory, time, lines, other people's files.
namespace guichet::mutual::serve {
namespace {

constexpr std::string_view claimsHead = "POST /v1/claims HTTP/1.1\r\nHost: test\r\n";

TEST_F(Served, AMillionHeadersAreCut)
{
    test::RawLine line(port());
    line.send("GET /v1/time HTTP/1.1\r\nHost: test\r\n");
    std::string piece;
    for (int i = 0; i < 1000; ++i)
        piece += "X-" + std::to_string(i) + ": y\r\n";
    for (int i = 0; i < 1000 && line.send(piece); ++i) {
    }
    EXPECT_TRUE(line.isClosed());
    EXPECT_EQ(test::get(port(), "v1/nothing")->status, 404); // and all goes on
}

TEST_F(Served, AnOverlongAddressIsRefused)
{
    const auto reply = test::get(port(), "v1/" + std::string(20'000, 'a'));
    EXPECT_TRUE(!reply || reply->status >= 400);
    EXPECT_EQ(test::get(port(), "v1/" + std::string(4000, 'a'))->status, 404);
}

TEST_F(Served, ABodyLargerThanAllowedIsRefusedBeforeItComes)
{
    for (const char *length : {"1073741824", "99999999999999999999999", "-1", "1e3"}) {
        test::RawLine line(port());
        line.send(std::string(claimsHead) + "Content-Length: " + length + "\r\n\r\n");
        const auto reply = line.reply();
        EXPECT_TRUE(!reply || reply->status == 413 || reply->status == 400) << length;
        EXPECT_TRUE(line.isClosed());
    }
    test::RawLine line(port());
    line.send(std::string(claimsHead) + "Content-Length: 1073741824\r\nExpect: 100-continue\r\n\r\n");
    EXPECT_EQ(line.reply()->status, 413);
}

TEST_F(Served, EndlessChunksAreCut)
{
    test::RawLine line(port());
    line.send(std::string(claimsHead) + "Transfer-Encoding: chunked\r\n\r\n");
    const std::string chunk = "10000\r\n" + std::string(65536, 'x') + "\r\n";
    int sent = 0;
    while (sent < 1000 && line.send(chunk))
        ++sent;
    EXPECT_LT(sent, 1000);
    EXPECT_TRUE(line.isClosed());
    // A little too much, well ended: the client hears why.
    test::RawLine honest(port());
    honest.send(std::string(claimsHead) + "Transfer-Encoding: chunked\r\n\r\n");
    for (int i = 0; i < 20; ++i)
        honest.send(chunk);
    honest.send("0\r\n\r\n");
    EXPECT_EQ(honest.reply()->status, 413);
}

TEST_F(Served, UploadsTogetherHaveALimitToo)
{
    Limits limits;
    limits.bodiesInMemory = 300'000;
    serve(limits);
    test::RawLine first(port());
    first.send(std::string(claimsHead) + "Content-Length: 250000\r\n\r\n" + std::string(200'000, 'x'));
    while (server().bodiesInMemory() < 200'000) // the first one's bytes have come in
        std::this_thread::sleep_for(std::chrono::milliseconds(1));
    const auto crowded = test::ask(port(), claimsHead, Bytes(200'000, 'x'));
    ASSERT_TRUE(crowded);
    ASSERT_EQ(crowded->status, 503);
    EXPECT_EQ(crowded->headers.at("retry-after"), "30");
    first.send(std::string(50'000, 'x'));
    EXPECT_EQ(first.reply()->status, 400);
    EXPECT_EQ(test::ask(port(), claimsHead, Bytes(200'000, 'x'))->status, 400);
}

TEST_F(Served, SilentAndDrippingLinesAreCut)
{
    Limits limits;
    limits.idleSeconds = 1;
    serve(limits);
    test::RawLine silent(port());
    silent.send(std::string(claimsHead) + "Content-Length: 1000\r\n\r\nabc");
    EXPECT_TRUE(silent.isClosed());
    limits.idleSeconds = 60;
    limits.receiveSeconds = 0;
    serve(limits);
    test::RawLine dripping(port());
    dripping.send(std::string(claimsHead) + "Content-Length: 1000\r\n\r\na");
    std::atomic<bool> isStopped = false;
    std::thread clock([&] {
        while (!isStopped) {
            server().cutSlow();
            std::this_thread::sleep_for(std::chrono::milliseconds(10));
        }
    });
    EXPECT_TRUE(dripping.isClosed());
    isStopped = true;
    clock.join();
}

TEST_F(Served, LinesAreCountedForEachAddressAndInAll)
{
    Limits limits;
    limits.perAddress = 3;
    serve(limits);
    std::vector<std::unique_ptr<test::RawLine>> lines;
    for (int i = 0; i < 3; ++i) {
        lines.push_back(std::make_unique<test::RawLine>(port()));
        lines.back()->send("GET /v1/nothing HTTP/1.1\r\nHost: test\r\n\r\n");
        EXPECT_EQ(lines.back()->reply()->status, 404);
    }
    test::RawLine fourth(port());
    fourth.send("GET /v1/nothing HTTP/1.1\r\nHost: test\r\n\r\n");
    EXPECT_FALSE(fourth.reply());
    lines.clear();
    std::optional<test::RawReply> later;
    for (int i = 0; i < 100 && !later; ++i)
        later = test::get(port(), "v1/nothing");
    EXPECT_TRUE(later);
}

TEST_F(Served, ATerminalThatAsksTooOftenIsToldWhenToComeBack)
{
    Limits limits;
    limits.terminalBurst = 3;
    limits.terminalPerSecond = 0.001;
    serve(limits);
    for (int i = 0; i < 3; ++i)
        EXPECT_EQ(post(m_first, "v1/answers", m_first.questionFile(m_first.question(m_now), mutualBox()))->status, 200);
    const auto reply = post(m_first, "v1/answers", m_first.questionFile(m_first.question(m_now), mutualBox()));
    EXPECT_EQ(reply->status, 429);
    EXPECT_GE(std::stoi(reply->headers.at("retry-after")), 1);
    EXPECT_EQ(post(m_second, "v1/answers", m_second.questionFile(m_second.question(m_now), mutualBox()))->status, 200);
}

TEST_F(Served, AddressesBehindAProxyAreLimited)
{
    Limits limits;
    limits.isBehindProxy = true;
    limits.addressBurst = 2;
    limits.addressPerSecond = 0.001;
    limits.wrongBurst = 2;
    limits.wrongPerSecond = 0.001;
    serve(limits);
    const std::string one = "X-Forwarded-For: 198.51.100.1, 203.0.113.9\r\n"; // the proxy's word is the last
    EXPECT_EQ(test::get(port(), "v1/nothing", one)->status, 404);
    EXPECT_EQ(test::get(port(), "v1/nothing", one)->status, 404);
    EXPECT_EQ(test::get(port(), "v1/nothing", one)->status, 429);
    EXPECT_EQ(test::get(port(), "v1/nothing", "X-Forwarded-For: 203.0.113.10\r\n")->status, 404);
    for (const int status : {400, 400, 429})
        EXPECT_EQ(test::ask(port(), std::string(claimsHead) + "X-Forwarded-For: 203.0.113.11\r\n", Bytes{1, 2, 3})->status, status);
}

TEST_F(Served, OddMethodsAndPathsGetNothing)
{
    for (const char *method : {"PUT", "DELETE", "PATCH", "TRACE", "CONNECT", "get"}) {
        const auto reply = test::ask(port(), std::string(method) + " /v1/claims HTTP/1.1\r\nHost: test\r\n");
        EXPECT_EQ(reply->status, 405) << method;
    }
    EXPECT_EQ(test::ask(port(), "HEAD /v1/claims HTTP/1.1\r\nHost: test\r\n")->status, 404);
    EXPECT_EQ(test::ask(port(), "GET /v1/claims HTTP/1.1\r\nHost: test\r\n", Bytes{1})->status, 413);
    std::filesystem::create_directories(folder() + "/www/v1");
    std::filesystem::create_symlink(folder() + "/receipt.key", folder() + "/www/v1/linked");
    ASSERT_TRUE(saveFile(folder() + "/www/v1/.hidden", bytesOf("no"), Readers::Everyone));
    for (const char *path : {"../receipt.key", "v1/../../receipt.key", "v1/%2e%2e/%2e%2e/receipt.key", "v1/..%2f..%2freceipt.key", "v1//etc/passwd",
             "v1/linked", "v1/.hidden", "v1/", "v1", "", "/etc/passwd", "v1/%00receipt.key", "v1\\..\\receipt.key", "http://other/v1/linked", "*"})
        EXPECT_EQ(test::get(port(), path)->status, 404) << path;
}

TEST_F(Served, OneLineCarriesManyRequests)
{
    test::RawLine line(port());
    const std::string get = "GET /v1/nothing HTTP/1.1\r\nHost: test\r\n\r\n";
    const Bytes body = claims(m_first);
    line.send(get + get + std::string(claimsHead) + "Content-Length: " + std::to_string(body.size()) + "\r\n\r\n" + std::string(textOf(body)) + get);
    for (const int status : {404, 404, 200, 404})
        EXPECT_EQ(line.reply()->status, status);
    EXPECT_EQ(count("claim"), 10);
}

TEST_F(Served, NonsenseInsteadOfHttpIsNoTrouble)
{
    std::uint64_t state = 7;
    for (int i = 0; i < 60; ++i) {
        test::RawLine line(port());
        std::string noise(static_cast<std::size_t>(1 + i * 37), '\0');
        for (char &byte : noise)
            byte = static_cast<char>((state = state * 6364136223846793005U + 1442695040888963407U) >> 56);
        line.send(i % 2 ? noise : "POST /v1/claims HTTP/1.1\r\n" + noise + "\r\n\r\n");
    }
    EXPECT_EQ(test::get(port(), "v1/nothing")->status, 404);
}

TEST_F(Served, StoppingLetsRunningRequestsFinish)
{
    test::RawLine line(port());
    const Bytes body = claims(m_first);
    const auto half = static_cast<std::ptrdiff_t>(body.size() / 2);
    line.send(std::string(claimsHead) + "Content-Length: " + std::to_string(body.size()) + "\r\n\r\n");
    line.send(Bytes(body.begin(), body.begin() + half));
    while (server().running() == 0) // its headers have been read
        std::this_thread::sleep_for(std::chrono::milliseconds(1));
    std::thread stopping([this] { server().stop(); });
    line.send(Bytes(body.begin() + half, body.end()));
    const auto reply = line.reply();
    stopping.join();
    ASSERT_TRUE(reply);
    EXPECT_EQ(reply->status, 200);
    EXPECT_EQ(count("claim"), 10);
}

TEST_F(Served, TwoCannotListenAtOnePlace)
{
    const auto second = WebServer::start({*parseListen("127.0.0.1:" + std::to_string(port())), {}, {}}, [](const Asked &) { return Told{}; },
        AccessLog::toStandardError(), [] { return testNow; });
    ASSERT_FALSE(second);
    EXPECT_EQ(second.error().code, Code::M10);
}

} // namespace
} // namespace guichet::mutual::serve
