// SPDX-License-Identifier: Apache-2.0
#include "tests/sync/transport/http/bad_line.h"

#include "tests/support/fault_proxy.h"
#include "tests/sync/transport/http/file_server.h"

#include <chrono>
#include <cstdio>

// What a day's exchange takes over 20 kbit/s, with the limits of the program
// itself. Minutes long: label long.
namespace guichet::sync {
namespace {

using support::EvilServer;
using support::FaultProxy;
using support::LineFaults;

constexpr std::uint64_t slow = 20'000;

void print(const char *what, const FaultProxy &line, std::chrono::steady_clock::time_point begun)
{
    const double seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - begun).count();
    const auto traffic = line.traffic();
    std::printf("slow link %s: %.1f s, %zu bytes up, %zu down, %zu connections\n", what, seconds, traffic.up, traffic.down, traffic.connections);
}

HttpRequest unhurried(const std::string &path)
{
    HttpRequest request;
    request.path = path;
    return request;
}

// A thousand claims with their verifications: two bundles of at most 64 KiB, 95 kB
// in all. The second is cut half way and goes again.
TEST(SlowLink, AThousandClaimsGoUp)
{
    const EvilServer server(serving(""));
    LineFaults faults;
    faults.bitsPerSecond = slow;
    faults.latency = std::chrono::milliseconds(150);
    faults.cutUpAfter = {{1, 15'000}};
    const FaultProxy line(server.port(), faults);
    const auto client = openClient(roadTo(line.url()));
    const auto begun = std::chrono::steady_clock::now();
    std::size_t sent = 0;
    int questions = 0;
    for (const std::size_t size : {std::size_t{65'000}, std::size_t{30'000}}) {
        HttpRequest request = unhurried("v1/claims");
        request.method = Method::Post;
        request.body = copyOf(bytesOf(someFile(size)));
        Outcome<HttpReply> outcome = fail(Code::N08);
        for (int attempt = 0; attempt < 3 && !outcome; ++attempt, ++questions)
            outcome = client->perform(request);
        ASSERT_EQ(bodyText(outcome), std::to_string(size));
        sent += size;
    }
    print("claims", line, begun);
    EXPECT_EQ(sent, 95'000U);
    EXPECT_EQ(questions, 3);
}

TEST(SlowLink, APackComesDownOverACut)
{
    const std::string file = someFile(300'000);
    const EvilServer server(serving(file));
    LineFaults faults;
    faults.bitsPerSecond = slow;
    faults.latency = std::chrono::milliseconds(150);
    faults.cutDownAfter = {{0, 150'000}};
    const FaultProxy line(server.port(), faults);
    const auto begun = std::chrono::steady_clock::now();
    const auto fetched = fetchWhole(*openClient(roadTo(line.url())), unhurried("v1/packs/00"), 5);
    print("pack", line, begun);
    EXPECT_EQ(fetched.bytes, file);
    EXPECT_EQ(fetched.questions, 2);
}

} // namespace
} // namespace guichet::sync
