// SPDX-License-Identifier: Apache-2.0
#include "cards/card_text.h"

#include "tests/cards/make_card.h"

#include <zlib.h>

#include <gtest/gtest.h>

namespace guichet::cards {

namespace {

Problem decoded(std::string_view text, PackedBytes &to)
{
    return decodeBase45(text, to);
}

Problem inflated(const Bytes &packed)
{
    SignedBytes to;
    return inflateSigned(packed, to);
}

Bytes deflatedAs(ByteView content, int level, int window, int strategy)
{
    z_stream stream{};
    EXPECT_EQ(deflateInit2(&stream, level, Z_DEFLATED, window, 8, strategy), Z_OK);
    Bytes bytes(content.size() + 128);
    stream.next_in = const_cast<Byte *>(content.data());
    stream.avail_in = static_cast<uInt>(content.size());
    stream.next_out = bytes.data();
    stream.avail_out = static_cast<uInt>(bytes.size());
    EXPECT_EQ(deflate(&stream, Z_FINISH), Z_STREAM_END);
    bytes.resize(stream.total_out);
    deflateEnd(&stream);
    return bytes;
}

unsigned blockType(const Bytes &packed)
{
    return packed[2] >> 1 & 3u;
}

TEST(Base45, isThatOfTheStandard)
{
    // The examples of RFC 9285 section 4.3.
    EXPECT_EQ(toBase45(bytesOf("AB")), "BB8");
    EXPECT_EQ(toBase45(bytesOf("Hello!!")), "%69 VD92EX0");
    EXPECT_EQ(toBase45(bytesOf("base-45")), "UJCLQE7W581");
    PackedBytes bytes;
    EXPECT_FALSE(decoded("QED8WEX0", bytes));
    EXPECT_EQ(textOf(bytes.view()), "ietf!");
}

TEST(Base45, goesThereAndBackForEveryLength)
{
    Bytes bytes;
    for (int size = 0; size < 300; ++size) {
        PackedBytes back;
        ASSERT_FALSE(decoded(toBase45(bytes), back));
        ASSERT_EQ(copyOf(back.view()), bytes);
        bytes.push_back(static_cast<Byte>(size * 37));
    }
}

TEST(Base45, refusesWhatTheStandardRefuses)
{
    PackedBytes bytes;
    EXPECT_EQ(decoded("GGW", bytes), CardReason::B45Overflow);  // 65 536
    EXPECT_FALSE(decoded("FGW", bytes));                        // 65 535
    EXPECT_EQ(decoded(":::", bytes), CardReason::B45Overflow);
    EXPECT_EQ(decoded("U5", bytes), std::nullopt);              // 255
    EXPECT_EQ(decoded("V5", bytes), CardReason::B45Overflow);   // 256
    EXPECT_EQ(decoded("A", bytes), CardReason::B45BadLength);
    EXPECT_EQ(decoded("ABCD", bytes), CardReason::B45BadLength);
    EXPECT_EQ(decoded("abc", bytes), CardReason::B45BadChar);
    EXPECT_EQ(decoded(std::string_view("A\0B", 3), bytes), CardReason::B45BadChar);
    EXPECT_EQ(decoded("AB\n", bytes), CardReason::B45BadChar);
    EXPECT_EQ(decoded("ÀB", bytes), CardReason::B45BadChar);
}

TEST(Zlib, readsStoredFixedAndDynamicBlocks)
{
    Bytes content;
    for (int i = 0; i < 2000; ++i)
        content.push_back(static_cast<Byte>("AAAAAABBBCCD"[i * i % 12]));
    const Bytes stored = deflatedAs(content, 0, 15, Z_DEFAULT_STRATEGY);
    const Bytes fixed = deflatedAs(content, 9, 15, Z_FIXED);
    const Bytes dynamic = deflatedAs(content, 9, 15, Z_HUFFMAN_ONLY);
    EXPECT_EQ(blockType(stored), 0u);
    EXPECT_EQ(blockType(fixed), 1u);
    EXPECT_EQ(blockType(dynamic), 2u);
    for (const Bytes &packed : {stored, fixed, dynamic, deflatedAs(content, 9, 9, Z_DEFAULT_STRATEGY)}) {
        SignedBytes to;
        ASSERT_FALSE(inflateSigned(packed, to));
        EXPECT_EQ(copyOf(to.view()), content);
    }
}

TEST(Zlib, stopsAtItsBuffer)
{
    SignedBytes to;
    EXPECT_FALSE(inflateSigned(deflateSigned(Bytes(8192, 7)), to));
    EXPECT_EQ(to.size, 8192u);
    EXPECT_EQ(inflated(deflateSigned(Bytes(8193, 7))), CardReason::ZlibTooBig);
    EXPECT_EQ(inflated(deflateSigned(Bytes(3000000, 7))), CardReason::ZlibTooBig);
}

// The same content behind other skipped bits would be another text of the same card.
TEST(Zlib, refusesBitsHiddenWhereDecodersSkip)
{
    const Bytes content = copyOf(bytesOf("une carte de membre"));
    Bytes stored = deflatedAs(content, 0, 15, Z_DEFAULT_STRATEGY);
    stored[2] ^= 0x80;
    EXPECT_EQ(inflated(stored), CardReason::ZlibCorrupt);
    int refused = 0;
    const Bytes fixed = deflatedAs(content, 9, 15, Z_FIXED);
    for (unsigned bit = 0; bit < 8; ++bit) {
        Bytes changed = fixed;
        changed[changed.size() - 5] ^= static_cast<Byte>(1u << bit);
        refused += inflated(changed) ? 1 : 0;
    }
    EXPECT_EQ(refused, 8);
}

TEST(Zlib, readsManyEmptyBlocks)
{
    Bytes content(300, 9);
    Bytes packed = {0x78, 0xDA};
    for (int i = 0; i < 400; ++i)
        append(packed, Bytes{0, 0, 0, 0xFF, 0xFF}); // an empty stored block, not the last
    const Bytes tail = deflateSigned(content);
    packed.insert(packed.end(), tail.begin() + 2, tail.end());
    SignedBytes to;
    ASSERT_FALSE(inflateSigned(packed, to));
    EXPECT_EQ(copyOf(to.view()), content);
}

TEST(Zlib, namesWhatIsWrong)
{
    const Bytes good = deflateSigned(bytesOf("une carte de membre, une carte de membre"));
    for (std::size_t size = 0; size < good.size(); ++size)
        EXPECT_EQ(inflated(Bytes(good.begin(), good.begin() + static_cast<std::ptrdiff_t>(size))), CardReason::ZlibTruncated) << size;
    Bytes longer = good;
    longer.push_back(0);
    EXPECT_EQ(inflated(longer), CardReason::ZlibTrailing);
    Bytes wrongSum = good;
    wrongSum.back() ^= 1;
    EXPECT_EQ(inflated(wrongSum), CardReason::ZlibCorrupt);
    EXPECT_EQ(inflated({0x78, 0xBB, 0, 0, 0, 1}), CardReason::ZlibDictionary);
    EXPECT_EQ(inflated({0x78, 0x02}), CardReason::ZlibCorrupt);
    EXPECT_EQ(inflated({0x79, 0xF9}), CardReason::ZlibCorrupt);
    EXPECT_EQ(inflated({0x88, 0x1C}), CardReason::ZlibCorrupt); // window of 64 KiB
    EXPECT_EQ(inflated({0x1F, 0x8B, 8, 0}), CardReason::ZlibCorrupt); // gzip
}

TEST(Recognition, namesOtherSchemesAndNeverFollowsThem)
{
    for (const char *text : {"HC1:6BFOXN", "shc:/5676290952432060346", "SHC:/123"})
        EXPECT_EQ(findOtherScheme(text), CardReason::QrOtherScheme) << text;
    EXPECT_EQ(findOtherScheme(std::string(101, '5')), CardReason::QrOtherScheme);
    for (const char *text : {"https://example.org", "HTTP://X", "{\"a\":1}", "BEGIN:VCARD", "WIFI:S:x;;", "wifi:S:x;;", "00020101021138"})
        EXPECT_EQ(findOtherScheme(text), CardReason::QrNotCard) << text;
    EXPECT_FALSE(findOtherScheme(std::string(100, '5')));
    EXPECT_FALSE(findOtherScheme("NCFOXN%TSMAHO.J"));
}

TEST(Recognition, knowsStaffBadges)
{
    EXPECT_TRUE(isStaffBadge("GUICHET-STAFF:0123"));
    EXPECT_TRUE(isStaffBadge("guichet-staff:0123"));
    EXPECT_FALSE(isStaffBadge("GUICHET-STAFF"));
    EXPECT_EQ(readCard("GUICHET-STAFF:0123\r\n", {}, {}).reason, CardReason::QrNotCard);
}

TEST(Recognition, stripsOnlyWhatScannersAdd)
{
    EXPECT_EQ(withoutScannerSuffix("ABC\r\n\t\n"), "ABC");
    EXPECT_EQ(withoutScannerSuffix("ABC \r"), "ABC ");
    EXPECT_EQ(withoutScannerSuffix("\nABC"), "\nABC");
    EXPECT_EQ(withoutScannerSuffix("\r\n"), "");
}

// What a layout makes of the keys a scanner presses: the other way round than the product does it.
std::string typedOn(std::string_view text, const std::vector<std::pair<char, std::string>> &layout)
{
    std::string typed;
    for (const char character : text) {
        std::string sign(1, character);
        for (const auto &[meant, shown] : layout) {
            if (meant == character)
                sign = shown;
        }
        typed += sign;
    }
    return typed;
}

const std::vector<std::pair<char, std::string>> azerty{{'0', "à"}, {'1', "&"}, {'2', "é"}, {'3', "\""}, {'4', "'"}, {'5', "("}, {'6', "-"}, {'7', "è"},
                                                       {'8', "_"}, {'9', "ç"}, {'A', "Q"}, {'Q', "A"}, {'Z', "W"}, {'W', "Z"}, {'M', "?"}, {':', "M"},
                                                       {'$', "4"}, {'%', "5"}, {'*', "8"}, {'-', ")"}, {'.', ":"}, {'/', "!"}};

TEST(Keyboard, aGarbledScanIsRepairedAndTheSignatureDecides)
{
    const test::Issuer issuer;
    const std::string text = issuer.textOf(test::exampleCard());
    std::string lower = text;
    for (char &c : lower)
        c = static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
    for (const std::string &typed : {typedOn(text, azerty), lower}) {
        CardContext context = issuer.context();
        EXPECT_EQ(readCard(typed, issuer.trust, context).verdict, Verdict::Reject); // a camera never garbles
        context.fromKeyboard = true;
        const CardReading reading = readCard(typed, issuer.trust, context);
        EXPECT_EQ(reading.verdict, Verdict::Accept);
        EXPECT_TRUE(reading.repaired);
    }
}

TEST(Keyboard, aBareNumberIsRepairedWhenItsCheckDigitIsRight)
{
    CardContext context;
    context.legacyPatterns = openImisPatterns;
    context.fromKeyboard = true;
    const CardReading reading = readCard("&àéà\"à'(-", {}, context);
    EXPECT_EQ(reading.verdict, Verdict::Legacy);
    EXPECT_EQ(reading.legacyNumber, "102030456");
    EXPECT_TRUE(reading.repaired);
}

TEST(Keyboard, whatIsNoCardStaysWhatItIs)
{
    CardContext context;
    context.fromKeyboard = true;
    EXPECT_EQ(readCard("https://example.org", {}, context).reason, CardReason::QrNotCard);
    EXPECT_EQ(readCard("bonjour", {}, context).reason, CardReason::B45BadChar);
}

} // namespace

} // namespace guichet::cards
