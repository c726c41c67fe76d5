// SPDX-License-Identifier: Apache-2.0
#include "sync/fhir/fhir_road.h"

#include "sync/fhir/claim_response.h"
#include "tests/sync/fhir/fake_server.h"
#include "tests/sync/fhir/random_resources.h"

#include <gtest/gtest.h>

#include <algorithm>

using namespace guichet;
using sync::ForeignNewsKind;

namespace {

using Fault = std::optional<Outcome<sync::HttpReply>>;

class FhirRoadTest : public testing::Test {
protected:
    FhirRoadTest()
    {
        settings.kind = sync::RoadKind::Fhir;
        settings.url = test::FakeServer::address;
        context.scheme = test::someScheme();
        context.facility.code.text = "KPO01";
        context.facility.name = "Kapo";
        context.now = 1'790'000'000;
        context.zoneMinutes = 60;
    }

    std::vector<sync::ForeignClaim> claims(std::size_t count, ClaimState state = ClaimState::Queued)
    {
        test::RandomValues random(7);
        std::vector<sync::ForeignClaim> made;
        for (std::size_t i = 0; i < count; ++i) {
            made.push_back(test::randomForeignClaim(random));
            made.back().state = state;
        }
        return made;
    }

    // One conversation from its first question to its end.
    std::vector<sync::ForeignNews> talk(std::vector<sync::ForeignClaim> with)
    {
        fhir::FhirRoad road(settings, context, std::move(with));
        std::vector<sync::ForeignNews> news;
        for (int questions = 0; questions < 500; ++questions) {
            const auto question = road.next();
            if (!question) {
                trouble = road.trouble();
                retryAfter = road.retryAfter();
                return news;
            }
            road.take(server.answer(*question));
            for (auto &each : road.takeNews())
                news.push_back(std::move(each));
        }
        ADD_FAILURE() << "a conversation without end";
        return news;
    }

    std::size_t count(const std::vector<sync::ForeignNews> &news, ForeignNewsKind kind) const
    {
        return static_cast<std::size_t>(std::count_if(news.begin(), news.end(), [kind](const auto &each) { return each.kind == kind; }));
    }

    sync::RoadSettings settings{};
    sync::ForeignContext context{};
    test::FakeServer server{};
    std::optional<Failure> trouble{};
    std::optional<std::int64_t> retryAfter{};
};

Fault failed(Code code)
{
    return Outcome<sync::HttpReply>(fail(code, {{"hote", "fhir.example"}}));
}

Fault status(int code, const std::string &words = {})
{
    return Outcome<sync::HttpReply>(test::jsonReply(code, R"({"resourceType":"OperationOutcome","issue":[{"details":{"text":")" + words + R"("}}]})"));
}

} // namespace

TEST_F(FhirRoadTest, claimsAreReadBackBeforeTheyCount)
{
    const auto sent = claims(20);
    const auto news = talk(sent);
    EXPECT_FALSE(trouble);
    ASSERT_EQ(count(news, ForeignNewsKind::ReadBack), 20U);
    EXPECT_EQ(server.kept("Claim").size(), 20U);
    EXPECT_EQ(server.kept("Organization").size(), 2U);
    for (const auto &each : news)
        EXPECT_TRUE(each.reference.starts_with("Claim/")) << each.reference;
}

TEST_F(FhirRoadTest, noTransactionIsLargerThanTheServerTakes)
{
    server.before = [](const sync::HttpRequest &request, int) -> Fault {
        const std::string body(textOf(request.body));
        std::size_t entries = 0;
        for (auto at = body.find("fullUrl"); at != std::string::npos; at = body.find("fullUrl", at + 1))
            ++entries;
        return entries > 8 ? status(400, "too many entries") : std::nullopt;
    };
    EXPECT_EQ(count(talk(claims(20)), ForeignNewsKind::ReadBack), 20U);
    EXPECT_GT(server.asked.size(), 2U);
}

TEST_F(FhirRoadTest, sendingAgainDoublesNothing)
{
    EXPECT_EQ(count(talk(claims(5)), ForeignNewsKind::ReadBack), 5U);
    EXPECT_EQ(count(talk(claims(5)), ForeignNewsKind::ReadBack), 5U);
    EXPECT_EQ(count(talk(claims(5, ClaimState::Sent)), ForeignNewsKind::ReadBack), 5U);
    EXPECT_EQ(server.kept("Claim").size(), 5U);
}

TEST_F(FhirRoadTest, whatWasSentBeforeIsLookedForAndOnlyTheMissingSent)
{
    auto all = claims(6);
    talk({all[0], all[1]});
    for (auto &claim : all)
        claim.state = ClaimState::Sent;
    server.asked.clear();
    EXPECT_EQ(count(talk(all), ForeignNewsKind::ReadBack), 6U);
    EXPECT_TRUE(server.asked.at(1).starts_with("GET Claim?identifier=")) << server.asked.at(1);
    EXPECT_EQ(server.kept("Claim").size(), 6U);
}

// trust.md 4, row 76 on this road.
TEST_F(FhirRoadTest, aReplyLostAfterTheWorkIsHealedAtOnce)
{
    for (const int how : {0, 1, 2}) {
        server = {};
        bool hasFailed = false;
        server.after = [&](const sync::HttpRequest &request, int) -> Fault {
            if (request.method != sync::Method::Post || std::exchange(hasFailed, true))
                return {};
            sync::HttpReply cut = test::jsonReply(200, "{\"resour");
            cut.isCut = true;
            return how == 0 ? failed(Code::N08) : how == 1 ? Fault(Outcome<sync::HttpReply>(cut)) : status(502);
        };
        EXPECT_EQ(count(talk(claims(3)), ForeignNewsKind::ReadBack), 3U) << how;
        EXPECT_EQ(server.kept("Claim").size(), 3U);
        EXPECT_FALSE(trouble);
    }
}

TEST_F(FhirRoadTest, aSendingThatNeverArrivesIsTriedOnceMoreThenLater)
{
    server.before = [](const sync::HttpRequest &request, int) -> Fault {
        return request.method == sync::Method::Post ? failed(Code::N08) : std::nullopt;
    };
    EXPECT_TRUE(talk(claims(1)).empty());
    EXPECT_EQ(trouble->code, Code::N08);
    EXPECT_EQ(std::count_if(server.asked.begin(), server.asked.end(), [](const std::string &each) { return each.starts_with("POST"); }), 2);
}

TEST_F(FhirRoadTest, anotherClaimUnderOurNumberIsACollision)
{
    auto sent = claims(1);
    talk(sent);
    sent[0].hash[0] ^= 1;
    const auto news = talk(sent);
    ASSERT_EQ(count(news, ForeignNewsKind::Collision), 1U);
    EXPECT_EQ(news[0].reason, "extension journal-hash");
    EXPECT_EQ(server.kept("Claim").size(), 1U);
}

TEST_F(FhirRoadTest, whatTheServerChangedNeverCounts)
{
    const QJsonObject money{{QLatin1String("value"), 1}, {QLatin1String("currency"), QLatin1String("XOF")}};
    const QJsonObject period{{QLatin1String("start"), QLatin1String("2001-01-01")}};
    const QJsonObject patient{{QLatin1String("reference"), QLatin1String("Patient/1")}};
    const std::vector<std::tuple<const char *, QJsonValue, ForeignNewsKind>> changes{
        {"total", money, ForeignNewsKind::Collision},
        {"billablePeriod", period, ForeignNewsKind::Collision},
        {"item", QJsonArray{}, ForeignNewsKind::Collision},
        {"patient", patient, ForeignNewsKind::Refused},         // without our number: not known to be hers
        {"extension", QJsonArray{}, ForeignNewsKind::Refused},  // a server that keeps no extensions
        {"created", QLatin1String("yesterday"), ForeignNewsKind::Refused},
    };
    auto sent = claims(30);
    const auto hasLines = std::find_if(sent.begin(), sent.end(), [](const auto &each) { return !each.claim.lines.empty(); });
    for (const auto &[element, value, kind] : changes) {
        server = {};
        server.alter = [&element = element, &value = value](QJsonObject &resource) {
            if (resource.value(QLatin1String("resourceType")).toString() == QLatin1String("Claim"))
                resource.insert(QLatin1String(element), value);
        };
        const auto news = talk({*hasLines});
        ASSERT_EQ(news.size(), 1U) << element;
        EXPECT_EQ(news[0].kind, kind) << element << ' ' << news[0].reason;
    }
}

TEST_F(FhirRoadTest, oneRefusedClaimStopsNoOther)
{
    auto sent = claims(3);
    const std::string bad = guichet::toText(sent[1].claim.ulid);
    server.before = [&](const sync::HttpRequest &request, int) -> Fault {
        const bool isBad = textOf(request.body).find(bad) != std::string_view::npos;
        return isBad ? status(422, "Claim.item: pas de\\u0000 prix") : std::nullopt;
    };
    const auto news = talk(sent);
    EXPECT_EQ(count(news, ForeignNewsKind::ReadBack), 2U);
    ASSERT_EQ(count(news, ForeignNewsKind::Refused), 1U);
    EXPECT_FALSE(trouble);
}

TEST_F(FhirRoadTest, theServersWordsAreToldShortAndClean)
{
    for (const int code : {400, 412, 413, 422}) {
        server.before = [code](const sync::HttpRequest &request, int) -> Fault {
            return request.method == sync::Method::Post ? status(code, "Montant\\n\\t absent " + std::string(900, 'x')) : std::nullopt;
        };
        const auto news = talk(claims(1));
        ASSERT_EQ(news.size(), 1U);
        EXPECT_EQ(news[0].kind, ForeignNewsKind::Refused);
        EXPECT_TRUE(news[0].reason.starts_with(std::to_string(code) + " Montant absent x")) << news[0].reason;
        EXPECT_LE(news[0].reason.size(), 200U);
    }
}

TEST_F(FhirRoadTest, aConflictWithOurselvesIsNone)
{
    bool hasFailed = false;
    server.after = [&](const sync::HttpRequest &request, int) -> Fault {
        return request.method == sync::Method::Post && !std::exchange(hasFailed, true) ? status(409, "exists") : std::nullopt;
    };
    EXPECT_EQ(count(talk(claims(1)), ForeignNewsKind::ReadBack), 1U);
}

// trust.md 4, rows 59 and 72 on this road.
TEST_F(FhirRoadTest, aBusyServerSaysWhenToComeBack)
{
    for (const int code : {429, 503}) {
        server.before = [code](const sync::HttpRequest &request, int) -> Fault {
            sync::HttpReply busy = test::jsonReply(code, "{}");
            busy.headers.push_back({"retry-after", "1000000000"});
            return request.method == sync::Method::Post ? Fault(Outcome<sync::HttpReply>(busy)) : std::nullopt;
        };
        EXPECT_TRUE(talk(claims(1)).empty());
        EXPECT_EQ(trouble->code, Code::N10);
        EXPECT_EQ(retryAfter, 86'400);
    }
}

TEST_F(FhirRoadTest, aServerThatCannotIsSaidSo)
{
    for (const char *body : {"{}", R"({"resourceType":"CapabilityStatement","fhirVersion":"5.0.0"})", R"({"resourceType":"CapabilityStatement","fhirVersion":"4.0.1"})",
                             "<html>"}) {
        server.before = [body](const sync::HttpRequest &, int) -> Fault { return Outcome<sync::HttpReply>(test::jsonReply(200, body)); };
        EXPECT_TRUE(talk(claims(1)).empty());
        EXPECT_EQ(trouble->code, Code::N13) << body;
    }
}

TEST_F(FhirRoadTest, pagesAreFollowedOnOurHostOnly)
{
    server.pageSize = 3;
    EXPECT_EQ(count(talk(claims(16)), ForeignNewsKind::ReadBack), 16U);
    server.nextHost = "https://evil.example/r4/";
    EXPECT_LT(count(talk(claims(16, ClaimState::Sent)), ForeignNewsKind::ReadBack), 16U);
    EXPECT_EQ(trouble->code, Code::N02);
    for (const std::string &asked : server.asked)
        EXPECT_EQ(asked.find("evil"), std::string::npos);
}

TEST_F(FhirRoadTest, twoOfOneNumberAreForPeople)
{
    auto sent = claims(1);
    talk(sent);
    server.keep(server.kept("Claim").front());
    sent[0].state = ClaimState::Sent;
    const auto news = talk(sent);
    EXPECT_EQ(count(news, ForeignNewsKind::Collision), 1U);
}

TEST_F(FhirRoadTest, answersComeOnceAndOnlyWhenTheyAreNew)
{
    auto sent = claims(2);
    talk(sent);
    test::RandomValues random(9);
    for (auto &claim : sent)
        claim.state = ClaimState::Acknowledged;
    EXPECT_TRUE(talk(sent).empty());
    sync::Answer answer = test::randomAnswer(random, sent[0]);
    answer.verdict = sync::Verdict::Partial;
    QJsonObject response = fhir::claimResponseOf(answer, sent[0].claim, {context.scheme});
    const QString where = QStringLiteral("Claim/") + server.kept("Claim").front().value(QLatin1String("id")).toString();
    response.insert(QLatin1String("request"), QJsonObject{{QLatin1String("reference"), where}});
    server.keep(response);
    const auto news = talk(sent);
    ASSERT_EQ(news.size(), 1U);
    EXPECT_EQ(news[0].kind, ForeignNewsKind::Answered);
    EXPECT_EQ(news[0].answer->amount, answer.amount);
    EXPECT_EQ(news[0].answer->version, 1U);
    sent[0].state = ClaimState::Partial;
    sent[0].answerVersion = 1;
    sent[0].answeredAmount = answer.amount;
    sent[0].answerLines = news[0].answer->lines;
    EXPECT_TRUE(talk(sent).empty());
    sent[0].answeredAmount = Money{answer.amount.amount + 1};
    EXPECT_EQ(talk(sent).at(0).answer->version, 2U);
}

// trust.md 4, row 70 on this road.
TEST_F(FhirRoadTest, accessRefusedEndsIt)
{
    for (const int code : {401, 403}) {
        server.before = [code](const sync::HttpRequest &, int) -> Fault { return status(code); };
        settings.login = sync::Login::Bearer;
        settings.secret = "secret";
        EXPECT_TRUE(talk(claims(1)).empty());
        EXPECT_EQ(trouble->code, Code::N09);
        EXPECT_EQ(server.asked.size(), 1U);
        server = {};
    }
}

TEST_F(FhirRoadTest, aTokenIsRenewedOnceAndOnlyOnce)
{
    settings.login = sync::Login::Password;
    settings.user = "kapo";
    settings.secret = "motdepasse";
    int drawn = 0;
    int worth = 3; // questions a token lasts
    int left = 0;
    server.before = [&](const sync::HttpRequest &request, int) -> Fault {
        if (request.path == "login/") {
            left = worth;
            return Outcome<sync::HttpReply>(test::jsonReply(200, R"({"token":"t)" + std::to_string(++drawn) + R"(","exp":1890000000})"));
        }
        const bool isKnown = std::any_of(request.headers.begin(), request.headers.end(), [&](const auto &h) { return h.value == "Bearer t" + std::to_string(drawn); });
        return isKnown && left-- > 0 ? std::nullopt : status(401);
    };
    EXPECT_EQ(count(talk(claims(6)), ForeignNewsKind::ReadBack), 6U);
    EXPECT_GT(drawn, 1);
    worth = 0;
    drawn = 0;
    EXPECT_TRUE(talk(claims(6)).empty());
    EXPECT_EQ(trouble->code, Code::N09);
    EXPECT_EQ(drawn, 1);
}

// Whatever a server answers, the conversation ends and nothing false is learnt.
TEST_F(FhirRoadTest, nonsenseEndsWell)
{
    const std::vector<std::string> bodies{"", "null", "[]", "{}", "<html>", R"({"resourceType":"Bundle"})", R"({"resourceType":"Bundle","entry":[1,null,{}]})",
                                          R"({"resourceType":"Bundle","entry":[{"resource":{"resourceType":"Claim","identifier":7}}],"link":[{"relation":"next","url":"Claim?page=2"}]})"};
    test::RandomValues random(11);
    for (int round = 0; round < 300; ++round) {
        server = {};
        server.before = [&](const sync::HttpRequest &, int) -> Fault {
            if (random.chance(40))
                return {};
            const std::array statuses{200, 201, 204, 302, 400, 401, 404, 409, 412, 500, 503};
            return Outcome<sync::HttpReply>(test::jsonReply(random.of(statuses), bodies[random.below(bodies.size())]));
        };
        for (const auto &each : talk(claims(3, round % 2 == 0 ? ClaimState::Queued : ClaimState::Sent))) {
            if (each.kind == ForeignNewsKind::ReadBack) {
                EXPECT_FALSE(server.kept("Claim").empty());
            }
        }
    }
}
