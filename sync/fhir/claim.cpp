// SPDX-License-Identifier: Apache-2.0
#include "sync/fhir/claim.h"

#include "sync/fhir/claim_extensions.h"
#include "sync/fhir/coverage.h"
#include "sync/fhir/organization.h"

#include <algorithm>

namespace guichet::fhir {
namespace {

constexpr std::string_view claimTypes = "http://terminology.hl7.org/CodeSystem/claim-type";
constexpr std::string_view priorities = "http://terminology.hl7.org/CodeSystem/processpriority";
constexpr std::string_view relatedClaims = "http://terminology.hl7.org/CodeSystem/ex-relatedclaimrelationship";
constexpr std::string_view icd10 = "http://hl7.org/fhir/sid/icd-10";

bool isDigit(char character)
{
    return character >= '0' && character <= '9';
}

// "B54", "A09.0": anything else is words.
bool isIcd10(std::string_view text)
{
    if (text.size() < 3 || text[0] < 'A' || text[0] > 'Z' || !isDigit(text[1]) || !isDigit(text[2]))
        return false;
    const std::string_view rest = text.substr(3);
    return rest.empty() || (rest.size() >= 2 && rest.size() <= 3 && rest[0] == '.' && std::all_of(rest.begin() + 1, rest.end(), isDigit));
}

// A code has no blank at its ends and no two in a row.
bool isFhirCode(std::string_view text)
{
    return !text.empty() && text.front() != ' ' && text.back() != ' ' && text.find("  ") == std::string_view::npos;
}

// A text that cannot be a code is said in words.
QJsonObject codeOrWords(const std::string &system, const std::string &code, const std::string &words)
{
    return isFhirCode(code) ? conceptOf(system, code, words) : conceptOf({}, {}, words.empty() ? code : words);
}

QJsonObject itemOf(const ClaimLine &line, int sequence, const Claim &claim, const Maker &maker)
{
    QJsonObject item;
    item.insert(QLatin1String("sequence"), sequence);
    if (!line.care.category.empty())
        item.insert(QLatin1String("category"), codeOrWords(maker.system("category"), line.care.category, {}));
    const QJsonObject act = codeOrWords(maker.system("act"), line.code.text, line.label);
    item.insert(QLatin1String("productOrService"), act.isEmpty() ? absentReason() : act);
    QJsonObject quantity;
    quantity.insert(QLatin1String("value"), static_cast<qint64>(line.care.quantity));
    item.insert(QLatin1String("quantity"), quantity);
    item.insert(QLatin1String("unitPrice"), moneyOf(line.care.unitPrice, claim.currency));
    item.insert(QLatin1String("net"), moneyOf(line.share.gross, claim.currency));
    ExtensionWriter extensions(claim.currency);
    lineExtensions(extensions, line);
    extensions.putInto(item);
    return item;
}

QJsonObject insuranceOf(const Claim &claim, const Maker &maker)
{
    QJsonObject insurance;
    insurance.insert(QLatin1String("sequence"), 1);
    insurance.insert(QLatin1String("focal"), true);
    const std::string key = coverageKey(claim.member, claim.plan);
    insurance.insert(QLatin1String("coverage"), referenceOf(maker.reference("Coverage", key), identifierOf(maker.system("coverage"), key)));
    if (!isBlank(claim.priorAuthorisation))
        insurance.insert(QLatin1String("preAuthRef"), QJsonArray{toQt(claim.priorAuthorisation)});
    if (claim.letter) {
        ExtensionWriter extensions(claim.currency);
        std::optional<Day> validTo = claim.letter->validTo;
        letterExtensions(extensions, *claim.letter, validTo);
        extensions.putInto(insurance);
    }
    return insurance;
}

QJsonArray identifiersOf(const Claim &claim, const Maker &maker)
{
    QJsonArray identifiers = listOf(identifierOf(claimSystem(), guichet::toText(claim.ulid)));
    if (!isBlank(claim.number.text))
        identifiers.append(identifierOf(maker.system("claim-number"), claim.number.text));
    return identifiers;
}

// Who prescribed, from where somebody was referred, what was found, what it replaces.
void addCare(QJsonObject &resource, const Claim &claim)
{
    if (!isBlank(claim.prescriber)) {
        QJsonObject provider;
        addText(provider, "display", claim.prescriber);
        resource.insert(QLatin1String("careTeam"), listOf({{QLatin1String("sequence"), 1}, {QLatin1String("provider"), provider}}));
    }
    if (!isBlank(claim.diagnosis)) {
        const bool isCode = isIcd10(claim.diagnosis);
        const QJsonObject said = isCode ? conceptOf(icd10, claim.diagnosis) : conceptOf({}, {}, claim.diagnosis);
        resource.insert(QLatin1String("diagnosis"), listOf({{QLatin1String("sequence"), 1}, {QLatin1String("diagnosisCodeableConcept"), said}}));
    }
    if (claim.referral) {
        QJsonObject referral;
        addText(referral, "display", claim.referral->from);
        ExtensionWriter extensions;
        extensions.day("referral-issued-on", claim.referral->issuedOn);
        extensions.putInto(referral);
        resource.insert(QLatin1String("referral"), referral);
    }
    if (claim.replaces) {
        const QJsonObject prior = referenceOf({}, identifierOf(claimSystem(), guichet::toText(*claim.replaces)));
        const QJsonObject relationship = conceptOf(relatedClaims, "prior");
        resource.insert(QLatin1String("related"), listOf({{QLatin1String("claim"), prior}, {QLatin1String("relationship"), relationship}}));
    }
}

void addParties(QJsonObject &resource, const Claim &claim, const FacilityCode &facility, const Maker &maker)
{
    const QJsonObject member = identifierOf(maker.system("member"), claim.member.text);
    resource.insert(QLatin1String("patient"), referenceOf(maker.reference("Patient", claim.member.text), member));
    resource.insert(QLatin1String("insurer"), referenceOf(maker.reference("Organization", schemeKey)));
    const QJsonObject centre = identifierOf(maker.system("facility"), facility.text);
    resource.insert(QLatin1String("provider"), referenceOf(maker.reference("Organization", facility.text), centre));
    resource.insert(QLatin1String("insurance"), listOf(insuranceOf(claim, maker)));
}

} // namespace

QJsonObject claimOf(const sync::ForeignClaim &foreign, const FacilityCode &facility, const Maker &maker)
{
    const Claim &claim = foreign.claim;
    QJsonObject resource;
    addText(resource, "resourceType", "Claim");
    addText(resource, "id", maker.id("Claim", guichet::toText(claim.ulid)));
    resource.insert(QLatin1String("identifier"), identifiersOf(claim, maker));
    const bool isTakenBack = foreign.state == ClaimState::Cancelled || foreign.state == ClaimState::CancelRequested;
    addText(resource, "status", isTakenBack ? "cancelled" : "active");
    resource.insert(QLatin1String("type"), conceptOf(claimTypes, "institutional"));
    addText(resource, "use", "claim");
    resource.insert(QLatin1String("billablePeriod"), periodOf(claim.careDay, claim.careDay));
    addText(resource, "created", dateTimeText(foreign.closedAt, maker.zoneMinutes));
    resource.insert(QLatin1String("priority"), conceptOf(priorities, claim.visit == VisitType::Emergency ? "stat" : "normal"));
    addParties(resource, claim, facility, maker);
    addCare(resource, claim);
    QJsonArray items;
    for (const ClaimLine &line : claim.lines)
        items.append(itemOf(line, static_cast<int>(items.size()) + 1, claim, maker));
    if (!items.isEmpty())
        resource.insert(QLatin1String("item"), items);
    resource.insert(QLatin1String("total"), moneyOf(claim.gross, claim.currency));
    ExtensionWriter extensions(claim.currency);
    claimExtensions(extensions, foreign);
    extensions.putInto(resource);
    return resource;
}

} // namespace guichet::fhir
