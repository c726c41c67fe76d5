// SPDX-License-Identifier: Apache-2.0
#include "sync/judge_reply.h"

#include "sync/retry.h"

#include <algorithm>
#include <array>
#include <string>

namespace guichet::sync {
namespace {

using Judge = ReplyJudgement (*)(const HttpReply &, const Asked &);

bool beginsWith(std::string_view text, std::string_view lowerCase)
{
    const auto same = [](char a, char b) { return (a >= 'A' && a <= 'Z' ? a - 'A' + 'a' : a) == b; };
    return text.size() >= lowerCase.size() && std::equal(lowerCase.begin(), lowerCase.end(), text.begin(), [&](char b, char a) { return same(a, b); });
}

ReplyJudgement step(NextStep next)
{
    ReplyJudgement judged;
    judged.step = next;
    return judged;
}

ReplyJudgement trouble(Code code, const HttpReply &reply)
{
    ReplyJudgement judged;
    judged.why = Failure{code, {}, "status " + std::to_string(reply.status)};
    judged.isTransportTrouble = true;
    return judged;
}

bool isOfItsKind(const HttpReply &reply, const Asked &asked)
{
    const std::string_view type = reply.header("content-type");
    return type.empty() || beginsWith(type, asked.expectedType); // a proxy may have lost the header
}

ReplyJudgement readIt(const HttpReply &reply, const Asked &asked)
{
    if (beginsWith(reply.header("content-type"), "text/html"))
        return trouble(Code::N01, reply);
    if (reply.body.empty())
        return trouble(reply.isCut ? Code::N08 : Code::N03, reply);
    return isOfItsKind(reply, asked) ? step(NextStep::Read) : trouble(Code::N03, reply);
}

ReplyJudgement nothingThere(const HttpReply &, const Asked &)
{
    return step(NextStep::NotThere);
}

// A refusal of the mutual's carries what it signed; without, it is not the mutual's.
ReplyJudgement signedRefusal(const HttpReply &reply, const Asked &asked)
{
    const bool speaks = !reply.body.empty() && beginsWith(reply.header("content-type"), asked.expectedType);
    return speaks ? step(NextStep::Read) : trouble(Code::N03, reply);
}

ReplyJudgement login(const HttpReply &reply, const Asked &asked)
{
    if (asked.hasLogin && !asked.loginIsFresh)
        return step(NextStep::RenewLogin);
    ReplyJudgement judged = trouble(Code::N09, reply);
    judged.isTransportTrouble = !asked.hasLogin; // a proxy may have said so; a server that has seen a fresh token knows us
    return judged;
}

ReplyJudgement tooLarge(const HttpReply &reply, const Asked &asked)
{
    if (asked.claims > 1)
        return step(NextStep::SendLess);
    ReplyJudgement judged = trouble(Code::N11, reply);
    judged.step = NextStep::SendByStick;
    judged.isTransportTrouble = false;
    return judged;
}

ReplyJudgement busy(const HttpReply &reply, const Asked &asked)
{
    ReplyJudgement judged = trouble(Code::N10, reply);
    judged.isTransportTrouble = false;
    judged.retryAfter = parseRetryAfter(reply.header("retry-after"), asked.now);
    if (judged.retryAfter)
        judged.why->fields = {{"minutes", std::to_string((*judged.retryAfter + 59) / 60)}};
    return judged;
}

ReplyJudgement unknownAnswer(const HttpReply &reply, const Asked &)
{
    return trouble(Code::N03, reply);
}

ReplyJudgement diverted(const HttpReply &reply, const Asked &)
{
    return trouble(Code::N02, reply);
}

ReplyJudgement portal(const HttpReply &reply, const Asked &)
{
    return trouble(Code::N01, reply);
}

ReplyJudgement notItsWork(const HttpReply &reply, const Asked &)
{
    ReplyJudgement judged = trouble(Code::N13, reply);
    judged.why->fields = {{"detail", "HTTP " + std::to_string(reply.status)}};
    return judged;
}

struct Row {
    int first = 0;
    int last = 0;
    Judge judge = nullptr;
};
constexpr std::array rowsInOrder{ // the first row that holds the status
    Row{200, 299, readIt},
    Row{304, 304, nothingThere},
    Row{300, 399, diverted},
    Row{401, 401, login},
    Row{403, 403, login},
    Row{404, 404, nothingThere},
    Row{405, 405, notItsWork},
    Row{407, 407, portal}, // a proxy wants a login of its own
    Row{408, 408, busy},
    Row{409, 409, signedRefusal},
    Row{413, 413, tooLarge},
    Row{422, 422, signedRefusal},
    Row{425, 425, busy},
    Row{429, 429, busy},
    Row{400, 499, unknownAnswer},
    Row{511, 511, portal},
    Row{500, 599, busy},
    Row{0, 999, unknownAnswer},
};

} // namespace

ReplyJudgement judgeReply(const Outcome<HttpReply> &outcome, const Asked &asked)
{
    if (!outcome) {
        ReplyJudgement judged;
        judged.why = outcome.error();
        judged.isTransportTrouble = true;
        return judged;
    }
    const auto row = std::find_if(rowsInOrder.begin(), rowsInOrder.end(), [&](const Row &each) { return outcome->status >= each.first && outcome->status <= each.last; });
    return row == rowsInOrder.end() ? unknownAnswer(*outcome, asked) : row->judge(*outcome, asked);
}

} // namespace guichet::sync
