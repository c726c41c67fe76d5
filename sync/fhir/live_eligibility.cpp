// SPDX-License-Identifier: Apache-2.0
#include "sync/fhir/live_eligibility.h"

#include "sync/fhir/eligibility.h"
#include "sync/fhir/login.h"

namespace guichet::fhir {
namespace {

// Shares of the two seconds: a token where one is needed, the question, and the
// answer fetched apart where the server only kept the question.
constexpr std::int64_t tokenMilliseconds = 500;
constexpr std::int64_t fetchMilliseconds = 500;
constexpr std::size_t largestReply = 256 * 1024;

enum class Step { Token, Question, Fetch, Over };

// Its reference says the member's number where others say where she is kept.
QJsonObject openimisRequest(const EligibilityQuestion &question)
{
    QJsonObject patient;
    addText(patient, "reference", "Patient/" + question.member.text);
    QJsonObject insurer;
    addText(insurer, "reference", "openIMIS");
    QJsonObject request;
    addText(request, "resourceType", "CoverageEligibilityRequest");
    addText(request, "status", "active");
    request.insert(QLatin1String("purpose"), QJsonArray{QLatin1String("benefits")});
    addText(request, "created", toIsoText(question.careDay));
    request.insert(QLatin1String("patient"), patient);
    request.insert(QLatin1String("insurer"), insurer);
    return request;
}

} // namespace

struct LiveEligibility::State {
    sync::RoadSettings settings;
    sync::ForeignContext context;
    EligibilityQuestion question;
    RoadLogin login;
    Step step = Step::Question;
    std::int64_t left = liveBudgetMilliseconds;
    std::string kept{};                     // id of the request at the server
    std::optional<LiveAnswer> answer{};
    std::optional<Failure> trouble{};

    bool isOpenimis() const { return settings.kind == sync::RoadKind::Openimis; }

    sync::HttpRequest ask() const
    {
        const Maker maker{context.scheme, {}, context.zoneMinutes};
        const std::string type = isOpenimis() ? "application/json" : std::string(mediaType);
        QJsonObject body = isOpenimis() ? openimisRequest(question) : eligibilityRequestOf(question, maker);
        body.remove(QLatin1String("id")); // the server gives its own
        sync::HttpRequest request;
        request.method = sync::Method::Post;
        request.path = isOpenimis() ? "CoverageEligibilityRequest/" : "CoverageEligibilityRequest";
        request.headers = {{"Accept", type}, {"Content-Type", type}, {"Prefer", "return=representation"}};
        request.body = copyOf(bytesOf(toText(body)));
        return request;
    }

    sync::HttpRequest fetch() const
    {
        sync::HttpRequest request;
        request.path = "CoverageEligibilityResponse?request=" + percentEncoded("CoverageEligibilityRequest/" + kept);
        request.headers = {{"Accept", std::string(mediaType)}, {"Cache-Control", "no-cache"}};
        return request;
    }

    std::int64_t shareOf(Step asked) const
    {
        if (asked == Step::Token)
            return tokenMilliseconds;
        return asked == Step::Question && !isOpenimis() ? left - fetchMilliseconds : left;
    }

    void stop(Failure why)
    {
        trouble = std::move(why);
        step = Step::Over;
    }

    void read(const QJsonObject &resource)
    {
        const auto parsed = parseEligibilityResponse(resource);
        if (!parsed)
            return stop(Failure{Code::N03, {}, parsed.error().path});
        answer = *parsed;
        step = Step::Over;
    }

    void takeDocument(const QJsonObject &document)
    {
        const QString type = document.value(QLatin1String("resourceType")).toString();
        if (type == QLatin1String("CoverageEligibilityResponse"))
            return read(document);
        if (type == QLatin1String("Bundle")) {
            for (const QJsonValue &entry : document.value(QLatin1String("entry")).toArray()) {
                const QJsonObject resource = entry.toObject().value(QLatin1String("resource")).toObject();
                if (resource.value(QLatin1String("resourceType")).toString() == QLatin1String("CoverageEligibilityResponse"))
                    return read(resource);
            }
        }
        kept = document.value(QLatin1String("id")).toString().toStdString();
        if (step == Step::Question && type == QLatin1String("CoverageEligibilityRequest") && !kept.empty())
            step = Step::Fetch;
        else
            stop(Failure{Code::N03, {}, "no answer about rights"});
    }

    void takeReply(const sync::HttpReply &reply)
    {
        if (step == Step::Token) {
            if (const auto taken = login.take(reply); !taken)
                return stop(taken.error());
            step = Step::Question;
            return;
        }
        if (reply.status == 401 || reply.status == 403)
            return stop(Failure{Code::N09, {}, {}});
        const auto document = json::parseDocument(textOf(reply.body), largestReply);
        if (reply.isCut || reply.status >= 300 || !document)
            return stop(Failure{Code::N03, {}, "status " + std::to_string(reply.status)});
        takeDocument(*document);
    }
};

LiveEligibility::LiveEligibility(const sync::RoadSettings &settings, const sync::ForeignContext &context, const EligibilityQuestion &question)
    : m_state(std::make_unique<State>(State{settings, context, question, RoadLogin(settings, context.now)}))
{
    if (m_state->login.wantsToken())
        m_state->step = Step::Token;
}

LiveEligibility::~LiveEligibility() = default;

std::optional<sync::HttpRequest> LiveEligibility::next()
{
    State &state = *m_state;
    if (state.step == Step::Over)
        return {};
    Outcome<sync::HttpRequest> request = state.step == Step::Token ? state.login.question() : state.step == Step::Question ? state.ask() : state.fetch();
    if (!request) {
        state.stop(request.error());
        return {};
    }
    if (state.step != Step::Token)
        state.login.authorize(*request);
    request->totalMilliseconds = state.shareOf(state.step);
    request->idleMilliseconds = request->totalMilliseconds;
    request->largestReply = largestReply;
    state.left -= request->totalMilliseconds;
    return *std::move(request);
}

void LiveEligibility::take(const Outcome<sync::HttpReply> &reply)
{
    if (reply)
        m_state->takeReply(*reply);
    else
        m_state->stop(reply.error());
}

const std::optional<LiveAnswer> &LiveEligibility::answer() const
{
    return m_state->answer;
}

const std::optional<Failure> &LiveEligibility::trouble() const
{
    return m_state->trouble;
}

} // namespace guichet::fhir
