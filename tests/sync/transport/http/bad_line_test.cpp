// SPDX-License-Identifier: Apache-2.0
#include "tests/sync/transport/http/bad_line.h"

#include "tests/support/fault_proxy.h"
#include "tests/sync/transport/http/file_server.h"

namespace guichet::sync {
namespace {

using support::EvilServer;
using support::FaultProxy;
using support::LineFaults;

TEST(BadLine, FileIsWholeAfterTwoCuts)
{
    const std::string file = someFile(100'000);
    const EvilServer server(serving(file));
    LineFaults faults;
    faults.cutDownAfter = {{0, 40'000}, {1, 30'000}};
    const FaultProxy line(server.port(), faults);
    const auto fetched = fetchWhole(*openClient(roadTo(line.url())), question("v1/packs/00"), 9);
    EXPECT_EQ(fetched.bytes, file);
    EXPECT_EQ(fetched.questions, 3);
    EXPECT_LT(line.traffic().down, file.size() + 2000); // nothing came twice
}

TEST(NetworkRow, Row76ReplyLostAfterTheWork)
{
    const EvilServer server(serving(""));
    LineFaults faults;
    faults.cutDownAfter = {{0, 0}};
    const FaultProxy line(server.port(), faults);
    const auto client = openClient(roadTo(line.url()));
    const auto first = client->perform(claimsOf("bundle"));
    const auto second = client->perform(claimsOf("bundle"));
    EXPECT_TRUE(failsWith(Code::N08, first));
    EXPECT_EQ(bodyText(second), "6");
    EXPECT_EQ(server.requests().size(), 2U); // told apart by their keys, not by us
}

TEST(BadLine, QuestionCutOnItsWayUpIsNoAnswer)
{
    const EvilServer server(serving(""));
    LineFaults faults;
    faults.cutUpAfter = {{0, 5000}};
    const FaultProxy line(server.port(), faults);
    const auto client = openClient(roadTo(line.url()));
    EXPECT_TRUE(failsWith(Code::N08, client->perform(claimsOf(someFile(60'000)))));
    EXPECT_EQ(bodyText(client->perform(claimsOf(someFile(60'000)))), "60000");
}

TEST(BadLine, ChangedBytesComeAsTheyAre)
{
    const std::string file = someFile(20'000);
    const EvilServer server([file](support::Peer &peer, const std::string &) { peer.send(support::reply(200, "", file)); });
    LineFaults faults;
    faults.corruptOneIn = 5000;
    const FaultProxy line(server.port(), faults);
    const auto outcome = ask(line.url(), question());
    if (outcome) { // the head itself may have been hit: then it is no answer at all
        EXPECT_NE(bodyText(outcome), file);
    }
    EXPECT_GE(line.traffic().down, file.size());
}

TEST(BadLine, ASlowAndLateLineFinishes)
{
    const EvilServer server(serving(""));
    LineFaults faults;
    faults.bitsPerSecond = 800'000;
    faults.latency = std::chrono::milliseconds(5);
    const FaultProxy line(server.port(), faults);
    EXPECT_EQ(bodyText(ask(line.url(), claimsOf(someFile(60'000)))), "60000");
}

} // namespace
} // namespace guichet::sync
