// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/fhir/fhir_road.h"
#include "tests/sync/fhir/fake_server.h"
#include "tests/sync/fhir/random_resources.h"

#include <gtest/gtest.h>

#include <algorithm>

// Whole conversations of the FHIR road with a server made of values.
namespace guichet::test {

using sync::ForeignNewsKind;
using Fault = std::optional<Outcome<sync::HttpReply>>;

class FhirRoadTest : public testing::Test {
protected:
    FhirRoadTest()
    {
        settings.kind = sync::RoadKind::Fhir;
        settings.url = FakeServer::address;
        context.scheme = someScheme();
        context.facility.code.text = "KPO01";
        context.facility.name = "Kapo";
        context.now = 1'790'000'000;
        context.zoneMinutes = 60;
    }

    std::vector<sync::ForeignClaim> claims(std::size_t count, ClaimState state = ClaimState::Queued)
    {
        RandomValues random(7);
        std::vector<sync::ForeignClaim> made;
        for (std::size_t i = 0; i < count; ++i) {
            made.push_back(randomForeignClaim(random));
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
    FakeServer server{};
    std::optional<Failure> trouble{};
    std::optional<std::int64_t> retryAfter{};
};

inline Fault failed(Code code)
{
    return Outcome<sync::HttpReply>(fail(code, {{"hote", "fhir.example"}}));
}

inline Fault status(int code, const std::string &words = {})
{
    return Outcome<sync::HttpReply>(jsonReply(code, R"({"resourceType":"OperationOutcome","issue":[{"details":{"text":")" + words + R"("}}]})"));
}

} // namespace guichet::test
