// SPDX-License-Identifier: Apache-2.0
#include "sync/openimis/page_walk.h"

#include "tests/interop/openimis/fixture.h"

#include <gtest/gtest.h>

namespace guichet::sync {
namespace {

struct Walked {
    std::vector<std::string> codes{};
    std::vector<std::int64_t> bad{};
    std::optional<Failure> trouble{};
    int questions = 0;
};

Walked walk(OpenimisFixture &server, const std::string &resource, const std::string &token, int perPage)
{
    openimis::PageWalk pages(resource, token, perPage);
    Walked walked;
    while (const auto question = pages.next()) {
        pages.take(server.perform(*question));
        for (const openimis::PageEntry &entry : pages.takeEntries())
            walked.codes.push_back(entry.code);
        if (++walked.questions > 200)
            break;
    }
    walked.bad = pages.badRecords();
    walked.trouble = pages.trouble();
    return walked;
}

TEST(OpenimisPages, AreCountedToTheEndAndABadRecordCostsOnlyItself)
{
    if (!OpenimisFixture::canRun())
        GTEST_SKIP() << "python3 is not installed";
    OpenimisFixture server;
    const std::string token = server.tokenForTests();
    for (const int perPage : {1, 5, 10, 23, 100}) {
        SCOPED_TRACE(perPage);
        const Walked whole = walk(server, "ActivityDefinition", token, perPage);
        EXPECT_FALSE(whole.trouble);
        ASSERT_EQ(whole.codes.size(), 23U);
        EXPECT_EQ(whole.codes.back(), "A23");
        server.tell(R"({"set":{"badService":"A7"}})");
        const Walked holed = walk(server, "ActivityDefinition", token, perPage);
        EXPECT_FALSE(holed.trouble);
        EXPECT_EQ(holed.codes.size(), 22U);
        EXPECT_EQ(holed.bad, std::vector<std::int64_t>{7});
        server.tell(R"({"set":{"badService":"A23"}})");
        EXPECT_EQ(walk(server, "ActivityDefinition", token, perPage).bad, std::vector<std::int64_t>{23});
        server.tell(R"({"set":{"badService":""}})");
    }
    EXPECT_EQ(walk(server, "ActivityDefinition", "autre", 10).trouble->code, Code::N09);
    EXPECT_EQ(walk(server, "Nothing", token, 10).trouble->code, Code::N03);
}

} // namespace
} // namespace guichet::sync
