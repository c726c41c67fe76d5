// SPDX-License-Identifier: Apache-2.0
#include "sync/fhir/claim_response.h"
#include "sync/fhir/fhir_road.h"
#include "sync/transport/http/http_client.h"
#include "tests/sync/fhir/random_resources.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cstdlib>
#include <ctime>
#include <fstream>
#include <sstream>

// The FHIR road over real HTTP against a server that knows nothing of us. Addresses
// come from tests/interop/fhir/server.
using namespace guichet;
using sync::ForeignNewsKind;

namespace {

std::string fromEnvironment(const char *name)
{
    const char *value = std::getenv(name);
    return value ? value : "";
}

class FhirServer : public testing::Test {
protected:
    FhirServer()
    {
        settings.kind = sync::RoadKind::Fhir;
        settings.url = fromEnvironment("GUICHET_FHIR_URL");
        context.scheme = test::someScheme();
        context.facility.code.text = "KPO01";
        context.facility.name = "Kapo";
        context.now = 1'795'000'000;
        context.zoneMinutes = 60;
    }

    void SetUp() override
    {
        ASSERT_FALSE(settings.url.empty()) << "GUICHET_FHIR_URL";
        control(R"({"latency":0,"fail":0,"dropReply":0,"clear":true})");
    }

    sync::HttpReply ask(const sync::HttpRequest &request)
    {
        auto client = sync::HttpClient::open(settings, "test");
        if (!client) {
            ADD_FAILURE() << client.error().detail;
            return {};
        }
        auto reply = (*client)->perform(request);
        if (!reply)
            ADD_FAILURE() << static_cast<int>(reply.error().code) << reply.error().detail;
        return reply ? *reply : sync::HttpReply{};
    }

    sync::HttpReply post(const std::string &path, const std::string &body, const std::string &type = "application/fhir+json")
    {
        sync::HttpRequest request;
        request.method = sync::Method::Post;
        request.path = path;
        request.headers = {{"Content-Type", type}};
        request.body = copyOf(bytesOf(body));
        return ask(request);
    }

    std::string root() const { return settings.url.substr(0, settings.url.size() - std::string("fhir/").size()); }

    void control(const std::string &what) { ASSERT_EQ(post(root() + "_ctl", what, "application/json").status, 200); }

    QJsonObject counters()
    {
        sync::HttpRequest request;
        request.path = root() + "_ctl";
        const sync::HttpReply reply = ask(request);
        const auto document = json::parseDocument(textOf(reply.body), reply.body.size());
        return document ? *document : QJsonObject{};
    }
    qint64 kept(const char *type) { return counters().value(QLatin1String("resources")).toObject().value(QLatin1String(type)).toInteger(); }
    // The n-th question from now, as the server counts them.
    std::string fromNow(int n)
    {
        return std::to_string(counters().value(QLatin1String("cnt")).toObject().value(QLatin1String("requests")).toInteger() + n);
    }

    std::vector<sync::ForeignClaim> claims(std::size_t count, ClaimState state = ClaimState::Queued)
    {
        test::RandomValues random(21);
        std::vector<sync::ForeignClaim> made;
        for (std::size_t i = 0; i < count; ++i) {
            made.push_back(test::randomForeignClaim(random));
            made.back().state = state;
        }
        return made;
    }

    std::vector<sync::ForeignNews> talk(std::vector<sync::ForeignClaim> with)
    {
        fhir::FhirRoad road(settings, context, std::move(with));
        auto client = sync::HttpClient::open(settings, "test");
        EXPECT_TRUE(client);
        std::vector<sync::ForeignNews> news;
        while (const auto question = road.next()) {
            road.take((*client)->perform(*question));
            for (auto &each : road.takeNews())
                news.push_back(std::move(each));
        }
        trouble = road.trouble();
        retryAfter = road.retryAfter();
        return news;
    }

    static std::ptrdiff_t count(const std::vector<sync::ForeignNews> &news, ForeignNewsKind kind)
    {
        return std::count_if(news.begin(), news.end(), [kind](const auto &each) { return each.kind == kind; });
    }

    sync::RoadSettings settings{};
    sync::ForeignContext context{};
    std::optional<Failure> trouble{};
    std::optional<std::int64_t> retryAfter{};
};

} // namespace

TEST_F(FhirServer, takesEachClaimOnce)
{
    const auto news = talk(claims(12));
    EXPECT_FALSE(trouble) << trouble->detail;
    EXPECT_EQ(count(news, ForeignNewsKind::ReadBack), 12) << (news.empty() ? "" : news[0].reason);
    EXPECT_EQ(count(talk(claims(12)), ForeignNewsKind::ReadBack), 12);
    EXPECT_EQ(count(talk(claims(12, ClaimState::Sent)), ForeignNewsKind::ReadBack), 12);
    EXPECT_EQ(kept("Claim"), 12);
    EXPECT_EQ(kept("Organization"), 2);
}

TEST_F(FhirServer, aReplyCutAfterTheWorkIsHealed)
{
    control(R"({"dropReply":)" + fromNow(2) + "}");
    EXPECT_EQ(count(talk(claims(1)), ForeignNewsKind::ReadBack), 1);
    EXPECT_FALSE(trouble);
    EXPECT_EQ(counters().value(QLatin1String("cnt")).toObject().value(QLatin1String("dropped")).toInteger(), 1);
    EXPECT_EQ(kept("Claim"), 1);
}

TEST_F(FhirServer, aBusyServerIsComeBackTo)
{
    control(R"({"fail":)" + fromNow(2) + "}");
    EXPECT_TRUE(talk(claims(1)).empty());
    ASSERT_TRUE(trouble);
    EXPECT_EQ(trouble->code, Code::N10);
    EXPECT_EQ(retryAfter, 1);
    EXPECT_EQ(count(talk(claims(1, ClaimState::Sent)), ForeignNewsKind::ReadBack), 1);
    EXPECT_EQ(kept("Claim"), 1);
}

TEST_F(FhirServer, twoPeopleUnderOneNumberAre412)
{
    const auto sent = claims(1);
    const std::string patient = R"({"resourceType":"Patient","identifier":[{"system":")" + fhir::systemOf("member", context.scheme.code) + R"(","value":")"
        + sent[0].claim.member.text + "\"}]}";
    EXPECT_EQ(post("Patient", patient).status, 201);
    EXPECT_EQ(post("Patient", patient).status, 201);
    const auto news = talk(sent);
    ASSERT_EQ(count(news, ForeignNewsKind::Refused), 1);
    EXPECT_TRUE(news[0].reason.starts_with("412 ")) << news[0].reason;
    EXPECT_EQ(kept("Claim"), 0);
}

TEST_F(FhirServer, anOutcomeIsToldAndStopsNoOtherClaim)
{
    auto sent = claims(3);
    sent[1].claim.currency = "CFA";
    const auto news = talk(sent);
    EXPECT_EQ(count(news, ForeignNewsKind::ReadBack), 2);
    ASSERT_EQ(count(news, ForeignNewsKind::Refused), 1);
    for (const auto &each : news) {
        if (each.kind == ForeignNewsKind::Refused) {
            EXPECT_NE(each.reason.find("ISO 4217"), std::string::npos) << each.reason;
        }
    }
    EXPECT_EQ(kept("Claim"), 2);
}

TEST_F(FhirServer, answersComeOverPages)
{
    auto sent = claims(1);
    const auto first = talk(sent);
    ASSERT_EQ(count(first, ForeignNewsKind::ReadBack), 1);
    test::RandomValues random(5);
    sync::Answer answer = test::randomAnswer(random, sent[0]);
    answer.verdict = sync::Verdict::Partial;
    for (int i = 1; i <= 45; ++i) {
        answer.time = 1'795'000'000 + i * 60;
        answer.amount = Money{i};
        QJsonObject response = fhir::claimResponseOf(answer, sent[0].claim, {context.scheme, {}, 60});
        response.remove(QLatin1String("id"));
        response.insert(QLatin1String("request"), QJsonObject{{QLatin1String("reference"), QString::fromStdString(first[0].reference)}});
        response.insert(QLatin1String("patient"), QJsonObject{{QLatin1String("display"), QLatin1String("x")}});
        response.insert(QLatin1String("insurer"), QJsonObject{{QLatin1String("display"), QLatin1String("x")}});
        ASSERT_EQ(post("ClaimResponse", fhir::toText(response)).status, 201);
    }
    sent[0].state = ClaimState::Acknowledged;
    const auto news = talk(sent);
    ASSERT_EQ(count(news, ForeignNewsKind::Answered), 1);
    EXPECT_EQ(news[0].answer->amount, Money{45});
    EXPECT_EQ(news[0].answer->verdict, sync::Verdict::Partial);
}

TEST_F(FhirServer, aSlowServerIsWaitedFor)
{
    control(R"({"latency":400})");
    EXPECT_EQ(count(talk(claims(1)), ForeignNewsKind::ReadBack), 1);
    control(R"({"latency":0})");
}

TEST_F(FhirServer, signedTokensAreDrawnAndRenewed)
{
    settings.url = fromEnvironment("GUICHET_SMART_URL");
    settings.login = sync::Login::SmartBackend;
    settings.clientId = "kapo";
    settings.signingKeyId = "key-1";
    settings.tokenUrl = root() + "token";
    settings.scope = "system/Claim.write";
    std::ifstream key(fromEnvironment("GUICHET_SMART_KEY"));
    settings.signingKey = (std::ostringstream() << key.rdbuf()).str();
    context.now = static_cast<std::int64_t>(std::time(nullptr)); // its clock is real
    EXPECT_EQ(count(talk(claims(8)), ForeignNewsKind::ReadBack), 8);
    EXPECT_FALSE(trouble);
    sync::HttpRequest tokens;
    tokens.path = root() + "_tokens";
    EXPECT_GE(json::parseDocument(textOf(ask(tokens).body), 1000)->value(QLatin1String("given")).toInteger(), 2);
    settings.signingKey = "-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n";
    EXPECT_TRUE(talk(claims(1)).empty());
    EXPECT_EQ(trouble->code, Code::E09);
    settings.url = fromEnvironment("GUICHET_FHIR_URL");
}
