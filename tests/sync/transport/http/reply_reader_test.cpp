// SPDX-License-Identifier: Apache-2.0
#include "sync/transport/http/reply_reader.h"

#include <gtest/gtest.h>

namespace guichet::sync {
namespace {

struct Told {
    std::string code{}; // "N03", or empty
    HttpReply reply{};
    bool staysOpen = false;
};

// Reads in pieces of `piece` bytes, then the other end hangs up.
Told tell(const std::string &text, std::size_t piece, std::size_t largest = 1000)
{
    HttpRequest request;
    request.largestReply = largest;
    ReplyReader reader(request);
    Told told;
    for (std::size_t at = 0; at < text.size(); at += piece) {
        if (const auto failure = reader.take(bytesOf(std::string_view(text).substr(at, piece)))) {
            told.code = "N0" + std::to_string(static_cast<int>(failure->code) - static_cast<int>(Code::N01) + 1);
            return told;
        }
    }
    told.staysOpen = reader.staysOpen();
    reader.end();
    told.reply = reader.hasHead() ? reader.takeReply() : HttpReply{};
    return told;
}

class ReplyReaderTest : public testing::TestWithParam<std::size_t> {
protected:
    Told read(const std::string &text) { return tell(text, GetParam()); }
};

TEST_P(ReplyReaderTest, BodyByItsLength)
{
    const Told told = read("HTTP/1.1 200 OK\r\nETag: \"a\"\r\nContent-Length: 4\r\n\r\nbody");
    EXPECT_EQ(told.reply.status, 200);
    EXPECT_EQ(told.reply.header("etag"), "\"a\"");
    EXPECT_EQ(textOf(told.reply.body), "body");
    EXPECT_FALSE(told.reply.isCut);
    EXPECT_TRUE(told.staysOpen);
}

TEST_P(ReplyReaderTest, BodyInChunks)
{
    const Told told = read("HTTP/1.1 200 OK\r\nTransfer-Encoding: Chunked\r\n\r\n3;x=y\r\nabc\r\n0a\r\n0123456789\r\n0\r\nTrailer: x\r\n\r\n");
    EXPECT_EQ(textOf(told.reply.body), "abc0123456789");
    EXPECT_FALSE(told.reply.isCut);
    EXPECT_TRUE(told.staysOpen);
}

TEST_P(ReplyReaderTest, BodyToTheEndOfTheLine)
{
    const Told told = read("HTTP/1.0 200 OK\n\nbody");
    EXPECT_EQ(textOf(told.reply.body), "body");
    EXPECT_FALSE(told.reply.isCut);
    EXPECT_FALSE(told.staysOpen);
}

TEST_P(ReplyReaderTest, NoBody)
{
    for (const char *status : {"204 No Content", "304 Not Modified"}) {
        const Told told = read(std::string("HTTP/1.1 ") + status + "\r\nContent-Length: 4\r\n\r\n");
        EXPECT_FALSE(told.reply.isCut) << status;
        EXPECT_TRUE(told.reply.body.empty());
    }
    EXPECT_FALSE(read("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n").reply.isCut);
}

TEST_P(ReplyReaderTest, ProvisionalRepliesAreSkipped)
{
    EXPECT_EQ(read("HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 201 Created\r\nContent-Length: 0\r\n\r\n").reply.status, 201);
}

TEST_P(ReplyReaderTest, CutAnywhereAfterTheHead)
{
    const std::string counted = "HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\nbody";
    const std::string chunked = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n4\r\nbody\r\n0\r\n\r\n";
    for (const std::string &text : {counted, chunked}) {
        for (std::size_t size = 0; size < text.size(); ++size) {
            const Told told = read(text.substr(0, size));
            EXPECT_EQ(told.code, "") << size;
            EXPECT_TRUE(told.reply.status == 0 || told.reply.isCut) << size;
        }
    }
}

TEST_P(ReplyReaderTest, WhatIsNotHttp)
{
    for (const char *text : {"SSH-2.0-x\r\n\r\n", "HTTP/2 200\r\n\r\n", "HTTP/1.1 2x0 OK\r\n\r\n", "HTTP/1.1 200 OK\r\nno colon\r\n\r\n",
                             "HTTP/1.1 200 OK\r\n folded: x\r\n\r\n", "HTTP/1.1 200 OK\r\nContent-Length: -1\r\n\r\n",
                             "HTTP/1.1 200 OK\r\nContent-Length: 99999999999999999999\r\n\r\n", "HTTP/1.1 200 OK\r\nTransfer-Encoding: gzip\r\n\r\n",
                             "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nxyz\r\n", "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n1\r\nabc\r\n"})
        EXPECT_EQ(read(text).code, "N03") << text;
}

TEST_P(ReplyReaderTest, Row64Limits)
{
    EXPECT_EQ(read("HTTP/1.1 200 OK\r\nx: " + std::string(70'000, 'y')).code, "N05");
    EXPECT_EQ(read("HTTP/1.1 200 OK\r\n\r\n" + std::string(1001, 'y')).code, "N05");
    EXPECT_EQ(read("HTTP/1.1 200 OK\r\nContent-Length: 1001\r\n\r\n").code, "N05");
    const std::string chunked = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n";
    EXPECT_EQ(read(chunked + "1;" + std::string(5000, 'x')).code, "N05");
    EXPECT_EQ(read(chunked + "ffffffff\r\n" + std::string(1001, 'y')).code, "N05");
    std::string trailers = chunked + "0\r\n";
    for (int i = 0; i < 2000; ++i)
        trailers += "trailer-of-no-use: " + std::string(30, 'x') + "\r\n";
    EXPECT_EQ(read(trailers).code, "N05");
}

TEST_P(ReplyReaderTest, MoreThanOneReplyEndsTheLine)
{
    const std::string one = "HTTP/1.1 200 OK\r\nContent-Length: 1\r\n\r\n";
    EXPECT_EQ(textOf(read(one + "x" + one + "y").reply.body), "x");
    EXPECT_FALSE(tell(one + "x" + one + "y", 1000).staysOpen);
    EXPECT_FALSE(read("HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: 1\r\n\r\nx").staysOpen);
}

INSTANTIATE_TEST_SUITE_P(Pieces, ReplyReaderTest, testing::Values(1, 2, 7, 64, 100'000));

} // namespace
} // namespace guichet::sync
