// SPDX-License-Identifier: Apache-2.0
#include "terminal/console/json_line.h"

#include <gtest/gtest.h>

namespace guichet {
namespace {

TEST(JsonLine, KeepsTheOrderOfItsFields)
{
    JsonLine inner;
    inner.number("n", -1);
    JsonLine line;
    line.text("b", "x").flag("a", true).null("z").texts("t", {"1", "2"}).object("o", inner).objects("l", {inner, inner});
    EXPECT_EQ(line.str(), R"({"b":"x","a":true,"z":null,"t":["1","2"],"o":{"n":-1},"l":[{"n":-1},{"n":-1}]})");
    EXPECT_EQ(JsonLine().str(), "{}");
}

TEST(JsonLine, WhateverTheTextItStaysJsonAndOneLine)
{
    EXPECT_EQ(jsonQuoted("a\"b\\c\n\t\x1b\x7f é"), R"("a\"b\\c\u000a\u0009\u001b\u007f é")");
    EXPECT_EQ(jsonQuoted("a\xff"), "\"a\uFFFD\"");
}

} // namespace
} // namespace guichet
