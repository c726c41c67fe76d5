// SPDX-License-Identifier: Apache-2.0
#include "cards/card.h"

namespace guichet::cards {

std::string_view codeOf(CardReason reason)
{
    switch (reason) {
    case CardReason::Ok: return "ok";
    case CardReason::QrEmpty: return "qr.empty";
    case CardReason::QrNotCard: return "qr.not_card";
    case CardReason::QrOtherScheme: return "qr.other_scheme";
    case CardReason::TextTooLong: return "size.text_too_long";
    case CardReason::B45BadChar: return "b45.bad_char";
    case CardReason::B45BadLength: return "b45.bad_length";
    case CardReason::B45Overflow: return "b45.overflow";
    case CardReason::ZlibCorrupt: return "zlib.corrupt";
    case CardReason::ZlibTruncated: return "zlib.truncated";
    case CardReason::ZlibTrailing: return "zlib.trailing";
    case CardReason::ZlibTooBig: return "zlib.too_big";
    case CardReason::ZlibDictionary: return "zlib.dict";
    case CardReason::CborTruncated: return "cbor.truncated";
    case CardReason::CborTrailing: return "cbor.trailing";
    case CardReason::CborMalformed: return "cbor.malformed";
    case CardReason::CborDepth: return "cbor.depth";
    case CardReason::CborSize: return "cbor.size";
    case CardReason::CborDuplicateKey: return "cbor.duplicate_key";
    case CardReason::CborIndefinite: return "cbor.indefinite";
    case CardReason::CborNonMinimal: return "cbor.non_minimal";
    case CardReason::CborUtf8: return "cbor.utf8";
    case CardReason::CborIntRange: return "cbor.int_range";
    case CardReason::CborTag: return "cbor.tag";
    case CardReason::CoseStructure: return "cose.structure";
    case CardReason::CoseAlgMissing: return "cose.alg_missing";
    case CardReason::CoseAlgUnsupported: return "cose.alg_unsupported";
    case CardReason::CoseAlgKeyMismatch: return "cose.alg_key_mismatch";
    case CardReason::CoseCrit: return "cose.crit";
    case CardReason::CoseUnknownKid: return "cose.unknown_kid";
    case CardReason::CoseKeyRevoked: return "cose.key_revoked";
    case CardReason::CoseKeyExpired: return "cose.key_expired";
    case CardReason::CoseIssuerMismatch: return "cose.issuer_mismatch";
    case CardReason::CoseBadSignature: return "cose.bad_signature";
    case CardReason::CwtType: return "cwt.type";
    case CardReason::CwtExpired: return "cwt.expired";
    case CardReason::CwtExpMissing: return "cwt.exp_missing";
    case CardReason::CwtNotYetValid: return "cwt.not_yet_valid";
    case CardReason::CwtIatFuture: return "cwt.iat_future";
    case CardReason::CwtInconsistent: return "cwt.inconsistent";
    case CardReason::CardNoMembershipClaim: return "card.no_membership_claim";
    case CardReason::CardUnsupportedVersion: return "card.unsupported_version";
    case CardReason::CardFieldMissing: return "card.field_missing";
    case CardReason::CardFieldType: return "card.field_type";
    case CardReason::CardFieldTooLong: return "card.field_too_long";
    case CardReason::CardControlChar: return "card.control_char";
    case CardReason::CardCriticalUnknown: return "card.critical_unknown";
    case CardReason::CardPhotoTooBig: return "card.photo_too_big";
    case CardReason::StatusCardRevoked: return "status.card_revoked";
    case CardReason::StatusSuperseded: return "status.superseded";
    case CardReason::ClockRollback: return "clock.rollback";
    case CardReason::LegacyUnsignedId: return "legacy.unsigned_id";
    case CardReason::LegacyBadCheckDigit: return "legacy.bad_check_digit";
    }
    return "qr.not_card";
}

std::string_view codeOf(Warning warning)
{
    switch (warning) {
    case Warning::RosterStale: return "status.roster_stale";
    case Warning::ClockRollback: return "clock.rollback";
    }
    return {};
}

std::string_view codeOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Accept: return "accept";
    case Verdict::Legacy: return "legacy";
    case Verdict::Reject: return "reject";
    }
    return {};
}

} // namespace guichet::cards
