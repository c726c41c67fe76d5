// SPDX-License-Identifier: Apache-2.0
#include "sync/openimis/openimis_road.h"

#include "sync/openimis/server_words.h"
#include "sync/retry.h"

#include <algorithm>

namespace guichet::sync {

using namespace openimis;

namespace {

constexpr int mostErrorsInARow = 3;
constexpr int mostPosts = 2;
constexpr std::size_t largestAnswer = std::size_t{1} << 20;

bool isBetween(int status, int from, int to)
{
    return status >= from && status <= to;
}

bool isAsked(ClaimState state)
{
    return state == ClaimState::Acknowledged || state == ClaimState::Accepted || state == ClaimState::Partial || state == ClaimState::Rejected
        || state == ClaimState::InfoNeeded;
}

std::string reasonIn(const Failure &failure)
{
    const auto found = std::find_if(failure.fields.begin(), failure.fields.end(), [](const auto &field) { return field.first == "raison"; });
    return found == failure.fields.end() ? std::string{} : found->second;
}

} // namespace

OpenimisRoad::OpenimisRoad(RoadSettings settings, ForeignContext context, std::vector<ForeignClaim> claims)
    : m_settings(std::move(settings))
    , m_context(std::move(context))
    , m_claims(std::move(claims))
{
    if (m_settings.login == Login::Bearer)
        m_token = m_settings.secret;
    begin();
}

void OpenimisRoad::begin()
{
    const FormSettings form{m_settings.facilityCode.empty() ? m_context.facility.code.text : m_settings.facilityCode, m_settings.claimAdmin};
    for (; m_at < m_claims.size(); ++m_at) {
        const ClaimState state = claim().state;
        m_isPoll = isAsked(state);
        if (!m_isPoll && state != ClaimState::Queued && state != ClaimState::Sent)
            continue;
        m_posts = 0;
        m_refusal.clear();
        m_answer.reset();
        m_seen = {};
        m_step = state == ClaimState::Queued ? Step::Post : Step::AskResponse;
        if (m_isPoll)
            return;
        const auto planned = planClaimForm(claim().claim, form, dayOfMoment(claim().closedAt, m_context.zoneMinutes));
        if (planned && totalOf(*planned) > Money{}) {
            m_form = *planned;
            return;
        }
        // The server takes no claim of nothing; and what its columns cannot hold is said here, not there.
        tell(ForeignNewsKind::Refused, planned ? "total = 0" : reasonIn(planned.error()));
    }
}

void OpenimisRoad::goOn()
{
    ++m_at;
    begin();
}

void OpenimisRoad::stop(Failure failure)
{
    m_trouble = std::move(failure);
}

HttpRequest OpenimisRoad::ask(Method method, std::string path, Bytes body) const
{
    HttpRequest request;
    request.method = method;
    request.path = std::move(path);
    request.headers = {{"Accept", "application/json"}};
    if (!body.empty())
        request.headers.push_back({"Content-Type", "application/json"});
    if (!m_token.empty())
        request.headers.push_back({"Authorization", "Bearer " + m_token});
    request.body = std::move(body);
    request.largestReply = largestAnswer;
    return request;
}

std::optional<HttpRequest> OpenimisRoad::next()
{
    if (m_trouble || m_at >= m_claims.size())
        return {};
    if (m_token.empty())
        return ask(Method::Post, "login/", encodeLogin(m_settings.user, m_settings.secret));
    switch (m_step) {
    case Step::Post: return ask(Method::Post, "Claim/", encodeFhirClaim(m_form, m_context.scheme.currency));
    case Step::AskResponse: return ask(Method::Get, "ClaimResponse/" + claim().claim.number.text + '/');
    case Step::ReadClaim: return ask(Method::Get, "Claim/" + claim().claim.number.text + '/');
    case Step::ReadPatient: break;
    }
    return ask(Method::Get, "Patient/" + m_seen.patientId + '/');
}

void OpenimisRoad::take(const Outcome<HttpReply> &reply)
{
    if (m_trouble || m_at >= m_claims.size())
        return;
    if (!reply)
        return stop(reply.error()); // whether it arrived is asked next time, by its code
    if (m_token.empty())
        return takeToken(*reply);
    if (reply->status == 401)
        return refuseToken();
    if (isStopping(*reply))
        return;
    m_hasLoggedInAgain = false;
    switch (m_step) {
    case Step::Post: return takePosted(*reply);
    case Step::AskResponse: return takeResponse(*reply);
    case Step::ReadClaim: return takeClaim(*reply);
    case Step::ReadPatient: return takePatient(*reply);
    }
}

void OpenimisRoad::takeToken(const HttpReply &reply)
{
    if (isStopping(reply))
        return;
    const auto token = isBetween(reply.status, 200, 299) ? parseLogin(reply.body) : std::nullopt;
    if (token)
        m_token = token->jwt;
    else if (isBetween(reply.status, 400, 403))
        stop({Code::N09, {}, "login refused"});
    else if (reply.status == 404 || reply.status == 405)
        stop({Code::N13, {{"detail", "login/"}}, "no login here"});
    else
        stop({reply.status >= 500 ? Code::N10 : Code::N03, {}, "login"});
}

// A token lives as long as the server says; a second refusal in a row is about us.
void OpenimisRoad::refuseToken()
{
    if (m_hasLoggedInAgain || m_settings.login == Login::Bearer)
        return stop({Code::N09, {}, "401 with a fresh token"});
    m_hasLoggedInAgain = true;
    m_token.clear();
}

bool OpenimisRoad::isStopping(const HttpReply &reply)
{
    if (isBetween(reply.status, 300, 399))
        stop({Code::N02, {}, "redirected"});
    if (reply.status == 403)
        stop({Code::N09, {}, "403"});
    if (reply.status == 429 || isBetween(reply.status, 502, 504)) {
        m_retryAfter = parseRetryAfter(reply.header("retry-after"), m_context.now);
        stop({Code::N10, {}, "HTTP " + std::to_string(reply.status)});
    }
    return m_trouble.has_value();
}

void OpenimisRoad::noteServerError(const HttpReply &reply)
{
    m_errorsInARow = reply.status >= 500 && wordsOf(reply).empty() ? m_errorsInARow + 1 : 0;
    if (m_errorsInARow >= mostErrorsInARow)
        stop({Code::N10, {}, "several errors of the server in a row"});
}

void OpenimisRoad::takePosted(const HttpReply &reply)
{
    ++m_posts;
    if ((reply.status == 404 || reply.status == 405) && wordsOf(reply).empty())
        return stop({Code::N13, {{"detail", "Claim/"}}, "no claims here"});
    const bool isTaken = isBetween(reply.status, 200, 299) && !reply.isCut;
    m_answer = isTaken ? parseClaimResponse(reply.body) : std::nullopt;
    if (m_answer && m_answer->code == m_form.code) {
        m_answerSeen = crypto::hash(reply.body);
        m_step = Step::ReadClaim;
        return;
    }
    // Refused, doubtful or already there: some refusals come after the claim was stored.
    m_answer.reset();
    m_refusal = isBetween(reply.status, 200, 299) ? std::string{} : statusText(reply);
    m_step = Step::AskResponse;
    noteServerError(reply);
}

void OpenimisRoad::takeResponse(const HttpReply &reply)
{
    if (reply.status == 404)
        return noSuchClaim();
    m_answer = reply.status == 200 && !reply.isCut ? parseClaimResponse(reply.body) : std::nullopt;
    if (!m_answer || m_answer->code != claim().claim.number.text) {
        noteServerError(reply);
        return m_trouble ? void() : goOn(); // stays as it is; asked again next time
    }
    m_errorsInARow = 0;
    m_answerSeen = crypto::hash(reply.body);
    if (!m_isPoll) {
        m_step = Step::ReadClaim;
        return;
    }
    tellAnswer();
    goOn();
}

void OpenimisRoad::noSuchClaim()
{
    if (m_isPoll)
        return goOn();
    if (!m_refusal.empty()) {
        tell(ForeignNewsKind::Refused, m_refusal);
        return goOn();
    }
    if (m_posts >= mostPosts)
        return stop({Code::N03, {}, "taken and not there"});
    m_step = Step::Post;
}

void OpenimisRoad::takeClaim(const HttpReply &reply)
{
    const auto seen = reply.status == 200 && !reply.isCut ? parseFhirClaim(reply.body) : std::nullopt;
    if (!seen) {
        noteServerError(reply);
        return m_trouble ? void() : goOn();
    }
    m_errorsInARow = 0;
    m_seen = *seen;
    m_claimSeen = crypto::hash(reply.body);
    compare();
}

void OpenimisRoad::takePatient(const HttpReply &reply)
{
    m_seen.patientCode = reply.status == 200 && !reply.isCut ? patientCodeIn(reply.body) : std::string{};
    if (m_seen.patientCode.empty())
        return goOn(); // nothing is proved: it stays sent
    compare();
}

void OpenimisRoad::compare()
{
    switch (compareClaims(m_form, m_seen)) {
    case Likeness::PatientUnknown:
        if (!isPlainId(m_seen.patientId))
            return goOn();
        m_step = Step::ReadPatient;
        return;
    case Likeness::Other: tell(ForeignNewsKind::Collision); return goOn();
    case Likeness::Same: break;
    }
    tell(ForeignNewsKind::ReadBack);
    tellAnswer();
    goOn();
}

void OpenimisRoad::tellAnswer()
{
    auto answer = planAnswer(claim(), *m_answer);
    if (!answer)
        return;
    answer->time = m_context.now;
    tell(ForeignNewsKind::Answered);
    m_news.back().answer = std::move(answer);
}

void OpenimisRoad::tell(ForeignNewsKind kind, std::string reason)
{
    ForeignNews news;
    news.kind = kind;
    news.claim = claim().claim.ulid;
    news.reason = std::move(reason);
    if (m_answer && isPlainId(m_answer->id))
        news.reference = m_answer->id;
    if (kind == ForeignNewsKind::ReadBack)
        news.seen = m_claimSeen;
    if (kind == ForeignNewsKind::Answered)
        news.seen = m_answerSeen;
    m_news.push_back(std::move(news));
}

std::vector<ForeignNews> OpenimisRoad::takeNews()
{
    return std::exchange(m_news, {});
}

} // namespace guichet::sync
