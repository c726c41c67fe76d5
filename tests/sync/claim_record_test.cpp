// SPDX-License-Identifier: Apache-2.0
#include "sync/claim_record.h"

#include "tests/sync/random_values.h"

#include <gtest/gtest.h>

using namespace guichet;
using namespace guichet::sync;

TEST(ClaimRecord, comesBackAsItWas)
{
    test::RandomValues random(1);
    for (int i = 0; i < 500; ++i) {
        const Claim claim = random.claim();
        const Bytes body = encodeClaim(claim);
        const auto read = parseClaim(body);
        ASSERT_TRUE(read) << i;
        EXPECT_EQ(encodeClaim(*read), body);
        EXPECT_EQ(read->ulid, claim.ulid);
        EXPECT_EQ(read->mutual, claim.mutual);
        EXPECT_EQ(read->reasons, claim.reasons);
        EXPECT_EQ(read->lines.size(), claim.lines.size());
        EXPECT_EQ(read->letter.has_value(), claim.letter.has_value());
        EXPECT_EQ(read->proof.cardSerial, claim.proof.cardSerial);
    }
}

TEST(ClaimRecord, verificationComesBackAsItWas)
{
    test::RandomValues random(2);
    for (int i = 0; i < 500; ++i) {
        const Verification verification = random.verification();
        const Bytes body = encodeVerification(verification);
        const auto read = parseVerification(body);
        ASSERT_TRUE(read) << i;
        EXPECT_EQ(encodeVerification(*read), body);
        EXPECT_EQ(read->id, verification.id);
        EXPECT_EQ(read->outcome, verification.outcome);
        EXPECT_EQ(read->reasons, verification.reasons);
        EXPECT_EQ(read->time, verification.time);
    }
}

TEST(ClaimRecord, cutOrLengthenedIsRefused)
{
    test::RandomValues random(3);
    Bytes body = encodeClaim(random.claim());
    for (std::size_t size = 0; size < body.size(); ++size)
        EXPECT_FALSE(parseClaim(ByteView(body).first(size))) << size;
    body.push_back(0);
    EXPECT_FALSE(parseClaim(body));
}

TEST(ClaimRecord, changedBytesAreRefusedOrAnotherClaim)
{
    test::RandomValues random(4);
    const Bytes body = encodeClaim(random.claim());
    for (std::size_t bit = 0; bit < body.size() * 8; ++bit) {
        Bytes changed = body;
        changed[bit / 8] = static_cast<Byte>(changed[bit / 8] ^ 1u << bit % 8);
        if (const auto read = parseClaim(changed)) {
            EXPECT_EQ(encodeClaim(*read), changed) << bit;
        }
    }
}

TEST(ClaimRecord, verificationTagIs45BitsAndDependsOnEverything)
{
    const crypto::Key key{7};
    const MemberNumber member{"KAY-0042-1"};
    const Day day{20'000};
    const auto tag = verificationTag(key, member, day, 12, EligibilityOutcome::Eligible);
    EXPECT_LT(tag, std::uint64_t{1} << 45);
    EXPECT_NE(tag, verificationTag(crypto::Key{8}, member, day, 12, EligibilityOutcome::Eligible));
    EXPECT_NE(tag, verificationTag(key, MemberNumber{"KAY-0042-2"}, day, 12, EligibilityOutcome::Eligible));
    EXPECT_NE(tag, verificationTag(key, member, Day{20'001}, 12, EligibilityOutcome::Eligible));
    EXPECT_NE(tag, verificationTag(key, member, day, 13, EligibilityOutcome::Eligible));
    EXPECT_NE(tag, verificationTag(key, member, day, 12, EligibilityOutcome::NotEligible));
}
