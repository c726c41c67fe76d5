// SPDX-License-Identifier: Apache-2.0
#include "cards/card.h"

#include "tests/cards/changed_claims.h"

namespace guichet::cards {

using namespace test;

namespace {

TEST_F(CardClaims, membershipVersionComesFirst)
{
    EXPECT_EQ(membership(0, number(2)), CardReason::CardUnsupportedVersion);
    EXPECT_EQ(membership(0, text("1")), CardReason::CardFieldType);
    EXPECT_EQ(membership(0, number(-1)), CardReason::CardFieldType);
    EXPECT_EQ(membership(-1, number(1)), CardReason::CardCriticalUnknown);
    EXPECT_EQ(membership(11, number(1)), CardReason::Ok);
    EXPECT_EQ(reasonAfter([](Claims &claims) {
                  claims.membership[0] = number(2);
                  claims.membership[-1] = number(1);
              }),
              CardReason::CardUnsupportedVersion);
}

TEST_F(CardClaims, membershipFieldsAreChecked)
{
    for (const std::int64_t key : {1, 2, 3, 4, 6})
        EXPECT_EQ(reasonAfter([key](Claims &claims) { claims.membership.erase(key); }), CardReason::CardFieldMissing) << key;
    EXPECT_EQ(reasonAfter([](Claims &claims) { claims.membership.erase(5); }), CardReason::Ok);
    for (const char *bad : {"nikki", "-NIKKI", "NI KKI", ""})
        EXPECT_EQ(membership(1, text(bad)), CardReason::CardFieldType) << bad;
    EXPECT_EQ(membership(1, text(std::string(17, 'N'))), CardReason::CardFieldTooLong);
    EXPECT_EQ(membership(1, text("THIES")), CardReason::CoseIssuerMismatch);
    EXPECT_EQ(membership(3, number(99)), CardReason::Ok);
    EXPECT_EQ(membership(3, number(100)), CardReason::CardFieldType);
    EXPECT_EQ(membership(5, text(std::string(25, 'P'))), CardReason::CardFieldTooLong);
    EXPECT_EQ(membership(6, number(0)), CardReason::CardFieldType);
    EXPECT_EQ(membership(8, number(3)), CardReason::CardFieldType);
    EXPECT_EQ(membership(9, bytes(Bytes(8, 1))), CardReason::Ok);
    EXPECT_EQ(membership(9, bytes(Bytes(7, 1))), CardReason::CardFieldType);
}

TEST_F(CardClaims, unknownRolesAreOthers)
{
    const CardReading reading = readingAfter([](Claims &claims) { claims.membership[4] = number(77); });
    ASSERT_TRUE(reading.card);
    EXPECT_EQ(reading.card->role, Role::Other);
    EXPECT_EQ(membership(4, number(-1)), CardReason::CardFieldType);
}

Bytes dependants(int count, int firstRank = 1, int step = 1)
{
    return item([&](cbor::Writer &w) {
        w.array(static_cast<std::size_t>(count));
        for (int i = 0; i < count; ++i)
            w.array(4).integer(firstRank + i * step).text("Afi").text("2011").integer(2);
    });
}

TEST_F(CardClaims, dependantsAreCheckedOneByOne)
{
    EXPECT_EQ(membership(7, dependants(0)), CardReason::Ok);
    EXPECT_EQ(membership(7, dependants(20)), CardReason::Ok);
    EXPECT_EQ(membership(7, dependants(21)), CardReason::CardFieldTooLong);
    EXPECT_EQ(membership(7, dependants(2, 1, 0)), CardReason::CardFieldType); // the same rank twice
    EXPECT_EQ(membership(7, dependants(1, 100)), CardReason::CardFieldType);
    EXPECT_EQ(membership(7, number(1)), CardReason::CardFieldType);
    const auto one = [](const std::string &name, const std::string &year) {
        return item([&](cbor::Writer &w) { w.array(1).array(4).integer(1).text(name).text(year).integer(2); });
    };
    EXPECT_EQ(membership(7, one(std::string(80, 'a'), "2011")), CardReason::Ok);
    EXPECT_EQ(membership(7, one(std::string(81, 'a'), "2011")), CardReason::CardFieldTooLong);
    EXPECT_EQ(membership(7, one("a\u202E", "2011")), CardReason::CardControlChar);
    EXPECT_EQ(membership(7, one("Afi", "")), CardReason::Ok);
    EXPECT_EQ(membership(7, one("Afi", "12345678901")), CardReason::CardFieldTooLong);
}

} // namespace

} // namespace guichet::cards
