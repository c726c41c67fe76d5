// SPDX-License-Identifier: Apache-2.0
#include "sync/mutual/serve/incoming.h"

#include "sync/mutual/serve/listen_address.h"

#include <microhttpd.h>

#include <charconv>

namespace guichet::mutual::serve {

namespace {

constexpr std::int64_t whenCrowded = 30; // seconds
constexpr std::size_t droppedAtMost = std::size_t{1} << 20; // read and forgotten, so that an honest client hears its 413

Verb verbOf(std::string_view method)
{
    if (method == "GET")
        return Verb::Get;
    if (method == "HEAD")
        return Verb::Head;
    return method == "POST" ? Verb::Post : Verb::Other;
}

std::string_view headerOf(MHD_Connection *connection, const char *name)
{
    const char *value = MHD_lookup_connection_value(connection, MHD_HEADER_KIND, name);
    return value ? value : "";
}

std::optional<std::uint64_t> numberIn(std::string_view text)
{
    std::uint64_t number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc{} || end != text.data() + text.size())
        return {};
    return number;
}

// The proxy adds the address it saw at the end; what stands before is the client's own word.
std::string lastForwarded(std::string_view value)
{
    const auto comma = value.rfind(',');
    std::string_view last = comma == std::string_view::npos ? value : value.substr(comma + 1);
    while (last.starts_with(' '))
        last.remove_prefix(1);
    return std::string(last.substr(0, 45));
}

// Empty for this machine itself: behind a proxy nobody told us of, everybody would be one.
std::string addressOf(MHD_Connection *connection, bool isBehindProxy)
{
    if (isBehindProxy)
        return lastForwarded(headerOf(connection, "X-Forwarded-For"));
    const auto *info = MHD_get_connection_info(connection, MHD_CONNECTION_INFO_CLIENT_ADDRESS);
    if (info == nullptr || isLoopback(info->client_addr))
        return {};
    return addressText(info->client_addr);
}

} // namespace

Incoming::Incoming(std::string_view theMethod, std::string_view theUrl, std::atomic<std::size_t> &bodies)
    : method(theMethod)
    , url(theUrl)
    , m_bodies(bodies)
{
}

Incoming::~Incoming()
{
    m_bodies -= m_body.size();
}

std::optional<Told> Incoming::refuseByHeaders(MHD_Connection *connection, const Limits &limits) const
{
    const Verb verb = verbOf(method);
    if (verb == Verb::Other) {
        Told told = plainLine(405, "method not allowed");
        told.headers.push_back({"Allow", "GET, HEAD, POST"});
        return told;
    }
    const std::string_view length = headerOf(connection, "Content-Length");
    const std::uint64_t most = verb == Verb::Post ? limits.largestBody : 0;
    if (!length.empty() && numberIn(length).value_or(UINT64_MAX) > most)
        return plainLine(413, "body too large");
    if (verb != Verb::Post && !headerOf(connection, "Transfer-Encoding").empty())
        return plainLine(413, "no body here");
    if (const auto encoding = headerOf(connection, "Content-Encoding"); !encoding.empty() && encoding != "identity")
        return plainLine(415, "no content encoding here");
    return {};
}

bool Incoming::take(ByteView piece, const Limits &limits)
{
    m_isTooMuch = m_isTooMuch || m_body.size() + piece.size() > limits.largestBody;
    if (!m_isTooMuch && !m_isCrowded) {
        m_isCrowded = m_bodies.fetch_add(piece.size()) + piece.size() > limits.bodiesInMemory;
        if (!m_isCrowded) {
            append(m_body, piece);
            return true;
        }
        m_bodies -= piece.size();
    }
    m_bodies -= m_body.size();
    m_body = {};
    m_dropped += piece.size();
    return m_dropped <= droppedAtMost;
}

std::optional<Told> Incoming::refuseByBody() const
{
    if (m_isTooMuch)
        return plainLine(413, "body too large");
    if (m_isCrowded)
        return tryLater(503, whenCrowded, "too many uploads at once");
    return {};
}

Asked Incoming::asked(MHD_Connection *connection, const Limits &limits) const
{
    Asked asked;
    asked.verb = verbOf(method);
    asked.path = url.starts_with('/') ? url.substr(1) : url;
    const char *nonce = MHD_lookup_connection_value(connection, MHD_GET_ARGUMENT_KIND, "nonce");
    asked.nonce = nonce ? nonce : "";
    asked.auth = headerOf(connection, "Guichet-Auth");
    asked.range = headerOf(connection, "Range");
    asked.ifRange = headerOf(connection, "If-Range");
    asked.ifNoneMatch = headerOf(connection, "If-None-Match");
    asked.address = addressOf(connection, limits.isBehindProxy);
    asked.body = m_body;
    return asked;
}

} // namespace guichet::mutual::serve
