// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/transport/http/http_client.h"

#include <gtest/gtest.h>

namespace guichet::sync {

inline std::unique_ptr<HttpClient> openClient(const RoadSettings &road)
{
    auto client = HttpClient::open(road, "0.1.0");
    EXPECT_TRUE(client) << static_cast<int>(client ? Code{} : client.error().code);
    return client ? *std::move(client) : nullptr;
}

inline RoadSettings roadTo(const std::string &url)
{
    RoadSettings road;
    road.url = url;
    return road;
}

// A question with limits a test can wait for.
inline HttpRequest question(const std::string &path = "v1/time")
{
    HttpRequest request;
    request.path = path;
    request.idleMilliseconds = 5000;
    request.totalMilliseconds = 20'000;
    return request;
}

inline HttpRequest claimsOf(std::string_view body)
{
    HttpRequest request = question("v1/claims");
    request.method = Method::Post;
    request.body = copyOf(bytesOf(body));
    return request;
}

inline Outcome<HttpReply> ask(const std::string &url, const HttpRequest &request)
{
    return openClient(roadTo(url))->perform(request);
}

inline testing::AssertionResult failsWith(Code code, const Outcome<HttpReply> &outcome)
{
    if (outcome)
        return testing::AssertionFailure() << "answered " << outcome->status;
    if (outcome.error().code != code)
        return testing::AssertionFailure() << "code " << static_cast<int>(outcome.error().code) << ": " << outcome.error().detail;
    return testing::AssertionSuccess();
}

inline std::string bodyText(const Outcome<HttpReply> &outcome)
{
    return outcome ? std::string(textOf(outcome->body)) : "none";
}

} // namespace guichet::sync
