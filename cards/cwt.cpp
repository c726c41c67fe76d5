// SPDX-License-Identifier: Apache-2.0
#include "cards/cwt.h"

#include "cards/claim_fields.h"
#include "cards/claims.h"
#include "cards/cose.h"

namespace guichet::cards {

namespace {

constexpr std::size_t longestIssuer = 64;
constexpr std::int64_t clockTolerance = 24 * 3600;

Problem checkIssuer(const cbor::Value *issuer, const IssuerKey &key)
{
    if (issuer == nullptr)
        return CardReason::CardFieldMissing;
    const auto text = issuer->text();
    if (!text)
        return CardReason::CwtType;
    if (text->size() > longestIssuer)
        return CardReason::CardFieldTooLong;
    if (*text != key.issuer)
        return CardReason::CoseIssuerMismatch;
    return {};
}

bool isIntegerOrAbsent(const cbor::Value *value)
{
    return value == nullptr || value->integer().has_value();
}

// Serial, big-endian and minimal, so that two encodings cannot name one card.
std::uint64_t readSerial(const cbor::Value *value, ClaimFields &fields)
{
    if (value == nullptr) {
        fields.refuse(CardReason::CardFieldMissing);
        return 0;
    }
    const ByteView bytes = value->bytes().value_or(ByteView{});
    if (bytes.size() > 8)
        fields.refuse(CardReason::CardFieldTooLong);
    else if (bytes.empty() || (bytes.size() > 1 && bytes.front() == 0))
        fields.refuse(CardReason::CardFieldType);
    std::uint64_t serial = 0;
    for (const Byte byte : bytes)
        serial = serial << 8 | byte;
    return serial;
}

} // namespace

Result<Cwt, CardReason> parseCwt(const cbor::Value &payload, const IssuerKey &key)
{
    if (!payload.is(cbor::Kind::Map))
        return Unexpected(CardReason::CwtType);
    if (const auto problem = checkIssuer(payload.find(claim::issuer), key))
        return Unexpected(*problem);
    const cbor::Value *expires = payload.find(claim::expires);
    const cbor::Value *notBefore = payload.find(claim::notBefore);
    const cbor::Value *issued = payload.find(claim::issued);
    if (expires == nullptr)
        return Unexpected(CardReason::CwtExpMissing);
    if (!isIntegerOrAbsent(expires) || !isIntegerOrAbsent(notBefore) || !isIntegerOrAbsent(issued))
        return Unexpected(CardReason::CwtType);
    if (issued == nullptr)
        return Unexpected(CardReason::CardFieldMissing);
    Cwt cwt;
    cwt.expires = *expires->integer();
    cwt.issued = *issued->integer();
    if (notBefore != nullptr)
        cwt.notBefore = notBefore->integer();
    cwt.serial = payload.find(claim::serial);
    cwt.identity = payload.find(claim::identity);
    cwt.membership = payload.find(claim::membership);
    return cwt;
}

Problem checkTimes(const Cwt &cwt, std::int64_t judged)
{
    if (judged >= cwt.expires)
        return CardReason::CwtExpired;
    if (cwt.notBefore && judged + clockTolerance < *cwt.notBefore)
        return CardReason::CwtNotYetValid;
    if (judged + clockTolerance < cwt.issued)
        return CardReason::CwtIatFuture;
    if (cwt.expires <= cwt.issued || (cwt.notBefore && *cwt.notBefore >= cwt.expires))
        return CardReason::CwtInconsistent;
    return {};
}

Problem checkIssuingWindow(const Cwt &cwt, const IssuerKey &key)
{
    if (cwt.issued < key.issuesFrom || cwt.issued > key.issuesUntil)
        return CardReason::CoseKeyExpired;
    return {};
}

Result<Card, CardReason> parseCardClaims(const Cwt &cwt, const IssuerKey &key, std::int64_t judged)
{
    Card card;
    card.keyId = key.keyId;
    card.issuer = key.issuer;
    card.expires = cwt.expires;
    card.issued = cwt.issued;
    card.notBefore = cwt.notBefore;
    ClaimFields outer(*cwt.membership);
    card.serial.value = readSerial(cwt.serial, outer);
    if (outer.problem())
        return Unexpected(*outer.problem());
    if (const auto problem = readIdentityClaim(cwt.identity, latestDayAt(judged), card))
        return Unexpected(*problem);
    if (const auto problem = readMembershipClaim(*cwt.membership, key, card))
        return Unexpected(*problem);
    return card;
}

Identity parseIdentity(const Cwt &cwt, std::int64_t judged)
{
    return readForeignIdentity(cwt.identity, latestDayAt(judged));
}

} // namespace guichet::cards
