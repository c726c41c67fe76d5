// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string_view>

namespace guichet::cards {

// Why a text is not a card we accept; Ok when it is. The order is the order of
// the layers in which the checks are made.
enum class CardReason {
    Ok,
    QrEmpty, QrNotCard, QrOtherScheme,
    TextTooLong,
    B45BadChar, B45BadLength, B45Overflow,
    ZlibCorrupt, ZlibTruncated, ZlibTrailing, ZlibTooBig, ZlibDictionary,
    CborTruncated, CborTrailing, CborMalformed, CborDepth, CborSize, CborDuplicateKey, CborIndefinite, CborNonMinimal, CborUtf8, CborIntRange, CborTag,
    CoseStructure, CoseAlgMissing, CoseAlgUnsupported, CoseAlgKeyMismatch, CoseCrit, CoseUnknownKid, CoseKeyRevoked, CoseKeyExpired,
    CoseIssuerMismatch, CoseBadSignature,
    CwtType, CwtExpired, CwtExpMissing, CwtNotYetValid, CwtIatFuture, CwtInconsistent,
    CardNoMembershipClaim, CardUnsupportedVersion, CardFieldMissing, CardFieldType, CardFieldTooLong, CardControlChar, CardCriticalUnknown,
    CardPhotoTooBig,
    StatusCardRevoked, StatusSuperseded,
    ClockRollback,
    LegacyUnsignedId, LegacyBadCheckDigit,
};
std::string_view codeOf(CardReason reason); // "cose.bad_signature", ...

// What a check found wrong; nothing when all is well.
using Problem = std::optional<CardReason>;

} // namespace guichet::cards
