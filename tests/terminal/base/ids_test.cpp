// SPDX-License-Identifier: Apache-2.0
#include "terminal/base/ids.h"

#include "tests/terminal/base/vectors.h"

#include <gtest/gtest.h>

namespace guichet {
namespace {

TEST(Ulid, IsWrittenAsItsSpecificationSays)
{
    // The time of the specification's own example, 01ARYZ6S41.
    const Ulid ulid = makeUlid(1469918176385, fixedHex<10>("ffffffffffffffffffff"));
    EXPECT_EQ(toText(ulid), "01ARYZ6S41ZZZZZZZZZZZZZZZZ");
    EXPECT_EQ(unixMillisecondsOf(ulid), 1469918176385);
    EXPECT_EQ(toText(Ulid{}), "00000000000000000000000000");
    EXPECT_EQ(toText(Ulid{fixedHex<16>("ffffffffffffffffffffffffffffffff")}), "7ZZZZZZZZZZZZZZZZZZZZZZZZZ");
}

TEST(Ulid, ReadsBackWhateverWayItIsTyped)
{
    const Ulid ulid{fixedHex<16>("0189abcdef01112233445566778899aa")};
    EXPECT_EQ(parseUlid(toText(ulid)), ulid);
    std::string typed = "oLARYZ6S41ZZZZZZZZZZZZZZZZ";
    EXPECT_EQ(parseUlid(typed), parseUlid("01ARYZ6S41ZZZZZZZZZZZZZZZZ"));
    for (char &c : typed)
        c = c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
    EXPECT_EQ(parseUlid(typed), parseUlid("01ARYZ6S41ZZZZZZZZZZZZZZZZ"));
}

TEST(Ulid, RefusesWhatIsNone)
{
    EXPECT_FALSE(parseUlid(""));
    EXPECT_FALSE(parseUlid("01ARYZ6S41ZZZZZZZZZZZZZZZ"));
    EXPECT_FALSE(parseUlid("01ARYZ6S41ZZZZZZZZZZZZZZZZZ"));
    EXPECT_FALSE(parseUlid("81ARYZ6S41ZZZZZZZZZZZZZZZZ")); // beyond 128 bits
    EXPECT_FALSE(parseUlid("01ARYZ6S41ZZZZZZZZZZZZZZZU"));
    EXPECT_FALSE(parseUlid("01ARYZ6S41ZZZZZZZZZZZZZZ-Z"));
}

TEST(Ulid, ATimeThatCannotBeWrittenTakesTheNearestBound)
{
    EXPECT_EQ(unixMillisecondsOf(makeUlid(-5, {})), 0);
    EXPECT_EQ(unixMillisecondsOf(makeUlid(INT64_MAX, {})), (std::int64_t{1} << 48) - 1);
}

TEST(Crockford, HasOneValuePerCharacterAsPeopleTypeThem)
{
    for (unsigned i = 0; i < crockfordAlphabet.size(); ++i)
        EXPECT_EQ(crockfordValue(crockfordAlphabet[i]), i);
    EXPECT_EQ(crockfordValue('i'), 1u);
    EXPECT_EQ(crockfordValue('L'), 1u);
    EXPECT_EQ(crockfordValue('o'), 0u);
    EXPECT_FALSE(crockfordValue('U'));
    EXPECT_FALSE(crockfordValue('-'));
    EXPECT_FALSE(crockfordValue('\0'));
}

TEST(Crockford, WritesAndReadsWholeBytes)
{
    EXPECT_EQ(toCrockford(hex("ff")), "ZW");
    EXPECT_EQ(toCrockford({}), "");
    for (std::size_t size = 0; size < 40; ++size) {
        const Bytes bytes = countedBytes(size);
        EXPECT_EQ(fromCrockford(toCrockford(bytes)), bytes);
    }
    EXPECT_FALSE(fromCrockford("ZZ")); // a spare bit is set
    EXPECT_FALSE(fromCrockford("Z"));  // no whole byte
    EXPECT_FALSE(fromCrockford("Z!"));
}

struct Checked {
    const char *body;
    char mark;
};

// The values of the card profile's published check digits, and ISO/IEC 7064's own example.
TEST(HybridCheck, Mod37_36GivesThePublishedCharacters)
{
    for (const Checked &known : {Checked{"0", '2'}, Checked{"A", 'H'}, Checked{"NIK00421701", 'B'}, Checked{"TH0009901", 'V'}, Checked{"ZZZZZZZZ", 'Q'},
                                 Checked{"GIT900103", 'F'}, Checked{"ISO79", '9'}, Checked{"A12425GABC1234002", 'M'}})
        EXPECT_EQ(hybridCheckCharacter(known.body, alphanumericAlphabet), known.mark) << known.body;
    EXPECT_FALSE(hybridCheckCharacter("NIK-1", alphanumericAlphabet));
    EXPECT_FALSE(hybridCheckCharacter("nik1", alphanumericAlphabet));
}

TEST(HybridCheck, SeesEveryWrongCharacter)
{
    const std::string good = "ESP00012302";
    for (const std::string_view alphabet : {alphanumericAlphabet, crockfordAlphabet}) {
        const std::string body = alphabet == crockfordAlphabet ? "0123456789" : good;
        const auto mark = hybridCheckCharacter(body, alphabet);
        ASSERT_TRUE(mark);
        for (std::size_t at = 0; at < body.size(); ++at) {
            for (const char other : alphabet) {
                std::string wrong = body;
                wrong[at] = other;
                EXPECT_EQ(hybridCheckCharacter(wrong, alphabet) == mark, other == body[at]) << wrong;
            }
        }
    }
}

} // namespace
} // namespace guichet
