// SPDX-License-Identifier: Apache-2.0
#include "terminal/desk/exchange_step.h"

#include <array>

// What a reply means that is not what was asked for: a status says only what the
// way was like, never anything about a claim.
namespace guichet::desk {
namespace {

struct Meaning {
    int first;
    int last;
    Code code;
};
// The first row that holds the status decides.
constexpr std::array meanings{
    Meaning{300, 399, Code::N02}, // never followed
    Meaning{401, 401, Code::N09},
    Meaning{403, 403, Code::N09},
    Meaning{407, 407, Code::N01}, // a proxy wants its own login
    Meaning{404, 405, Code::N13},
    Meaning{413, 413, Code::N11},
    Meaning{408, 408, Code::N10},
    Meaning{429, 429, Code::N10},
    Meaning{500, 599, Code::N10},
    Meaning{511, 511, Code::N01},
};

bool isPage(const sync::HttpReply &reply)
{
    return reply.header("content-type").starts_with("text/html");
}

Code codeOf(const sync::HttpReply &reply)
{
    if (reply.status == 511 || (reply.status < 300 && isPage(reply)))
        return Code::N01;
    if (reply.isCut)
        return Code::N08;
    for (const Meaning &meaning : meanings) {
        if (reply.status >= meaning.first && reply.status <= meaning.last)
            return meaning.code;
    }
    return Code::N03;
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
    Failure failure{codeOf(reply), {}, "HTTP " + std::to_string(reply.status)};
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
