// SPDX-License-Identifier: Apache-2.0
#include "cards/cwt.h"

#include "cards/card_text.h"
#include "cards/cose.h"
#include "tests/cards/make_card.h"

#include <gtest/gtest.h>

#include <functional>
#include <limits>
#include <map>

namespace guichet::cards {

namespace {

using Encoded = std::map<std::int64_t, Bytes>; // claims or fields by key, each encoded

Bytes item(const std::function<void(cbor::Writer &)> &write)
{
    cbor::Writer writer;
    write(writer);
    return writer.take();
}

Bytes text(std::string_view value)
{
    return item([value](cbor::Writer &w) { w.text(value); });
}

Bytes number(std::int64_t value)
{
    return item([value](cbor::Writer &w) { w.integer(value); });
}

Bytes bytes(const Bytes &value)
{
    return item([&](cbor::Writer &w) { w.bytes(value); });
}

Bytes mapOf(const Encoded &entries)
{
    return item([&](cbor::Writer &w) {
        w.map(entries.size());
        for (const auto &[key, value] : entries)
            w.key(key).raw(value);
    });
}

struct Claims {
    Encoded outer{{1, text("bj.mut-nikki")}, {4, number(1836640800)}, {6, number(test::issuedOn)}, {7, bytes({0xA0, 0x29})}};
    Encoded identity{{1, text("NIK-004217-01")}, {4, text("Adjovi Koffi")}, {8, text("19840317")}, {9, number(1)}};
    Encoded membership{{0, number(1)}, {1, text("NIKKI")}, {2, text("NIK-004217")}, {3, number(0)}, {4, number(1)}, {5, text("BASE")}, {6, number(1)}};
};

class Cwt : public testing::Test {
protected:
    CardReading readingAfter(const std::function<void(Claims &)> &change) const
    {
        Claims claims;
        change(claims);
        claims.outer.try_emplace(169, mapOf(claims.identity));
        claims.outer.try_emplace(-70169, mapOf(claims.membership));
        for (auto entry = claims.outer.begin(); entry != claims.outer.end();)
            entry = entry->second.empty() ? claims.outer.erase(entry) : std::next(entry);
        const std::string card = toBase45(deflateSigned(encodeSign1(mapOf(claims.outer), m_issuer.key)));
        return readCard(card, m_issuer.trust, m_context);
    }
    CardReason reasonAfter(const std::function<void(Claims &)> &change) const { return readingAfter(change).reason; }
    CardReason outer(std::int64_t key, const Bytes &value) const
    {
        return reasonAfter([&](Claims &claims) { claims.outer[key] = value; });
    }
    CardReason identity(std::int64_t key, const Bytes &value) const
    {
        return reasonAfter([&](Claims &claims) { claims.identity[key] = value; });
    }
    CardReason membership(std::int64_t key, const Bytes &value) const
    {
        return reasonAfter([&](Claims &claims) { claims.membership[key] = value; });
    }

    const test::Issuer m_issuer{};
    CardContext m_context = m_issuer.context();
    const Bytes m_absent{};
};

TEST_F(Cwt, asTheProfileSaysIsAccepted)
{
    EXPECT_EQ(reasonAfter([](Claims &) {}), CardReason::Ok);
    EXPECT_EQ(outer(2, text("ignored")), CardReason::Ok);
    EXPECT_EQ(outer(500, number(3)), CardReason::Ok);
}

TEST_F(Cwt, namesItsIssuer)
{
    EXPECT_EQ(outer(1, m_absent), CardReason::CardFieldMissing);
    EXPECT_EQ(outer(1, number(1)), CardReason::CwtType);
    EXPECT_EQ(outer(1, text(std::string(65, 'a'))), CardReason::CardFieldTooLong);
    EXPECT_EQ(outer(1, text("bj.mut-nikki ")), CardReason::CoseIssuerMismatch);
}

TEST_F(Cwt, isValidOnlyBeforeItsLastSecond)
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

TEST_F(Cwt, hasADayOfGraceForClocksThatDiffer)
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

TEST_F(Cwt, contradictingItselfIsRefused)
{
    EXPECT_EQ(reasonAfter([](Claims &claims) {
                  claims.outer[4] = number(test::today + 3600);
                  claims.outer[6] = number(test::today + 7200);
              }),
              CardReason::CwtInconsistent);
}

TEST_F(Cwt, serialIsMinimal)
{
    EXPECT_EQ(outer(7, bytes(Bytes(8, 0xFF))), CardReason::Ok);
    EXPECT_EQ(outer(7, bytes(Bytes(9, 0xFF))), CardReason::CardFieldTooLong);
    EXPECT_EQ(outer(7, bytes({})), CardReason::CardFieldType);
    EXPECT_EQ(outer(7, bytes({0, 1})), CardReason::CardFieldType);
    EXPECT_EQ(outer(7, number(41001)), CardReason::CardFieldType);
    EXPECT_EQ(outer(7, m_absent), CardReason::CardFieldMissing);
}

TEST_F(Cwt, withoutMembershipIsAnIdentityOnly)
{
    const CardReading reading = readingAfter([this](Claims &claims) { claims.outer[-70169] = m_absent; });
    EXPECT_EQ(reading.verdict, Verdict::Reject);
    EXPECT_EQ(reading.reason, CardReason::CardNoMembershipClaim);
    ASSERT_TRUE(reading.identity);
    EXPECT_EQ(reading.identity->fullName, "Adjovi Koffi");
    EXPECT_EQ(reading.identity->number, "NIK-004217-01");
    EXPECT_FALSE(reading.card);
}

TEST_F(Cwt, identityMayBeWrapped)
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

TEST_F(Cwt, birthDatesAreDaysThatCanBe)
{
    for (const char *good : {"19840317", "19840300", "19840000", "1984-03-17", "20240229", "20260315"})
        EXPECT_EQ(identity(8, text(good)), CardReason::Ok) << good;
    EXPECT_EQ(readingAfter([](Claims &claims) { claims.identity[8] = text("1984-03-17"); }).card->birthDate, "19840317");
    for (const char *bad : {"19840231", "20230229", "19841301", "19840017", "00010101", "99991231", "20260317", "1984", "1984-3-17", "1984/03/17", "", "19840332", "1984-00-00"})
        EXPECT_EQ(identity(8, text(bad)), CardReason::CardFieldType) << bad;
    EXPECT_EQ(identity(8, number(19840317)), CardReason::CardFieldType);
}

TEST_F(Cwt, namesAreInertAndShortEnough)
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

TEST_F(Cwt, sexAndPhotoAreChecked)
{
    EXPECT_EQ(identity(9, text("2")), CardReason::Ok);
    for (const Bytes &bad : {number(0), number(4), number(-1), text("M"), text("")})
        EXPECT_EQ(identity(9, bad), CardReason::CardFieldType);
    EXPECT_EQ(identity(16, bytes(Bytes(1024, 1))), CardReason::Ok);
    EXPECT_EQ(identity(16, bytes(Bytes(1025, 1))), CardReason::CardPhotoTooBig);
}

TEST_F(Cwt, membershipVersionComesFirst)
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

TEST_F(Cwt, membershipFieldsAreChecked)
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

TEST_F(Cwt, unknownRolesAreOthers)
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

TEST_F(Cwt, dependantsAreCheckedOneByOne)
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

TEST_F(Cwt, aBackwardClockNeitherRevivesNorBlocks)
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

TEST_F(Cwt, expiredAndEarlyCardsStillSayWhoseTheyAre)
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

TEST_F(Cwt, statusComesFromTheRoster)
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
