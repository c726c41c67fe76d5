// SPDX-License-Identifier: Apache-2.0
#include "sync/mutual/serve/admission.h"

namespace guichet::mutual::serve {

namespace {

constexpr std::int64_t whenNoncesAreFull = 60; // seconds

Told notAuthenticated(const Terminal &terminal)
{
    Told told = plainLine(401, "not authenticated");
    told.terminal = terminal.name.text;
    return told;
}

bool isNear(std::int64_t time, std::int64_t now)
{
    return time >= now - sync::nonceSeconds && time <= now + sync::nonceSeconds;
}

std::optional<Told> refuseNonce(Nonces::Seen seen, const Terminal &terminal)
{
    if (seen == Nonces::Seen::Full)
        return tryLater(503, whenNoncesAreFull, "too many requests");
    if (seen == Nonces::Seen::Before)
        return notAuthenticated(terminal);
    return {};
}

std::optional<Told> tooMany(std::int64_t seconds)
{
    if (seconds == 0)
        return {};
    return tryLater(429, seconds, "too many requests");
}

// An address we do not know (this machine itself, an untold proxy) is not counted.
std::int64_t take(RateLimit &limit, const std::string &address)
{
    return address.empty() ? 0 : limit.take(address, std::chrono::steady_clock::now());
}

} // namespace

std::optional<Told> Admission::refuseGet(const Asked &asked)
{
    return tooMany(take(m_gets, asked.address));
}

std::optional<Told> Admission::refuseWrongs(const Asked &asked)
{
    return asked.address.empty() ? std::nullopt : tooMany(m_wrongs.waitFor(asked.address, std::chrono::steady_clock::now()));
}

void Admission::noteWrong(const Asked &asked)
{
    take(m_wrongs, asked.address);
}

std::optional<Told> Admission::refuseTerminal(const Terminal &terminal)
{
    auto refused = tooMany(m_terminals.take(terminal.name.text, std::chrono::steady_clock::now()));
    if (refused)
        refused->terminal = terminal.name.text;
    return refused;
}

std::optional<Told> Admission::refuseAuth(const Asked &asked, const Terminal &terminal, std::int64_t now)
{
    if (asked.auth.empty())
        return {};
    const auto auth = sync::parseAuth(asked.auth);
    sync::HttpRequest request;
    request.method = sync::Method::Post;
    request.path = asked.path;
    request.body = copyOf(asked.body);
    if (!auth || auth->terminal != terminal.name.text || !isNear(auth->time, now) || !sync::isSignedBy(*auth, request, terminal.signKey))
        return notAuthenticated(terminal);
    return refuseNonce(m_nonces.note("auth " + terminal.name.text, auth->nonce, now), terminal);
}

std::optional<Told> Admission::refuseQuestion(const Asked &asked, const Terminal &terminal, std::int64_t time, ByteView nonce, std::int64_t now)
{
    const auto seen = m_nonces.note("question " + terminal.name.text, nonce, now);
    if (!asked.auth.empty())
        return {};
    if (!isNear(time, now))
        return notAuthenticated(terminal);
    return refuseNonce(seen, terminal);
}

} // namespace guichet::mutual::serve
