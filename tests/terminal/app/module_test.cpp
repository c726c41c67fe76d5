// SPDX-License-Identifier: Apache-2.0
#include "terminal/app/module.h"

#include "terminal/app/wiring.h"
#include "tests/support/evil_server.h"
#include "tests/support/http_request.h"

#include <gtest/gtest.h>

#include <clocale>
#include <cstdio>
#include <fstream>

namespace guichet::app {
namespace {

TEST(Module, OneThatIsNotThereIsSaid)
{
    const auto missing = functionOfModule(modulePath("libguichet_none.so"), openNetworkName);
    ASSERT_FALSE(missing);
    EXPECT_EQ(missing.error().code, Code::E04);
    EXPECT_TRUE(missing.error().fields.at(0).second.ends_with("/lib/guichet/libguichet_none.so"));
}

TEST(Module, OneWithoutItsFunctionIsSaid)
{
    EXPECT_EQ(functionOfModule(modulePath(networkModule), "noSuchFunction").error().code, Code::E04);
}

TEST(Module, NetworkIsLoadedOnFirstUse)
{
    const std::string before = std::setlocale(LC_ALL, nullptr);
    const support::EvilServer server([](support::Peer &peer, const std::string &) { peer.send(support::reply(200, "", "pong")); });
    sync::RoadSettings road;
    road.url = server.url();
    auto network = openNetwork(road);
    ASSERT_TRUE(network);
    sync::HttpRequest request;
    request.path = "v1/time";
    const auto reply = (*network)->perform(request);
    ASSERT_TRUE(reply);
    EXPECT_EQ(textOf(reply->body), "pong");
    EXPECT_TRUE(support::headerOf(server.requests().at(0), "user-agent").starts_with("guichet/"));
    EXPECT_EQ(before, std::setlocale(LC_ALL, nullptr)); // what Qt follows, the program does not
}

TEST(Module, NetworkHandsItsRefusalOn)
{
    sync::RoadSettings road;
    road.url = "ftp://mutual.example/";
    const auto network = openNetwork(road);
    ASSERT_FALSE(network);
    EXPECT_EQ(network.error().code, Code::E09);
}

TEST(Module, PicturesAreLoadedWithTheFirst)
{
    const auto pictures = openPictures();
    EXPECT_EQ(pictures->codesIn("/nonexistent.png").error().code, Code::E04);
    const std::string path = testing::TempDir() + "guichet-no-picture.png";
    std::ofstream(path) << "no picture";
    EXPECT_EQ(pictures->codesIn(path).error().code, Code::Q13);
    std::remove(path.c_str());
}

} // namespace
} // namespace guichet::app
