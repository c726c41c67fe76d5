// SPDX-License-Identifier: Apache-2.0
#include "tests/sync/fhir/fhir_road_fixture.h"

namespace guichet::test {

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

} // namespace guichet::test
