// SPDX-License-Identifier: Apache-2.0
#include "cards/card_message.h"

#include "cards/card_text.h"

namespace guichet::cards {

namespace {

bool isOfTextLayer(CardReason reason)
{
    return reason >= CardReason::QrEmpty && reason <= CardReason::ZlibDictionary;
}

// The first three characters hold the zlib header: 16 bits, 32 of them possible.
bool startsLikeACard(std::string_view text)
{
    PackedBytes head;
    if (text.size() < 3 || decodeBase45(text.substr(0, 3), head))
        return false;
    const unsigned cmf = head.bytes[0];
    const unsigned flg = head.bytes[1];
    return (cmf & 15u) == 8 && cmf >> 4 <= 7 && (cmf * 256u + flg) % 31 == 0 && (flg & 0x20u) == 0;
}

} // namespace

Code messageFor(CardReason reason)
{
    switch (reason) {
    case CardReason::Ok:
    case CardReason::LegacyUnsignedId: check(false); return Code::Q01;
    case CardReason::QrEmpty:
    case CardReason::QrNotCard:
    case CardReason::QrOtherScheme:
    case CardReason::TextTooLong:
    case CardReason::B45BadChar: return Code::Q01;
    case CardReason::B45BadLength:
    case CardReason::B45Overflow:
    case CardReason::ZlibCorrupt:
    case CardReason::ZlibTruncated:
    case CardReason::ZlibTrailing:
    case CardReason::ZlibTooBig:
    case CardReason::ZlibDictionary:
    case CardReason::CborTruncated:
    case CardReason::CborTrailing:
    case CardReason::CborMalformed:
    case CardReason::CborDepth:
    case CardReason::CborSize:
    case CardReason::CborDuplicateKey:
    case CardReason::CborIndefinite:
    case CardReason::CborNonMinimal:
    case CardReason::CborUtf8:
    case CardReason::CborIntRange:
    case CardReason::CborTag:
    case CardReason::CoseStructure:
    case CardReason::CwtType:
    case CardReason::CwtExpMissing:
    case CardReason::CwtInconsistent:
    case CardReason::CardFieldMissing:
    case CardReason::CardFieldType:
    case CardReason::CardFieldTooLong:
    case CardReason::CardControlChar:
    case CardReason::CardPhotoTooBig: return Code::Q02;
    case CardReason::CoseAlgMissing:
    case CardReason::CoseAlgUnsupported:
    case CardReason::CoseAlgKeyMismatch:
    case CardReason::CoseCrit:
    case CardReason::CoseKeyRevoked:
    case CardReason::CoseKeyExpired:
    case CardReason::CoseIssuerMismatch: // a key that signs for others: not a card of the other mutual either
    case CardReason::CoseBadSignature: return Code::Q03;
    case CardReason::CoseUnknownKid: return Code::Q04;
    case CardReason::StatusCardRevoked: return Code::Q06;
    case CardReason::StatusSuperseded: return Code::Q07;
    case CardReason::CwtNotYetValid:
    case CardReason::CwtIatFuture: return Code::Q09;
    case CardReason::CardNoMembershipClaim: return Code::Q10;
    case CardReason::CwtExpired:
    case CardReason::ClockRollback: return Code::Q11;
    case CardReason::LegacyBadCheckDigit: return Code::Q15;
    case CardReason::CardUnsupportedVersion:
    case CardReason::CardCriticalUnknown: return Code::Q16;
    }
    return Code::Q02;
}

Code messageFor(CardReason reason, std::string_view text)
{
    if (isStaffBadge(text))
        return Code::Q08;
    if (isOfTextLayer(reason))
        return startsLikeACard(text) ? Code::Q02 : Code::Q01;
    return messageFor(reason);
}

} // namespace guichet::cards
