// SPDX-License-Identifier: Apache-2.0
#include "sync/fhir/audit_event.h"

#include "sync/fhir/extensions.h"
#include "sync/record_fields.h"
#include "terminal/base/base64.h"

#include <charconv>

namespace guichet::fhir {
namespace {

constexpr std::string_view dicom = "http://dicom.nema.org/resources/ontology/DCM";
constexpr std::string_view participation = "http://terminology.hl7.org/CodeSystem/v3-ParticipationType";
constexpr std::string_view entityTypes = "http://terminology.hl7.org/CodeSystem/audit-entity-type";
constexpr std::string_view entityRoles = "http://terminology.hl7.org/CodeSystem/object-role";
constexpr std::string_view balpEntities = "https://profiles.ihe.net/ITI/BALP/CodeSystem/BasicAuditEntityType";

bool isSearch(Identification identification)
{
    return identification == Identification::Name || identification == Identification::Phone;
}

template <class Archive, sync::Of<LookUp> L>
void lookUpExtensions(Archive &archive, L &lookUp)
{
    archive.code("identification", lookUp.identification, parseIdentification);
    archive.code("eligibility-outcome", lookUp.outcome, parseEligibilityOutcome);
}

QJsonObject codingOf(std::string_view system, std::string_view code)
{
    QJsonObject coding;
    addText(coding, "system", system);
    addText(coding, "code", code);
    return coding;
}

QJsonObject agentOf(const QJsonObject &type, const QJsonObject &who, bool isRequestor)
{
    QJsonObject agent;
    agent.insert(QLatin1String("type"), type);
    agent.insert(QLatin1String("who"), who);
    agent.insert(QLatin1String("requestor"), isRequestor);
    return agent;
}

QJsonObject entityOf(const QJsonObject &what, const QJsonObject &type, const QJsonObject &role)
{
    QJsonObject entity;
    if (!what.isEmpty())
        entity.insert(QLatin1String("what"), what);
    entity.insert(QLatin1String("type"), type);
    if (!role.isEmpty())
        entity.insert(QLatin1String("role"), role);
    return entity;
}

QJsonArray agentsOf(const LookUp &lookUp, const QJsonObject &terminal, const Maker &maker)
{
    const QJsonObject person = referenceOf({}, identifierOf(maker.system("operator"), lookUp.terminal + ':' + std::to_string(lookUp.operatorId)));
    QJsonArray agents;
    agents.append(agentOf(conceptOf(dicom, "110153"), terminal, false)); // who asked, as a machine
    agents.append(agentOf(conceptOf(dicom, "110152"), terminal, false)); // and who held the data: the same
    agents.append(agentOf(conceptOf(participation, "IRCP"), person, true));
    return agents;
}

// The words that were searched are nobody's business: only by what.
QJsonObject queryOf(const LookUp &lookUp)
{
    QJsonObject entity = entityOf({}, codingOf(entityTypes, "2"), codingOf(entityRoles, "24"));
    const std::string query = lookUp.identification == Identification::Name ? "Patient?name" : "Patient?phone";
    addText(entity, "query", base64(bytesOf(query)));
    return entity;
}

QJsonArray entitiesOf(const LookUp &lookUp, const Maker &maker)
{
    QJsonArray entities;
    if (!lookUp.member.empty()) {
        const QJsonObject identifier = identifierOf(maker.system("member"), lookUp.member.text);
        entities.append(entityOf(referenceOf(maker.reference("Patient", lookUp.member.text), identifier), codingOf(entityTypes, "1"), codingOf(entityRoles, "1")));
    }
    if (isSearch(lookUp.identification))
        entities.append(queryOf(lookUp));
    entities.append(entityOf(referenceOf({}, identifierOf(maker.system("verification"), guichet::toText(lookUp.id))), codingOf(balpEntities, "XrequestId"), {}));
    return entities;
}

} // namespace

QJsonObject auditEventOf(const LookUp &lookUp, const Maker &maker)
{
    QJsonObject terminal = referenceOf({}, identifierOf(maker.system("terminal"), lookUp.terminal));
    QJsonObject event;
    addText(event, "resourceType", "AuditEvent");
    addText(event, "id", maker.id("AuditEvent", guichet::toText(lookUp.id)));
    event.insert(QLatin1String("type"), codingOf("http://terminology.hl7.org/CodeSystem/audit-event-type", "rest"));
    const bool searched = isSearch(lookUp.identification);
    event.insert(QLatin1String("subtype"), listOf(codingOf("http://hl7.org/fhir/restful-interaction", searched ? "search" : "read")));
    addText(event, "action", searched ? "E" : "R");
    addText(event, "recorded", dateTimeText(lookUp.time, maker.zoneMinutes));
    addText(event, "outcome", "0");
    event.insert(QLatin1String("agent"), agentsOf(lookUp, terminal, maker));
    QJsonObject source;
    addText(source, "site", lookUp.facility.text);
    source.insert(QLatin1String("observer"), terminal);
    source.insert(QLatin1String("type"), listOf(codingOf("http://terminology.hl7.org/CodeSystem/security-source-type", "1")));
    event.insert(QLatin1String("source"), source);
    event.insert(QLatin1String("entity"), entitiesOf(lookUp, maker));
    ExtensionWriter extensions;
    lookUpExtensions(extensions, lookUp);
    extensions.putInto(event);
    return event;
}

namespace {

void readAgents(Fields &event, LookUp &lookUp)
{
    for (Fields &agent : objectsOf(event, "agent")) {
        const std::string who = referenceFrom(agent, "who").identifier;
        const auto colon = who.rfind(':');
        if (!agent.flag("requestor") || colon == std::string::npos)
            continue;
        const char *end = who.data() + who.size();
        if (std::from_chars(who.data() + colon + 1, end, lookUp.operatorId).ptr != end)
            agent.complain("who", "terminal:number");
    }
}

void readEntities(Fields &event, LookUp &lookUp, const SchemeCode &scheme)
{
    for (Fields &entity : objectsOf(event, "entity")) {
        auto what = entity.maybeObject("what");
        if (!what)
            continue;
        if (const auto id = parseUlid(identifierValue(*what, systemOf("verification", scheme))))
            lookUp.id = *id;
        if (auto member = identifierValue(*what, systemOf("member", scheme)); !member.empty())
            lookUp.member.text = std::move(member);
    }
}

} // namespace

Result<LookUp, Problem> parseAuditEvent(const QJsonObject &resource, const SchemeCode &scheme)
{
    Reading reading;
    Fields event(resource, {}, reading);
    requireType(event, "AuditEvent");
    LookUp lookUp;
    const auto recorded = parseDateTime(event.text("recorded", 64));
    if (!recorded)
        event.complain("recorded", "YYYY-MM-DDThh:mm:ss+zz:zz");
    lookUp.time = recorded.value_or(DateTime{}).unixSeconds;
    readAgents(event, lookUp);
    readEntities(event, lookUp, scheme);
    auto source = event.object("source");
    lookUp.facility.text = source.maybeText("site", longestText);
    lookUp.terminal = referenceFrom(source, "observer").identifier;
    ExtensionReader extensions(event);
    lookUpExtensions(extensions, lookUp);
    if (reading.problem)
        return Unexpected(*reading.problem);
    return lookUp;
}

} // namespace guichet::fhir
