// SPDX-License-Identifier: Apache-2.0
#include "sync/transport/http/spki.h"
#include "tests/support/evil_server.h"
#include "tests/support/tls_server.h"
#include "tests/sync/transport/http/some_road.h"

#include <QSslCertificate>

// Whom the road believes. When it does not, no byte of a question has left.
namespace guichet::sync {
namespace {

using support::Certificate;
using support::TestCertificates;
using support::TlsServer;

constexpr char here[] = "IP:127.0.0.1";

std::string pinOfFile(const Certificate &certificate)
{
    const auto found = QSslCertificate::fromPath(QString::fromStdString(certificate.file));
    EXPECT_EQ(found.size(), 1);
    const QByteArray der = found.value(0).toDer();
    return pinOf(bytesOf({der.constData(), static_cast<std::size_t>(der.size())}));
}

class NetworkRowTls : public testing::Test {
protected:
    // N06, and the server saw nothing of the question.
    void expectUnknown(const Certificate &shown, const RoadSettings &trust, HttpRequest request = claimsOf("secret"))
    {
        const TlsServer server(shown, support::reply(200, "", "trap"));
        RoadSettings road = trust;
        road.url = server.url();
        EXPECT_TRUE(failsWith(Code::N06, openClient(road)->perform(request)));
        EXPECT_EQ(server.received(), "");
    }
    std::string answerOf(const Certificate &shown, const RoadSettings &trust, const HttpRequest &request)
    {
        const TlsServer server(shown, support::reply(200, "", "good"));
        RoadSettings road = trust;
        road.url = server.url();
        return bodyText(openClient(road)->perform(request));
    }
    RoadSettings trusting(const Certificate &authority) const
    {
        RoadSettings road;
        road.caFile = authority.file;
        return road;
    }
    RoadSettings pinning(const Certificate &certificate) const
    {
        RoadSettings road;
        road.pin = pinOfFile(certificate);
        return road;
    }

    TestCertificates certificates{};
    Certificate ours = certificates.authority("ours");
    Certificate good = certificates.signedBy(ours, "good", here, {});
};

TEST_F(NetworkRowTls, TheKnownServerAnswers)
{
    EXPECT_EQ(answerOf(good, trusting(ours), claimsOf("x")), "good");
    EXPECT_EQ(answerOf(good, pinning(good), claimsOf("x")), "good");
    RoadSettings both = trusting(ours);
    both.pin = pinOfFile(good);
    EXPECT_EQ(answerOf(good, both, claimsOf("x")), "good");
    const Certificate itself = certificates.selfSigned("itself", here);
    EXPECT_EQ(answerOf(itself, pinning(itself), claimsOf("x")), "good");
}

// More than the buffers on the way hold, and the end of the line for its end.
TEST_F(NetworkRowTls, LongBodyIsWholeWhenTheLineEnds)
{
    const std::string body(700'000, 'x');
    const TlsServer server(good, "HTTP/1.1 200 OK\r\n\r\n" + body);
    RoadSettings road = trusting(ours);
    road.url = server.url();
    const auto outcome = openClient(road)->perform(question());
    ASSERT_TRUE(outcome);
    EXPECT_FALSE(outcome->isCut);
    EXPECT_TRUE(bodyText(outcome) == body) << outcome->body.size();
}

TEST_F(NetworkRowTls, Row66SelfSigned)
{
    const Certificate itself = certificates.selfSigned("itself", here);
    expectUnknown(itself, trusting(ours));
    expectUnknown(itself, RoadSettings{});
}

TEST_F(NetworkRowTls, Row66WrongHost)
{
    const Certificate elsewhere = certificates.signedBy(ours, "elsewhere", "DNS:mutual.example", {});
    expectUnknown(elsewhere, trusting(ours));
    expectUnknown(elsewhere, pinning(elsewhere));
}

TEST_F(NetworkRowTls, Row66Expired)
{
    const Certificate old = certificates.signedBy(ours, "old", here, {"20190101000000Z", "20200101000000Z"});
    expectUnknown(old, trusting(ours));
    expectUnknown(old, pinning(old));
}

TEST_F(NetworkRowTls, Row66RogueAuthority)
{
    const Certificate rogue = certificates.authority("rogue");
    const Certificate theirs = certificates.signedBy(rogue, "theirs", here, {});
    expectUnknown(theirs, trusting(ours));
    RoadSettings both = trusting(ours); // a pin does not stand in for the authority when both are given
    both.pin = pinOfFile(theirs);
    expectUnknown(theirs, both);
}

TEST_F(NetworkRowTls, Row66AnotherKeyThanThePinned)
{
    const Certificate other = certificates.signedBy(ours, "other", here, {});
    RoadSettings both = trusting(ours);
    both.pin = pinOfFile(good);
    expectUnknown(other, both);
    expectUnknown(other, pinning(good));
}

TEST_F(NetworkRowTls, Row67TimeAloneWithAWrongClock)
{
    const Certificate tomorrow = certificates.signedBy(ours, "tomorrow", here, {"20880101000000Z", "20900101000000Z"});
    HttpRequest time = question("v1/time?nonce=x");
    time.mayHaveWrongDates = true;
    EXPECT_EQ(answerOf(tomorrow, pinning(tomorrow), time), "good");
    RoadSettings both = trusting(ours);
    both.pin = pinOfFile(tomorrow);
    EXPECT_EQ(answerOf(tomorrow, both, time), "good");
    expectUnknown(tomorrow, trusting(ours), time);   // no pin
    expectUnknown(tomorrow, pinning(good), time);    // another's pin
    expectUnknown(tomorrow, pinning(tomorrow));      // any other question
    const Certificate elsewhere = certificates.signedBy(ours, "away", "DNS:mutual.example", {"20880101000000Z", "20900101000000Z"});
    expectUnknown(elsewhere, pinning(elsewhere), time);
}

TEST_F(NetworkRowTls, Row67TheOpenedLineCarriesNothingElse)
{
    const Certificate tomorrow = certificates.signedBy(ours, "tomorrow", here, {"20880101000000Z", "20900101000000Z"});
    const TlsServer server(tomorrow, "HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\ngood");
    RoadSettings road = pinning(tomorrow);
    road.url = server.url();
    const auto client = openClient(road);
    HttpRequest time = question();
    time.mayHaveWrongDates = true;
    EXPECT_EQ(bodyText(client->perform(time)), "good");
    EXPECT_TRUE(failsWith(Code::N06, client->perform(claimsOf("secret"))));
    EXPECT_EQ(server.received().find("secret"), std::string::npos);
}

TEST_F(NetworkRowTls, ShowsItsOwnCertificateWhenTheRoadHasOne)
{
    const Certificate mine = certificates.signedBy(ours, "mine", "DNS:terminal", {});
    const TlsServer server(good, support::reply(200, "", "good"), ours.file);
    RoadSettings road = trusting(ours);
    road.url = server.url();
    EXPECT_FALSE(openClient(road)->perform(claimsOf("x")));
    road.clientCertFile = mine.file;
    road.clientKeyFile = mine.key;
    EXPECT_EQ(bodyText(openClient(road)->perform(claimsOf("x"))), "good");
}

TEST_F(NetworkRowTls, PlainAnswerOnATlsRoad)
{
    const support::EvilServer plain([](support::Peer &peer, const std::string &) { peer.send(support::reply(200, "", "trap")); });
    RoadSettings road;
    road.url = "https://127.0.0.1:" + std::to_string(plain.port()) + "/";
    HttpRequest request = claimsOf("secret");
    request.idleMilliseconds = 300;
    EXPECT_FALSE(openClient(road)->perform(request));
    for (const std::string &got : plain.requests())
        EXPECT_EQ(got.find("secret"), std::string::npos);
}

} // namespace
} // namespace guichet::sync
