// SPDX-License-Identifier: Apache-2.0
#include "terminal/base/cbor.h"

#include <gtest/gtest.h>

#include <random>

namespace guichet::cbor {
namespace {

using Random = std::mt19937_64;

constexpr unsigned seed = 20260315;

// A random item of our profile: keys of a map rise, so both limits take it.
void writeRandom(Writer &writer, Random &random, unsigned depth)
{
    const auto kind = random() % (depth < 6 ? 8 : 5);
    const auto count = static_cast<std::size_t>(random() % 5);
    if (kind == 0)
        writer.integer(static_cast<std::int64_t>(random() >> random() % 64));
    else if (kind == 1)
        writer.integer(-1 - static_cast<std::int64_t>((random() >> random() % 63) & INT64_MAX));
    else if (kind == 2)
        writer.bytes(Bytes(random() % 300, static_cast<Byte>(random())));
    else if (kind == 3)
        writer.text(std::string(random() % 300, 'x') + "é");
    else if (kind == 4)
        writer.boolean(random() % 2 == 0);
    else if (kind == 7)
        writeRandom(writer.tag(random() >> 1), random, depth + 1);
    else {
        kind == 5 ? writer.array(count) : writer.map(count);
        for (std::size_t i = 0; i < count; ++i) {
            if (kind == 6)
                writer.key(static_cast<std::int64_t>(i * 300));
            writeRandom(writer, random, depth + 1);
        }
    }
}

void writeAgain(Writer &writer, const Value &value)
{
    switch (value.kind()) {
    case Kind::Integer: writer.integer(*value.integer()); return;
    case Kind::Bytes: writer.bytes(*value.bytes()); return;
    case Kind::Text: writer.text(*value.text()); return;
    case Kind::Boolean: writer.boolean(*value.boolean()); return;
    case Kind::Null: writer.null(); return;
    case Kind::Tag: writeAgain(writer.tag(value.tag()), value.items().front()); return;
    case Kind::Array:
        writer.array(value.items().size());
        for (const Value &item : value.items())
            writeAgain(writer, item);
        return;
    case Kind::Map:
        writer.map(value.entryCount());
        for (const Value &item : value.items())
            writeAgain(writer, item);
        return;
    case Kind::Undefined:
    case Kind::Simple:
    case Kind::Float: FAIL() << "never written by us";
    }
}

TEST(CborRandom, WhatIsWrittenReadsAndWritesTheSame)
{
    Random random(seed);
    for (int round = 0; round < 3000; ++round) {
        Writer writer;
        writeRandom(writer, random, 1);
        const Bytes bytes = writer.take();
        const auto read = parse(bytes, ownFormatLimits);
        ASSERT_TRUE(read) << toHex(bytes) << ' ' << nameOf(read.error());
        Writer again;
        writeAgain(again, *read);
        ASSERT_EQ(toHex(again.written()), toHex(bytes));
    }
}

TEST(CborRandom, EveryCutIsTruncatedAndEveryExtraByteTrailing)
{
    Random random(seed + 1);
    for (int round = 0; round < 100; ++round) {
        Writer writer;
        writeRandom(writer, random, 1);
        Bytes bytes = writer.take();
        for (std::size_t cut = 0; cut < bytes.size(); ++cut)
            ASSERT_EQ(parse(ByteView(bytes).first(cut), ownFormatLimits).error(), Error::Truncated) << toHex(bytes) << " at " << cut;
        bytes.push_back(0);
        ASSERT_EQ(parse(bytes, ownFormatLimits).error(), Error::Trailing);
    }
}

// What is accepted has one writing only: a changed byte is refused or another value.
TEST(CborRandom, NoisePassesOnlyInItsOnlyWriting)
{
    Random random(seed + 2);
    for (int round = 0; round < 20000; ++round) {
        Bytes noise(1 + random() % 24);
        for (Byte &byte : noise)
            byte = static_cast<Byte>(random());
        const auto read = parse(noise, ownFormatLimits);
        if (!read || read->is(Kind::Float) || read->is(Kind::Simple) || read->is(Kind::Undefined) || !read->items().empty())
            continue;
        Writer again;
        writeAgain(again, *read);
        ASSERT_EQ(toHex(again.written()), toHex(noise));
    }
}

} // namespace
} // namespace guichet::cbor
