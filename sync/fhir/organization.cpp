// SPDX-License-Identifier: Apache-2.0
#include "sync/fhir/organization.h"

#include "sync/fhir/extensions.h"
#include "sync/record_fields.h"

namespace guichet::fhir {
namespace {

constexpr std::string_view organizationTypes = "http://terminology.hl7.org/CodeSystem/organization-type";

template <class Archive, sync::Of<Scheme> S>
void schemeExtensions(Archive &archive, S &scheme)
{
    archive.text("currency", scheme.currency);
    archive.text("card-issuer", scheme.issuer);
}

template <class Archive, sync::Of<Facility> F>
void facilityExtensions(Archive &archive, F &facility)
{
    archive.number("facility-level", facility.level);
    archive.code("sector", facility.sector, parseSector);
    archive.text("district", facility.district);
    archive.day("contract-from", facility.contractFrom);
    archive.day("contract-to", facility.contractTo);
    archive.flag("contract-suspended", facility.suspended);
    archive.number("payment-days", facility.paymentDays);
    archive.number("submission-days", facility.submissionDays);
    archive.texts("catchment", facility.catchment);
}

QJsonObject organizationBase(std::string_view key, const QJsonObject &identifier, std::string_view type, const Maker &maker)
{
    QJsonObject organization;
    addText(organization, "resourceType", "Organization");
    addText(organization, "id", maker.id("Organization", key));
    organization.insert(QLatin1String("identifier"), listOf(identifier));
    organization.insert(QLatin1String("type"), listOf(conceptOf(organizationTypes, type)));
    return organization;
}

} // namespace

QJsonObject organizationOf(const Scheme &scheme, const Maker &maker)
{
    const QJsonObject identifier = identifierOf(std::string(systemBase) + "scheme", scheme.code.text);
    QJsonObject organization = organizationBase(schemeKey, identifier, "ins", maker);
    addText(organization, "name", scheme.name);
    ExtensionWriter extensions;
    schemeExtensions(extensions, scheme);
    extensions.putInto(organization);
    return organization;
}

QJsonObject organizationOf(const Facility &facility, const Maker &maker)
{
    QJsonObject organization = organizationBase(facility.code.text, identifierOf(maker.system("facility"), facility.code.text), "prov", maker);
    addText(organization, "name", facility.name);
    ExtensionWriter extensions;
    facilityExtensions(extensions, facility);
    extensions.putInto(organization);
    return organization;
}

QJsonObject locationOf(const Facility &facility, const Maker &maker)
{
    QJsonObject location;
    addText(location, "resourceType", "Location");
    addText(location, "id", maker.id("Location", facility.code.text));
    location.insert(QLatin1String("identifier"), listOf(identifierOf(maker.system("facility"), facility.code.text)));
    addText(location, "status", facility.suspended ? "suspended" : "active");
    addText(location, "name", facility.name);
    addText(location, "mode", "instance");
    if (!isBlank(facility.district)) {
        QJsonObject address;
        addText(address, "district", facility.district);
        location.insert(QLatin1String("address"), address);
    }
    const QJsonObject identifier = identifierOf(maker.system("facility"), facility.code.text);
    location.insert(QLatin1String("managingOrganization"), referenceOf(maker.reference("Organization", facility.code.text), identifier));
    ExtensionWriter extensions;
    extensions.texts("catchment", facility.catchment);
    extensions.putInto(location);
    return location;
}

Result<Scheme, Problem> parseScheme(const QJsonObject &resource)
{
    Reading reading;
    Fields organization(resource, {}, reading);
    requireType(organization, "Organization");
    Scheme scheme;
    scheme.code.text = identifierValue(organization, std::string(systemBase) + "scheme");
    if (scheme.code.empty())
        organization.complain("identifier", "[{value}]");
    scheme.name = organization.maybeText("name", longestText);
    ExtensionReader extensions(organization);
    schemeExtensions(extensions, scheme);
    if (reading.problem)
        return Unexpected(*reading.problem);
    return scheme;
}

Result<Facility, Problem> parseFacility(const QJsonObject &resource, const SchemeCode &scheme)
{
    Reading reading;
    Fields organization(resource, {}, reading);
    requireType(organization, "Organization");
    Facility facility;
    facility.code.text = identifierValue(organization, systemOf("facility", scheme));
    if (facility.code.empty())
        organization.complain("identifier", "[{value}]");
    facility.name = organization.maybeText("name", longestText);
    ExtensionReader extensions(organization);
    facilityExtensions(extensions, facility);
    if (reading.problem)
        return Unexpected(*reading.problem);
    return facility;
}

Result<Facility, Problem> parseLocation(const QJsonObject &resource, const SchemeCode &scheme)
{
    Reading reading;
    Fields location(resource, {}, reading);
    requireType(location, "Location");
    Facility facility;
    facility.code.text = identifierValue(location, systemOf("facility", scheme));
    if (facility.code.empty())
        location.complain("identifier", "[{value}]");
    facility.name = location.maybeText("name", longestText);
    facility.suspended = location.maybeText("status", 64) == "suspended";
    if (auto address = location.maybeObject("address"))
        facility.district = address->maybeText("district", longestText);
    ExtensionReader(location).texts("catchment", facility.catchment);
    if (reading.problem)
        return Unexpected(*reading.problem);
    return facility;
}

} // namespace guichet::fhir
