// SPDX-License-Identifier: Apache-2.0
#include "sync/claim_record.h"

#include "sync/record_fields.h"
#include "sync/wire_enums.h"

namespace guichet::sync {
namespace {

constexpr int claimVersion = 1;
constexpr int verificationVersion = 1;
constexpr unsigned tagBits = 45;

} // namespace

template <class Archive, Of<Referral> Record>
void fields(Archive &archive, Record &referral)
{
    archive.need(1, referral.issuedOn);
    archive.may(2, referral.from);
}

template <class Archive, Of<GuaranteeLetter> Record>
void fields(Archive &archive, Record &letter)
{
    archive.need(1, letter.number);
    archive.need(2, letter.maxAmount);
    archive.need(3, letter.validTo);
}

template <class Archive, Of<EligibilityProof> Record>
void fields(Archive &archive, Record &proof)
{
    archive.need(1, proof.code);
    archive.may(2, proof.cardGeneration);
    archive.may(3, proof.cardSerial);
    archive.may(4, proof.rosterVersion);
    archive.may(5, proof.rosterAgeDays);
    archive.may(6, proof.clockConfidence);
    archive.choice(7, proof.presence, wire::presences);
}

// A line's care and share in one map; its gross is mutual + state + member.
template <class Archive, Of<ClaimLine> Record>
void fields(Archive &archive, Record &line)
{
    archive.may(1, line.code);
    archive.may(2, line.label);
    archive.may(3, line.care.category);
    archive.may(4, line.care.unitPrice);
    archive.need(5, line.care.quantity);
    archive.may(6, line.care.tariffPrice);
    archive.may(7, line.care.stateFree);
    archive.may(8, line.share.gross);
    archive.may(9, line.share.mutual);
    archive.may(10, line.share.state);
    archive.may(11, line.share.member);
    archive.choices(12, line.share.reasons, wire::reasons);
    archive.may(13, line.share.remaining);
}

template <class Archive, Of<Claim> Record>
void moneyFields(Archive &archive, Record &claim)
{
    archive.may(14, claim.gross);
    archive.may(15, claim.mutual);
    archive.may(16, claim.state);
    archive.may(17, claim.memberShare);
    archive.may(18, claim.cashDue);
    archive.may(19, claim.cashCollected);
    archive.may(20, claim.deductibleUsed);
    archive.need(21, claim.currency);
}

template <class Archive, Of<Claim> Record>
void circumstanceFields(Archive &archive, Record &claim)
{
    archive.may(22, claim.provisional);
    archive.need(23, claim.newEpisode);
    archive.may(24, claim.newborn);
    archive.may(25, claim.newbornBorn);
    archive.may(26, claim.condition);
    archive.may(27, claim.diagnosis);
    archive.may(28, claim.prescriber);
    archive.nested(29, claim.referral);
    archive.nested(30, claim.letter);
    archive.may(31, claim.priorAuthorisation);
    archive.may(32, claim.lateReason);
    archive.nested(33, claim.proof);
    archive.may(34, claim.replaces);
}

template <class Archive, Of<Claim> Record>
void fields(Archive &archive, Record &claim)
{
    archive.constant(1, claimVersion);
    archive.need(2, claim.ulid);
    archive.need(3, claim.number);
    archive.may(4, claim.verification);
    archive.may(5, claim.verificationSequence);
    archive.may(6, claim.member);
    archive.may(7, claim.household);
    archive.may(8, claim.plan);
    archive.need(9, claim.planVersion);
    archive.need(10, claim.careDay);
    archive.choice(11, claim.visit, wire::visitTypes);
    archive.choice(12, claim.outcome, wire::outcomes);
    archive.choices(13, claim.reasons, wire::reasons);
    moneyFields(archive, claim);
    circumstanceFields(archive, claim);
    archive.list(35, claim.lines);
}

template <class Archive, Of<Verification> Record>
void fields(Archive &archive, Record &verification)
{
    archive.constant(1, verificationVersion);
    archive.need(2, verification.id);
    archive.may(3, verification.member);
    archive.may(4, verification.household);
    archive.may(5, verification.scheme);
    archive.may(6, verification.plan);
    archive.need(7, verification.planVersion);
    archive.need(8, verification.careDay);
    archive.need(9, verification.time);
    archive.choice(10, verification.visit, wire::visitTypes);
    archive.choice(11, verification.identification, wire::identifications);
    archive.choice(12, verification.trust, wire::trustLevels);
    archive.choice(13, verification.photo, wire::photoAnswers);
    archive.choice(14, verification.outcome, wire::outcomes);
    archive.choices(15, verification.reasons, wire::reasons);
    archive.nested(16, verification.proof);
    archive.may(17, verification.newborn);
    archive.may(18, verification.newbornBorn);
    archive.nested(19, verification.referral);
    archive.may(20, verification.lateReason);
    archive.may(21, verification.bearerBorn);
}

Bytes encodeClaim(const Claim &claim)
{
    return encodeRecord(claim);
}

Outcome<Claim> parseClaim(ByteView body)
{
    auto claim = parseRecord<Claim>(body);
    if (!claim)
        return fail(Code::D01, {}, "not a claim");
    return std::move(*claim);
}

Bytes encodeVerification(const Verification &verification)
{
    return encodeRecord(verification);
}

Outcome<Verification> parseVerification(ByteView body)
{
    auto verification = parseRecord<Verification>(body);
    if (!verification)
        return fail(Code::D01, {}, "not a verification");
    return std::move(*verification);
}

std::uint64_t verificationTag(const crypto::Key &key, const MemberNumber &member, Day day, std::uint64_t sequence, EligibilityOutcome outcome)
{
    cbor::Writer message;
    message.array(4).text(member.text).text(toIsoText(day)).unsignedInteger(sequence).text(codeOf(outcome));
    const crypto::Hash full = crypto::keyedHash(key, message.written());
    std::uint64_t first = 0;
    for (std::size_t i = 0; i < 8; ++i)
        first = first << 8 | full[i];
    return first >> (64 - tagBits);
}

} // namespace guichet::sync
