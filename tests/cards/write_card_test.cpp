// SPDX-License-Identifier: Apache-2.0
#include "cards/card_text.h"
#include "tests/cards/make_card.h"

#include <gtest/gtest.h>

#include <random>

namespace guichet::cards {

namespace {

using Random = std::mt19937_64;

std::uint64_t below(Random &random, std::uint64_t limit)
{
    return random() % limit;
}

std::string randomCode(Random &random, std::size_t longest)
{
    constexpr std::string_view first = "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";
    constexpr std::string_view rest = "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789./-";
    std::string code(1, first[below(random, first.size())]);
    for (std::uint64_t more = below(random, longest); more > 0; --more)
        code.push_back(rest[below(random, rest.size())]);
    return code;
}

std::string randomName(Random &random, std::size_t longest)
{
    static const std::vector<std::string> pieces{"Adjovi", " ", "Koffi", "è", "ɔ́", "ŋ", "-", "Ọlọ́", "𞤀𞤣", "فاط", "'", "Nguyễn", "é", "O"};
    std::string name = "A";
    for (std::uint64_t more = below(random, 20); more > 0; --more) {
        const std::string &piece = pieces[below(random, pieces.size())];
        if (name.size() + piece.size() <= longest)
            name += piece;
    }
    return name;
}

std::optional<Sex> randomSex(Random &random)
{
    const auto drawn = static_cast<int>(below(random, 4));
    return drawn == 0 ? std::nullopt : std::optional(static_cast<Sex>(drawn));
}

Card randomCard(Random &random)
{
    Card card = test::exampleCard();
    card.expires += static_cast<std::int64_t>(below(random, 1u << 28));
    card.issued -= static_cast<std::int64_t>(below(random, 1u << 28));
    if (below(random, 2) == 0)
        card.notBefore = card.issued + static_cast<std::int64_t>(below(random, 1000));
    card.serial.value = random() >> below(random, 64);
    card.memberNumber.text = randomCode(random, 32);
    card.household.text = randomCode(random, 32);
    card.fullName = randomName(random, 160);
    card.birthDate = std::to_string(1900 + below(random, 110)) + "0" + std::to_string(1 + below(random, 9)) + "1" + std::to_string(below(random, 10));
    card.sex = randomSex(random);
    card.phone = below(random, 2) == 0 ? "" : "+229970000" + std::to_string(below(random, 100));
    card.rank = static_cast<int>(below(random, 100));
    card.role = static_cast<Role>(1 + below(random, 5));
    card.plan.text = below(random, 3) == 0 ? "" : randomName(random, 24);
    card.generation = static_cast<std::uint32_t>(1 + below(random, 0xFFFFFFFE));
    card.isHouseholdCard = below(random, 2) == 0;
    for (int rank = 0; rank < static_cast<int>(below(random, 8)); ++rank)
        card.dependants.push_back({rank + 1, randomName(random, 80), std::to_string(1950 + below(random, 70)), static_cast<Sex>(1 + below(random, 3))});
    if (below(random, 2) == 0)
        card.photoHash = std::array<Byte, 8>{1, 2, 3, 4, 5, 6, 7, static_cast<Byte>(random())};
    card.formerNumber = below(random, 2) == 0 ? "" : "102030456";
    return card;
}

void expectSame(const Card &read, const Card &written)
{
    EXPECT_EQ(read.issuer, written.issuer);
    EXPECT_EQ(read.expires, written.expires);
    EXPECT_EQ(read.issued, written.issued);
    EXPECT_EQ(read.notBefore, written.notBefore);
    EXPECT_EQ(read.serial, written.serial);
    EXPECT_EQ(read.memberNumber, written.memberNumber);
    EXPECT_EQ(read.fullName, written.fullName);
    EXPECT_EQ(read.birthDate, written.birthDate);
    EXPECT_EQ(read.sex, written.sex);
    EXPECT_EQ(read.phone, written.phone);
    EXPECT_EQ(read.scheme, written.scheme);
    EXPECT_EQ(read.household, written.household);
    EXPECT_EQ(read.rank, written.rank);
    EXPECT_EQ(read.role, written.role);
    EXPECT_EQ(read.plan, written.plan);
    EXPECT_EQ(read.generation, written.generation);
    EXPECT_EQ(read.isHouseholdCard, written.isHouseholdCard);
    EXPECT_EQ(read.photoHash, written.photoHash);
    EXPECT_EQ(read.formerNumber, written.formerNumber);
    ASSERT_EQ(read.dependants.size(), written.dependants.size());
    for (std::size_t i = 0; i < read.dependants.size(); ++i) {
        EXPECT_EQ(read.dependants[i].rank, written.dependants[i].rank);
        EXPECT_EQ(read.dependants[i].givenName, written.dependants[i].givenName);
        EXPECT_EQ(read.dependants[i].birthYear, written.dependants[i].birthYear);
        EXPECT_EQ(read.dependants[i].sex, written.dependants[i].sex);
    }
}

TEST(WriteCard, whatIsWrittenIsRead)
{
    Random random(1);
    for (const Curve curve : {Curve::Ed25519, Curve::P256}) {
        const test::Issuer issuer(curve);
        for (int i = 0; i < 300; ++i) {
            const Card card = randomCard(random);
            const auto text = writeCard(card, issuer.key);
            ASSERT_TRUE(text) << codeOf(text.error());
            const CardReading reading = readCard(*text, issuer.trust, issuer.context());
            ASSERT_EQ(reading.reason, CardReason::Ok);
            EXPECT_EQ(reading.card->keyId, issuer.key.record.keyId);
            expectSame(*reading.card, card);
        }
    }
}

TEST(WriteCard, aSmallCardHasTheSizeOfTheProfile)
{
    const test::Issuer issuer;
    EXPECT_LE(issuer.textOf(test::exampleCard()).size(), 309u); // 306 characters: version 10 at ECC M
}

TEST(WriteCard, refusesWhatItsReaderWouldRefuse)
{
    const test::Issuer issuer;
    const auto reasonAfter = [&](void (*change)(Card &)) {
        Card card = test::exampleCard();
        change(card);
        const auto text = writeCard(card, issuer.key);
        return text ? CardReason::Ok : text.error();
    };
    EXPECT_EQ(reasonAfter([](Card &) {}), CardReason::Ok);
    EXPECT_EQ(reasonAfter([](Card &card) { card.fullName = std::string(161, 'a'); }), CardReason::CardFieldTooLong);
    EXPECT_EQ(reasonAfter([](Card &card) { card.fullName = "a\nb"; }), CardReason::CardControlChar);
    EXPECT_EQ(reasonAfter([](Card &card) { card.fullName = "\xFF"; }), CardReason::CborUtf8);
    EXPECT_EQ(reasonAfter([](Card &card) { card.memberNumber.text = "nik"; }), CardReason::CardFieldType);
    EXPECT_EQ(reasonAfter([](Card &card) { card.birthDate = "19840231"; }), CardReason::CardFieldType);
    EXPECT_EQ(reasonAfter([](Card &card) { card.issuer = "sn.mut-thies"; }), CardReason::CoseIssuerMismatch);
    EXPECT_EQ(reasonAfter([](Card &card) { card.scheme.text = "THIES"; }), CardReason::CoseIssuerMismatch);
    EXPECT_EQ(reasonAfter([](Card &card) { card.expires = card.issued; }), CardReason::CwtExpired);
    EXPECT_EQ(reasonAfter([](Card &card) { card.rank = 100; }), CardReason::CardFieldType);
    EXPECT_EQ(reasonAfter([](Card &card) { card.generation = 0; }), CardReason::CardFieldType);
    EXPECT_EQ(reasonAfter([](Card &card) { card.dependants.resize(21); }), CardReason::CardFieldTooLong);
}

} // namespace

} // namespace guichet::cards
