// SPDX-License-Identifier: Apache-2.0
#include "sync/fhir/claim.h"

#include "sync/fhir/claim_extensions.h"

namespace guichet::fhir {
namespace {

// A code under our own system, else whatever is said.
std::string saidBy(Fields &from, const char *name, const std::string &system)
{
    auto coded = from.maybeObject(name);
    if (!coded)
        return {};
    auto code = codeFrom(*coded, system);
    if (code.empty())
        code = codeFrom(*coded, {});
    return code.empty() ? coded->maybeText("text", longestText) : code;
}

ClaimLine lineFrom(Fields &item, const SchemeCode &scheme)
{
    ClaimLine line;
    if (auto act = item.maybeObject("productOrService")) {
        line.code.text = codeFrom(*act, systemOf("act", scheme));
        line.label = act->maybeText("text", longestText);
    }
    line.care.category = saidBy(item, "category", systemOf("category", scheme));
    if (auto quantity = item.maybeObject("quantity"))
        line.care.quantity = quantity->integer("value", {0, largestQuantity});
    line.care.unitPrice = moneyFrom(item, "unitPrice").value_or(MoneyRead{}).amount;
    line.share.gross = moneyFrom(item, "net").value_or(MoneyRead{}).amount;
    ExtensionReader extensions(item);
    lineExtensions(extensions, line);
    return line;
}

void readIdentity(Fields &resource, Claim &claim, const SchemeCode &scheme)
{
    const auto ulid = parseUlid(identifierValue(resource, claimSystem()));
    if (!ulid)
        resource.complain("identifier", std::string(claimSystem()) + " ULID");
    claim.ulid = ulid.value_or(Ulid{});
    claim.number.text = identifierValue(resource, systemOf("claim-number", scheme));
}

void readInsurance(Fields &resource, Claim &claim)
{
    auto insurances = objectsOf(resource, "insurance");
    if (insurances.empty())
        return;
    const auto references = insurances.front().maybeTexts("preAuthRef", longestText);
    claim.priorAuthorisation = references.empty() ? std::string{} : references.front();
    ExtensionReader extensions(insurances.front());
    GuaranteeLetter letter;
    std::optional<Day> validTo;
    letterExtensions(extensions, letter, validTo);
    if (!validTo)
        return;
    letter.validTo = *validTo;
    claim.letter = letter;
}

void readReferral(Fields &resource, Claim &claim)
{
    auto referral = resource.maybeObject("referral");
    if (!referral)
        return;
    std::optional<Day> issued;
    ExtensionReader(*referral).day("referral-issued-on", issued);
    if (issued)
        claim.referral = Referral{*issued, referral->maybeText("display", longestText)};
}

void readCare(Fields &resource, Claim &claim)
{
    for (Fields &person : objectsOf(resource, "careTeam"))
        claim.prescriber = referenceFrom(person, "provider").display;
    for (Fields &diagnosis : objectsOf(resource, "diagnosis"))
        claim.diagnosis = codeOrText(diagnosis, "diagnosisCodeableConcept", {});
    for (Fields &related : objectsOf(resource, "related"))
        claim.replaces = parseUlid(referenceFrom(related, "claim").identifier);
    readReferral(resource, claim);
}

void readTimes(Fields &resource, sync::ForeignClaim &foreign)
{
    auto period = resource.object("billablePeriod");
    const auto day = dayFrom(period, "start");
    if (!day)
        period.complain("start", "YYYY-MM-DD");
    foreign.claim.careDay = day.value_or(Day{});
    const auto created = parseDateTime(resource.text("created", 64));
    if (!created)
        resource.complain("created", "YYYY-MM-DDThh:mm:ss+zz:zz");
    foreign.closedAt = created.value_or(DateTime{}).unixSeconds;
}

void readTotal(Fields &resource, Claim &claim)
{
    const auto total = moneyFrom(resource, "total");
    if (!total)
        resource.complain("total", "{value, currency}");
    claim.gross = total.value_or(MoneyRead{}).amount;
    claim.currency = total.value_or(MoneyRead{}).currency;
}

} // namespace

Result<ClaimRead, Problem> parseClaimResource(const QJsonObject &object, const SchemeCode &scheme)
{
    Reading reading;
    Fields resource(object, {}, reading);
    requireType(resource, "Claim");
    ClaimRead read;
    Claim &claim = read.claim.claim;
    claim.planVersion = 0;
    claim.newEpisode = false;
    claim.proof.code = 0;
    read.id = resource.maybeText("id", 64);
    readIdentity(resource, claim, scheme);
    if (resource.text("status", 64) == "cancelled")
        read.claim.state = ClaimState::Cancelled;
    read.patient = referenceFrom(resource, "patient");
    claim.member.text = read.patient.identifier;
    read.facility.text = referenceFrom(resource, "provider").identifier;
    readTimes(resource, read.claim);
    readTotal(resource, claim);
    readInsurance(resource, claim);
    readCare(resource, claim);
    for (Fields &item : objectsOf(resource, "item"))
        claim.lines.push_back(lineFrom(item, scheme));
    ExtensionReader extensions(resource);
    read.hasHash = extensions.has("journal-hash");
    claimExtensions(extensions, read.claim);
    if (reading.problem)
        return Unexpected(*reading.problem);
    return read;
}

} // namespace guichet::fhir
