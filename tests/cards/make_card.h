// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cards/card.h"

// A card and who issues it, for tests that change one thing at a time.
namespace guichet::cards::test {

inline constexpr std::int64_t issuedOn = 1770976800;
inline constexpr std::int64_t today = 1773568800;

inline Card exampleCard()
{
    Card card;
    card.issuer = "bj.mut-nikki";
    card.issued = issuedOn;
    card.expires = 1836640800;
    card.serial.value = 41001;
    card.memberNumber.text = "NIK-004217-01";
    card.fullName = "Adjovi Koffi";
    card.birthDate = "19840317";
    card.sex = Sex::Male;
    card.scheme.text = "NIKKI";
    card.household.text = "NIK-004217";
    card.plan.text = "BASE";
    return card;
}

struct Issuer {
    explicit Issuer(Curve curve = Curve::Ed25519)
        : key(makeSigningKey(curve, "bj.mut-nikki", {"NIKKI"}, 0, 4102444800))
    {
        trust.keys.push_back(key.record);
    }

    std::string textOf(const Card &card) const
    {
        const auto text = writeCard(card, key);
        return text ? *text : std::string(codeOf(text.error()));
    }

    CardContext context() const
    {
        CardContext context;
        context.now = today;
        return context;
    }

    SigningKey key{};
    TrustStore trust{};
};

} // namespace guichet::cards::test
