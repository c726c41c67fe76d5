// SPDX-License-Identifier: Apache-2.0
#include "terminal/console/case_document.h"

#include "sync/json_fields.h"

#include <algorithm>
#include <limits>

namespace guichet {
namespace {

using json::Fields;
using json::Range;

constexpr std::size_t largestDocument = 64u << 20;
constexpr std::size_t mostCases = 100'000;
constexpr std::size_t mostLines = 10'000;
constexpr std::size_t longestCode = 100;
constexpr Range anyInteger{std::numeric_limits<std::int64_t>::min(), std::numeric_limits<std::int64_t>::max()};
constexpr Range notNegative{0, std::numeric_limits<std::int64_t>::max()};
constexpr Range counts{0, 1'000'000};

constexpr auto sectorWords = "PUBLIC | FAITH | PRIVATE | PHARMACY | LAB";
constexpr auto visitWords = "NORMAL | EMERGENCY | REFERRAL | FOLLOW_UP";
constexpr auto identificationWords = "CARD | NUMBER | NAME | PHONE | MANUAL";
constexpr auto statusWords = "ACTIVE | SUSPENDED | STRUCK_OFF";
constexpr auto periodicityWords = "MONTHLY | QUARTER | SEMESTER | ANNUAL";
constexpr auto relationWords = "HEAD | SPOUSE | CHILD | PARENT | OTHER | NEWBORN";

Money amount(Fields &from, const char *name)
{
    return Money{from.maybeInteger(name, notNegative).value_or(0)};
}

FacilityTerms readFacility(Fields from)
{
    FacilityTerms facility;
    facility.level = from.maybeNumber("level", {1, 9}).value_or(1);
    facility.sector = from.maybeCode("sector", parseSector, sectorWords).value_or(Sector::Public);
    facility.contracted = from.maybeFlag("contracted", true);
    facility.contractedUntil = from.maybeDay("contractedUntil");
    return facility;
}

CardEvidence readCard(Fields from, Day careDay)
{
    CardEvidence card;
    card.authentic = from.maybeFlag("authentic", true);
    card.revoked = from.maybeFlag("revoked", false);
    card.issuedOn = from.maybeDay("issuedOn");
    card.expiresOn = from.maybeDay("expiresOn");
    card.expired = from.maybeFlag("expired", card.expiresOn && *card.expiresOn < careDay);
    return card;
}

RosterEvidence readRoster(Fields from, Day careDay)
{
    RosterEvidence roster;
    roster.contains = from.maybeFlag("contains", true);
    roster.producedOn = from.maybeDay("producedOn").value_or(careDay);
    roster.ageDays = from.maybeNumber("ageDays", counts).value_or(0);
    return roster;
}

Household readHousehold(Fields from)
{
    Household household;
    household.status = from.maybeCode("status", parseHouseholdStatus, statusWords).value_or(HouseholdStatus::Active);
    household.joinedOn = from.maybeDay("joinedOn");
    household.periodicity = from.maybeCode("periodicity", parsePeriodicity, periodicityWords);
    household.paidUntil = from.maybeDay("paidUntil");
    household.paidBp = from.maybeNumber("paidBp", {0, 10'000});
    household.halfYearUntil = from.maybeDay("halfYearUntil");
    household.fullYearUntil = from.maybeDay("fullYearUntil");
    return household;
}

Beneficiary readBeneficiary(Fields from)
{
    Beneficiary person;
    person.relation = from.maybeCode("relation", parseRelation, relationWords).value_or(Relation::Head);
    person.born = from.maybeDay("birthDate");
    person.birthPrecision = from.maybeCode("birthPrecision", parseBirthPrecision, "DAY | MONTH | YEAR").value_or(BirthPrecision::Day);
    person.status = from.maybeCode("status", parseBeneficiaryStatus, "ACTIVE | DECEASED").value_or(BeneficiaryStatus::Active);
    person.removedOn = from.maybeDay("removedOn");
    person.schoolCertificateUntil = from.maybeDay("schoolCertificateUntil");
    return person;
}

Usage readUsage(Fields from, int policyYear)
{
    Usage usage;
    usage.year = from.maybeNumber("year", {0, 9999}).value_or(policyYear);
    usage.episode = amount(from, "episode");
    usage.beneficiaryYear = amount(from, "beneficiaryYear");
    usage.householdYear = amount(from, "householdYear");
    usage.episodesThisYear = from.maybeNumber("episodesThisYear", counts).value_or(0);
    usage.linkedEpisodeLastVisit = from.maybeDay("linkedEpisodeLastVisit");
    usage.deductiblePaidThisEpisode = amount(from, "deductiblePaidThisEpisode");
    usage.categoriesToday = from.maybeTexts("categoriesToday", longestCode);
    return usage;
}

// The papers that come with the person.
void readPapers(Fields &from, Situation &situation)
{
    if (auto referral = from.maybeObject("referral"))
        situation.referral = Referral{referral->day("issuedOn"), {}};
    if (auto letter = from.maybeObject("letter"))
        situation.letter = GuaranteeLetter{{}, amount(*letter, "maxAmount"), letter->day("validTo")};
    situation.priorAuthorised = from.maybeFlag("priorAuthorised", false);
    situation.condition = from.maybeText("condition", longestCode);
}

template <class Read, class... More>
auto readPart(Fields &from, const char *name, Read read, More... more)
{
    auto part = from.maybeObject(name);
    return read(part ? *part : Fields({}, from.pathOf(name), from.reading()), more...);
}

Plan findPlan(Fields &from, const std::vector<Plan> &plans)
{
    const std::string id = from.text("plan", longestCode);
    for (const Plan &plan : plans) {
        if (plan.id.text == id)
            return plan;
    }
    std::string known;
    for (const Plan &plan : plans)
        known += (known.empty() ? "" : " | ") + plan.id.text;
    from.complain("plan", known);
    return {};
}

Situation readSituation(Fields &from, const std::vector<Plan> &plans)
{
    Situation situation;
    situation.plan = findPlan(from, plans);
    situation.careDay = from.day("careDate");
    situation.visit = from.maybeCode("visitType", parseVisitType, visitWords).value_or(VisitType::Normal);
    situation.identification = from.maybeCode("identification", parseIdentification, identificationWords).value_or(Identification::Card);
    situation.clockTrusted = from.maybeFlag("clockTrusted", true);
    situation.facility = readPart(from, "facility", readFacility);
    situation.card = readPart(from, "card", readCard, situation.careDay);
    situation.roster = readPart(from, "roster", readRoster, situation.careDay);
    situation.household = readPart(from, "household", readHousehold);
    situation.beneficiary = readPart(from, "beneficiary", readBeneficiary);
    situation.usage = readPart(from, "usage", readUsage, policyYearOf(situation.plan, situation.careDay));
    readPapers(from, situation);
    return situation;
}

// Prices and quantities of any size come in; computeShares says which are impossible.
CareLine readLine(Fields from)
{
    CareLine line;
    line.category = from.text("category", longestCode);
    line.unitPrice.amount = from.integer("unitPrice", anyInteger);
    line.quantity = from.maybeInteger("quantity", anyInteger).value_or(1);
    if (const auto price = from.maybeInteger("tariffPrice", anyInteger))
        line.tariffPrice = Money{*price};
    line.stateFree = from.maybeFlag("stateFree", false);
    return line;
}

std::vector<CareLine> readLines(Fields &from)
{
    std::vector<CareLine> lines;
    for (const QJsonValue &value : from.array("lines", mostLines)) {
        const std::string path = json::elementPath("lines", lines.size());
        if (!value.isObject())
            from.reading().complain(path, "{…}");
        lines.push_back(readLine(Fields(value.toObject(), path, from.reading())));
    }
    return lines;
}

Result<WorkedCase, CaseError> readCase(const QJsonValue &value, std::size_t place, const std::vector<Plan> &plans)
{
    json::Reading reading;
    Fields from(value.toObject(), {}, reading);
    WorkedCase worked;
    worked.id = from.text("id", longestCode);
    worked.situation = readSituation(from, plans);
    worked.lines = readLines(from);
    if (!reading.problem)
        return worked;
    const std::string name = worked.id.empty() ? json::elementPath("cases", place) : worked.id;
    return Unexpected(CaseError{name, reading.problem->path, reading.problem->expected});
}

} // namespace

Result<std::vector<WorkedCase>, CaseError> parseCases(std::string_view json, const std::vector<Plan> &plans)
{
    const auto document = json::parseDocument(json, largestDocument);
    if (!document)
        return Unexpected(CaseError{{}, document.error().path, document.error().expected});
    json::Reading reading;
    const QJsonArray array = Fields(*document, {}, reading).array("cases", mostCases);
    if (reading.problem)
        return Unexpected(CaseError{{}, reading.problem->path, reading.problem->expected});
    std::vector<WorkedCase> cases;
    for (const QJsonValue &value : array) {
        auto worked = readCase(value, cases.size(), plans);
        if (!worked)
            return worked.failure();
        cases.push_back(std::move(*worked));
    }
    return cases;
}

} // namespace guichet
