// SPDX-License-Identifier: Apache-2.0
#include "sync/fhir/patient.h"

#include "terminal/domain/code_table.h"

namespace guichet::fhir {
namespace {

constexpr std::string_view roleCodes = "http://terminology.hl7.org/CodeSystem/v3-RoleCode";
constexpr std::string_view motherCode = "MTH";

// The role others know; the exact word stands beside it under our own system.
constexpr std::array roles{
    CodeName<Relation>{Relation::Spouse, "SPS"},
    CodeName<Relation>{Relation::Child, "CHILD"},
    CodeName<Relation>{Relation::Newborn, "CHILD"},
    CodeName<Relation>{Relation::Parent, "PRN"},
    CodeName<Relation>{Relation::Other, "FAMMEMB"},
    CodeName<Relation>{Relation::Head, "FAMMEMB"}, // a second head, as a table may tell
};
// What other systems say for the same.
constexpr std::array otherRoles{
    CodeName<Relation>{Relation::Spouse, "HUSB"}, CodeName<Relation>{Relation::Spouse, "WIFE"},   CodeName<Relation>{Relation::Spouse, "DOMPART"},
    CodeName<Relation>{Relation::Child, "SON"},   CodeName<Relation>{Relation::Child, "DAU"},     CodeName<Relation>{Relation::Child, "SONC"},
    CodeName<Relation>{Relation::Child, "DAUC"},  CodeName<Relation>{Relation::Child, "NCHILD"},  CodeName<Relation>{Relation::Child, "CHLDADOPT"},
    CodeName<Relation>{Relation::Parent, "MTH"},  CodeName<Relation>{Relation::Parent, "FTH"},    CodeName<Relation>{Relation::Newborn, "NBOR"},
};

QJsonObject personBase(const Maker &maker, const std::string &key, const std::string &number, const MemberNumber &subject)
{
    QJsonObject person;
    addText(person, "resourceType", "RelatedPerson");
    addText(person, "id", maker.id("RelatedPerson", key));
    person.insert(QLatin1String("identifier"), listOf(identifierOf(maker.system("member"), number)));
    const QJsonObject identifier = identifierOf(maker.system("member"), subject.text);
    person.insert(QLatin1String("patient"), referenceOf(maker.reference("Patient", subject.text), identifier));
    return person;
}

std::optional<Relation> relationFrom(Fields &related, const SchemeCode &scheme)
{
    for (Fields &coded : objectsOf(related, "relationship")) {
        if (const auto exact = parseRelation(codeFrom(coded, systemOf("relation", scheme))))
            return exact;
        const std::string role = codeFrom(coded, roleCodes);
        const auto known = valueIn(roles, role);
        if (const auto relation = known ? known : valueIn(otherRoles, role))
            return relation;
    }
    return {};
}

} // namespace

QJsonObject relatedPersonOf(const Beneficiary &member, const MemberNumber &head, const Maker &maker)
{
    QJsonObject person = personBase(maker, member.number.text, member.number.text, head);
    QJsonObject relationship = conceptOf(roleCodes, codeIn(roles, member.relation));
    QJsonArray codings = relationship.value(QLatin1String("coding")).toArray();
    QJsonObject exact;
    addText(exact, "system", maker.system("relation"));
    addText(exact, "code", codeOf(member.relation));
    codings.append(exact);
    relationship.insert(QLatin1String("coding"), codings);
    person.insert(QLatin1String("relationship"), listOf(relationship));
    return person;
}

QJsonObject motherOf(const Beneficiary &child, const Maker &maker)
{
    const std::string mother = child.linkedMother.value_or(MemberNumber{}).text;
    QJsonObject person = personBase(maker, "mother of " + child.number.text, mother, child.number);
    person.insert(QLatin1String("relationship"), listOf(conceptOf(roleCodes, motherCode)));
    return person;
}

Result<RelatedRead, Problem> parseRelatedPerson(const QJsonObject &resource, const SchemeCode &scheme)
{
    Reading reading;
    Fields person(resource, {}, reading);
    requireType(person, "RelatedPerson");
    if (!person.has("patient"))
        person.complain("patient", "{reference}");
    RelatedRead read;
    read.subject = referenceFrom(person, "patient");
    read.number = identifierValue(person, systemOf("member", scheme));
    if (read.number.empty())
        read.number = anyIdentifierValue(person);
    for (Fields &coded : objectsOf(person, "relationship"))
        read.isMother = read.isMother || (codeFrom(coded, roleCodes) == motherCode && codeFrom(coded, systemOf("relation", scheme)).empty());
    if (!read.isMother)
        read.relation = relationFrom(person, scheme);
    if (reading.problem)
        return Unexpected(*reading.problem);
    return read;
}

} // namespace guichet::fhir
