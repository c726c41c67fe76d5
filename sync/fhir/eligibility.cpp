// SPDX-License-Identifier: Apache-2.0
#include "sync/fhir/eligibility.h"

#include "sync/fhir/coverage.h"
#include "sync/fhir/organization.h"
#include "terminal/base/utf8.h"

#include <limits>

namespace guichet::fhir {
namespace {

constexpr std::string_view benefitTypes = "http://terminology.hl7.org/CodeSystem/benefit-type";
constexpr std::size_t longestWords = 200;

// Said by number alone: nobody knows where the server keeps them.
QJsonObject byNumber(const Maker &maker, std::string_view kind, std::string_view value)
{
    return referenceOf({}, identifierOf(maker.system(kind), value));
}

QJsonObject requestBase(const char *type, const EligibilityQuestion &question, const Maker &maker)
{
    QJsonObject resource;
    addText(resource, "resourceType", type);
    addText(resource, "id", maker.id(type, guichet::toText(question.id)));
    addText(resource, "status", "active");
    resource.insert(QLatin1String("purpose"), QJsonArray{QLatin1String("benefits"), QLatin1String("validation")});
    resource.insert(QLatin1String("patient"), byNumber(maker, "member", question.member.text));
    addText(resource, "servicedDate", toIsoText(question.careDay));
    addText(resource, "created", dateTimeText(question.time, maker.zoneMinutes));
    resource.insert(QLatin1String("insurer"), referenceOf({}, identifierOf(std::string(systemBase) + "scheme", maker.scheme.code.text)));
    return resource;
}

QJsonObject benefitOf(const LiveBenefit &benefit, const std::string &currency)
{
    QJsonObject written;
    written.insert(QLatin1String("type"), conceptOf(benefitTypes, benefit.code));
    if (benefit.amount)
        written.insert(QLatin1String("allowedMoney"), moneyOf(*benefit.amount, currency));
    else if (benefit.count)
        written.insert(QLatin1String("allowedUnsignedInt"), static_cast<qint64>(*benefit.count));
    return written;
}

QJsonObject insuranceOf(const EligibilityQuestion &question, const LiveAnswer &answer, const Maker &maker)
{
    QJsonObject insurance;
    insurance.insert(QLatin1String("coverage"), byNumber(maker, "coverage", coverageKey(question.member, question.plan)));
    if (answer.inForce)
        insurance.insert(QLatin1String("inforce"), *answer.inForce);
    if (answer.until)
        insurance.insert(QLatin1String("benefitPeriod"), periodOf({}, answer.until));
    QJsonArray benefits;
    for (const LiveBenefit &benefit : answer.benefits)
        benefits.append(benefitOf(benefit, maker.scheme.currency));
    if (benefits.isEmpty())
        return insurance;
    QJsonObject item;
    item.insert(QLatin1String("category"), conceptOf("http://terminology.hl7.org/CodeSystem/ex-benefitcategory", "1"));
    item.insert(QLatin1String("benefit"), benefits);
    insurance.insert(QLatin1String("item"), listOf(item));
    return insurance;
}

} // namespace

QJsonObject eligibilityRequestOf(const EligibilityQuestion &question, const Maker &maker)
{
    QJsonObject request = requestBase("CoverageEligibilityRequest", question, maker);
    request.insert(QLatin1String("identifier"), listOf(identifierOf(maker.system("eligibility"), guichet::toText(question.id))));
    request.insert(QLatin1String("provider"), byNumber(maker, "facility", question.facility.text));
    if (!question.plan.empty()) {
        QJsonObject insurance;
        insurance.insert(QLatin1String("coverage"), byNumber(maker, "coverage", coverageKey(question.member, question.plan)));
        request.insert(QLatin1String("insurance"), listOf(insurance));
    }
    return request;
}

Result<EligibilityQuestion, Problem> parseEligibilityRequest(const QJsonObject &resource, const SchemeCode &scheme)
{
    Reading reading;
    Fields request(resource, {}, reading);
    requireType(request, "CoverageEligibilityRequest");
    EligibilityQuestion question;
    question.id = parseUlid(identifierValue(request, systemOf("eligibility", scheme))).value_or(Ulid{});
    question.member.text = referenceFrom(request, "patient").identifier;
    question.facility.text = referenceFrom(request, "provider").identifier;
    question.careDay = request.day("servicedDate");
    question.time = parseDateTime(request.text("created", 64)).value_or(DateTime{}).unixSeconds;
    for (Fields &insurance : objectsOf(request, "insurance")) {
        const std::string key = referenceFrom(insurance, "coverage").identifier;
        question.plan.text = key.substr(std::min(key.size(), question.member.text.size() + 1));
    }
    if (reading.problem)
        return Unexpected(*reading.problem);
    return question;
}

QJsonObject eligibilityResponseOf(const EligibilityQuestion &question, const LiveAnswer &answer, const Maker &maker)
{
    QJsonObject response = requestBase("CoverageEligibilityResponse", question, maker);
    const std::string ulid = guichet::toText(question.id);
    response.insert(QLatin1String("request"), referenceOf({}, identifierOf(maker.system("eligibility"), ulid)));
    addText(response, "outcome", "complete");
    addText(response, "disposition", answer.words);
    response.insert(QLatin1String("insurance"), listOf(insuranceOf(question, answer, maker)));
    return response;
}

namespace {

std::optional<std::int64_t> countFrom(Fields &benefit)
{
    return benefit.maybeInteger("allowedUnsignedInt", {0, std::numeric_limits<std::int32_t>::max()});
}

// openIMIS says money with fractions of currencies that have none: such an amount
// is left out, the rest of the answer stands.
std::optional<Money> wholeAmountFrom(Fields &benefit)
{
    auto money = benefit.maybeObject("allowedMoney");
    if (!money)
        return {};
    for (auto field = money->begin(); field != money->end(); ++field) {
        const qint64 low = field.value().toInteger(-1);
        if (field.key() == QLatin1String("value") && low >= 0 && low <= largestAmount)
            return Money{low};
    }
    return {};
}

void readBenefits(Fields &item, LiveAnswer &answer)
{
    for (Fields &benefit : objectsOf(item, "benefit")) {
        LiveBenefit read{codeOrText(benefit, "type", {}), {}, countFrom(benefit)};
        read.amount = wholeAmountFrom(benefit);
        if (read.code.empty()) // its older form names the category instead
            read.code = codeOrText(item, "category", {});
        if (read.amount || read.count)
            answer.benefits.push_back(std::move(read));
    }
}

// In force when it says so; a server that never says has a period, or nothing at all.
void readInsurance(Fields &insurance, LiveAnswer &answer)
{
    if (insurance.has("inforce"))
        answer.inForce = answer.inForce.value_or(false) || insurance.flag("inforce");
    if (auto period = insurance.maybeObject("benefitPeriod")) {
        const auto end = dayFrom(*period, "end");
        answer.until = std::max(answer.until, end);
    }
    for (Fields &item : objectsOf(insurance, "item"))
        readBenefits(item, answer);
}

} // namespace

Result<LiveAnswer, Problem> parseEligibilityResponse(const QJsonObject &resource)
{
    Reading reading;
    Fields response(resource, {}, reading);
    requireType(response, "CoverageEligibilityResponse");
    LiveAnswer answer;
    const std::string outcome = response.text("outcome", 64);
    answer.words = std::string(utf8::clipped(response.maybeText("disposition", longestText), longestWords));
    auto insurances = objectsOf(response, "insurance");
    for (Fields &insurance : insurances)
        readInsurance(insurance, answer);
    const bool isDecided = outcome == "complete";
    if (isDecided && insurances.empty())
        answer.inForce = false; // nothing in force at all
    else if (isDecided && !answer.inForce && answer.until)
        answer.inForce = *answer.until >= dayFrom(response, "servicedDate").value_or(dayFrom(response, "created").value_or(Day{}));
    if (reading.problem)
        return Unexpected(*reading.problem);
    return answer;
}

} // namespace guichet::fhir
