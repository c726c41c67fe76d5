// SPDX-License-Identifier: Apache-2.0
#include "sync/mutual/serve/relay_site.h"

#include "sync/exchange_message.h"
#include "sync/mutual/files.h"
#include "sync/mutual/serve/static_files.h"
#include "sync/retry.h"
#include "sync/road_paths.h"
#include "sync/sealed_file.h"

#include <algorithm>

namespace guichet::mutual::serve {

namespace {

constexpr std::int64_t whenAway = 60;    // seconds, said to the terminal
constexpr std::size_t longestName = 32;
constexpr std::string_view packs = "v1/packs/";
constexpr std::string_view mailType = "application/octet-stream";

// Later, perhaps: not an answer to what was posted.
bool isAway(const Outcome<sync::HttpReply> &reply)
{
    return !reply || reply->isCut || reply->status >= 500 || reply->status == 429 || reply->status == 408;
}

bool isMail(const sync::HttpReply &reply)
{
    return reply.status == 200 && reply.header("content-type") == mailType && !sync::parseMail(reply.body).isCut;
}

std::optional<crypto::Hash> packIn(std::string_view path)
{
    const auto bytes = path.starts_with(packs) ? fromHex(path.substr(packs.size())) : std::nullopt;
    return bytes ? exactly<32>(*bytes) : std::nullopt;
}

bool isPosted(std::string_view path)
{
    return path == sync::paths::claims || path == sync::paths::have || path == sync::paths::answers;
}

sync::HttpRequest postOf(std::string_view path, ByteView body, std::int64_t milliseconds)
{
    sync::HttpRequest request;
    request.method = sync::Method::Post;
    request.path = path;
    request.body = copyOf(body);
    request.headers = {{"Content-Type", std::string(mailType)}};
    request.totalMilliseconds = milliseconds;
    request.idleMilliseconds = milliseconds;
    return request;
}

} // namespace

RelaySite::RelaySite(RelayOrder order, std::unique_ptr<RelayStore> store)
    : m_order(std::move(order))
    , m_store(std::move(store))
    , m_packs(m_order.folder + "/www/v1/packs", m_order.upstream)
    , m_admission(m_order.limits)
{
}

Outcome<std::unique_ptr<RelaySite>> RelaySite::open(RelayOrder order)
{
    if (const auto made = makeFolders(order.folder + "/www/v1/packs"); !made)
        return made.failure();
    auto store = RelayStore::open(order.folder + "/relay.sqlite");
    if (!store)
        return store.failure();
    return std::make_unique<RelaySite>(std::move(order), std::move(*store));
}

std::int64_t RelaySite::waitingCount()
{
    const auto count = m_store->waitingCount();
    return count ? *count : 0;
}

Told RelaySite::answer(const Asked &asked)
{
    if (asked.verb == Verb::Post)
        return isPosted(asked.path) ? answerPost(asked) : plainLine(404, "not here");
    if (auto refused = m_admission.refuseGet(asked))
        return std::move(*refused);
    return answerGet(asked);
}

bool RelaySite::mayAsk() const
{
    return m_failures == 0 || m_order.clock() - m_failedAt >= std::min(std::max(sync::firstWait, m_askedFor.load()), sync::longestAsked);
}

Outcome<sync::HttpReply> RelaySite::ask(const sync::HttpRequest &request)
{
    auto reply = m_order.upstream(request);
    if (!isAway(reply)) {
        m_failures = 0;
        return reply;
    }
    const std::int64_t now = m_order.clock();
    m_failedAt = now;
    m_askedFor = reply ? sync::parseRetryAfter(reply->header("retry-after"), now).value_or(0) : 0;
    ++m_failures;
    return reply;
}

Told RelaySite::answerGet(const Asked &asked)
{
    if (asked.path == "v1/time") {
        sync::HttpRequest request;
        request.path = sync::paths::time(asked.nonce.substr(0, longestName));
        request.totalMilliseconds = m_order.answerMilliseconds;
        const auto reply = m_order.upstream(request);
        return !isAway(reply) && reply->status == 200 ? mail(200, reply->body, {}) : tryLater(503, whenAway, "the mutual is away");
    }
    if (!asked.path.starts_with("v1/") || !isPlainPath(asked.path))
        return plainLine(404, "not here");
    return asked.path.starts_with(packs) ? answerPack(asked) : answerPage(asked);
}

Told RelaySite::answerPack(const Asked &asked)
{
    const auto name = packIn(asked.path);
    if (!name || asked.path != sync::paths::pack(*name))
        return plainLine(404, "not here");
    if (m_packs.wait(*name, std::chrono::milliseconds(m_order.answerMilliseconds)))
        return answerWithFile(m_order.folder + "/www", asked);
    return tryLater(503, whenAway, "not here yet");
}

// Manifests, roots and deltas: as the mutual has them now; as it had them, when it is away.
Told RelaySite::answerPage(const Asked &asked)
{
    sync::HttpRequest request;
    request.path = asked.path;
    request.totalMilliseconds = m_order.answerMilliseconds;
    const auto reply = mayAsk() ? ask(request) : Outcome<sync::HttpReply>(fail(Code::N08));
    // Any web server may stand there; a page for people is not what was asked for.
    const bool isFresh = !isAway(reply) && reply->status == 200 && !reply->header("content-type").starts_with("text/html");
    if (!isFresh && !isAway(reply))
        return plainLine(reply->status == 404 ? 404 : 502, "not there");
    const auto kept = isFresh ? m_store->keepPage(asked.path, reply->body, m_order.clock()) : Outcome<void>{};
    const auto page = isFresh ? Outcome<std::optional<Bytes>>(reply->body) : m_store->findPage(asked.path);
    if (!page || !*page)
        return tryLater(503, whenAway, "the mutual is away");
    const std::string tag = '"' + toHex(crypto::hash(**page)).substr(0, 32) + '"';
    Told told = mail(200, **page, {});
    told.headers = {{"Content-Type", std::string(mailType)}, {"ETag", tag}, {"Cache-Control", "no-cache"}};
    if (asked.ifNoneMatch == tag || !kept) {
        told.status = kept ? 304 : 200; // a page that could not be kept is still the right one
        if (kept)
            told.body.clear();
    }
    return told;
}

Told RelaySite::answerPost(const Asked &asked)
{
    const auto header = sync::peekHeader(asked.body);
    const bool isOfForm = header && header->from.size() <= longestName && header->type == (asked.path == sync::paths::claims ? sync::FileType::Claims : sync::FileType::Question);
    if (!isOfForm)
        return plainLine(400, "not a file of ours");
    const std::string &terminal = header->from;
    if (auto refused = m_admission.refuseTerminal({{}, {}, 'A', {terminal}, {}, {}}))
        return std::move(*refused);
    if (!mayAsk() || !forwardAllOf(terminal))
        return keepForLater(asked, terminal);
    auto request = postOf(asked.path, asked.body, m_order.answerMilliseconds);
    if (!asked.auth.empty())
        request.headers.push_back({std::string(sync::authHeader), asked.auth});
    const auto reply = ask(request);
    return isAway(reply) ? keepForLater(asked, terminal) : passOn(asked, terminal, *reply);
}

Told RelaySite::passOn(const Asked &asked, const std::string &terminal, const sync::HttpReply &reply)
{
    if (isMail(reply)) {
        Told told = mail(200, mailFor(terminal, reply.body), terminal);
        return told;
    }
    if (reply.status == 200 || reply.status < 400)
        return keepForLater(asked, terminal); // a page of the network's own: nothing has arrived
    Told told = plainLine(reply.status, "refused by the mutual");
    told.terminal = terminal;
    return told;
}

// On our disk before the terminal hears of it. It stays unacknowledged there: only
// the mutual's receipt counts. Questions are not kept: asked later they say nothing.
Told RelaySite::keepForLater(const Asked &asked, const std::string &terminal)
{
    if (asked.path == sync::paths::claims) {
        if (const auto kept = m_store->keep(terminal, asked.body, m_order.clock()); !kept)
            return tryLater(503, whenAway, "no room left here");
    }
    return mail(202, mailFor(terminal, {}), terminal);
}

Bytes RelaySite::mailFor(const std::string &terminal, ByteView more)
{
    const auto files = m_store->takeMail(terminal);
    Bytes body = files ? sync::encodeMail(*files) : Bytes{};
    append(body, more);
    return body;
}

RelaySite::Sent RelaySite::forward(const RelayStore::Waiting &waiting)
{
    const auto reply = ask(postOf(sync::paths::claims, waiting.body, 60'000));
    if (isAway(reply) || (reply->status < 400 && !isMail(*reply)))
        return Sent::Away;
    // Refused for good: the terminal still has it and hears so when it asks itself.
    const bool isTaken = isMail(*reply);
    const auto files = isTaken ? sync::parseMail(reply->body).files : std::vector<ByteView>{};
    if (const auto done = m_store->delivered(waiting, files); !done)
        return Sent::Away;
    return isTaken ? Sent::Delivered : Sent::Refused;
}

bool RelaySite::forwardAllOf(const std::string &terminal)
{
    const std::lock_guard lock(m_forwarding);
    for (;;) {
        const auto waiting = m_store->findOldestOf(terminal);
        if (!waiting)
            return false;
        if (!*waiting)
            return true;
        if (forward(**waiting) == Sent::Away)
            return false;
    }
}

std::int64_t RelaySite::forwardWaiting(std::uint64_t chance)
{
    const std::lock_guard lock(m_forwarding);
    const std::int64_t now = m_order.clock();
    if (m_failures > 0 && now < m_notBefore)
        return 1;
    const auto waiting = m_store->findOldest();
    if (!waiting || !*waiting)
        return 1;
    if (forward(**waiting) != Sent::Away)
        return 0;
    m_notBefore = now + sync::waitBeforeRetry(std::max(1U, m_failures.load()), chance, m_askedFor.load());
    return 1;
}

} // namespace guichet::mutual::serve
