// SPDX-License-Identifier: Apache-2.0
#include "sync/judge_reply.h"
#include "terminal/desk/exchange_step.h"

// What a reply means that is not what was asked for: a status says only what the
// way was like, never anything about a claim.
namespace guichet::desk {
namespace {

Code codeOf(const sync::ReplyJudgement &judged, const sync::HttpReply &reply)
{
    if (judged.why && judged.why->code != Code::N03)
        return judged.why->code;
    if (judged.step == sync::NextStep::NotThere)
        return Code::N13;
    return reply.isCut ? Code::N08 : Code::N03;
}

std::string hostOf(const std::string &road)
{
    const auto start = road.find("://");
    const std::string rest = start == std::string::npos ? road : road.substr(start + 3);
    return rest.substr(0, rest.find_first_of("/:"));
}

} // namespace

Failure troubleOf(const Exchange &exchange, const sync::HttpReply &reply)
{
    sync::Asked asked;
    asked.now = exchange.time();
    const sync::ReplyJudgement judged = sync::judgeReply(reply, asked);
    Failure failure{codeOf(judged, reply), {}, "HTTP " + std::to_string(reply.status)};
    if (failure.code == Code::N08)
        failure.fields.emplace_back("hote", hostOf(exchange.road));
    if (failure.code == Code::N03)
        failure.fields.emplace_back("n", std::to_string(exchange.counter.journal.outbox().waiting));
    if (failure.code == Code::N13)
        failure.fields.emplace_back("detail", failure.detail);
    return failure;
}

Failure notRecognised(Exchange &exchange, const char *why)
{
    return {Code::N03, {{"n", std::to_string(exchange.counter.journal.outbox().waiting)}}, why};
}

Outcome<void> ignore(Exchange &exchange, const char *what, const Failure &why)
{
    if (why.code >= Code::D01 && why.code <= Code::D17)
        return Unexpected<Failure>(why);
    exchange.report.receive.ignored.push_back({what, why});
    return {};
}

} // namespace guichet::desk
