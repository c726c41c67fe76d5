// SPDX-License-Identifier: Apache-2.0
#include "sync/fhir/ndjson.h"

#include "sync/fhir/audit_event.h"
#include "sync/fhir/claim.h"
#include "sync/fhir/coverage.h"
#include "sync/fhir/organization.h"

namespace guichet::fhir {
namespace {

Maker makerOf(const sync::ForeignContext &context)
{
    return {context.scheme, {}, context.zoneMinutes};
}

// The head, or whoever stands first where nobody is.
MemberNumber headOf(const HouseholdRecord &record)
{
    for (const Beneficiary &person : record.members) {
        if (person.relation == Relation::Head)
            return person.number;
    }
    return record.members.empty() ? MemberNumber{} : record.members.front().number;
}

} // namespace

NdjsonExport::NdjsonExport(const sync::ForeignContext &context)
    : m_context(context)
{
}

template <class Object>
void NdjsonExport::put(const Object &resource)
{
    const std::string type = resource.value(QLatin1String("resourceType")).toString().toStdString();
    const std::string id = resource.value(QLatin1String("id")).toString().toStdString();
    if (m_written.insert(type + '/' + id).second)
        m_files[type + ".ndjson"] += toText(resource) + '\n';
}

void NdjsonExport::putParties()
{
    const Maker maker = makerOf(m_context);
    put(organizationOf(m_context.scheme, maker));
    if (m_context.facility.code.empty())
        return;
    put(organizationOf(m_context.facility, maker));
    put(locationOf(m_context.facility, maker));
}

void NdjsonExport::addClaim(const sync::ForeignClaim &claim)
{
    const Maker maker = makerOf(m_context);
    putParties();
    if (claim.household) {
        for (const Beneficiary &person : claim.household->members) {
            if (person.number == claim.claim.member && claim.household->household.plan == claim.claim.plan)
                put(coverageOf(claim.household->household, person, {}, maker, Detail::Claim));
            if (person.number == claim.claim.member)
                put(patientOf(person, {}, maker, Detail::Claim));
        }
    }
    put(patientOf(claim.claim.member, maker)); // what the roster no longer tells
    put(coverageOf(claim.claim, maker));
    put(claimOf(claim, m_context.facility.code, maker));
}

void NdjsonExport::addLookUp(const LookUp &lookUp)
{
    const Maker maker = makerOf(m_context);
    if (!lookUp.member.empty())
        put(patientOf(lookUp.member, maker));
    put(auditEventOf(lookUp, maker));
}

void NdjsonExport::addHousehold(const HouseholdRecord &record)
{
    const Maker maker = makerOf(m_context);
    putParties();
    const MemberNumber head = headOf(record);
    for (const Beneficiary &person : record.members) {
        put(patientOf(person, record.household.village, maker, Detail::Roster));
        put(coverageOf(record.household, person, head, maker, Detail::Roster));
        if (person.number != head)
            put(relatedPersonOf(person, head, maker));
        if (person.linkedMother)
            put(motherOf(person, maker));
    }
    put(groupOf(record, maker));
}

} // namespace guichet::fhir
