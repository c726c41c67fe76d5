// SPDX-License-Identifier: Apache-2.0
#include "terminal/base/crypto.h"

#include "tests/terminal/base/vectors.h"

#include <gtest/gtest.h>

#include <set>

namespace guichet::crypto {
namespace {

constexpr int purposeCount = static_cast<int>(Purpose::Http) + 1;

struct SignVector { // RFC 8032 section 7.1
    const char *seed;
    const char *key;
    const char *message;
    const char *signature;
};

constexpr SignVector rfc8032[] = {
    {"9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60", "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a", "",
     "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b"},
    {"4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb", "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c", "72",
     "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00"},
    {"c5aa8df43f9f837bedb7442f31dcb7b166d38535076f094b85ce3a2e0b4458f7", "fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025", "af82",
     "6291d657deec24024827e69c3abe01a30ce548a284743a445e3680d7db5ac3ac18ff9b538d16f290ae67f760984dc6594a7c15e9716ed28dc027beceea1ec40a"},
};

TEST(Ed25519, SignsAndVerifiesTheVectorsOfRfc8032)
{
    for (const SignVector &known : rfc8032) {
        const SigningKeys keys = signingKeysFromSeed(hex(known.seed));
        EXPECT_EQ(toHex(keys.publicKey), known.key);
        EXPECT_EQ(toHex(signBare(hex(known.message), keys.secret)), known.signature);
        EXPECT_TRUE(isSignedBareBy(keys.publicKey, hex(known.message), hex(known.signature)));
        EXPECT_TRUE(isUsableEd25519Key(keys.publicKey));
    }
}

TEST(Ed25519, EveryChangedBitIsSeen)
{
    const auto key = fixedHex<32>(rfc8032[2].key);
    const Bytes message = hex(rfc8032[2].message);
    const Bytes good = hex(rfc8032[2].signature);
    for (std::size_t bit = 0; bit < good.size() * 8; ++bit) {
        Bytes wrong = good;
        wrong[bit / 8] = static_cast<Byte>(wrong[bit / 8] ^ 1u << bit % 8);
        EXPECT_FALSE(isSignedBareBy(key, message, wrong)) << bit;
    }
    EXPECT_FALSE(isSignedBareBy(key, hex("af83"), good));
    EXPECT_FALSE(isSignedBareBy(fixedHex<32>(rfc8032[1].key), message, good));
    EXPECT_FALSE(isSignedBareBy(key, message, ByteView(good).first(63)));
    EXPECT_FALSE(isSignedBareBy(key, message, {}));
}

TEST(Ed25519, RefusesANonCanonicalS)
{
    // The first vector's signature with the group order added to S.
    EXPECT_FALSE(isSignedBareBy(fixedHex<32>(rfc8032[0].key), {},
                                hex("e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e06522490155"
                                    "4c8c7872aa064e049dbb3013fbf29380d25bf5f0595bbe24655141438e7a101b")));
}

TEST(Ed25519, RefusesKeysOfSmallOrderAndOffTheCurve)
{
    for (const char *key : {"0100000000000000000000000000000000000000000000000000000000000000", "0000000000000000000000000000000000000000000000000000000000000000",
                            "0000000000000000000000000000000000000000000000000000000000000080", "ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
                            "26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05", "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a",
                            "edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f", "eeffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
                            "0200000000000000000000000000000000000000000000000000000000000000"}) {
        EXPECT_FALSE(isUsableEd25519Key(fixedHex<32>(key))) << key;
        // With such a key R = A and S = 0 would sign anything.
        EXPECT_FALSE(isSignedBareBy(fixedHex<32>(key), bytesOf("anything"), hex(std::string(key) + std::string(64, '0')))) << key;
    }
}

TEST(Purposes, AllHaveAWordOfTheirOwn)
{
    std::set<std::string_view> words;
    for (int i = 0; i < purposeCount; ++i)
        words.insert(domainString(static_cast<Purpose>(i)));
    EXPECT_EQ(words.size(), 12u);
    for (const std::string_view word : words)
        EXPECT_TRUE(word.starts_with("gui1.") && word.ends_with(".sig")) << word;
}

TEST(Purposes, ASignatureForOneServesNoOther)
{
    const SigningKeys keys = signingKeysFromSeed(countedBytes(32));
    const ByteView message = bytesOf("la même chose");
    for (int made = 0; made < purposeCount; ++made) {
        const Signature signature = sign(static_cast<Purpose>(made), message, keys.secret);
        for (int tried = 0; tried < purposeCount; ++tried)
            EXPECT_EQ(isSignedBy(keys.publicKey, static_cast<Purpose>(tried), message, signature), made == tried) << made << ' ' << tried;
        EXPECT_FALSE(isSignedBareBy(keys.publicKey, message, signature));
    }
}

TEST(Purposes, TheWordAndANulStandInFrontOfWhatIsSigned)
{
    // Made by another implementation over "gui1.receipt.sig\0recu".
    const SigningKeys keys = signingKeysFromSeed(hex(rfc8032[0].seed));
    EXPECT_EQ(toHex(sign(Purpose::Receipt, bytesOf("recu"), keys.secret)),
              "7068e7501ba2c4746fb72970b3f7e4d071093a90ee2c8546d735995d3bde318f5bf2a396c082f048913423ba5b66676eae9f56615238979219802eb2efb9df00");
}

constexpr const char *rfc6979Scalar = "C9AFA9D845BA75166B5C215767B1D6934E50C3DB36E89B127B8A622B120F6721";
constexpr const char *rfc6979Point = "04"
                                     "60FED4BA255A9D31C961EB74C6356D68C049B8923B61FA6CE669622E60F29FB6"
                                     "7903FE1008B8BC99A41AE9E95628BC64F2F1B20C2D7E9F5177A3C294D4462299";
constexpr const char *rfc6979R = "F1ABB023518351CD71D881567B1EA663ED3EFCF6C5132B354F28D3B0B7D38367"; // of "test"
constexpr const char *rfc6979S = "019F4113742A2B14BD25926B49C649155F267E60D3814B4C0CC84250E46F0083";

TEST(Es256, VerifiesTheVectorsOfRfc6979)
{
    const Bytes point = hex(rfc6979Point);
    EXPECT_TRUE(isEs256Point(point));
    EXPECT_TRUE(isEs256SignedBy(point, bytesOf("test"), hex(std::string(rfc6979R) + rfc6979S)));
    EXPECT_TRUE(isEs256SignedBy(point, bytesOf("sample"),
                                hex("EFD48B2AACB6A8FD1140DD9CD45E81D69D2C877B56AAF991C34D0EA84EAF3716"
                                    "F7CB1C942D657C41D436C7A1B6E29F65F3E900DBB9AFF4064DC4AB2F843ACDA8")));
    EXPECT_FALSE(isEs256SignedBy(point, bytesOf("Test"), hex(std::string(rfc6979R) + rfc6979S)));
}

TEST(Es256, TakesAHighSAsTheCardProfileSays)
{
    EXPECT_TRUE(isEs256SignedBy(hex(rfc6979Point), bytesOf("test"),
                                hex(std::string(rfc6979R) + "FE60BEEB8BD5D4EC42DA6D94B639B6EA5DC07C4CD3965338E6F1887217F424CE")));
}

TEST(Es256, RefusesOtherFormsAndPointsOffTheCurve)
{
    const Bytes point = hex(rfc6979Point);
    const Bytes good = hex(std::string(rfc6979R) + rfc6979S);
    EXPECT_FALSE(isEs256SignedBy(point, bytesOf("test"), ByteView(good).first(63)));
    EXPECT_FALSE(isEs256SignedBy(point, bytesOf("test"), Bytes(64, 0)));
    EXPECT_FALSE(isEs256SignedBy(point, bytesOf("test"), Bytes(64, 0xFF)));
    EXPECT_FALSE(isEs256SignedBy(point, bytesOf("test"), {}));
    Bytes off = point;
    off.back() = static_cast<Byte>(off.back() ^ 1);
    EXPECT_FALSE(isEs256Point(off));
    EXPECT_FALSE(isEs256SignedBy(off, bytesOf("test"), good));
    EXPECT_FALSE(isEs256Point(ByteView(point).first(33)));
    EXPECT_FALSE(isEs256Point({}));
}

TEST(Es256, WhatWeSignWeVerify)
{
    const auto known = es256KeysFromScalar(hex(rfc6979Scalar));
    ASSERT_TRUE(known);
    EXPECT_EQ(known->point, hex(rfc6979Point));
    EXPECT_TRUE(isEs256SignedBy(known->point, bytesOf("test"), signEs256(bytesOf("test"), known->scalar)));
    const Es256Keys fresh = makeEs256Keys();
    EXPECT_TRUE(isEs256SignedBy(fresh.point, bytesOf("x"), signEs256(bytesOf("x"), fresh.scalar)));
    EXPECT_FALSE(es256KeysFromScalar(Bytes(32, 0)));
    EXPECT_FALSE(es256KeysFromScalar(Bytes(32, 0xFF)));
    EXPECT_FALSE(es256KeysFromScalar(Bytes(31, 1)));
}

} // namespace
} // namespace guichet::crypto
