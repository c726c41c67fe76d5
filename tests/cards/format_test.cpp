// SPDX-License-Identifier: Apache-2.0
#include "cards/card_text.h"
#include "cards/cwt.h"
#include "cards/cose.h"
#include "tests/cards/vectors.h"

#include <gtest/gtest.h>

#include <algorithm>

// The example of cards/FORMAT.md is true, byte for byte.
namespace guichet::cards {

namespace {

// The lines between ``` after the heading, without line breaks.
std::string blockAfter(const std::string &page, const std::string &heading)
{
    const std::size_t at = page.find(heading);
    const std::size_t begin = page.find("```\n", at);
    const std::size_t end = page.find("\n```", begin + 4);
    if (at == std::string::npos || begin == std::string::npos || end == std::string::npos)
        return {};
    std::string block = page.substr(begin + 4, end - begin - 4);
    block.erase(std::remove(block.begin(), block.end(), '\n'), block.end());
    return block;
}

TEST(FormatPage, exampleIsReadLayerByLayer)
{
    const std::string page = test::contentOf(std::string(GUICHET_SOURCE_DIR) + "/cards/FORMAT.md").toStdString();
    const std::string text = blockAfter(page, "### Text");
    const auto signedBytes = fromHex(blockAfter(page, "### COSE_Sign1"));
    const auto claims = fromHex(blockAfter(page, "### Claims"));
    const auto publicKey = fromHex(blockAfter(page, "### Public key"));
    ASSERT_TRUE(signedBytes && claims && publicKey);

    PackedBytes packed;
    SignedBytes content;
    ASSERT_FALSE(decodeBase45(text, packed));
    ASSERT_FALSE(inflateSigned(packed.view(), content));
    EXPECT_EQ(copyOf(content.view()), *signedBytes);

    const auto message = parseSign1(*signedBytes);
    ASSERT_TRUE(message);
    EXPECT_EQ(copyOf(message->payload), *claims);

    TrustStore trust;
    IssuerKey key;
    key.publicKey = *publicKey;
    key.keyId = keyIdOf(Curve::Ed25519, *publicKey);
    key.issuer = "bj.mut-nikki";
    key.algorithms = algorithmsOf(Curve::Ed25519);
    key.schemes = {"NIKKI"};
    key.issuesUntil = 4102444800;
    trust.keys.push_back(key);
    CardContext context;
    context.now = 1773568800;
    const CardReading reading = readCard(text, trust, context);
    ASSERT_EQ(reading.reason, CardReason::Ok);
    EXPECT_EQ(encodeClaims(*reading.card), *claims);
}

} // namespace

} // namespace guichet::cards
