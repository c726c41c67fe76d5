// SPDX-License-Identifier: Apache-2.0
#include "sync/visit_papers.h"

#include "sync/record_fields.h"

namespace guichet::sync {
namespace {

constexpr int version = 1;
// Places never change; new ones only at the end.
constexpr std::array letterSteps{LetterStep::Asked, LetterStep::Granted, LetterStep::Refused, LetterStep::Regularised};
constexpr std::array letterKinds{LetterKind::Guarantee, LetterKind::PriorAuthorisation};

} // namespace

template <class Archive, Of<ReferralOut> Record>
void fields(Archive &archive, Record &referral)
{
    archive.constant(1, version);
    archive.need(2, referral.verification);
    archive.need(3, referral.member);
    archive.need(4, referral.issuedOn);
    archive.need(5, referral.to);
    archive.may(6, referral.reason);
}

template <class Archive, Of<LetterEntry> Record>
void fields(Archive &archive, Record &letter)
{
    archive.constant(1, version);
    archive.choice(2, letter.step, letterSteps);
    archive.choice(3, letter.kind, letterKinds);
    archive.need(4, letter.member);
    archive.may(5, letter.verification);
    archive.may(6, letter.claim);
    archive.may(7, letter.request);
    archive.may(8, letter.number);
    archive.may(9, letter.maxAmount);
    archive.may(10, letter.validTo);
    archive.may(11, letter.text);
}

Bytes encodeReferralOut(const ReferralOut &referral)
{
    return encodeRecord(referral);
}

Outcome<ReferralOut> parseReferralOut(ByteView body)
{
    auto referral = parseRecord<ReferralOut>(body);
    if (!referral)
        return fail(Code::D01, {}, "not a body of kind 20");
    return std::move(*referral);
}

Bytes encodeLetterEntry(const LetterEntry &letter)
{
    return encodeRecord(letter);
}

Outcome<LetterEntry> parseLetterEntry(ByteView body)
{
    auto letter = parseRecord<LetterEntry>(body);
    if (!letter)
        return fail(Code::D01, {}, "not a body of kind 21");
    return std::move(*letter);
}

} // namespace guichet::sync
