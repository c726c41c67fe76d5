// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cards/card.h"
#include "terminal/base/cbor.h"

#include <optional>

// The claims of a signed card (RFC 8392, claim 169 and the membership claim;
// card profile 4.4 and 4.5). Read only after the signature proved good.
namespace guichet::cards {

namespace claim {
inline constexpr std::int64_t issuer = 1, expires = 4, notBefore = 5, issued = 6, serial = 7, identity = 169, membership = -70169;
} // namespace claim

// The outer claims; the values are inside the payload they were read from.
struct Cwt {
    std::int64_t expires = 0;
    std::optional<std::int64_t> notBefore{};
    std::int64_t issued = 0;
    const cbor::Value *serial = nullptr;
    const cbor::Value *identity = nullptr;
    const cbor::Value *membership = nullptr; // nullptr: an identity card of another kind
};

Result<Cwt, CardReason> parseCwt(const cbor::Value &payload, const IssuerKey &key);

// `judged` = max(system clock, high-water mark), Unix seconds within a year of four digits.
Problem checkTimes(const Cwt &cwt, std::int64_t judged);
Problem checkIssuingWindow(const Cwt &cwt, const IssuerKey &key);

Result<Card, CardReason> parseCardClaims(const Cwt &cwt, const IssuerKey &key, std::int64_t judged);
// What can be read of a foreign claim 169; empty fields where it says nothing usable.
Identity parseIdentity(const Cwt &cwt, std::int64_t judged);

Bytes encodeClaims(const Card &card);

} // namespace guichet::cards
