// SPDX-License-Identifier: Apache-2.0
#include "terminal/device/scan/line_reader.h"

#include <gtest/gtest.h>

using namespace guichet::device;

namespace {

using Codes = std::vector<std::string>;

TEST(LineReader, takesEveryLineEndAScannerMayHave)
{
    for (const char *end : {"\r", "\n", "\r\n", "\t", "\r\r\n"}) {
        LineReader lines;
        EXPECT_EQ(lines.take(std::string("6BF 1") + end + "6BF 2" + end), (Codes{"6BF 1", "6BF 2"})) << end;
        EXPECT_FALSE(lines.isWaiting());
    }
}

TEST(LineReader, joinsWhatComesInPieces)
{
    LineReader lines;
    EXPECT_TRUE(lines.take("6B").empty());
    EXPECT_TRUE(lines.isWaiting());
    EXPECT_TRUE(lines.take("F\r").size() == 1);
    EXPECT_TRUE(lines.take("\n").empty()); // the other half of a CRLF is no code
}

TEST(LineReader, aSilenceEndsACodeWithoutLineEnd)
{
    LineReader lines;
    lines.take("6BFOXN");
    EXPECT_EQ(lines.pause(), Codes{"6BFOXN"});
    EXPECT_TRUE(lines.pause().empty());
}

TEST(LineReader, keepsNoMoreThanACodeCanHold)
{
    LineReader lines;
    EXPECT_TRUE(lines.take(std::string(10'000'000, 'A')).empty());
    EXPECT_TRUE(lines.isGarbage());
    EXPECT_TRUE(lines.take("\r").empty()); // too long is no code, not half a code
    EXPECT_EQ(lines.take("6BF\r"), Codes{"6BF"});
    EXPECT_FALSE(lines.isGarbage());
    EXPECT_EQ(lines.take(std::string(LineReader::longestCode, 'A') + '\r').size(), 1U);
}

TEST(LineReader, noiseIsNoCode)
{
    LineReader lines;
    EXPECT_TRUE(lines.take(std::string("\x80\xff\0\x01\r", 5)).empty());
    EXPECT_FALSE(lines.isGarbage()); // once may be a plug going in
    EXPECT_TRUE(lines.take("\xfe\r\xfe\r").empty());
    EXPECT_TRUE(lines.isGarbage());
}

} // namespace
