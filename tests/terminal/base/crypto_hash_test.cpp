// SPDX-License-Identifier: Apache-2.0
#include "terminal/base/crypto.h"

#include "tests/terminal/base/vectors.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace guichet::crypto {
namespace {

// RFC 7693 gives BLAKE2b-512; the 256-bit values are those of Python's hashlib,
// an independent implementation.
TEST(Blake2b, AgreesWithAnotherImplementation)
{
    EXPECT_EQ(toHex(hash(bytesOf("abc"))), "bddd813c634239723171ef3fee98579b94964e3bb1cb3e427262c8c068d52319");
    EXPECT_EQ(toHex(hash({})), "0e5751c026e543b2e8ab2eb06099daa1d1e5df47778f7787faab45cdf12fe3a8");
    EXPECT_EQ(toHex(hash(bytesOf("abc"), "gui1.verify.code")), "abaf11d86c10f485d2b8b9ec261924764ad8aa332e4351d179c29732136567e1");
    EXPECT_EQ(toHex(keyedHash(countedBytes(32), countedBytes(200))), "a39ff6e7e838226fd50e24a55375ff3a39419fd93e32cc463f3f74323291c425");
    EXPECT_EQ(keyedHash64(countedBytes(32), countedBytes(200)), 0x8aa5152a0f33a31bu);
    EXPECT_EQ(toHex(deriveKey(countedBytes(32), 7, "gui1comm")), "b2f7114fc0eac8a29b7e060d02c3cf7ec0c1201df0c61c79b8cec39b1b7c0eff");
}

TEST(Blake2b, APieceAtATimeIsTheWhole)
{
    const Bytes message = countedBytes(1000);
    for (const std::size_t piece : {1u, 7u, 128u, 129u, 1000u}) {
        Hasher hasher;
        for (std::size_t at = 0; at < message.size(); at += piece)
            hasher.add(ByteView(message).subspan(at, std::min(piece, message.size() - at)));
        EXPECT_EQ(hasher.finish(), hash(message)) << piece;
    }
}

TEST(Blake2b, KeysAndPersonsSeparate)
{
    EXPECT_NE(hash(bytesOf("abc"), "a"), hash(bytesOf("abc"), "b"));
    EXPECT_NE(hash(bytesOf("abc"), "a"), hash(bytesOf("abc")));
    EXPECT_NE(deriveKey(countedBytes(32), 1, "gui1comm"), deriveKey(countedBytes(32), 2, "gui1comm"));
    EXPECT_NE(deriveKey(countedBytes(32), 1, "gui1comm"), deriveKey(countedBytes(32), 1, "gui1othr"));
}

TEST(KeyId, IsTheBeginningOfTheHashOfTheKey)
{
    EXPECT_EQ(toHex(keyIdOf(hex("d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a"))), "7849ac3049680be1");
}

TEST(Sha256, IsTheOneOfFips180)
{
    EXPECT_EQ(toHex(sha256(bytesOf("abc"))), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
}

// RFC 9106's own vector has four lanes, which libsodium does not offer; this one
// (2 passes, 8 MiB, 1 lane) is by the reference program: printf 123456 |
// argon2 saltsaltsaltsalt -id -t 2 -k 8192 -p 1 -l 32 -r
TEST(Argon2id, AgreesWithTheReferenceProgram)
{
    std::array<Byte, 16> salt{};
    std::ranges::copy(std::string_view("saltsaltsaltsalt"), salt.begin());
    EXPECT_EQ(toHex(stretchPin("123456", salt, 2, 8192 * 1024)), "e13e3017e3f8e927c43a5746d78ea79c08db931987d4ffbcbe10cf9784606601");
    EXPECT_NE(toHex(stretchPin("123457", salt, 2, 8192 * 1024)), "e13e3017e3f8e927c43a5746d78ea79c08db931987d4ffbcbe10cf9784606601");
}

TEST(Secret, HoldsItsBytesAndMoves)
{
    Secret secret(bytesOf("clé"));
    EXPECT_EQ(textOf(secret.view()), "clé");
    const Secret taken = std::move(secret);
    EXPECT_EQ(textOf(taken.view()), "clé");
    EXPECT_TRUE(Secret{}.empty());
    EXPECT_FALSE(equalInConstantTime(Secret::random(32).view(), Secret::random(32).view()));
}

TEST(Secret, WipingLeavesZeros)
{
    Bytes bytes = countedBytes(50);
    wipe(bytes);
    EXPECT_EQ(bytes, Bytes(50));
}

TEST(Comparing, InConstantTimeIsStillComparing)
{
    EXPECT_TRUE(equalInConstantTime(countedBytes(9), countedBytes(9)));
    EXPECT_FALSE(equalInConstantTime(countedBytes(9), countedBytes(8)));
    EXPECT_FALSE(equalInConstantTime(bytesOf("ab"), bytesOf("aB")));
    EXPECT_TRUE(equalInConstantTime({}, {}));
}

} // namespace
} // namespace guichet::crypto
