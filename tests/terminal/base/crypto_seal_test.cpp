// SPDX-License-Identifier: Apache-2.0
#include "terminal/base/crypto.h"

#include "tests/terminal/base/vectors.h"

#include <gtest/gtest.h>

namespace guichet::crypto {
namespace {

constexpr std::string_view sunscreen =
    "Ladies and Gentlemen of the class of '99: If I could offer you only one tip for the future, sunscreen would be it.";

Bytes changed(Bytes bytes, std::size_t at)
{
    bytes[at] = static_cast<Byte>(bytes[at] ^ 1);
    return bytes;
}

// draft-irtf-cfrg-xchacha-03, appendix A.3.1, in our form: nonce ‖ ciphertext ‖ tag.
TEST(Sealing, OpensTheDraftsVector)
{
    const Bytes key = hex("808182838485868788898a8b8c8d8e8f909192939495969798999a9b9c9d9e9f");
    const Bytes associated = hex("50515253c0c1c2c3c4c5c6c7");
    const Bytes sealed = hex("404142434445464748494a4b4c4d4e4f5051525354555657"
                             "bd6d179d3e83d43b9576579493c0e939572a1700252bfaccbed2902c21396cbb731c7f1b0b4aa6440bf3a82f4eda7e39ae64c6708c54c216cb96b72e1213b452"
                             "2f8c9ba40db5d945b11b69b982c1bb9e3f3fac2bc369488f76b2383565d3fff921f9664c97637da9768812f615c68b13b52e"
                             "c0875924c1c7987947deafd8780acf49");
    const auto opened = decrypt(key, associated, sealed);
    ASSERT_TRUE(opened);
    EXPECT_EQ(textOf(*opened), sunscreen);
    EXPECT_FALSE(decrypt(key, {}, sealed));
    EXPECT_FALSE(decrypt(countedBytes(32), associated, sealed));
    for (std::size_t at = 0; at < sealed.size(); ++at)
        EXPECT_FALSE(decrypt(key, associated, changed(sealed, at))) << at;
    for (std::size_t cut = 0; cut < sealed.size(); ++cut)
        EXPECT_FALSE(decrypt(key, associated, ByteView(sealed).first(cut))) << cut;
}

TEST(Sealing, ComesBackAndNeverLooksTheSameTwice)
{
    const Bytes key = countedBytes(32);
    for (const std::size_t size : {0u, 1u, 15u, 16u, 17u, 4096u}) {
        const Bytes message = countedBytes(size);
        const Bytes sealed = encrypt(key, bytesOf("roster"), message);
        EXPECT_EQ(sealed.size(), size + sealOverhead);
        EXPECT_EQ(decrypt(key, bytesOf("roster"), sealed), message);
        EXPECT_NE(sealed, encrypt(key, bytesOf("roster"), message));
        Bytes buffer(9999);
        EXPECT_TRUE(decryptInto(buffer, key, bytesOf("roster"), sealed));
        EXPECT_EQ(buffer, message);
    }
}

class Stream : public testing::TestWithParam<std::size_t> {
protected:
    const Bytes m_key = countedBytes(32);
    const Bytes m_message = Bytes(GetParam(), 7);
    const Bytes m_sealed = encryptStream(m_key, m_message);
};

TEST_P(Stream, ComesBack)
{
    EXPECT_EQ(decryptStream(m_key, m_sealed), m_message);
    EXPECT_FALSE(decryptStream(Bytes(32, 1), m_sealed));
}

TEST_P(Stream, IsRefusedWhenCutOrLengthened)
{
    const std::size_t whole = streamChunk + streamChunkOverhead;
    for (std::size_t cut : {std::size_t{0}, std::size_t{1}, streamHeader - 1, streamHeader, streamHeader + 1, m_sealed.size() - 1})
        EXPECT_FALSE(decryptStream(m_key, ByteView(m_sealed).first(cut))) << cut;
    for (std::size_t cut = streamHeader + whole; cut < m_sealed.size(); cut += whole) // at the border of a chunk: authentic but not final
        EXPECT_FALSE(decryptStream(m_key, ByteView(m_sealed).first(cut))) << cut;
    Bytes longer = m_sealed;
    longer.push_back(0);
    EXPECT_FALSE(decryptStream(m_key, longer));
    append(longer = m_sealed, ByteView(m_sealed).subspan(streamHeader));
    EXPECT_FALSE(decryptStream(m_key, longer));
}

TEST_P(Stream, IsRefusedWhenChanged)
{
    for (std::size_t at = 0; at < m_sealed.size(); at += 1 + m_sealed.size() / 97)
        EXPECT_FALSE(decryptStream(m_key, changed(m_sealed, at))) << at;
}

INSTANTIATE_TEST_SUITE_P(Sizes, Stream,
                         testing::Values(0, 1, 1000, streamChunk - 1, streamChunk, streamChunk + 1, 2 * streamChunk, 2 * streamChunk + 5));

TEST(StreamOrder, ChunksCannotChangePlaces)
{
    const Bytes key = countedBytes(32);
    Bytes message(3 * streamChunk, 1);
    const Bytes sealed = encryptStream(key, message);
    const std::size_t whole = streamChunk + streamChunkOverhead;
    const ByteView view(sealed);
    Bytes swapped = copyOf(view.first(streamHeader));
    append(swapped, view.subspan(streamHeader + whole, whole));
    append(swapped, view.subspan(streamHeader, whole));
    append(swapped, view.subspan(streamHeader + 2 * whole));
    EXPECT_FALSE(decryptStream(key, swapped));
}

TEST(StreamOpening, GivesChunkByChunkAndSaysWhenItIsTheLast)
{
    const Bytes key = countedBytes(32);
    const Bytes sealed = encryptStream(key, Bytes(streamChunk + 3, 9));
    const ByteView view(sealed);
    StreamOpener opener(key, view.first(streamHeader));
    const auto first = opener.open(view.subspan(streamHeader, streamChunk + streamChunkOverhead));
    ASSERT_TRUE(first);
    EXPECT_EQ(first->size(), streamChunk);
    EXPECT_FALSE(opener.sawFinal());
    const auto last = opener.open(view.subspan(streamHeader + streamChunk + streamChunkOverhead));
    ASSERT_TRUE(last);
    EXPECT_EQ(last->size(), 3u);
    EXPECT_TRUE(opener.sawFinal());
}

TEST(SealedBox, OnlyItsRecipientOpensIt)
{
    const BoxKeys mutual = makeBoxKeys();
    const BoxKeys other = makeBoxKeys();
    for (const std::size_t size : {0u, 1u, 32u, 5000u}) {
        const Bytes sealed = sealTo(mutual.publicKey, countedBytes(size));
        EXPECT_EQ(sealed.size(), size + 48);
        EXPECT_EQ(openSealed(mutual, sealed), countedBytes(size));
        EXPECT_FALSE(openSealed(other, sealed));
        EXPECT_FALSE(openSealed(mutual, changed(sealed, 0)));
        EXPECT_FALSE(openSealed(mutual, changed(sealed, sealed.size() - 1)));
        EXPECT_FALSE(openSealed(mutual, ByteView(sealed).first(47)));
    }
    EXPECT_FALSE(openSealed(mutual, {}));
}

// RFC 7748 section 6.1; the shared secret is then hashed with the person of its use.
TEST(SharedKey, IsTheOneOfRfc7748AtBothEnds)
{
    const BoxKeys alice = boxKeysFromSecret(hex("77076d0a7318a57d3c16c17251b26645df4c2f87ebc0992ab177fba51db92c2a"));
    const BoxKeys bob = boxKeysFromSecret(hex("5dab087e624a8a4b79e17f8b83800ee66f3bb1292618b6fd1c2f8b27ff88e0eb"));
    EXPECT_EQ(toHex(alice.publicKey), "8520f0098930a754748b7ddcb43ef75a0dbf3a0d26381af4eba4a98eaa9b4e6a");
    EXPECT_EQ(toHex(bob.publicKey), "de9edb7d7b7dc1b4d35b61c2ece435373f8343c85b78674dadfc7e146f882b4f");
    const auto shared = sharedKey(alice.secret, bob.publicKey, "gui1.verify.code");
    ASSERT_TRUE(shared);
    EXPECT_EQ(toHex(*shared), "d42d48dec0be57cedacb567f9a9aae430d07ab2ff08e32a7a5b4a841192a9472");
    EXPECT_EQ(sharedKey(bob.secret, alice.publicKey, "gui1.verify.code"), shared);
    EXPECT_NE(sharedKey(bob.secret, alice.publicKey, "gui1.other"), shared);
}

TEST(SharedKey, IsRefusedWithAPointOfSmallOrder)
{
    const BoxKeys own = makeBoxKeys();
    EXPECT_FALSE(sharedKey(own.secret, PublicKey{}, "gui1.verify.code"));
    EXPECT_FALSE(sharedKey(own.secret, fixedHex<32>("0100000000000000000000000000000000000000000000000000000000000000"), "gui1.verify.code"));
}

} // namespace
} // namespace guichet::crypto
