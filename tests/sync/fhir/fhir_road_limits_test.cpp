// SPDX-License-Identifier: Apache-2.0
#include "tests/sync/fhir/fhir_road_fixture.h"

#include "sync/fhir/claim_response.h"

namespace guichet::test {

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

} // namespace guichet::test
