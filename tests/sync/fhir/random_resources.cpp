// SPDX-License-Identifier: Apache-2.0
#include "tests/sync/fhir/random_resources.h"

#include "sync/fhir/audit_event.h"
#include "sync/fhir/claim.h"
#include "sync/fhir/claim_response.h"
#include "sync/fhir/coverage.h"
#include "sync/fhir/eligibility.h"
#include "sync/fhir/exchange.h"
#include "sync/fhir/organization.h"
#include "sync/fhir/patient.h"

namespace guichet::test {
namespace {

std::string word(RandomValues &random, const char *before)
{
    return before + std::to_string(random.below(100'000));
}

// FHIR has no blank texts: they come back as no text.
void clearBlank(std::string &text)
{
    if (fhir::isBlank(text))
        text.clear();
}

void clearBlanks(Claim &claim)
{
    for (std::string *text : {&claim.number.text, &claim.household.text, &claim.plan.text, &claim.condition, &claim.diagnosis, &claim.prescriber,
                              &claim.priorAuthorisation, &claim.lateReason})
        clearBlank(*text);
    for (ClaimLine &line : claim.lines)
        clearBlank(line.label);
    if (claim.referral)
        clearBlank(claim.referral->from);
    if (claim.letter)
        clearBlank(claim.letter->number);
}

void addRoster(std::vector<QJsonObject> &to, std::uint64_t seed, const fhir::Maker &maker)
{
    const HouseholdRecord record = randomHousehold(seed);
    const MemberNumber head = record.members.empty() ? MemberNumber{} : record.members.front().number;
    for (const Beneficiary &person : record.members) {
        to.push_back(fhir::patientOf(person, record.household.village, maker, fhir::Detail::Roster));
        to.push_back(fhir::patientOf(person, record.household.village, maker, fhir::Detail::Claim));
        to.push_back(fhir::coverageOf(record.household, person, head, maker, fhir::Detail::Roster));
        to.push_back(fhir::relatedPersonOf(person, head, maker));
        if (person.linkedMother)
            to.push_back(fhir::motherOf(person, maker));
    }
    to.push_back(fhir::groupOf(record, maker));
}

} // namespace

Facility randomFacility(RandomValues &random)
{
    Facility made;
    made.code.text = word(random, "C");
    made.name = "Centre " + random.text();
    made.level = static_cast<int>(1 + random.below(3));
    made.sector = random.of(sync::wire::sectors);
    made.district = random.text();
    clearBlank(made.district);
    made.contractFrom = random.maybe([&] { return random.day(); });
    made.contractTo = random.maybe([&] { return random.day(); });
    made.suspended = random.chance(10);
    made.paymentDays = random.maybe([&] { return static_cast<int>(random.below(90)); });
    made.submissionDays = random.maybe([&] { return static_cast<int>(random.below(90)); });
    for (std::size_t left = random.below(4); left > 0; --left)
        made.catchment.push_back(word(random, "Village "));
    return made;
}

sync::ForeignClaim randomForeignClaim(RandomValues &random)
{
    sync::ForeignClaim made;
    made.claim = random.claim();
    made.claim.member.text = word(random, "KAY-");
    for (ClaimLine &line : made.claim.lines) {
        line.code.text = random.chance(80) ? word(random, "ACT") : std::string{};
        line.care.category = word(random, "CAT");
    }
    clearBlanks(made.claim);
    made.hash = random.fixed<32>();
    made.sequence = 1 + random.below(1'000'000);
    made.closedAt = static_cast<std::int64_t>(random.below(2'500'000'000));
    return made;
}

HouseholdRecord randomHousehold(std::uint64_t seed)
{
    HouseholdRecord record = RandomRoster(seed, seed % 2 == 0).household();
    for (std::string *text : {&record.household.village, &record.household.payToName, &record.household.payToPhone})
        clearBlank(*text);
    if (seed % 7 == 0 && record.household.joinedOn)
        record.household.paidUntil = addDays(*record.household.joinedOn, -1);
    for (Beneficiary &person : record.members) {
        clearBlank(person.phone);
        clearBlank(person.formerNumber);
        if (!person.born) // how exactly nothing is known is not told
            person.birthPrecision = BirthPrecision::Day;
    }
    return record;
}

sync::Answer randomAnswer(RandomValues &random, const sync::ForeignClaim &claim)
{
    constexpr std::array verdicts{sync::Verdict::Accepted, sync::Verdict::Partial, sync::Verdict::Rejected, sync::Verdict::InfoNeeded};
    constexpr std::array reasons{"", "PRICE", "OTHER:trop tard", "NOT_COVERED"};
    sync::Answer made;
    made.terminal.bytes = random.fixed<8>();
    made.ulid = claim.claim.ulid;
    made.claimHash = claim.hash;
    made.version = static_cast<std::uint32_t>(1 + random.below(9));
    made.verdict = random.of(verdicts);
    made.amount = random.money();
    made.reason = random.of(reasons);
    for (std::size_t i = 0; i < claim.claim.lines.size(); ++i)
        made.lines.push_back({static_cast<int>(i) + 1, random.money(), random.of(reasons)});
    made.time = static_cast<std::int64_t>(random.below(2'500'000'000));
    return made;
}

fhir::LookUp randomLookUp(RandomValues &random)
{
    const Verification from = random.verification();
    return {from.id, MemberNumber{word(random, "KAY-")}, from.time % 2'500'000'000, from.identification, from.outcome, "KPO01-A",
            static_cast<std::uint32_t>(random.below(90)), FacilityCode{"KPO01"}};
}

fhir::EligibilityQuestion randomQuestion(RandomValues &random)
{
    return {Ulid{random.fixed<16>()}, MemberNumber{word(random, "KAY-")}, PlanId{random.chance(50) ? "FAM" : ""}, FacilityCode{"KPO01"}, random.day(),
            static_cast<std::int64_t>(random.below(2'500'000'000))};
}

fhir::LiveAnswer randomLiveAnswer(RandomValues &random)
{
    fhir::LiveAnswer made;
    made.inForce = random.maybe([&] { return random.chance(50); });
    made.until = random.maybe([&] { return random.day(); });
    if (!made.inForce) // then the period alone would tell
        made.until.reset();
    made.words = random.chance(50) ? "Droits ouverts" : "";
    if (random.chance(50))
        made.benefits = {{"benefit", random.money(), {}}, {"visits_left", {}, 3}};
    return made;
}

std::vector<QJsonObject> resourcesFrom(std::uint64_t seed)
{
    RandomValues random(seed);
    const Scheme scheme = someScheme();
    const fhir::Maker maker{scheme, {}, 60};
    const Facility facility = randomFacility(random);
    const sync::ForeignClaim claim = randomForeignClaim(random);
    std::vector<QJsonObject> made{fhir::organizationOf(scheme, maker), fhir::organizationOf(facility, maker), fhir::locationOf(facility, maker),
                                  fhir::claimOf(claim, facility.code, maker), fhir::coverageOf(claim.claim, maker),
                                  fhir::patientOf(claim.claim.member, maker)};
    made.push_back(fhir::claimResponseOf(randomAnswer(random, claim), claim.claim, maker));
    const fhir::EligibilityQuestion question = randomQuestion(random);
    made.push_back(fhir::eligibilityRequestOf(question, maker));
    made.push_back(fhir::eligibilityResponseOf(question, randomLiveAnswer(random), maker));
    made.push_back(fhir::auditEventOf(randomLookUp(random), maker));
    sync::ForeignContext context;
    context.scheme = scheme;
    context.facility = facility;
    made.push_back(fhir::transactionOf({&claim}, context, {}).bundle);
    addRoster(made, seed, maker);
    return made;
}

} // namespace guichet::test
