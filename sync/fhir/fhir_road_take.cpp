// SPDX-License-Identifier: Apache-2.0
#include "sync/fhir/fhir_road.h"

#include "sync/fhir/claim_response.h"
#include "sync/fhir/exchange.h"

#include <algorithm>

namespace guichet::fhir {
namespace {

constexpr unsigned mostPages = 100;
constexpr unsigned mostAttempts = 2;

bool isServerError(int status)
{
    return status >= 500 && status != 503;
}

} // namespace

void FhirRoad::take(const Outcome<sync::HttpReply> &reply)
{
    if (m_steps.empty())
        return;
    const Step step = m_steps.front();
    m_steps.pop_front();
    if (reply)
        m_login.noteTime(*reply);
    if (endsHere(step, reply) || !reply || takeLogin(step, *reply))
        return;
    if (step.kind == StepKind::Capability)
        return takeCapability(*reply);
    if (step.kind == StepKind::Send)
        return takeSent(step, *reply);
    takePage(step, *reply);
}

// What stops the conversation, and what makes a sending doubtful: the claims of a
// sending without a whole reply are looked for at once, and once only.
bool FhirRoad::endsHere(const Step &step, const Outcome<sync::HttpReply> &reply)
{
    const bool isDoubtful = !reply || reply->isCut || isServerError(reply->status);
    if (isDoubtful && step.kind == StepKind::Send && step.attempt + 1 < mostAttempts) {
        doubt(step);
        return true;
    }
    if (!reply) {
        end(reply.error());
        return true;
    }
    if (reply->isCut) {
        end(Failure{Code::N08, {{"hote", std::string(hostOf(m_settings.url))}}, "the reply was cut"});
        return true;
    }
    if (reply->status == 429 || reply->status == 503 || (isServerError(reply->status) && step.kind != StepKind::Send)) {
        endBusy(*reply);
        return true;
    }
    if (reply->status >= 300 && reply->status < 400) {
        end(Failure{Code::N02, {}, "status " + std::to_string(reply->status)});
        return true;
    }
    return false;
}

void FhirRoad::doubt(const Step &step)
{
    Step again = step;
    ++again.attempt;
    m_steps.push_front(again);
    Step look{StepKind::Look, step.claims, Why::BeforeSending};
    look.attempt = again.attempt;
    m_steps.push_front(look);
}

bool FhirRoad::takeLogin(const Step &step, const sync::HttpReply &reply)
{
    if (step.kind == StepKind::Token) {
        if (const auto taken = m_login.take(reply); !taken)
            end(taken.error());
        return true;
    }
    if (reply.status == 401 && m_login.renewAfter401()) {
        m_steps.push_front(step);
        return true;
    }
    if (reply.status != 401 && reply.status != 403)
        return false;
    end(Failure{Code::N09, {}, "status " + std::to_string(reply.status)});
    return true;
}

void FhirRoad::takeCapability(const sync::HttpReply &reply)
{
    const std::string missing = reply.status == 200 ? missingCapability(reply) : "CapabilityStatement";
    if (!missing.empty())
        end(Failure{Code::N13, {{"detail", missing}}, {}});
}

// A whole transaction or nothing of it: with one claim the server's words are about
// it; with several each is tried alone.
void FhirRoad::takeSent(const Step &step, const sync::HttpReply &reply)
{
    if (reply.status == 200 || reply.status == 201) {
        const auto locations = locationsIn(reply, m_transaction.size());
        for (std::size_t i = 0; locations && i < locations->size(); ++i) {
            if (!locations->at(i).empty())
                m_links.atServer[m_transaction[i]] = locations->at(i);
        }
        m_steps.push_front({StepKind::Look, step.claims, Why::AfterSending});
        return;
    }
    if (step.claims.size() > 1)
        return split(step);
    if (reply.status == 409) { // a conflict may be with ourselves
        m_steps.push_front({StepKind::Look, step.claims, Why::AfterSending});
        return;
    }
    refuse(step.claims.front(), sync::ForeignNewsKind::Refused, wordsOf(reply));
}

void FhirRoad::split(const Step &step)
{
    for (auto index = step.claims.rbegin(); index != step.claims.rend(); ++index) {
        Step alone = step;
        alone.claims = {*index};
        m_steps.push_front(alone);
    }
}

void FhirRoad::takePage(Step step, const sync::HttpReply &reply)
{
    const bool isAsk = step.kind == StepKind::Ask;
    const auto page = reply.status == 200 ? searchPageIn(reply, isAsk ? "ClaimResponse" : "Claim") : std::nullopt;
    if (!page)
        return end(Failure{Code::N03, {}, "search answered with " + std::to_string(reply.status)});
    if (step.page.empty())
        m_seen.clear();
    std::vector<std::string> texts;
    std::vector<std::string> ids;
    for (const QJsonObject &resource : page->resources) {
        texts.push_back(toText(resource));
        Reading scratch;
        Fields fields(resource, {}, scratch);
        ids.push_back(isAsk ? referenceFrom(fields, "request").reference : identifierValue(fields, claimSystem()));
    }
    keepMatches(step, texts, std::move(ids));
    if (page->next.empty())
        return isAsk ? finishAsk(step) : finishLook(step);
    if (!isOurHost(page->next))
        return end(Failure{Code::N02, {}, "next page on another host"});
    if (++step.pages >= mostPages)
        return end(Failure{Code::N03, {}, "pages without end"});
    step.page = page->next;
    m_steps.push_front(step);
}

// The same resource on two pages is one.
void FhirRoad::keepMatches(const Step &step, const std::vector<std::string> &resources, std::vector<std::string> ids)
{
    for (std::size_t i = 0; i < resources.size(); ++i) {
        for (const std::size_t index : step.claims) {
            const bool isAsk = step.kind == StepKind::Ask;
            const std::string wanted = isAsk ? m_references.at(index) : guichet::toText(m_claims[index].claim.ulid);
            auto &seen = m_seen[index];
            const bool isMatch = isAsk ? ("/" + ids[i]).ends_with("/" + wanted) : ids[i] == wanted;
            if (isMatch && std::find(seen.begin(), seen.end(), resources[i]) == seen.end())
                seen.push_back(resources[i]);
        }
    }
}

void FhirRoad::finishLook(const Step &step)
{
    std::vector<std::size_t> missing;
    std::vector<std::size_t> found;
    for (const std::size_t index : step.claims) {
        const auto &seen = m_seen[index];
        if (seen.size() > 1)
            refuse(index, sync::ForeignNewsKind::Collision, std::to_string(seen.size()) + " Claim");
        else if (seen.empty())
            missing.push_back(index);
        else
            settle(step, index, seen.front());
        if (m_references.contains(index))
            found.push_back(index);
    }
    if (step.why == Why::BeforeAsking && !found.empty())
        m_steps.push_front({StepKind::Ask, found});
    if (step.why != Why::BeforeSending)
        return;
    // Only what is not there is sent (again): the sending that waits behind a doubt is replaced.
    const bool hasWaiting = step.attempt > 0 && !m_steps.empty() && m_steps.front().kind == StepKind::Send;
    if (hasWaiting)
        m_steps.pop_front();
    if (missing.empty())
        return;
    Step send{StepKind::Send, missing};
    send.attempt = step.attempt;
    m_steps.push_front(send);
}

void FhirRoad::finishAsk(const Step &step)
{
    for (const std::size_t index : step.claims)
        settleAnswer(index, m_seen[index]);
}

void FhirRoad::refuse(std::size_t index, sync::ForeignNewsKind kind, std::string reason)
{
    sync::ForeignNews news;
    news.kind = kind;
    news.claim = m_claims[index].claim.ulid;
    news.reason = std::move(reason);
    m_news.push_back(std::move(news));
}

void FhirRoad::settle(const Step &step, std::size_t index, const std::string &resource)
{
    const auto read = parseClaimResource(*json::parseDocument(resource, resource.size()), m_context.scheme.code);
    if (!read)
        return refuse(index, sync::ForeignNewsKind::Refused, read.error().path + ": " + read.error().expected);
    const Comparison compared = compareClaims(m_claims[index], *read);
    if (compared.sameness == Sameness::Other)
        return refuse(index, sync::ForeignNewsKind::Collision, compared.where);
    if (compared.sameness == Sameness::Unclear)
        return refuse(index, sync::ForeignNewsKind::Refused, compared.where);
    m_references[index] = "Claim/" + read->id;
    if (step.why == Why::BeforeAsking)
        return;
    sync::ForeignNews news;
    news.claim = m_claims[index].claim.ulid;
    news.reference = m_references[index];
    news.seen = crypto::hash(bytesOf(resource));
    m_news.push_back(std::move(news));
}

namespace {

bool isInForce(const sync::ForeignClaim &claim, const sync::Answer &answer)
{
    const auto isSameLine = [](const sync::LineAnswer &a, const sync::LineAnswer &b) {
        return a.line == b.line && a.amount == b.amount && a.reason == b.reason;
    };
    const bool isSameState = (claim.state == ClaimState::Accepted && answer.verdict == sync::Verdict::Accepted)
        || (claim.state == ClaimState::Partial && answer.verdict == sync::Verdict::Partial)
        || (claim.state == ClaimState::InfoNeeded && answer.verdict == sync::Verdict::InfoNeeded);
    return isSameState && claim.answerVersion > 0 && claim.answeredAmount.value_or(Money{}) == answer.amount
        && std::equal(claim.answerLines.begin(), claim.answerLines.end(), answer.lines.begin(), answer.lines.end(), isSameLine);
}

} // namespace

// Of several answers the newest final one; of two of the same moment the later id.
void FhirRoad::settleAnswer(std::size_t index, const std::vector<std::string> &resources)
{
    const sync::ForeignClaim &claim = m_claims[index];
    std::optional<AnswerRead> newest;
    std::string text;
    for (const std::string &resource : resources) {
        const auto read = parseClaimResponse(*json::parseDocument(resource, resource.size()), m_context.scheme.code);
        if (!read || !read->isFinal || (newest && std::tie(read->answer.time, read->id) < std::tie(newest->answer.time, newest->id)))
            continue;
        newest = *read;
        text = resource;
    }
    if (!newest)
        return;
    sync::Answer answer = newest->answer;
    answer.verdict = verdictOf(*newest, claim.claim.mutual);
    answer.ulid = claim.claim.ulid;
    answer.claimHash = claim.hash;
    answer.version = claim.answerVersion + 1;
    if (isInForce(claim, answer))
        return;
    sync::ForeignNews news;
    news.kind = sync::ForeignNewsKind::Answered;
    news.claim = claim.claim.ulid;
    news.reference = "ClaimResponse/" + newest->id;
    news.seen = crypto::hash(bytesOf(text));
    news.answer = std::move(answer);
    m_news.push_back(std::move(news));
}

} // namespace guichet::fhir
