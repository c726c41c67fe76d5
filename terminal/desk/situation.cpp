// SPDX-License-Identifier: Apache-2.0
#include "terminal/desk/situation.h"

#include "terminal/desk/usage.h"

#include <algorithm>

namespace guichet::desk {
namespace {

bool isInForce(const Plan &plan, Day on)
{
    return plan.validFrom <= on && (!plan.validTo || on <= *plan.validTo);
}

// A child on its mother's card: everything of hers but its own life. Her death
// does not end what is due to it; her removal from the list does.
Beneficiary newbornOf(const Beneficiary &mother, Day born)
{
    Beneficiary child = mother;
    child.relation = Relation::Newborn;
    child.born = born;
    child.birthPrecision = BirthPrecision::Day;
    child.sex = PersonSex::Unknown;
    child.status = BeneficiaryStatus::Active;
    if (mother.status == BeneficiaryStatus::Deceased)
        child.removedOn = {};
    child.schoolCertificateUntil = {};
    return child;
}

void addPerson(Situation &situation, const Arrival &arrival)
{
    situation.household = arrival.person->household.household;
    situation.beneficiary = arrival.person->beneficiary();
    if (arrival.newborn)
        situation.beneficiary = newbornOf(situation.beneficiary, *arrival.newborn);
}

Outcome<Usage> usageOf(Counter &counter, const Situation &situation, const Arrival &arrival)
{
    const Person &person = *arrival.person;
    auto own = counter.journal.consumption(person.beneficiary().number, situation.household.id);
    if (!own)
        return own.failure();
    std::erase_if(*own, [&](const Consumption &one) { return arrival.replaces == one.claim; });
    UsageRequest request{situation.plan, person, situation.careDay, {}, 0};
    if (const auto status = counter.roster.status()) {
        request.countersAsOf = status->countersAsOf;
        const auto counted = status->counted.find(counter.journal.enrolled().name.text);
        request.countedUpTo = counted == status->counted.end() ? 0 : counted->second;
    }
    return computeUsage(request, *own);
}

} // namespace

const Facility &facilityInForce(Counter &counter)
{
    const Facility &listed = counter.roster.terms().facility;
    return listed.code.empty() ? counter.journal.enrolled().facility : listed;
}

FacilityTerms termsOf(const Facility &facility, Day careDay)
{
    return {facility.level, facility.sector, isContracted(facility, careDay), facility.contractTo};
}

const Plan *findPlan(const std::vector<Plan> &plans, const PlanId &id, Day on)
{
    const Plan *best = nullptr;
    for (const Plan &plan : plans) {
        if (plan.id != id)
            continue;
        const auto rank = [&](const Plan &p) { return std::pair(isInForce(p, on), p.version); };
        if (!best || rank(plan) > rank(*best))
            best = &plan;
    }
    return best;
}

RosterEvidence rosterEvidence(const std::optional<RosterStatus> &status, const Moment &moment)
{
    RosterEvidence evidence;
    if (!status)
        return evidence;
    evidence.producedOn = dayOfMoment(status->issued, moment.reading.zoneMinutes);
    evidence.ageDays = std::max(0, daysBetween(evidence.producedOn, moment.today()));
    return evidence;
}

Outcome<Situation> buildSituation(Counter &counter, const Arrival &arrival, const Moment &moment)
{
    Situation situation;
    situation.careDay = arrival.careDay;
    situation.visit = arrival.visit;
    situation.identification = arrival.identification;
    situation.card = arrival.card;
    situation.referral = arrival.referral;
    situation.clockTrusted = moment.judged.isTrusted();
    situation.facility = termsOf(facilityInForce(counter), arrival.careDay);
    situation.roster = rosterEvidence(counter.roster.status(), moment);
    situation.roster.contains = arrival.inRoster;
    situation.planKnown = false;
    if (!arrival.person)
        return situation;
    addPerson(situation, arrival);
    if (const Plan *plan = findPlan(counter.roster.terms().plans, situation.household.plan, arrival.careDay)) {
        situation.plan = *plan;
        situation.planKnown = true;
    }
    auto usage = usageOf(counter, situation, arrival);
    if (!usage)
        return usage.failure();
    situation.usage = *std::move(usage);
    return situation;
}

} // namespace guichet::desk
