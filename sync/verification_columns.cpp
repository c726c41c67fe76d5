// SPDX-License-Identifier: Apache-2.0
#include "sync/visit_fields.h"

namespace guichet::sync {
namespace {

// "ESP-000123" of "ESP-000123-02", where numbers are made that way.
HouseholdId prefixOf(const MemberNumber &member)
{
    const std::size_t at = member.text.rfind('-');
    return {at == std::string::npos ? std::string() : member.text.substr(0, at)};
}

template <class Coder>
void codeHousehold(Coder &coder, VisitModels &models, const KnownPerson *known, Verification &verification)
{
    const HouseholdId expected = known ? known->household : prefixOf(verification.member);
    Chance &chance = known ? models.sameHousehold : models.isPrefix;
    if (!codeSame(coder, chance, verification.household, expected))
        models.household.code(coder, models.letters, verification.household.text);
}

template <class Coder>
void codeWho(Coder &coder, VisitModels &models, Verification &verification, KnownPerson &known)
{
    models.member.code(coder, models.letters, verification.member.text);
    const auto at = models.people.find(verification.member.text);
    codeHousehold(coder, models, at == models.people.end() ? nullptr : &at->second, verification);
    if (at != models.people.end())
        known = at->second;
    codePlan(coder, models, known, verification.plan, verification.planVersion);
    if (!codeSame(coder, models.sameScheme, verification.scheme, models.lastScheme))
        models.scheme.code(coder, models.letters, verification.scheme);
    models.lastScheme = verification.scheme;
}

template <class Coder>
void codeHow(Coder &coder, VisitModels &models, Verification &verification)
{
    codeEnum(coder, models.visit, verification.visit, wire::visitTypes);
    codeEnum(coder, models.identification, verification.identification, wire::identifications);
    const auto how = static_cast<std::size_t>(verification.identification);
    codeEnum(coder, models.trust[how], verification.trust, wire::trustLevels);
    codeEnum(coder, models.photo[how], verification.photo, wire::photoAnswers);
    codeEnum(coder, models.outcome[how], verification.outcome, wire::outcomes);
    codeReasons(coder, models.reasons, static_cast<std::size_t>(verification.outcome), verification.reasons);
}

template <class Coder>
void codeCircumstances(Coder &coder, VisitModels &models, const KnownPerson &known, Verification &verification)
{
    codeFlag(coder, models.isNewborn, verification.newborn);
    codeOptionalDay(coder, models.newborn, verification.newbornBorn, verification.careDay);
    codeReferral(coder, models, verification.referral, verification.careDay);
    models.late.code(coder, models.letters, verification.lateReason);
    if (!codeSame(coder, models.sameBorn, verification.bearerBorn, known.born))
        codeOptionalDay(coder, models.born, verification.bearerBorn, Day{});
}

void remember(VisitModels &models, const Entry &entry, const Verification &verification, const KnownPerson &before)
{
    KnownPerson &known = models.people[verification.member.text];
    known = {verification.household, verification.plan, verification.planVersion, verification.proof.cardGeneration, verification.proof.cardSerial,
             verification.bearerBorn};
    if (!known.cardSerial) {
        known.cardGeneration = before.cardGeneration;
        known.cardSerial = before.cardSerial;
    }
    models.open.push_back({entry.sequence, verification});
}

} // namespace

template <class Coder>
void codeVerification(Coder &coder, BodyModels &bodies, const Entry &entry, Verification &verification)
{
    VisitModels &models = bodies.visit;
    KnownPerson known;
    if (!codeSame(coder, models.sameId, verification.id, entry.ulid))
        codeBytes(coder, verification.id.bytes);
    codeDay(coder, models.careDay, verification.careDay, dayOfMoment(entry.time, entry.zoneMinutes));
    codeNear(coder, models.time, verification.time, entry.time);
    codeWho(coder, models, verification, known);
    codeHow(coder, models, verification);
    codeProof(coder, models.proof, entry, verification, verification.proof, known);
    codeCircumstances(coder, models, known, verification);
    coder.spend(sizeof verification);
    remember(models, entry, verification, known);
}

template void codeVerification(RangeWriter &, BodyModels &, const Entry &, Verification &);
template void codeVerification(RangeReader &, BodyModels &, const Entry &, Verification &);

} // namespace guichet::sync
