// SPDX-License-Identifier: Apache-2.0
#include "sync/mutual/answer.h"
#include "sync/mutual/files.h"
#include "tests/sync/mutual/serve/program.h"
#include "tests/sync/mutual/serve/serve_fixture.h"

#include <csignal>
#include <filesystem>
#include <thread>

// The program itself, asked by another client, beside other programs, killed.
namespace guichet::mutual::serve {
namespace {

using test::Program;

class ServedApart : public Served {
protected:
    std::vector<std::string> serveWords(const std::vector<std::string> &more = {})
    {
        std::vector<std::string> words{test::mutualProgram(), "serve", folder(), "--listen", "127.0.0.1:0", "--log", mutual().root() + "/apart.log"};
        words.insert(words.end(), more.begin(), more.end());
        return words;
    }
    std::string saved(const std::string &name, const Bytes &bytes)
    {
        const std::string path = mutual().root() + "/" + name;
        EXPECT_TRUE(saveFile(path, bytes, Readers::Everyone));
        return path;
    }
    std::string headOf(const std::string &path) const { return "POST /" + path + " HTTP/1.1\r\nHost: test\r\n"; }
};

TEST_F(ServedApart, AnotherClientIsServedAndTheProgramStopsWhenTold)
{
    m_now = std::time(nullptr);
    Program program(serveWords());
    const std::string line = program.line();
    ASSERT_TRUE(line.starts_with("LISTENING http://127.0.0.1:")) << line;
    const std::string url = line.substr(10);
    const Bytes body = claims(m_first);
    const std::string out = mutual().root() + "/reply";
    Program curl({"curl", "-s", "-o", out, "-w", "%{http_code}", "-H", "Guichet-Auth: " + authFor(m_first, "v1/claims", body), "--data-binary",
        "@" + saved("body", body), url + "/v1/claims"});
    EXPECT_EQ(curl.all(), "200");
    EXPECT_EQ(m_first.receiptsIn(*loadFile(out, std::uint64_t{1} << 20)).receipts.size(), 10U);
    program.send(SIGHUP);
    program.send(SIGTERM);
    EXPECT_EQ(program.wait(), 0);
    const auto log = loadFile(mutual().root() + "/apart.log", 100'000);
    EXPECT_NE(textOf(*log).find("POST /v1/claims 200"), std::string_view::npos);
}

TEST_F(ServedApart, TlsByItsOwnCertificate)
{
    const std::string root = mutual().root();
    Program made({"openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-keyout", root + "/key.pem", "-out",
        root + "/cert.pem", "-days", "2", "-subj", "/CN=test", "-addext", "subjectAltName=IP:127.0.0.1"});
    made.wait();
    ASSERT_TRUE(std::filesystem::exists(root + "/cert.pem"));
    Program program(serveWords({"--tls-cert", root + "/cert.pem", "--tls-key", root + "/key.pem"}));
    const std::string line = program.line();
    ASSERT_TRUE(line.starts_with("LISTENING https://")) << line;
    const std::string url = line.substr(10) + "/v1/nothing";
    Program trusting({"curl", "-s", "-o", "/dev/null", "-w", "%{http_code}", "--cacert", root + "/cert.pem", url});
    EXPECT_EQ(trusting.all(), "404");
    Program old({"curl", "-s", "-o", "/dev/null", "-w", "%{http_code}", "--tls-max", "1.1", "--cacert", root + "/cert.pem", url});
    EXPECT_EQ(old.all(), "000");
    program.send(SIGINT);
    EXPECT_EQ(program.wait(), 0);
    Program wrong(serveWords({"--tls-cert", root + "/key.pem", "--tls-key", root + "/key.pem"}));
    EXPECT_EQ(wrong.wait(), 3);
    Program half(serveWords({"--tls-cert", root + "/cert.pem"}));
    EXPECT_EQ(half.wait(), 2);
}

TEST_F(ServedApart, APlaceThatIsTakenAndAFolderThatIsNone)
{
    Program taken({test::mutualProgram(), "serve", folder(), "--listen", "127.0.0.1:" + std::to_string(port())});
    EXPECT_EQ(taken.wait(), 3);
    Program none({test::mutualProgram(), "serve", mutual().root() + "/nowhere", "--listen", "127.0.0.1:0"});
    EXPECT_NE(none.wait(), 0);
    Program odd({test::mutualProgram(), "serve", folder(), "--listen", "somewhere"});
    EXPECT_EQ(odd.wait(), 2);
}

// The commit is done, the reply lost with the program: the same body once more is
// the same claims, once.
TEST_F(ServedApart, KilledAfterTheCommitTheSameBodyCountsOnce)
{
    const Bytes body = claims(m_first);
    {
        Program program(serveWords());
        test::RawLine line(test::portIn(program.line()));
        line.send(headOf("v1/claims") + "Content-Length: " + std::to_string(body.size()) + "\r\n\r\n");
        line.send(body);
        while (count("claim") == 0)
            std::this_thread::yield();
        program.send(SIGKILL);
        EXPECT_EQ(program.wait(), 128 + SIGKILL);
    }
    const auto first = integer(mutual().folder().database, "SELECT COUNT(*) FROM claim");
    EXPECT_EQ(*first, 10); // all of the bundle or nothing of it
    Program again(serveWords());
    const auto reply = test::ask(test::portIn(again.line()), headOf("v1/claims"), body);
    ASSERT_TRUE(reply);
    EXPECT_EQ(m_first.receiptsIn(reply->body).receipts.size(), 10U);
    EXPECT_EQ(count("claim"), 10);
}

TEST_F(ServedApart, KilledAtAnyMomentTheBooksAreWhole)
{
    const Bytes body = claims(m_first);
    for (int i = 0; i < 8; ++i) {
        Program program(serveWords());
        test::RawLine line(test::portIn(program.line()));
        line.send(headOf("v1/claims") + "Content-Length: " + std::to_string(body.size()) + "\r\n\r\n");
        line.send(body);
        std::this_thread::sleep_for(std::chrono::microseconds(300 * i));
        program.send(SIGKILL);
        program.wait();
        const std::int64_t claims = count("claim");
        EXPECT_TRUE(claims == 0 || claims == 10) << claims;
        EXPECT_EQ(count("journal"), claims == 0 ? 0 : 21);
    }
}

// The clerk answers while claims come in: both write, nobody is turned away, nothing is lost.
TEST_F(ServedApart, TwoProgramsWriteAtOnce)
{
    Program program(serveWords());
    const std::uint16_t apart = test::portIn(program.line());
    ASSERT_EQ(test::ask(apart, headOf("v1/claims"), claims(m_first))->status, 200);
    std::vector<Ulid> ulids;
    ASSERT_TRUE(forEachClaim(mutual().folder(), [&](const HeldClaim &claim) { ulids.push_back(claim.content.ulid); }));
    std::thread clerk([&] {
        auto own = openFolder(folder());
        ASSERT_TRUE(own);
        for (int i = 0; i < 30; ++i)
            EXPECT_TRUE(answerClaim(*own, {ulids[static_cast<std::size_t>(i) % ulids.size()], sync::Verdict::Accepted, {}, {}, testNow}));
    });
    for (int i = 0; i < 20; ++i) {
        m_second.journal().addVisit();
        EXPECT_EQ(test::ask(apart, headOf("v1/claims"), claims(m_second))->status, 200);
    }
    clerk.join();
    EXPECT_EQ(count("claim"), 40);
    EXPECT_EQ(count("answer"), 30);
    EXPECT_EQ(count("statement"), 30);
    const auto reply = post(m_first, "v1/answers", m_first.questionFile(m_first.question(m_now), mutualBox()));
    EXPECT_EQ(m_first.pageIn(reply->body).statements.answers.size(), 30U);
}

TEST_F(ServedApart, WhoCannotHaveTheLockIsAskedToComeBackAndWritesNothing)
{
    auto other = openFolder(folder());
    ASSERT_TRUE(other);
    {
        sqlite::Transaction importing(other->database); // a long one
        ASSERT_TRUE(begun(importing));
        const auto reply = post(m_first, "v1/claims", claims(m_first));
        EXPECT_EQ(reply->status, 503);
        EXPECT_EQ(reply->headers.at("retry-after"), "30");
        EXPECT_EQ(post(m_first, "v1/answers", m_first.questionFile(m_first.question(m_now), mutualBox()))->status, 200); // reading goes on
    }
    EXPECT_EQ(count("claim"), 0);
    EXPECT_EQ(count("journal"), 0);
    EXPECT_EQ(post(m_first, "v1/claims", claims(m_first))->status, 200);
}

} // namespace
} // namespace guichet::mutual::serve
