// SPDX-License-Identifier: Apache-2.0
#include "sync/fhir/fhir_road.h"

#include "sync/fhir/exchange.h"
#include "sync/retry.h"

#include <algorithm>

namespace guichet::fhir {
namespace {

constexpr std::size_t claimsPerSearch = 16;
constexpr std::size_t largestReply = std::size_t{8} << 20;
constexpr std::int64_t usualWait = 60;

bool isWaiting(ClaimState state)
{
    return state == ClaimState::Queued || state == ClaimState::Sent;
}

// The scheme may still say something, or something else.
bool isOpen(ClaimState state)
{
    return state == ClaimState::Acknowledged || state == ClaimState::InfoNeeded || state == ClaimState::Accepted || state == ClaimState::Partial;
}

} // namespace

FhirRoad::FhirRoad(const sync::RoadSettings &settings, const sync::ForeignContext &context, std::vector<sync::ForeignClaim> claims)
    : m_settings(settings)
    , m_context(context)
    , m_claims(std::move(claims))
    , m_login(settings, context.now)
{
    plan();
}

// Sent before: looked for first. Then what was never sent. Then answers.
void FhirRoad::plan()
{
    std::array<std::vector<std::size_t>, 3> groups; // sent, queued, open
    for (std::size_t i = 0; i < m_claims.size(); ++i) {
        const ClaimState state = m_claims[i].state;
        if (isWaiting(state))
            groups[state == ClaimState::Sent ? 0 : 1].push_back(i);
        else if (isOpen(state))
            groups[2].push_back(i);
    }
    m_steps.push_back({StepKind::Capability});
    const auto inParts = [this](const std::vector<std::size_t> &claims, Step step) {
        for (std::size_t at = 0; at < claims.size(); at += claimsPerSearch) {
            const auto from = claims.begin() + static_cast<std::ptrdiff_t>(at);
            step.claims.assign(from, from + static_cast<std::ptrdiff_t>(std::min(claimsPerSearch, claims.size() - at)));
            m_steps.push_back(step);
        }
    };
    inParts(groups[0], {StepKind::Look, {}, Why::BeforeSending});
    if (!groups[1].empty())
        m_steps.push_back({StepKind::Send, groups[1]});
    inParts(groups[2], {StepKind::Look, {}, Why::BeforeAsking});
    if (m_steps.size() == 1)
        m_steps.clear();
}

std::optional<sync::HttpRequest> FhirRoad::next()
{
    if (m_trouble || m_steps.empty())
        return {};
    if (m_login.wantsToken() && m_steps.front().kind != StepKind::Token)
        m_steps.push_front({StepKind::Token});
    if (m_steps.front().kind == StepKind::Token) {
        auto question = m_login.question();
        if (question)
            return *std::move(question);
        end(question.error());
        return {};
    }
    Step &step = m_steps.front();
    if (step.kind == StepKind::Send) { // as many as one transaction holds; the others wait behind it
        const std::size_t fit = claimsThatFit(claimsOf(step), m_context, m_links, m_settings.entriesPerTransaction);
        if (fit < step.claims.size()) {
            Step rest = step;
            rest.claims.erase(rest.claims.begin(), rest.claims.begin() + static_cast<std::ptrdiff_t>(fit));
            step.claims.resize(fit);
            m_steps.insert(m_steps.begin() + 1, rest);
        }
        m_transaction = transactionOf(claimsOf(m_steps.front()), m_context, m_links).ids;
    }
    sync::HttpRequest request = requestFor(m_steps.front());
    m_login.authorize(request);
    return request;
}

std::vector<const sync::ForeignClaim *> FhirRoad::claimsOf(const Step &step) const
{
    std::vector<const sync::ForeignClaim *> claims;
    for (const std::size_t index : step.claims)
        claims.push_back(&m_claims[index]);
    return claims;
}

sync::HttpRequest FhirRoad::requestFor(const Step &step) const
{
    if (step.kind == StepKind::Capability)
        return searchRequest("metadata");
    if (step.kind == StepKind::Send)
        return sendRequest(step);
    return searchRequest(step.page.empty() ? searchPath(step) : step.page);
}

// A copy on the way would tell of yesterday.
sync::HttpRequest FhirRoad::searchRequest(const std::string &path) const
{
    sync::HttpRequest request;
    request.path = path;
    request.headers = {{"Accept", std::string(mediaType)}, {"Cache-Control", "no-cache"}};
    request.largestReply = largestReply;
    return request;
}

sync::HttpRequest FhirRoad::sendRequest(const Step &step) const
{
    sync::HttpRequest request;
    request.method = sync::Method::Post;
    request.headers = {{"Accept", std::string(mediaType)}, {"Content-Type", std::string(mediaType)}, {"Prefer", "return=minimal"}};
    request.body = copyOf(bytesOf(toText(transactionOf(claimsOf(step), m_context, m_links).bundle)));
    request.largestReply = largestReply;
    return request;
}

std::string FhirRoad::searchPath(const Step &step) const
{
    std::string values;
    for (const std::size_t index : step.claims) {
        const bool isAsk = step.kind == StepKind::Ask;
        const std::string value = isAsk ? m_references.at(index) : claimSystem() + '|' + guichet::toText(m_claims[index].claim.ulid);
        values += (values.empty() ? "" : ",") + percentEncoded(value);
    }
    return (step.kind == StepKind::Ask ? "ClaimResponse?request=" : "Claim?identifier=") + values;
}

std::vector<sync::ForeignNews> FhirRoad::takeNews()
{
    return std::exchange(m_news, {});
}

void FhirRoad::end(Failure why)
{
    m_trouble = std::move(why);
    m_steps.clear();
}

void FhirRoad::endBusy(const sync::HttpReply &reply)
{
    m_retryAfter = sync::parseRetryAfter(reply.header("retry-after"), m_context.now).value_or(usualWait);
    end(Failure{Code::N10, {{"minutes", std::to_string((*m_retryAfter + 59) / 60)}}, "status " + std::to_string(reply.status)});
}

bool FhirRoad::isOurHost(std::string_view url) const
{
    return hostOf(url).empty() || (hostOf(url) == hostOf(m_settings.url) && url.substr(0, url.find("://")) == m_settings.url.substr(0, m_settings.url.find("://")));
}

} // namespace guichet::fhir
