// SPDX-License-Identifier: Apache-2.0
#include "sync/root.h"

#include "tests/sync/keys.h"

#include <gtest/gtest.h>

using namespace guichet;
using namespace guichet::sync;
using test::plainRoot;
using test::signedRoot;

TEST(Root, twoOfThreeKeysSignTheFirst)
{
    for (const std::vector<Byte> &seeds : {std::vector<Byte>{1, 2}, {1, 3}, {3, 2}, {1, 2, 3}}) {
        const auto root = openFirstRoot(signedRoot(plainRoot(), seeds));
        ASSERT_TRUE(root);
        EXPECT_EQ(encodeRoot(*root), encodeRoot(plainRoot()));
    }
}

TEST(Root, oneKeyOrOneKeyTwiceOrStrangersAreNotEnough)
{
    for (const std::vector<Byte> &seeds : {std::vector<Byte>{}, {1}, {1, 1}, {1, 9}, {8, 9}}) {
        const auto root = openFirstRoot(signedRoot(plainRoot(), seeds));
        ASSERT_FALSE(root);
        EXPECT_EQ(root.error().code, Code::R12);
    }
}

TEST(Root, sameKeyListedTwiceIsRefused)
{
    Root root = plainRoot();
    root.keys[1] = root.keys[0];
    EXPECT_FALSE(openFirstRoot(signedRoot(root, {1, 1})));
}

TEST(Root, nextOneNeedsBothThresholds)
{
    Root next = plainRoot(2);
    next.keys = {test::signingKeys(4).publicKey, test::signingKeys(5).publicKey, test::signingKeys(3).publicKey};
    EXPECT_TRUE(openNextRoot(signedRoot(next, {1, 3, 4}), plainRoot()));
    const auto onlyNew = openNextRoot(signedRoot(next, {4, 5}), plainRoot());
    ASSERT_FALSE(onlyNew);
    EXPECT_EQ(onlyNew.error().code, Code::R12);
    const auto onlyOld = openNextRoot(signedRoot(next, {1, 2}), plainRoot());
    ASSERT_FALSE(onlyOld);
    EXPECT_EQ(onlyOld.error().code, Code::R12);
}

TEST(Root, noVersionIsLeftOutAndNoneComesBack)
{
    for (const std::uint64_t version : {1u, 3u, 4u}) {
        const auto root = openNextRoot(signedRoot(plainRoot(version), {1, 2}), plainRoot(1));
        ASSERT_FALSE(root);
        EXPECT_EQ(root.error().code, Code::R11);
    }
}

TEST(Root, anotherSchemesRootIsRefused)
{
    Root other = plainRoot(2);
    other.scheme.text = "NIK";
    EXPECT_FALSE(openNextRoot(signedRoot(other, {1, 2}), plainRoot()));
}

TEST(Root, everyCutAndFlipIsRefused)
{
    const Bytes good = signedRoot(plainRoot(), {1, 2});
    for (std::size_t size = 0; size < good.size(); ++size)
        EXPECT_FALSE(openFirstRoot(ByteView(good).first(size)));
    for (std::size_t bit = 0; bit < good.size() * 8; ++bit) {
        Bytes changed = good;
        changed[bit / 8] = static_cast<Byte>(changed[bit / 8] ^ 1u << bit % 8);
        EXPECT_FALSE(openFirstRoot(changed)) << bit;
    }
}

TEST(Root, aRoleSignsForItsPurposeOnly)
{
    const Root root = plainRoot();
    const Bytes message{1, 2, 3};
    const auto signature = crypto::sign(crypto::Purpose::Roster, message, test::signingKeys(11).secret);
    EXPECT_TRUE(isSignedByRole(root, SignerRole::Roster, crypto::Purpose::Roster, message, signature));
    EXPECT_FALSE(isSignedByRole(root, SignerRole::Receipt, crypto::Purpose::Roster, message, signature));
    EXPECT_FALSE(isSignedByRole(root, SignerRole::Roster, crypto::Purpose::Receipt, message, signature));
}

// trust.md 2.1: a signature made for one purpose serves no other.
TEST(Root, domainStringsNeverServeEachOther)
{
    using enum crypto::Purpose;
    constexpr std::array purposes{Root, Cards, Roster, Policy, Update, Enrolment, Journal, Receipt, Adjudication, Bundle, Time, Http};
    const auto keys = test::signingKeys(1);
    const Bytes message{1, 2, 3};
    for (const auto made : purposes) {
        const auto signature = crypto::sign(made, message, keys.secret);
        for (const auto asked : purposes)
            EXPECT_EQ(crypto::isSignedBy(keys.publicKey, asked, message, signature), made == asked);
    }
}
