// SPDX-License-Identifier: Apache-2.0
#include "sync/fhir/exchange.h"

#include "terminal/base/utf8.h"

#include <algorithm>

namespace guichet::fhir {
namespace {

std::optional<QJsonObject> documentIn(const sync::HttpReply &reply)
{
    auto document = json::parseDocument(textOf(reply.body), largestBundle);
    return document ? std::optional(*document) : std::nullopt;
}

bool isOfType(const QJsonObject &object, const char *type)
{
    return object.value(QLatin1String("resourceType")).toString() == QLatin1String(type);
}

// "Claim/17" of "https://server/fhir/Claim/17/_history/1".
std::string shortLocation(std::string_view location)
{
    if (const auto history = location.find("/_history/"); history != std::string_view::npos)
        location = location.substr(0, history);
    const auto id = location.rfind('/');
    const auto type = id == std::string_view::npos || id == 0 ? std::string_view::npos : location.rfind('/', id - 1);
    return std::string(type == std::string_view::npos ? location : location.substr(type + 1));
}

constexpr std::size_t longestWords = 200;

} // namespace

std::optional<std::vector<std::string>> locationsIn(const sync::HttpReply &reply, std::size_t entries)
{
    const auto document = documentIn(reply);
    if (!document || !isOfType(*document, "Bundle"))
        return {};
    Reading reading;
    Fields bundle(*document, {}, reading);
    std::vector<std::string> locations;
    for (Fields &entry : objectsOf(bundle, "entry")) {
        auto response = entry.object("response");
        if (!response.maybeText("status", 64).starts_with("20"))
            return {};
        locations.push_back(shortLocation(response.maybeText("location", longestText)));
    }
    if (reading.problem || locations.size() != entries)
        return {};
    return locations;
}

std::optional<SearchPage> searchPageIn(const sync::HttpReply &reply, const char *type)
{
    const auto document = documentIn(reply);
    if (!document || !isOfType(*document, "Bundle"))
        return {};
    Reading reading;
    Fields bundle(*document, {}, reading);
    SearchPage page;
    for (const QJsonValue &entry : bundle.has("entry") ? bundle.array("entry", 10'000) : QJsonArray{}) {
        const QJsonObject resource = entry.toObject().value(QLatin1String("resource")).toObject();
        if (isOfType(resource, type))
            page.resources.push_back(resource);
    }
    for (Fields &link : objectsOf(bundle, "link")) {
        if (link.maybeText("relation", 64) == "next")
            page.next = link.maybeText("url", longestText);
    }
    return reading.problem ? std::nullopt : std::optional(page);
}

std::string wordsOf(const sync::HttpReply &reply)
{
    std::string words = std::to_string(reply.status);
    const auto document = documentIn(reply);
    if (!document || !isOfType(*document, "OperationOutcome"))
        return words;
    for (const QJsonValue &value : document->value(QLatin1String("issue")).toArray()) {
        const QJsonObject issue = value.toObject();
        QString said = issue.value(QLatin1String("details")).toObject().value(QLatin1String("text")).toString();
        if (said.isEmpty())
            said = issue.value(QLatin1String("diagnostics")).toString();
        words += (words.size() > 3 ? "; " : " ") + said.simplified().toStdString();
    }
    if (utf8::hasForbiddenCharacters(words))
        return std::to_string(reply.status);
    return std::string(utf8::clipped(words, longestWords));
}

std::string missingCapability(const sync::HttpReply &reply)
{
    const auto document = documentIn(reply);
    if (!document || !isOfType(*document, "CapabilityStatement"))
        return "CapabilityStatement";
    Reading reading;
    Fields statement(*document, {}, reading);
    const std::string version = statement.maybeText("fhirVersion", 64);
    if (!version.starts_with("4.0"))
        return "FHIR 4.0 (" + version + ')';
    std::vector<std::string> found;
    for (Fields &rest : objectsOf(statement, "rest")) {
        for (Fields &interaction : objectsOf(rest, "interaction"))
            found.push_back(interaction.maybeText("code", 64));
        for (Fields &resource : objectsOf(rest, "resource", 10'000))
            found.push_back(resource.maybeText("type", 64));
    }
    for (const char *needed : {"transaction", "Patient", "Coverage", "Organization", "Claim", "ClaimResponse"}) {
        if (std::find(found.begin(), found.end(), needed) == found.end())
            return needed;
    }
    return {};
}

namespace {

std::string lineAt(std::size_t index, const char *element)
{
    return "item[" + std::to_string(index) + "]." + element;
}

std::string differingLine(const std::vector<ClaimLine> &ours, const std::vector<ClaimLine> &theirs)
{
    if (ours.size() != theirs.size())
        return "item";
    for (std::size_t i = 0; i < ours.size(); ++i) {
        if (ours[i].code != theirs[i].code || (ours[i].code.empty() && !isBlank(ours[i].label) && ours[i].label != theirs[i].label))
            return lineAt(i, "productOrService");
        if (ours[i].care.quantity != theirs[i].care.quantity)
            return lineAt(i, "quantity");
        if (ours[i].care.unitPrice != theirs[i].care.unitPrice)
            return lineAt(i, "unitPrice");
        if (ours[i].share.gross != theirs[i].share.gross)
            return lineAt(i, "net");
    }
    return {};
}

} // namespace

Comparison compareClaims(const sync::ForeignClaim &ours, const ClaimRead &theirs)
{
    const Claim &one = ours.claim;
    const Claim &other = theirs.claim.claim;
    if (theirs.hasHash && theirs.claim.hash != ours.hash)
        return {Sameness::Other, "extension journal-hash"};
    if (!other.member.empty() && other.member != one.member)
        return {Sameness::Other, "patient"};
    if (other.careDay != one.careDay)
        return {Sameness::Other, "billablePeriod"};
    if (other.gross != one.gross || (!other.currency.empty() && other.currency != one.currency))
        return {Sameness::Other, "total"};
    if (const std::string line = differingLine(one.lines, other.lines); !line.empty())
        return {Sameness::Other, line};
    // All that is there is equal; what binds it to our journal must be there too.
    if (!theirs.hasHash)
        return {Sameness::Unclear, "extension journal-hash"};
    if (other.member.empty())
        return {Sameness::Unclear, "patient.identifier"};
    return {};
}

} // namespace guichet::fhir
