// SPDX-License-Identifier: Apache-2.0
#include "cards/cwt.h"

#include "tests/cards/changed_claims.h"

#include <limits>

namespace guichet::cards {

using namespace test;

namespace {

TEST_F(CardClaims, asTheProfileSaysIsAccepted)
{
    EXPECT_EQ(reasonAfter([](Claims &) {}), CardReason::Ok);
    EXPECT_EQ(outer(2, text("ignored")), CardReason::Ok);
    EXPECT_EQ(outer(500, number(3)), CardReason::Ok);
}

TEST_F(CardClaims, namesItsIssuer)
{
    EXPECT_EQ(outer(1, m_absent), CardReason::CardFieldMissing);
    EXPECT_EQ(outer(1, number(1)), CardReason::CwtType);
    EXPECT_EQ(outer(1, text(std::string(65, 'a'))), CardReason::CardFieldTooLong);
    EXPECT_EQ(outer(1, text("bj.mut-nikki ")), CardReason::CoseIssuerMismatch);
}

TEST_F(CardClaims, isValidOnlyBeforeItsLastSecond)
{
    EXPECT_EQ(outer(4, number(test::today + 1)), CardReason::Ok);
    EXPECT_EQ(outer(4, number(test::today)), CardReason::CwtExpired);
    EXPECT_EQ(outer(4, number(std::numeric_limits<std::int64_t>::min())), CardReason::CwtExpired);
    EXPECT_EQ(outer(4, number(std::numeric_limits<std::int64_t>::max())), CardReason::Ok);
    EXPECT_EQ(outer(4, m_absent), CardReason::CwtExpMissing);
    EXPECT_EQ(outer(4, text("1836640800")), CardReason::CwtType);
    EXPECT_EQ(outer(4, {0xFB, 0x41, 0xDB, 0x5E, 0x3A, 0x88, 0, 0, 0}), CardReason::CwtType);
    EXPECT_EQ(outer(4, {0xC1, 0x1A, 0x6D, 0x78, 0xEA, 0x20}), CardReason::CwtType);
}

TEST_F(CardClaims, hasADayOfGraceForClocksThatDiffer)
{
    constexpr std::int64_t day = 24 * 3600;
    EXPECT_EQ(outer(5, number(test::today + day)), CardReason::Ok);
    EXPECT_EQ(outer(5, number(test::today + day + 1)), CardReason::CwtNotYetValid);
    EXPECT_EQ(outer(5, number(std::numeric_limits<std::int64_t>::max())), CardReason::CwtNotYetValid);
    EXPECT_EQ(outer(5, text("now")), CardReason::CwtType);
    EXPECT_EQ(outer(6, number(test::today + day)), CardReason::Ok);
    EXPECT_EQ(outer(6, number(test::today + day + 1)), CardReason::CwtIatFuture);
    EXPECT_EQ(outer(6, m_absent), CardReason::CardFieldMissing);
    EXPECT_EQ(outer(6, number(-1)), CardReason::CoseKeyExpired); // before the key's first day
}

TEST_F(CardClaims, contradictingItselfIsRefused)
{
    EXPECT_EQ(reasonAfter([](Claims &claims) {
                  claims.outer[4] = number(test::today + 3600);
                  claims.outer[6] = number(test::today + 7200);
              }),
              CardReason::CwtInconsistent);
}

TEST_F(CardClaims, serialIsMinimal)
{
    EXPECT_EQ(outer(7, bytes(Bytes(8, 0xFF))), CardReason::Ok);
    EXPECT_EQ(outer(7, bytes(Bytes(9, 0xFF))), CardReason::CardFieldTooLong);
    EXPECT_EQ(outer(7, bytes({})), CardReason::CardFieldType);
    EXPECT_EQ(outer(7, bytes({0, 1})), CardReason::CardFieldType);
    EXPECT_EQ(outer(7, number(41001)), CardReason::CardFieldType);
    EXPECT_EQ(outer(7, m_absent), CardReason::CardFieldMissing);
}

TEST_F(CardClaims, withoutMembershipIsAnIdentityOnly)
{
    const CardReading reading = readingAfter([this](Claims &claims) { claims.outer[-70169] = m_absent; });
    EXPECT_EQ(reading.verdict, Verdict::Reject);
    EXPECT_EQ(reading.reason, CardReason::CardNoMembershipClaim);
    ASSERT_TRUE(reading.identity);
    EXPECT_EQ(reading.identity->fullName, "Adjovi Koffi");
    EXPECT_EQ(reading.identity->number, "NIK-004217-01");
    EXPECT_FALSE(reading.card);
}

TEST_F(CardClaims, identityMayBeWrapped)
{
    const auto wrapped = [](const Bytes &map) { return [map](Claims &claims) { claims.outer[169] = bytes(map); }; };
    EXPECT_EQ(reasonAfter(wrapped(mapOf(Claims().identity))), CardReason::Ok);
    Bytes longer = mapOf(Claims().identity);
    longer.push_back(0);
    EXPECT_EQ(reasonAfter(wrapped(longer)), CardReason::CborTrailing);
    EXPECT_EQ(reasonAfter(wrapped({})), CardReason::CborTruncated);
    EXPECT_EQ(outer(169, number(1)), CardReason::CardFieldType);
    EXPECT_EQ(outer(169, m_absent), CardReason::CardFieldMissing);
    EXPECT_EQ(outer(-70169, bytes(mapOf(Claims().membership))), CardReason::CardFieldType);
}

TEST_F(CardClaims, birthDatesAreDaysThatCanBe)
{
    for (const char *good : {"19840317", "19840300", "19840000", "1984-03-17", "20240229", "20260315"})
        EXPECT_EQ(identity(8, text(good)), CardReason::Ok) << good;
    EXPECT_EQ(readingAfter([](Claims &claims) { claims.identity[8] = text("1984-03-17"); }).card->birthDate, "19840317");
    for (const char *bad : {"19840231", "20230229", "19841301", "19840017", "00010101", "99991231", "20260317", "1984", "1984-3-17", "1984/03/17", "", "19840332", "1984-00-00"})
        EXPECT_EQ(identity(8, text(bad)), CardReason::CardFieldType) << bad;
    EXPECT_EQ(identity(8, number(19840317)), CardReason::CardFieldType);
}

TEST_F(CardClaims, namesAreInertAndShortEnough)
{
    EXPECT_EQ(identity(4, text(std::string(160, 'a'))), CardReason::Ok);
    EXPECT_EQ(identity(4, text(std::string(161, 'a'))), CardReason::CardFieldTooLong);
    EXPECT_EQ(identity(4, text("<b>'; DROP TABLE")), CardReason::Ok);
    EXPECT_EQ(identity(4, text("a\u200Db\u200Cc")), CardReason::Ok); // joiners are letters' business
    for (const char *bad : {"a\nb", "a\x7F", "a\u0085", "\u202Eabc", "a\u2066b"})
        EXPECT_EQ(identity(4, text(bad)), CardReason::CardControlChar);
    EXPECT_EQ(identity(4, {0x61, 0xE9}), CardReason::CborUtf8); // Latin-1
    EXPECT_EQ(identity(4, text("")), CardReason::CardFieldMissing);
}

TEST_F(CardClaims, sexAndPhotoAreChecked)
{
    EXPECT_EQ(identity(9, text("2")), CardReason::Ok);
    for (const Bytes &bad : {number(0), number(4), number(-1), text("M"), text("")})
        EXPECT_EQ(identity(9, bad), CardReason::CardFieldType);
    EXPECT_EQ(identity(16, bytes(Bytes(1024, 1))), CardReason::Ok);
    EXPECT_EQ(identity(16, bytes(Bytes(1025, 1))), CardReason::CardPhotoTooBig);
}

TEST_F(CardClaims, aBackwardClockNeitherRevivesNorBlocks)
{
    const std::string card = m_issuer.textOf(test::exampleCard());
    CardContext context = m_context;
    context.now = 5; // a board without a battery starts in 1970
    context.highWater = test::today;
    const CardReading started = readCard(card, m_issuer.trust, context);
    EXPECT_EQ(started.reason, CardReason::Ok);
    EXPECT_EQ(started.warnings, std::vector<Warning>{Warning::ClockRollback});
    context.highWater = 1836640800;
    EXPECT_EQ(readCard(card, m_issuer.trust, context).reason, CardReason::CwtExpired);
    context.now = test::today - 299;
    context.highWater = test::today;
    EXPECT_TRUE(readCard(card, m_issuer.trust, context).warnings.empty());
    for (const std::int64_t extreme : {std::numeric_limits<std::int64_t>::min(), std::numeric_limits<std::int64_t>::max()}) {
        context.now = extreme;
        context.highWater = extreme;
        EXPECT_NE(readCard(card, m_issuer.trust, context).verdict, Verdict::Accept);
    }
}

TEST_F(CardClaims, expiredAndEarlyCardsStillSayWhoseTheyAre)
{
    const CardReading late = readingAfter([](Claims &claims) { claims.outer[4] = number(test::today); });
    ASSERT_TRUE(late.card);
    EXPECT_EQ(late.card->fullName, "Adjovi Koffi");
    EXPECT_TRUE(readingAfter([](Claims &claims) { claims.outer[5] = number(test::today + 864000); }).card);
    EXPECT_FALSE(readingAfter([](Claims &claims) {
                     claims.outer[4] = number(test::today);
                     claims.identity[8] = number(1);
                 }).card);
}

TEST_F(CardClaims, statusComesFromTheRoster)
{
    const std::string card = m_issuer.textOf([] {
        Card third = test::exampleCard();
        third.generation = 3;
        return third;
    }());
    const auto readingWith = [&](std::uint32_t known) {
        CardContext context = m_context;
        context.generations = {{MemberNumber{"OTHER"}, 9}, {MemberNumber{"NIK-004217-01"}, known}};
        return readCard(card, m_issuer.trust, context);
    };
    EXPECT_EQ(readingWith(3).reason, CardReason::Ok);
    EXPECT_EQ(readingWith(4).reason, CardReason::StatusSuperseded);
    EXPECT_TRUE(readingWith(4).card);
    EXPECT_EQ(readingWith(2).warnings, std::vector<Warning>{Warning::RosterStale});
    RevokedSerials revoked;
    revoked.add("bj.mut-nikki", CardSerial{41001});
    CardContext context = m_context;
    context.revoked = &revoked;
    EXPECT_EQ(readCard(card, m_issuer.trust, context).reason, CardReason::StatusCardRevoked);
}

} // namespace

} // namespace guichet::cards
