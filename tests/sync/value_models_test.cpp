// SPDX-License-Identifier: Apache-2.0
#include "sync/value_models.h"

#include "tests/sync/random_values.h"

#include <gtest/gtest.h>

using namespace guichet;
using namespace guichet::sync;

namespace {

constexpr std::size_t plenty = 1 << 24;

// Everything a seed draws, through the same functions both ways.
template <class Coder>
std::vector<std::string> walk(Coder &coder, std::uint64_t seed, std::vector<std::string> texts)
{
    test::RandomValues random(seed);
    NumberModel numbers;
    TextModel words;
    auto letters = std::make_unique<Letters>();
    Chance chance;
    for (std::string &text : texts) {
        const std::uint64_t number = random.bits() >> random.below(64);
        EXPECT_EQ(numbers.code(coder, Coder::writes ? number : 0), number);
        const bool one = random.chance(3);
        EXPECT_EQ(coder.bit(chance, Coder::writes && one), one);
        const std::uint64_t bound = 1 + random.below(65'536);
        const std::uint64_t among = random.below(bound);
        EXPECT_EQ(coder.below(bound, Coder::writes ? among : 0), among);
        words.code(coder, *letters, text);
    }
    return texts;
}

std::vector<std::string> someTexts(std::uint64_t seed)
{
    test::RandomValues random(seed);
    std::vector<std::string> texts;
    for (int i = 0; i < 400; ++i)
        texts.push_back(random.chance(50) ? random.text() : "ESP-" + std::to_string(random.below(1'000'000)) + "-0" + std::to_string(random.below(9)));
    return texts;
}

Bytes written(std::uint64_t seed)
{
    RangeWriter writer;
    walk(writer, seed, someTexts(seed));
    return writer.finish();
}

} // namespace

TEST(ValueModels, whatIsWrittenIsReadAndNothingIsLeft)
{
    for (std::uint64_t seed = 1; seed <= 20; ++seed) {
        const Bytes bytes = written(seed);
        RangeReader reader(bytes, plenty);
        EXPECT_EQ(walk(reader, seed, std::vector<std::string>(400)), someTexts(seed));
        EXPECT_TRUE(reader.isAtEnd() && !reader.hasFailed());
    }
}

TEST(ValueModels, bytesThatEndTooSoonAreNoticed)
{
    const Bytes bytes = written(7);
    for (std::size_t size = 0; size < bytes.size(); size += 37) {
        RangeReader reader(ByteView(bytes).first(size), plenty);
        NumberModel numbers;
        for (std::size_t i = 0; i < bytes.size(); ++i)
            numbers.code(reader, 0);
        EXPECT_TRUE(reader.hasFailed());
    }
}

TEST(ValueModels, aRareOutcomeCostsAndAUsualOneHardlyDoes)
{
    RangeWriter writer;
    Chance chance;
    for (int i = 0; i < 10'000; ++i)
        writer.bit(chance, false);
    EXPECT_LT(writer.finish().size(), 30u);
}

TEST(ValueModels, aTextIsItsShapeAndItsNumbers)
{
    for (const std::string_view text : {"ESP-000123-04", "KPO01-A26-000123X", "", "123456789012345678901234567890", "A.B-7", "héé 00", "0"}) {
        ShapedText shaped;
        ASSERT_TRUE(cutShape(text, shaped));
        EXPECT_EQ(joinShape(shaped), text);
    }
    ShapedText checked;
    ASSERT_TRUE(cutShape("KPO01-A26-000123" + std::string(1, *hybridCheckCharacter("KPO01A26000123", alphanumericAlphabet)), checked));
    EXPECT_EQ(checked.shape.back(), ShapedText::checkMark);
    ShapedText odd;
    EXPECT_FALSE(cutShape("with a \x03 inside", odd));
}

TEST(ValueModels, fewBytesCannotPromiseMoreThanTheBudget)
{
    RangeWriter writer;
    TextModel words;
    auto letters = std::make_unique<Letters>();
    std::string longText(4000, 'a');
    for (int i = 0; i < 5000; ++i)
        words.code(writer, *letters, longText);
    const Bytes bytes = writer.finish();
    RangeReader reader(bytes, 100'000);
    TextModel read;
    auto fresh = std::make_unique<Letters>();
    int texts = 0;
    for (; texts < 5000 && !reader.hasFailed(); ++texts)
        read.code(reader, *fresh, longText);
    EXPECT_LT(texts, 50);
}
