// SPDX-License-Identifier: Apache-2.0
#include "terminal/base/cbor.h"

#include "tests/terminal/base/vectors.h"

#include <gtest/gtest.h>

namespace guichet::cbor {
namespace {

struct Refusal {
    const char *bytes;
    Error error;
};

class Refused : public testing::TestWithParam<Refusal> {};

TEST_P(Refused, ForItsOwnReason)
{
    const Bytes bytes = hex(GetParam().bytes);
    const auto read = parse(bytes, cardLimits);
    ASSERT_FALSE(read) << GetParam().bytes;
    EXPECT_EQ(nameOf(read.error()), nameOf(GetParam().error)) << GetParam().bytes;
}

INSTANTIATE_TEST_SUITE_P(Cbor, Refused, testing::Values(
    Refusal{"", Error::Truncated}, Refusal{"18", Error::Truncated}, Refusal{"1b00000000000000", Error::Truncated},
    Refusal{"4301ff", Error::Truncated}, Refusal{"820a", Error::Truncated}, Refusal{"a10a", Error::Truncated},
    Refusal{"5b7fffffffffffffff", Error::Truncated}, Refusal{"9b7fffffffffffffff00", Error::Truncated}, Refusal{"c1", Error::Truncated},
    Refusal{"0000", Error::Trailing}, Refusal{"a0f6", Error::Trailing},
    Refusal{"1c", Error::Malformed}, Refusal{"5d", Error::Malformed}, Refusal{"fe", Error::Malformed}, Refusal{"ff", Error::Malformed},
    Refusal{"df", Error::Malformed}, Refusal{"1f", Error::Malformed}, Refusal{"f814", Error::Malformed}, Refusal{"f81f", Error::Malformed},
    Refusal{"8181818181818181f6", Error::Depth},
    Refusal{"a200000001", Error::DuplicateKey}, Refusal{"a2616101616102", Error::DuplicateKey}, Refusal{"a18200a20a000a018000", Error::DuplicateKey},
    Refusal{"5fff", Error::Indefinite}, Refusal{"7fff", Error::Indefinite}, Refusal{"9fff", Error::Indefinite}, Refusal{"bfff", Error::Indefinite},
    Refusal{"1817", Error::NonMinimal}, Refusal{"190018", Error::NonMinimal}, Refusal{"1a00000100", Error::NonMinimal},
    Refusal{"1b00000000ffffffff", Error::NonMinimal}, Refusal{"3800", Error::NonMinimal}, Refusal{"580100", Error::NonMinimal},
    Refusal{"61ff", Error::Utf8}, Refusal{"62c080", Error::Utf8}, Refusal{"63eda080", Error::Utf8}, Refusal{"64f4908080", Error::Utf8},
    Refusal{"1b8000000000000000", Error::IntRange}, Refusal{"1bffffffffffffffff", Error::IntRange}, Refusal{"3b8000000000000000", Error::IntRange},
    Refusal{"3bfffffffffffffffb", Error::IntRange}));

struct Example { // RFC 8949 appendix A, what is of our profile
    const char *bytes;
    std::int64_t value;
};

class AppendixA : public testing::TestWithParam<Example> {};

TEST_P(AppendixA, IntegersReadAndWriteTheSame)
{
    const Bytes bytes = hex(GetParam().bytes);
    const auto read = parse(bytes, cardLimits);
    ASSERT_TRUE(read);
    EXPECT_EQ(read->integer(), GetParam().value);
    EXPECT_EQ(toHex(Writer().integer(GetParam().value).take()), GetParam().bytes);
}

INSTANTIATE_TEST_SUITE_P(Cbor, AppendixA, testing::Values(
    Example{"00", 0}, Example{"01", 1}, Example{"0a", 10}, Example{"17", 23}, Example{"1818", 24}, Example{"1819", 25}, Example{"1864", 100},
    Example{"1903e8", 1000}, Example{"1a000f4240", 1000000}, Example{"1b000000e8d4a51000", 1000000000000}, Example{"20", -1}, Example{"29", -10},
    Example{"3863", -100}, Example{"3903e7", -1000}, Example{"1b7fffffffffffffff", INT64_MAX}, Example{"3b7fffffffffffffff", INT64_MIN}));

TEST(Cbor, ReadsTheOtherExamplesOfAppendixA)
{
    const Bytes nested = hex("a26161016162820203"); // {"a": 1, "b": [2, 3]}
    const auto map = parse(nested, cardLimits);
    ASSERT_TRUE(map);
    ASSERT_EQ(map->entryCount(), 2u);
    EXPECT_EQ(map->keyAt(0).text(), "a");
    EXPECT_EQ(map->valueAt(1).items()[1].integer(), 3);
    EXPECT_EQ(toHex(map->valueAt(1).encoded()), "820203");

    const Bytes tagged = hex("c074323031332d30332d32315432303a30343a30305a");
    const auto date = parse(tagged, cardLimits);
    ASSERT_TRUE(date);
    EXPECT_EQ(date->tag(), 0u);
    EXPECT_EQ(date->items().front().text(), "2013-03-21T20:04:00Z");

    const Bytes letter = hex("62c3bc");
    EXPECT_EQ(parse(letter, cardLimits)->text(), "ü");
    EXPECT_EQ(parse(hex("f4"), cardLimits)->boolean(), false);
    EXPECT_EQ(parse(hex("f5"), cardLimits)->boolean(), true);
    EXPECT_TRUE(parse(hex("f6"), cardLimits)->is(Kind::Null));
    EXPECT_TRUE(parse(hex("f7"), cardLimits)->is(Kind::Undefined));
    EXPECT_TRUE(parse(hex("f8ff"), cardLimits)->is(Kind::Simple));
    EXPECT_TRUE(parse(hex("fb3ff199999999999a"), cardLimits)->is(Kind::Float));
}

TEST(Cbor, AnswersNothingForAnotherKind)
{
    const Bytes bytes = hex("20");
    const auto minusOne = parse(bytes, cardLimits);
    ASSERT_TRUE(minusOne);
    EXPECT_FALSE(minusOne->unsignedInteger());
    EXPECT_FALSE(minusOne->text());
    EXPECT_FALSE(minusOne->bytes());
    EXPECT_FALSE(minusOne->boolean());
    EXPECT_FALSE(minusOne->fixedBytes<4>());
    EXPECT_EQ(minusOne->find(0), nullptr);
    EXPECT_TRUE(minusOne->items().empty());
    EXPECT_EQ(minusOne->entryCount(), 0u);
}

TEST(Cbor, FindsByIntegerKeyOnly)
{
    const Bytes bytes = Writer().map(3).key(4).text("exp").key(-1).boolean(true).text("4").null().take();
    const auto map = parse(bytes, cardLimits);
    ASSERT_TRUE(map);
    ASSERT_NE(map->find(4), nullptr);
    EXPECT_EQ(map->find(4)->text(), "exp");
    EXPECT_EQ(map->find(-1)->boolean(), true);
    EXPECT_EQ(map->find(5), nullptr);
}

TEST(Cbor, TakesAnyOrderOfKeysFromCardsAndOneFromOurFiles)
{
    const Bytes unsorted = hex("a20100" "0000");
    EXPECT_TRUE(parse(unsorted, cardLimits));
    const auto own = parse(unsorted, ownFormatLimits);
    ASSERT_FALSE(own);
    EXPECT_EQ(own.error(), Error::UnsortedKeys);
}

TEST(Cbor, StopsAtItsLimitsAndNotBefore)
{
    const Limits small{3, 2, 5, false};
    EXPECT_TRUE(parse(hex("818100"), small));
    EXPECT_EQ(parse(hex("81818100"), small).error(), Error::Depth);
    EXPECT_TRUE(parse(hex("820000"), small));
    EXPECT_EQ(parse(hex("83000000"), small).error(), Error::Size);
    EXPECT_TRUE(parse(hex("82810000"), small));
    EXPECT_EQ(parse(hex("8282000082" "0000"), small).error(), Error::Size);
}

TEST(Cbor, ADeclaredLengthNeverAllocatesMoreThanIsThere)
{
    for (const char *head : {"9affffffff", "baffffffff", "5affffffff", "7affffffff", "9b0fffffffffffffff", "bb7fffffffffffffff"}) {
        const auto read = parse(hex(head), Limits{8, SIZE_MAX, SIZE_MAX, false});
        ASSERT_FALSE(read) << head;
        EXPECT_EQ(read.error(), Error::Truncated) << head;
    }
}

TEST(Cbor, EveryErrorHasAName)
{
    for (int i = 0; i <= static_cast<int>(Error::IntRange); ++i)
        EXPECT_FALSE(nameOf(static_cast<Error>(i)).empty());
    EXPECT_EQ(nameOf(Error::DuplicateKey), "duplicate_key");
}

} // namespace
} // namespace guichet::cbor
