// SPDX-License-Identifier: Apache-2.0
#include "cards/card_text.h"
#include "tests/cards/make_card.h"
#include "tests/cards/vectors.h"

#include <gtest/gtest.h>

#include <random>

namespace guichet::cards {

namespace {

constexpr std::string_view alphabet = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:";

Bytes signedBytesOf(const std::string &text)
{
    PackedBytes packed;
    SignedBytes content;
    EXPECT_FALSE(decodeBase45(text, packed));
    EXPECT_FALSE(inflateSigned(packed.view(), content));
    return copyOf(content.view());
}

// Changes one to four places: another byte, a byte more or less, two swapped.
template <class Sequence, class Random, class Draw>
void mutate(Sequence &sequence, Random &random, const Draw &draw)
{
    const auto place = [&] { return static_cast<std::ptrdiff_t>(random() % sequence.size()); };
    for (std::uint64_t changes = 1 + random() % 4; changes > 0 && sequence.size() > 1; --changes) {
        switch (random() % 4) {
        case 0: sequence.insert(sequence.begin() + place(), draw()); break;
        case 1: sequence.erase(sequence.begin() + place()); break;
        case 2: std::swap(sequence[static_cast<std::size_t>(place())], sequence[static_cast<std::size_t>(place())]); break;
        default: sequence[static_cast<std::size_t>(place())] = draw(); break;
        }
    }
}

// What the bytes say is what was signed: other wrappings of the same statement are no forgery.
bool saysTheSame(const CardReading &reading, const Card &original)
{
    return reading.card && reading.card->memberNumber == original.memberNumber && reading.card->serial == original.serial
        && reading.card->fullName == original.fullName && reading.card->expires == original.expires && reading.card->household == original.household
        && reading.card->generation == original.generation;
}

TEST(Mutations, ofTheTextAreNeverAccepted)
{
    std::mt19937_64 random(20260315);
    const test::Issuer issuer;
    const std::string good = issuer.textOf(test::exampleCard());
    const CardContext context = issuer.context();
    for (int i = 0; i < 20000; ++i) {
        std::string text = good;
        mutate(text, random, [&] { return alphabet[random() % alphabet.size()]; });
        if (text == good)
            continue;
        ASSERT_NE(readCard(text, issuer.trust, context).verdict, Verdict::Accept) << text;
    }
}

// Behind a right base45, zlib and checksum: only the signature stands in the way.
void expectNoForgery(Curve curve, int tries)
{
    std::mt19937_64 random(41001);
    const test::Issuer issuer(curve);
    const Card card = test::exampleCard();
    const Bytes good = signedBytesOf(issuer.textOf(card));
    const CardContext context = issuer.context();
    for (int i = 0; i < tries; ++i) {
        Bytes bytes = good;
        mutate(bytes, random, [&] { return static_cast<Byte>(random()); });
        const CardReading reading = readCard(toBase45(deflateSigned(bytes)), issuer.trust, context);
        if (reading.verdict == Verdict::Accept) {
            ASSERT_TRUE(saysTheSame(reading, card)) << toHex(bytes);
        }
    }
}

TEST(Mutations, ofTheSignedBytesNeverSaySomethingElse)
{
    expectNoForgery(Curve::Ed25519, 20000);
    expectNoForgery(Curve::P256, 5000);
}

TEST(Mutations, ofEveryVectorNeverCrash)
{
    std::mt19937_64 random(7);
    const TrustStore trust = test::trustOfVectors();
    CardContext context;
    context.now = test::today;
    context.fromKeyboard = true;
    for (const QJsonValue &value : test::vectorFile().value(test::member("vectors")).toArray()) {
        const std::string good = test::textOfVector(value.toObject());
        for (int i = 0; i < 30 && !good.empty(); ++i) {
            std::string text = good;
            mutate(text, random, [&] { return static_cast<char>(random()); });
            if (text == good || withoutScannerSuffix(text) == withoutScannerSuffix(good))
                continue;
            EXPECT_NE(readCard(text, trust, context).verdict, Verdict::Accept);
        }
    }
}

} // namespace

} // namespace guichet::cards
