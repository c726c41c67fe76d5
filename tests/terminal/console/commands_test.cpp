// SPDX-License-Identifier: Apache-2.0
#include "terminal/console/line_value.h"
#include "terminal/console/values.h"
#include "tests/terminal/console/demo_world.h"

#include <algorithm>

using namespace guichet;
using namespace guichet::console;

namespace {

TEST_F(Commands, helpAndVersionOpenNothingAndSucceed)
{
    EXPECT_EQ(run({"--version"}), 0);
    EXPECT_NE(out.str().find("guichetctl "), std::string::npos);
    EXPECT_EQ(run({"--help"}), 0);
    for (const char *name : {"verify", "care", "claims", "send", "receive", "outbox", "road", "roster", "enrol", "journal", "export", "doctor", "simulate"}) {
        EXPECT_NE(out.str().find(std::string("guichetctl ") + name), std::string::npos) << name;
        EXPECT_EQ(run({name, "--help"}), 0) << name;
        run({"--help"});
    }
    EXPECT_FALSE(world.chosen);
}

TEST_F(Commands, whatIsNotUnderstoodIsTwoWithOneSentence)
{
    const std::vector<std::vector<std::string>> wrong{
        {}, {"verif"}, {"verify"}, {"verify", "--numbr", "1"}, {"verify", "--number"}, {"verify", "--number", "1", "--name", "abc"},
        {"verify", "--number", "1", "--visit", "SOON"}, {"verify", "--number", "1", "--on", "12/05/2026"},
        {"verify", "--number", "1", "--photo", "maybe"}, {"verify", "--number", "1", "--rank", "-1"}, {"verify", "--number", "1", "extra"},
        {"care"}, {"claims", "--status", "LOST"}, {"send"}, {"send", "--to", "example.org"}, {"send", "--to", "https://example.org", "--stick", "x"}, {"receive"}, {"road"}, {"road", "away"}, {"claims", "--scheme", "NONE"}, {"roster"},
        {"roster", "apply"}, {"enrol"}, {"journal"}, {"export"}, {"export", "--format", "fhir"}, {"simulate"}, {"batch"}, {"backup"}, {"restore"}, {"counter", "--profile", "none"},
    };
    for (const auto &words : wrong) {
        EXPECT_EQ(run(words), 2) << testing::PrintToString(words);
        const std::string said = err.str();
        EXPECT_EQ(std::count(said.begin(), said.end(), '\n'), words.empty() ? 0 : 1) << testing::PrintToString(words) << said;
    }
    EXPECT_TRUE(world.demo.journal.rows.empty());
}

TEST_F(Commands, verifyThenCareThenClaims)
{
    EXPECT_EQ(run({"verify", "--number", "DEM-0001", "--json"}), 0);
    EXPECT_EQ(field("decision"), "ELIGIBLE");
    EXPECT_EQ(field("rosterDate"), "2026-05-10");
    EXPECT_NE(out.str().find("\"remaining\":{\"beneficiaryYear\":100000,\"householdYear\":250000,\"episode\":40000,\"episodes\":null}"), std::string::npos) << out.str();
    const std::string id = field("verification");
    EXPECT_EQ(run({"--json", "care", "--verification", id, "--line", "CONS", "--line", "PARA:10", "--cash", "500"}), 0);
    EXPECT_EQ(field("status"), "QUEUED");
    EXPECT_NE(out.str().find("\"gross\":1250,\"mutual\":1000,\"state\":0,\"member\":250,\"cashDue\":250"), std::string::npos) << out.str();
    EXPECT_NE(out.str().find("\"cashCollected\":500,\"change\":250"), std::string::npos) << out.str();
    EXPECT_EQ(run({"care", "--verification", id, "--line", "CONS"}), 2); // C06
    EXPECT_EQ(run({"claims", "--json", "--status", "QUEUED"}), 0);
    EXPECT_EQ(field("memberNumber"), "DEM-0001");
    EXPECT_EQ(run({"claims", "--json", "--status", "PAID"}), 0);
    EXPECT_TRUE(out.str().empty());
}

TEST_F(Commands, noIsOne)
{
    EXPECT_EQ(run({"verify", "--number", "DEM-0010", "--json"}), 1);
    EXPECT_EQ(field("decision"), "NOT_ELIGIBLE");
    EXPECT_EQ(run({"verify", "--number", "DEM-9999"}), 1);
    EXPECT_EQ(run({"verify", "--text", "https://example.org"}), 1);
    EXPECT_EQ(run({"verify", "--image", "empty.png"}), 1);
    EXPECT_EQ(run({"verify", "--name", "Koffi", "--json"}), 1);
    const std::string candidates = out.str();
    EXPECT_EQ(std::count(candidates.begin(), candidates.end(), '\n'), 2);
    EXPECT_TRUE(candidates.starts_with("{\"candidate\":{\"memberNumber\":")) << candidates;
    world.seen.codes["two.png"] = {"a", "b"};
    EXPECT_EQ(run({"verify", "--image", "two.png"}), 1);
    EXPECT_NE(err.str().find("Q14"), std::string::npos);
}

TEST_F(Commands, theSurroundingsAreThree)
{
    EXPECT_EQ(run({"send", "--stick", "/nowhere"}), 3);
    world.demo.journal.failsWith = Failure{Code::D05, {}, {}};
    EXPECT_EQ(run({"verify", "--number", "DEM-0001", "--json"}), 3);
    EXPECT_TRUE(out.str().empty());
    world.demo.roster.inForce.reset();
    EXPECT_EQ(run({"roster", "status"}), 3);
}

TEST_F(Commands, everyCodeHasAnExit)
{
    for (int code = 0; code < codeCount; ++code) {
        const int exit = static_cast<int>(exitFor(static_cast<Code>(code)));
        EXPECT_TRUE(exit >= 1 && exit <= 3) << code;
    }
}

TEST(AmountsOfOptions, areAsciiDigitsWithinTheLimitAndNothingElse)
{
    EXPECT_EQ(*parseAmount("0"), Money{});
    EXPECT_EQ(*parseAmount("1000000000000000"), Money{largestAmount});
    for (const char *wrong : {"", "-1", "+1", "1 000,50", "1000.50", "1e3", "0x10", "٢٠٠", "1000000000000001", "99999999999999999999", " 1", "1 "})
        EXPECT_EQ(parseAmount(wrong).error().code, Code::C01) << wrong;
    for (const char *wrong : {"", "0", "-1", "1000001", "99999999", "１"})
        EXPECT_EQ(parseQuantity(wrong).error().code, Code::C05) << wrong;
}

TEST(LinesOfOptions, nameAnActOrDescribeOne)
{
    const auto plain = parseLine("CONS:2:900");
    ASSERT_TRUE(plain);
    EXPECT_EQ(plain->code.text, "CONS");
    EXPECT_EQ(plain->quantity, 2);
    EXPECT_EQ(plain->price, Money{900});
    const auto free = parseLine("@LAB:1:2000:Test: rapide");
    ASSERT_TRUE(free);
    EXPECT_EQ(free->category, "LAB");
    EXPECT_EQ(free->label, "Test: rapide");
    EXPECT_EQ(parseLine("").error().code, Code::E03);
    EXPECT_EQ(parseLine("A:1:2:3").error().code, Code::E03);
    EXPECT_EQ(parseLine("@LAB:1").error().code, Code::E03);
    EXPECT_EQ(parseLine("CONS:x").error().code, Code::C05);
    EXPECT_EQ(parseLine("CONS:1:x").error().code, Code::C01);
    EXPECT_EQ(parseLetter("L-1:5000:2026-06-01")->maxAmount, Money{5000});
    EXPECT_EQ(parseLetter("L-1:5000").error().code, Code::E03);
}

TEST_F(Commands, sendWithoutNetworkIsThreeAndNothingIsLost)
{
    EXPECT_EQ(run({"verify", "--number", "DEM-0001", "--json"}), 0);
    EXPECT_EQ(run({"care", "--verification", field("verification"), "--line", "CONS", "--json"}), 0);
    EXPECT_EQ(run({"send", "--to", "https://mutuelle.example", "--json"}), 3);
    EXPECT_EQ(field("scheme"), "DEMO");
    EXPECT_EQ(field("road"), "https://mutuelle.example/");
    EXPECT_NE(out.str().find("\"sent\":0,\"acknowledged\":0,\"waiting\":1,\"quarantined\":0"), std::string::npos) << out.str();
    EXPECT_NE(out.str().find("\"trouble\":{\"code\":\"N08\""), std::string::npos) << out.str();
    EXPECT_NE(out.str().find("\"nextTryAt\":1"), std::string::npos) << out.str();
    EXPECT_NE(err.str().find("N08"), std::string::npos);
    EXPECT_EQ(run({"receive", "--to", "https://mutuelle.example/", "--json"}), 3);
}

TEST_F(Commands, outboxSaysWhatWaitsAndWhy)
{
    EXPECT_EQ(run({"outbox"}), 0);
    EXPECT_NE(out.str().find("DEMO : rien en attente"), std::string::npos) << out.str();
    EXPECT_EQ(run({"verify", "--number", "DEM-0001", "--json"}), 0);
    EXPECT_EQ(run({"care", "--verification", field("verification"), "--line", "CONS", "--json"}), 0);
    sync::RoadSettings road;
    road.url = "https://mutuelle.example/";
    world.roadsOfAll = {road};
    EXPECT_EQ(run({"send", "--json"}), 3);
    world.demo.clock.setLocal("2026-06-15", 9, 0);
    EXPECT_EQ(run({"outbox", "--json"}), 0);
    EXPECT_EQ(field("status"), "QUEUED");
    EXPECT_EQ(field("road"), road.url);
    EXPECT_EQ(field("level"), "WARNING");
    EXPECT_NE(out.str().find("\"ageDays\":34"), std::string::npos) << out.str();
    EXPECT_NE(out.str().find("\"lastFailure\":{\"code\":\"N08\""), std::string::npos) << out.str();
    EXPECT_NE(out.str().find("\"waiting\":1,\"oldestDays\":34,\"level\":\"WARNING\",\"quarantined\":0"), std::string::npos) << out.str();
    EXPECT_EQ(run({"outbox"}), 0);
    EXPECT_NE(out.str().find("1 en attente, la plus ancienne : 34 j"), std::string::npos) << out.str();
    EXPECT_NE(out.str().find("--stick"), std::string::npos) << out.str();
}

TEST_F(Commands, outboxShowsBothSidesOfAQuarantine)
{
    EXPECT_EQ(run({"verify", "--number", "DEM-0001", "--json"}), 0);
    EXPECT_EQ(run({"care", "--verification", field("verification"), "--line", "CONS", "--json"}), 0);
    world.demo.journal.claimRows.front().state = ClaimState::Quarantined;
    world.demo.journal.claimRows.front().otherHash = crypto::Hash{0xab};
    EXPECT_EQ(run({"outbox", "--json"}), 0);
    EXPECT_EQ(field("otherHash").substr(0, 4), "ab00");
    EXPECT_EQ(field("hash").size(), 64U);
    EXPECT_FALSE(field("advice").empty());
    EXPECT_EQ(run({"outbox"}), 0);
    EXPECT_NE(out.str().find("en quarantaine : 1"), std::string::npos) << out.str();
}

TEST_F(Commands, roadsAreListedAndTried)
{
    sync::RoadSettings road;
    road.url = "https://mutuelle.example/";
    world.roadsOfAll = {road};
    EXPECT_EQ(run({"road", "list"}), 0);
    EXPECT_EQ(out.str(), "DEMO  native  https://mutuelle.example/\n");
    EXPECT_EQ(run({"road", "test", "--json"}), 3);
    EXPECT_NE(out.str().find("\"ok\":false,\"source\":null,\"trouble\":{\"code\":\"N08\""), std::string::npos) << out.str();
    world.network_.server = [](const sync::HttpRequest &) -> Outcome<sync::HttpReply> { return sync::HttpReply{404, {}, {}, false}; };
    EXPECT_EQ(run({"road", "test"}), 3);
    world.roadsOfAll[0].kind = sync::RoadKind::Fhir;
    world.network_.server = [](const sync::HttpRequest &request) -> Outcome<sync::HttpReply> {
        EXPECT_EQ(request.path, "metadata");
        return sync::HttpReply{200, {}, copyOf(bytesOf("{\"resourceType\":\"CapabilityStatement\"}")), false};
    };
    EXPECT_EQ(run({"road", "test"}), 0);
    EXPECT_NE(out.str().find("fhir  https://mutuelle.example/  CapabilityStatement"), std::string::npos) << out.str();
}

TEST_F(Commands, everySchemeIsGoneThroughUnlessOneIsNamed)
{
    world.second.emplace();
    world.second->journal.ours.scheme.code = {"AUTRE"};
    EXPECT_EQ(run({"outbox", "--json"}), 0);
    EXPECT_NE(out.str().find("\"scheme\":\"DEMO\""), std::string::npos);
    EXPECT_NE(out.str().find("\"scheme\":\"AUTRE\""), std::string::npos);
    EXPECT_EQ(run({"outbox", "--json", "--scheme", "AUTRE"}), 0);
    EXPECT_EQ(out.str().find("\"scheme\":\"DEMO\""), std::string::npos);
    EXPECT_EQ(run({"roster", "status", "--json"}), 0);
    const std::string both = out.str();
    EXPECT_EQ(std::count(both.begin(), both.end(), '\n'), 2);
    // A number only the second knows is found there, and the care goes where its verification is.
    world.demo.roster.households.clear();
    EXPECT_EQ(run({"verify", "--number", "DEM-0001", "--json"}), 0);
    EXPECT_EQ(world.demo.journal.rows.size(), 0U);
    EXPECT_EQ(run({"care", "--verification", field("verification"), "--line", "CONS", "--json"}), 0);
    EXPECT_EQ(world.second->journal.claimRows.size(), 1U);
    EXPECT_EQ(run({"claims", "--json"}), 0);
    EXPECT_EQ(field("scheme"), "AUTRE");
}

} // namespace
