// SPDX-License-Identifier: Apache-2.0
#include "sync/fhir/claim_response.h"

#include "sync/fhir/extensions.h"
#include "sync/fhir/organization.h"
#include "sync/record_fields.h"
#include "terminal/base/utf8.h"

#include <limits>

namespace guichet::fhir {
namespace {

constexpr std::string_view adjudications = "http://terminology.hl7.org/CodeSystem/adjudication";
constexpr std::size_t longestReason = 200;

std::optional<sync::Verdict> parseVerdict(std::string_view code)
{
    for (const auto verdict : {sync::Verdict::Accepted, sync::Verdict::Partial, sync::Verdict::Rejected, sync::Verdict::InfoNeeded}) {
        if (sync::codeOf(verdict) == code)
            return verdict;
    }
    return {};
}

template <class Archive, sync::Of<sync::Answer> A>
void answerExtensions(Archive &archive, A &answer, std::optional<sync::Verdict> &verdict)
{
    archive.bytes("terminal", answer.terminal.bytes);
    archive.bytes("journal-hash", answer.claimHash);
    archive.digits("answer-version", answer.version);
    archive.code("verdict", verdict, parseVerdict);
    archive.text("answer-reason", answer.reason);
}

QJsonObject benefitOf(Money amount, const std::string &currency)
{
    QJsonObject benefit;
    benefit.insert(QLatin1String("category"), conceptOf(adjudications, "benefit"));
    benefit.insert(QLatin1String("amount"), moneyOf(amount, currency));
    return benefit;
}

// "OTHER:words": a code of ours and words.
QJsonObject reasonOf(const std::string &reason, const Maker &maker)
{
    const auto colon = reason.find(':');
    return conceptOf(maker.system("answer-reason"), reason.substr(0, colon), colon == std::string::npos ? std::string{} : reason.substr(colon + 1));
}

QJsonObject itemOf(const sync::LineAnswer &line, const std::string &currency, const Maker &maker)
{
    QJsonObject adjudication = benefitOf(line.amount, currency);
    if (!isBlank(line.reason))
        adjudication.insert(QLatin1String("reason"), reasonOf(line.reason, maker));
    QJsonObject item;
    item.insert(QLatin1String("itemSequence"), line.line);
    item.insert(QLatin1String("adjudication"), listOf(adjudication));
    return item;
}

} // namespace

QJsonObject claimResponseOf(const sync::Answer &answer, const Claim &claim, const Maker &maker)
{
    QJsonObject response;
    addText(response, "resourceType", "ClaimResponse");
    addText(response, "id", maker.id("ClaimResponse", guichet::toText(answer.ulid) + ':' + std::to_string(answer.version)));
    addText(response, "status", "active");
    response.insert(QLatin1String("type"), conceptOf("http://terminology.hl7.org/CodeSystem/claim-type", "institutional"));
    addText(response, "use", "claim");
    const QJsonObject member = identifierOf(maker.system("member"), claim.member.text);
    response.insert(QLatin1String("patient"), referenceOf(maker.reference("Patient", claim.member.text), member));
    addText(response, "created", dateTimeText(answer.time, maker.zoneMinutes));
    response.insert(QLatin1String("insurer"), referenceOf(maker.reference("Organization", schemeKey)));
    const std::string ulid = guichet::toText(answer.ulid);
    response.insert(QLatin1String("request"), referenceOf(maker.reference("Claim", ulid), identifierOf(claimSystem(), ulid)));
    addText(response, "outcome", answer.verdict == sync::Verdict::InfoNeeded ? "partial" : "complete");
    addText(response, "disposition", answer.reason);
    QJsonArray items;
    for (const sync::LineAnswer &line : answer.lines)
        items.append(itemOf(line, claim.currency, maker));
    if (!items.isEmpty())
        response.insert(QLatin1String("item"), items);
    response.insert(QLatin1String("total"), listOf(benefitOf(answer.amount, claim.currency)));
    ExtensionWriter extensions(claim.currency);
    std::optional<sync::Verdict> verdict = answer.verdict;
    answerExtensions(extensions, answer, verdict);
    extensions.putInto(response);
    return response;
}

namespace {

std::string otherReason(const std::string &words)
{
    return isBlank(words) ? std::string{} : "OTHER:" + std::string(utf8::clipped(words, longestReason));
}

std::string reasonFrom(Fields &adjudication, const SchemeCode &scheme)
{
    auto reason = adjudication.maybeObject("reason");
    if (!reason)
        return {};
    const std::string words = reason->maybeText("text", longestText);
    const std::string code = codeFrom(*reason, systemOf("answer-reason", scheme));
    if (!code.empty())
        return words.empty() ? code : code + ':' + words;
    return otherReason(words.empty() ? codeFrom(*reason, {}) : words);
}

// The benefit of a line, with the first reason said about it.
std::optional<sync::LineAnswer> lineFrom(Fields &item, const SchemeCode &scheme)
{
    sync::LineAnswer line;
    line.line = item.number("itemSequence", {1, 100'000});
    bool hasBenefit = false;
    for (Fields &adjudication : objectsOf(item, "adjudication")) {
        if (line.reason.empty())
            line.reason = reasonFrom(adjudication, scheme);
        if (codeOrText(adjudication, "category", {}) != "benefit")
            continue;
        hasBenefit = true;
        line.amount = moneyFrom(adjudication, "amount").value_or(MoneyRead{}).amount;
    }
    return hasBenefit ? std::optional(line) : std::nullopt;
}

std::optional<PaymentRead> paymentFrom(Fields &response)
{
    auto payment = response.maybeObject("payment");
    if (!payment)
        return {};
    return PaymentRead{moneyFrom(*payment, "amount").value_or(MoneyRead{}).amount, dayFrom(*payment, "date"), anyIdentifierValue(*payment)};
}

// The total of benefits; without one the payment, then the lines.
std::optional<Money> benefitFrom(Fields &response, const AnswerRead &read)
{
    for (Fields &total : objectsOf(response, "total")) {
        if (codeOrText(total, "category", {}) == "benefit")
            return moneyFrom(total, "amount").value_or(MoneyRead{}).amount;
    }
    if (read.payment)
        return read.payment->amount;
    if (read.answer.lines.empty())
        return {};
    Money sum;
    for (const sync::LineAnswer &line : read.answer.lines)
        sum = smaller(sum + line.amount, Money{largestAmount});
    return sum;
}

void readOutcome(Fields &response, AnswerRead &read)
{
    const std::string outcome = response.text("outcome", 64);
    const bool isActive = response.text("status", 64) == "active";
    if (outcome == "error" && !read.said)
        read.said = sync::Verdict::InfoNeeded;
    const bool isDecided = outcome == "complete" && (read.said || read.benefit);
    read.isFinal = isActive && (isDecided || outcome == "error" || (read.said && outcome == "partial"));
}

} // namespace

Result<AnswerRead, Problem> parseClaimResponse(const QJsonObject &resource, const SchemeCode &scheme)
{
    Reading reading;
    Fields response(resource, {}, reading);
    requireType(response, "ClaimResponse");
    AnswerRead read;
    read.id = response.maybeText("id", 64);
    read.request = referenceFrom(response, "request");
    read.answer.ulid = parseUlid(read.request.identifier).value_or(Ulid{});
    const auto created = parseDateTime(response.text("created", 64));
    const auto day = dayFrom(response, "created"); // others say the day alone
    read.answer.time = created ? created->unixSeconds : std::int64_t{day.value_or(Day{}).sinceEpoch} * 86'400;
    for (Fields &item : objectsOf(response, "item")) {
        if (const auto line = lineFrom(item, scheme))
            read.answer.lines.push_back(*line);
    }
    read.answer.reason = otherReason(response.maybeText("disposition", longestText));
    ExtensionReader extensions(response);
    if (extensions.has("verdict"))
        read.answer.reason.clear(); // ours says it apart
    answerExtensions(extensions, read.answer, read.said);
    read.payment = paymentFrom(response);
    read.benefit = benefitFrom(response, read);
    read.answer.amount = read.benefit.value_or(Money{});
    readOutcome(response, read);
    read.answer.verdict = read.said.value_or(sync::Verdict::Accepted);
    if (reading.problem)
        return Unexpected(*reading.problem);
    return read;
}

sync::Verdict verdictOf(const AnswerRead &read, Money asked)
{
    if (read.said)
        return *read.said;
    const Money given = read.benefit.value_or(Money{});
    if (given >= asked)
        return sync::Verdict::Accepted;
    return given == Money{} ? sync::Verdict::Rejected : sync::Verdict::Partial;
}

} // namespace guichet::fhir
