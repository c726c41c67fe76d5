// SPDX-License-Identifier: Apache-2.0
#include "terminal/desk/verify_member.h"

#include "sync/claim_record.h"
#include "terminal/base/check.h"
#include "terminal/desk/card_evidence.h"
#include "terminal/desk/proof.h"
#include "terminal/desk/situation.h"
#include "terminal/domain/verification_code.h"

#include <algorithm>

namespace guichet::desk {
namespace {

constexpr int lateWithoutReason = 7; // days (rulings.md 33)

std::string reasonText(Day day)
{
    return toIsoText(day);
}

// C03 for a day that cannot be, C09 for a late entry that does not say why.
Outcome<Day> careDayOf(const VisitChoice &choice, Day today)
{
    const Day day = choice.on.value_or(today);
    if (day > today)
        return fail(Code::C03, {{"raison", reasonText(day)}}, "care day in the future");
    if (daysBetween(day, today) > lateWithoutReason && choice.lateReason.empty())
        return fail(Code::C09, {{"date", toIsoText(day)}});
    if (choice.newborn && *choice.newborn > day)
        return fail(Code::C03, {{"raison", reasonText(*choice.newborn)}}, "born after the care");
    if (choice.referral && choice.referral->issuedOn > today)
        return fail(Code::C03, {{"raison", reasonText(choice.referral->issuedOn)}}, "referral in the future");
    return day;
}

Arrival arrivalOf(const FoundMember &found, const std::optional<Person> &person, const VisitChoice &choice, Day careDay, int zoneMinutes)
{
    Arrival arrival;
    arrival.person = person ? &*person : nullptr;
    arrival.inRoster = found.inRoster;
    arrival.identification = found.identification;
    if (found.card)
        arrival.card = evidenceOf(*found.card, person && found.inRoster ? &person->household : nullptr, zoneMinutes);
    arrival.careDay = careDay;
    arrival.visit = choice.visit;
    arrival.referral = choice.referral;
    arrival.newborn = choice.newborn;
    return arrival;
}

std::vector<Reason> reasonsOf(const Decision &decision)
{
    std::vector<Reason> reasons;
    for (const Finding &finding : decision.findings)
        reasons.push_back(finding.reason);
    return reasons;
}

Verification verificationOf(Counter &counter, const RightsAnswer &answer, const FoundMember &found, const VisitChoice &choice)
{
    const Situation &situation = answer.situation;
    Verification verification;
    if (answer.person) {
        verification.member = answer.person->beneficiary().number;
        verification.household = answer.person->household.household.id;
        verification.plan = answer.person->household.household.plan;
        verification.planVersion = situation.plan.version;
        if (!found.inRoster)
            verification.bearerBorn = latestBirth(answer.person->beneficiary());
    }
    verification.scheme = counter.journal.enrolled().scheme.code.text;
    verification.careDay = situation.careDay;
    verification.time = answer.moment.judged.now;
    verification.visit = choice.visit;
    verification.identification = found.identification;
    verification.trust = found.trust;
    verification.photo = choice.photo;
    verification.outcome = answer.decision.outcome;
    verification.reasons = reasonsOf(answer.decision);
    verification.proof = proofOf(situation, answer.moment, presenceOf(found.identification, choice.photo, choice.visit));
    verification.proof.rosterVersion = answer.roster ? answer.roster->version : 0;
    if (found.card && found.card->card) {
        verification.proof.cardGeneration = found.card->card->generation;
        verification.proof.cardSerial = found.card->card->serial;
    }
    verification.newborn = choice.newborn.has_value();
    verification.newbornBorn = choice.newborn;
    verification.referral = choice.referral;
    verification.lateReason = choice.lateReason;
    return verification;
}

std::string codeOfVerification(const Enrolled &enrolled, const Verification &verification, std::uint64_t sequence)
{
    if (verification.member.empty()) // nobody to ask the mutual about
        return {};
    const auto key = crypto::sharedKey(enrolled.box.secret, enrolled.mutualBox, sync::verificationKeyPerson);
    if (!key)
        return {};
    return composeVerificationCode(sync::verificationTag(*key, verification.member, verification.careDay, sequence, verification.outcome));
}

bool has(const Verification &verification, Reason reason)
{
    return std::find(verification.reasons.begin(), verification.reasons.end(), reason) != verification.reasons.end();
}

// What the card proved when it was presented; the card itself may have gone home.
CardEvidence evidenceThen(const Verification &verification)
{
    CardEvidence evidence;
    evidence.authentic = !has(verification, Reason::CardSignatureInvalid);
    evidence.revoked = has(verification, Reason::CardRevoked);
    evidence.expired = has(verification, Reason::CardExpired);
    evidence.newerThanRoster = has(verification, Reason::NewerThanRoster);
    return evidence;
}

// A member who was, and still is, on a card only.
Person personKnownByCard(const Verification &verification)
{
    Person person;
    person.household.household.id = verification.household;
    person.household.household.plan = verification.plan;
    Beneficiary bearer;
    bearer.number = verification.member;
    bearer.household = verification.household;
    bearer.relation = Relation::Other;
    bearer.born = verification.bearerBorn;
    person.household.members.push_back(std::move(bearer));
    return person;
}

} // namespace

Outcome<RightsAnswer> judgeRights(Counter &counter, const FoundMember &found, std::size_t candidate, const VisitChoice &choice)
{
    check(found.people.empty() || candidate < found.people.size());
    RightsAnswer answer;
    answer.moment = now(counter);
    const auto careDay = careDayOf(choice, answer.moment.today());
    if (!careDay)
        return careDay.failure();
    if (!found.people.empty())
        answer.person = found.people[candidate];
    auto situation = buildSituation(counter, arrivalOf(found, answer.person, choice, *careDay, answer.moment.reading.zoneMinutes), answer.moment);
    if (!situation)
        return situation.failure();
    answer.situation = *std::move(situation);
    answer.decision = decideEligibility(answer.situation);
    if (answer.situation.planKnown) {
        answer.plan = answer.situation.plan;
        answer.remaining = computeRemaining(answer.situation);
    }
    answer.roster = counter.roster.status();
    answer.rosterAgeDays = answer.situation.roster.ageDays;
    answer.message = found.message;
    answer.verification = verificationOf(counter, answer, found, choice);
    return answer;
}

Outcome<RecordedVerification> recordVerification(Counter &counter, const RightsAnswer &answer)
{
    const Moment moment = now(counter);
    const auto id = counter.journal.drawUlid(moment);
    if (!id)
        return id.failure();
    RecordedVerification recorded{answer.verification, {}, {}};
    recorded.verification.id = *id;
    const auto written = counter.journal.append(
        {sync::EntryKind::Verification, *id, sync::encodeVerification(recorded.verification), moment, counter.operatorId});
    if (!written)
        return written.failure();
    recorded.written = *written;
    recorded.code = codeOfVerification(counter.journal.enrolled(), recorded.verification, written->sequence);
    return recorded;
}

Outcome<Situation> situationOf(Counter &counter, const Verification &verification, const Moment &moment, const std::optional<Ulid> &replaces)
{
    auto listed = counter.roster.findByNumber(verification.member);
    if (!listed)
        return listed.failure();
    const Person person = *listed ? **listed : personKnownByCard(verification);
    Arrival arrival;
    arrival.person = &person;
    arrival.inRoster = listed->has_value();
    arrival.identification = verification.identification;
    arrival.card = evidenceThen(verification);
    arrival.careDay = verification.careDay;
    arrival.visit = verification.visit;
    arrival.referral = verification.referral;
    arrival.newborn = verification.newbornBorn;
    arrival.replaces = replaces;
    return buildSituation(counter, arrival, moment);
}

} // namespace guichet::desk
