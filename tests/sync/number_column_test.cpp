// SPDX-License-Identifier: Apache-2.0
#include "sync/number_column.h"

#include "sync/text_column.h"
#include "tests/sync/random_values.h"

#include <gtest/gtest.h>

using namespace guichet;
using namespace guichet::sync;

namespace {

// Each kind of data a form was made for, and plain noise.
Numbers someNumbers(test::RandomValues &random, std::size_t rows)
{
    const std::uint64_t kind = random.below(8);
    const std::uint64_t base = random.bits() >> random.below(64);
    const std::uint64_t range = random.bits() >> random.below(64);
    Numbers made;
    for (std::size_t i = 0; i < rows; ++i) {
        if (kind == 0)
            made.push_back(base);
        else if (kind == 1)
            made.push_back(base + random.below(range));
        else if (kind == 2)
            made.push_back(random.chance(80) ? 0 : base + random.below(range));
        else if (kind == 3)
            made.push_back(base + i * 10 + random.below(10));
        else if (kind == 4)
            made.push_back(base * random.below(5));
        else if (kind == 5)
            made.push_back(base - i);
        else
            made.push_back(random.bits());
    }
    return made;
}

void expectSame(const Numbers &values)
{
    const Bytes bytes = encodeNumbers(values);
    auto column = NumberColumn::open(bytes, values.size());
    ASSERT_TRUE(column);
    for (std::size_t i = 0; i < values.size(); ++i)
        ASSERT_EQ(column->at(i), values[i]) << i;
    for (std::size_t i = 0; i < values.size(); i += 13) {
        const auto found = column->find(values[i]);
        ASSERT_TRUE(found);
        EXPECT_EQ(values[*found], values[i]);
    }
    column->decodeAll();
    for (std::size_t i = 0; i < values.size(); ++i)
        ASSERT_EQ(column->at(i), values[i]) << i;
}

} // namespace

TEST(NumberColumn, comesBackAsItWas)
{
    test::RandomValues random(1);
    for (int i = 0; i < 2000; ++i)
        expectSame(someNumbers(random, random.below(i % 20 == 0 ? 1000 : 70)));
}

TEST(NumberColumn, formsAreSmall)
{
    EXPECT_TRUE(encodeNumbers(Numbers(1000, 0)).empty());
    EXPECT_LE(encodeNumbers(Numbers(1000, 77)).size(), 3u);
    Numbers following;
    for (std::uint64_t i = 0; i < 64; ++i)
        following.push_back(1'000'000'000 + 3 * i);
    EXPECT_LE(encodeNumbers(following).size(), 10u);
    Numbers rare(64, 0);
    rare[5] = 1'000'000;
    EXPECT_LE(encodeNumbers(rare).size(), 14u);
    Numbers few;
    for (std::uint64_t i = 0; i < 64; ++i)
        few.push_back(20'000 + 31 * (i * 7 % 4));
    EXPECT_LE(encodeNumbers(few).size(), 26u);
}

TEST(NumberColumn, noiseNeverCrashes)
{
    test::RandomValues random(2);
    std::size_t opened = 0;
    for (int i = 0; i < 100'000; ++i) {
        Bytes bytes = random.bytes(random.below(30));
        if (!bytes.empty())
            bytes[0] = static_cast<Byte>(bytes[0] % 6);
        const std::size_t rows = random.below(40);
        if (auto column = NumberColumn::open(bytes, rows)) {
            ++opened;
            for (std::size_t row = 0; row < rows; ++row)
                column->at(row);
            column->decodeAll();
        }
    }
    EXPECT_GT(opened, 0u);
}

TEST(NumberColumn, varintsHaveOneForm)
{
    const auto take = [](Bytes bytes) {
        ByteView view(bytes);
        return takeVarint(view);
    };
    for (const std::uint64_t value : {std::uint64_t{0}, std::uint64_t{127}, std::uint64_t{128}, ~std::uint64_t{0}, std::uint64_t{1} << 63}) {
        Bytes bytes;
        appendVarint(bytes, value);
        EXPECT_EQ(take(bytes), value);
    }
    EXPECT_FALSE(take({}));
    EXPECT_FALSE(take({0x80}));
    EXPECT_FALSE(take({0x80, 0x00}));
    EXPECT_FALSE(take(Bytes(11, 0xFF)));
    EXPECT_FALSE(take({0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0x02}));
}

TEST(TextColumn, comesBackAsItWas)
{
    test::RandomValues random(3);
    for (int i = 0; i < 500; ++i) {
        std::vector<std::string> texts;
        const std::uint64_t kind = random.below(4);
        for (std::size_t rows = random.below(80); rows > 0; --rows) {
            if (kind == 0)
                texts.push_back(random.text());
            else if (kind == 1)
                texts.push_back(random.chance(30) ? "" : "+223 " + std::to_string(10'000'000 + random.below(80'000'000)));
            else if (kind == 2)
                texts.push_back(random.of(std::array{"Kapo", "Sané", "", "Bèna"}));
            else
                texts.push_back("KAY-" + std::to_string(100'000 + texts.size()) + "-" + std::to_string(random.below(10)));
        }
        const std::vector<std::string_view> views(texts.begin(), texts.end());
        const Bytes bytes = encodeTexts(views);
        auto column = TextColumn::open(bytes, texts.size());
        ASSERT_TRUE(column);
        for (std::size_t row = 0; row < texts.size(); ++row) {
            ASSERT_EQ(column->at(row), texts[row]);
            const auto found = column->find(texts[row], row);
            EXPECT_EQ(found, texts[row].empty() ? std::nullopt : std::optional(row));
        }
        column->decodeAll();
        for (std::size_t row = 0; row < texts.size(); ++row)
            ASSERT_EQ(column->at(row), texts[row]);
    }
}

TEST(TextColumn, refusesCutCharacters)
{
    // Two words "É" whose first ends inside the character.
    const Bytes good = encodeTexts({"É", "a"});
    ASSERT_TRUE(TextColumn::open(good, 2));
    Bytes bad = good;
    for (std::size_t i = 0; i + 1 < bad.size(); ++i) {
        if (bad[i] == 0xC3)
            bad[i] = 'x';
    }
    EXPECT_FALSE(TextColumn::open(bad, 2));
}
