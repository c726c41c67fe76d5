// SPDX-License-Identifier: Apache-2.0
#include "sync/fhir/coverage.h"

#include "sync/fhir/extensions.h"
#include "sync/record_fields.h"
#include "terminal/domain/code_table.h"

namespace guichet::fhir {
namespace {

constexpr std::string_view relationships = "http://terminology.hl7.org/CodeSystem/subscriber-relationship";
constexpr std::string_view classes = "http://terminology.hl7.org/CodeSystem/coverage-class";

constexpr std::array relationshipCodes{
    CodeName<Relation>{Relation::Head, "self"},
    CodeName<Relation>{Relation::Spouse, "spouse"},
    CodeName<Relation>{Relation::Child, "child"},
    CodeName<Relation>{Relation::Newborn, "child"},
    CodeName<Relation>{Relation::Parent, "parent"},
    CodeName<Relation>{Relation::Other, "other"},
};

template <class Archive, sync::Of<Household> H>
void householdExtensions(Archive &archive, H &household)
{
    archive.code("household-status", household.status, parseHouseholdStatus);
    archive.day("status-since", household.statusSince);
    archive.code("periodicity", household.periodicity, parsePeriodicity);
    archive.number("paid-bp", household.paidBp);
    archive.day("half-year-until", household.halfYearUntil);
    archive.day("full-year-until", household.fullYearUntil);
    archive.money("household-used", household.used);
    archive.money("amount-due", household.amountDue);
    archive.text("pay-to-name", household.payToName);
    archive.text("pay-to-phone", household.payToPhone);
}

QJsonObject planClass(const PlanId &plan)
{
    QJsonObject planned;
    planned.insert(QLatin1String("type"), conceptOf(classes, "plan"));
    addText(planned, "value", plan.text);
    return planned;
}

QJsonObject coverageBase(const MemberNumber &member, const PlanId &plan, const HouseholdId &household, const Maker &maker)
{
    const std::string key = coverageKey(member, plan);
    QJsonObject coverage;
    addText(coverage, "resourceType", "Coverage");
    addText(coverage, "id", maker.id("Coverage", key));
    coverage.insert(QLatin1String("identifier"), listOf(identifierOf(maker.system("coverage"), key)));
    addText(coverage, "status", "active");
    addText(coverage, "subscriberId", household.text);
    const QJsonObject identifier = identifierOf(maker.system("member"), member.text);
    coverage.insert(QLatin1String("beneficiary"), referenceOf(maker.reference("Patient", member.text), identifier));
    coverage.insert(QLatin1String("payor"), listOf(referenceOf(maker.reference("Organization", "scheme"))));
    if (!plan.empty())
        coverage.insert(QLatin1String("class"), listOf(planClass(plan)));
    return coverage;
}

// A period cannot end before it begins; a household that joined after its last
// paid day has the second beside it.
void addPeriod(QJsonObject &coverage, const Household &household, ExtensionWriter &extensions)
{
    const bool isInOrder = !household.joinedOn || !household.paidUntil || *household.joinedOn <= *household.paidUntil;
    const QJsonObject period = periodOf(household.joinedOn, isInOrder ? household.paidUntil : std::nullopt);
    if (!period.isEmpty())
        coverage.insert(QLatin1String("period"), period);
    if (!isInOrder)
        extensions.day("paid-until", household.paidUntil);
}

} // namespace

std::string coverageKey(const MemberNumber &member, const PlanId &plan)
{
    return member.text + ':' + plan.text;
}

QJsonObject coverageOf(const Household &household, const Beneficiary &member, const MemberNumber &head, const Maker &maker, Detail detail)
{
    QJsonObject coverage = coverageBase(member.number, household.plan, household.id, maker);
    if (household.status != HouseholdStatus::Active)
        addText(coverage, "status", "cancelled");
    coverage.insert(QLatin1String("relationship"), conceptOf(relationships, codeIn(relationshipCodes, member.relation)));
    if (detail == Detail::Roster && !head.empty()) {
        const QJsonObject identifier = identifierOf(maker.system("member"), head.text);
        coverage.insert(QLatin1String("subscriber"), referenceOf(maker.reference("Patient", head.text), identifier));
    }
    ExtensionWriter extensions(maker.scheme.currency);
    addPeriod(coverage, household, extensions);
    if (detail == Detail::Roster) {
        extensions.code("relation", std::optional(member.relation), parseRelation);
        householdExtensions(extensions, household);
    }
    extensions.putInto(coverage);
    return coverage;
}

QJsonObject coverageOf(const Claim &claim, const Maker &maker)
{
    return coverageBase(claim.member, claim.plan, claim.household, maker);
}

namespace {

std::string planFrom(Fields &coverage)
{
    for (Fields &each : objectsOf(coverage, "class")) {
        auto type = each.object("type");
        if (codeFrom(type, classes) == "plan")
            return each.maybeText("value", longestText);
    }
    return {};
}

std::optional<Relation> relationFrom(Fields &coverage, ExtensionReader &extensions)
{
    std::optional<Relation> exact;
    extensions.code("relation", exact, parseRelation);
    return exact ? exact : valueIn(relationshipCodes, codeOrText(coverage, "relationship", relationships));
}

} // namespace

Result<CoverageRead, Problem> parseCoverage(const QJsonObject &resource)
{
    Reading reading;
    Fields coverage(resource, {}, reading);
    requireType(coverage, "Coverage");
    if (!coverage.has("beneficiary"))
        coverage.complain("beneficiary", "{reference}");
    CoverageRead read;
    read.beneficiary = referenceFrom(coverage, "beneficiary");
    read.subscriber = referenceFrom(coverage, "subscriber");
    read.household.id.text = coverage.maybeText("subscriberId", longestText);
    read.household.plan.text = planFrom(coverage);
    if (auto period = coverage.maybeObject("period")) {
        read.household.joinedOn = dayFrom(*period, "start");
        read.household.paidUntil = dayFrom(*period, "end");
    }
    if (coverage.text("status", 64) != "active")
        read.household.status = HouseholdStatus::Suspended;
    ExtensionReader extensions(coverage);
    householdExtensions(extensions, read.household);
    extensions.day("paid-until", read.household.paidUntil);
    read.relation = relationFrom(coverage, extensions);
    read.tellsUsed = extensions.has("household-used");
    if (reading.problem)
        return Unexpected(*reading.problem);
    return read;
}

QJsonObject groupOf(const HouseholdRecord &record, const Maker &maker)
{
    QJsonObject group;
    addText(group, "resourceType", "Group");
    addText(group, "id", maker.id("Group", record.household.id.text));
    group.insert(QLatin1String("identifier"), listOf(identifierOf(maker.system("household"), record.household.id.text)));
    group.insert(QLatin1String("active"), record.household.status == HouseholdStatus::Active);
    addText(group, "type", "person");
    group.insert(QLatin1String("actual"), true);
    group.insert(QLatin1String("quantity"), static_cast<qint64>(record.members.size()));
    QJsonArray members;
    for (const Beneficiary &person : record.members) {
        const QJsonObject identifier = identifierOf(maker.system("member"), person.number.text);
        QJsonObject member;
        member.insert(QLatin1String("entity"), referenceOf(maker.reference("Patient", person.number.text), identifier));
        members.append(member);
    }
    if (!members.isEmpty())
        group.insert(QLatin1String("member"), members);
    return group;
}

Result<GroupRead, Problem> parseGroup(const QJsonObject &resource, const SchemeCode &scheme)
{
    constexpr std::size_t mostMembers = 16'384;
    Reading reading;
    Fields group(resource, {}, reading);
    requireType(group, "Group");
    GroupRead read;
    read.household = identifierValue(group, systemOf("household", scheme));
    if (read.household.empty())
        read.household = anyIdentifierValue(group);
    for (Fields &member : objectsOf(group, "member", mostMembers))
        read.members.push_back(referenceFrom(member, "entity"));
    if (reading.problem)
        return Unexpected(*reading.problem);
    return read;
}

} // namespace guichet::fhir
