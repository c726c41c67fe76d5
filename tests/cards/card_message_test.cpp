// SPDX-License-Identifier: Apache-2.0
#include "cards/card_message.h"

#include "cards/card.h"
#include "tests/cards/vectors.h"

#include <gtest/gtest.h>

#include <set>

namespace guichet::cards {

namespace {

using namespace test;

std::vector<CardReason> allReasons()
{
    std::vector<CardReason> reasons;
    for (int i = 0; i <= static_cast<int>(CardReason::LegacyBadCheckDigit); ++i)
        reasons.push_back(static_cast<CardReason>(i));
    return reasons;
}

TEST(CardReasons, haveCodesOfTheirOwn)
{
    std::set<std::string_view> codes;
    for (const CardReason reason : allReasons())
        EXPECT_TRUE(codes.insert(codeOf(reason)).second) << codeOf(reason);
}

TEST(CardMessages, existForEveryRefusal)
{
    for (const CardReason reason : allReasons()) {
        if (reason != CardReason::Ok && reason != CardReason::LegacyUnsignedId) {
            EXPECT_LE(messageFor(reason), Code::Q16) << codeOf(reason);
        }
    }
    EXPECT_EQ(messageFor(CardReason::CoseBadSignature), Code::Q03);
    EXPECT_EQ(messageFor(CardReason::CwtExpired), Code::Q11);
}

TEST(CardMessages, tellADamagedCardFromAnythingElse)
{
    const std::string card = textOfVectorNamed("v-ed25519-minimal");
    const TrustStore trust = trustOfVectors();
    const auto messageOf = [&](const std::string &text) { return messageFor(readCard(text, trust, {}).reason, text); };
    EXPECT_EQ(messageOf(card.substr(0, 200)), Code::Q02);
    EXPECT_EQ(messageOf(card.substr(0, 201)), Code::Q02);
    EXPECT_EQ(messageOf(""), Code::Q01);
    EXPECT_EQ(messageOf("A"), Code::Q01);
    EXPECT_EQ(messageOf("https://example.org"), Code::Q01);
    EXPECT_EQ(messageOf(std::string(2953, '\xB7')), Code::Q01);
    EXPECT_EQ(messageOf("GUICHET-STAFF:0123"), Code::Q08);
}

} // namespace

} // namespace guichet::cards
