// SPDX-License-Identifier: Apache-2.0
#include "sync/transport/http/reply_reader.h"

#include "sync/transport/http/reply_head.h"
#include "sync/transport/http/reply_rules.h"

#include <algorithm>
#include <charconv>

namespace guichet::sync {
namespace {

constexpr std::size_t longestLine = 1024; // of a chunk's size, of a trailer

Failure notHttp(const char *what)
{
    return {Code::N03, {}, what};
}

template <class Number>
std::optional<Number> numberIn(std::string_view text, int base)
{
    Number number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number, base);
    if (error != std::errc{} || end != text.data() + text.size())
        return {};
    return number;
}

// Where the head ends and how long its end is; nothing while it has not come.
struct End {
    std::size_t at = 0;
    std::size_t bytes = 0;
};
// `from`: what lies before it was looked through, so that a line that brings one
// byte at a time costs no more than one that brings all.
std::optional<End> endOfHead(std::string_view text, std::size_t from)
{
    const std::size_t strict = text.find("\r\n\r\n", from);
    const std::size_t lax = text.find("\n\n", from);
    if (strict == std::string_view::npos && lax == std::string_view::npos)
        return {};
    return strict < lax ? End{strict, 4} : End{lax, 2};
}

} // namespace

std::optional<Failure> ReplyReader::take(ByteView bytes)
{
    m_pending.append(textOf(bytes));
    m_waits = false;
    while (!m_waits && !isWhole()) {
        if (auto failure = step())
            return failure;
    }
    m_pending.erase(0, m_at);
    m_at = 0;
    if (isWhole() && !m_pending.empty())
        m_staysOpen = false; // more than one reply to one question
    return {};
}

void ReplyReader::end()
{
    if (m_state == State::UntilTheEnd)
        m_state = State::Whole;
    m_staysOpen = false;
}

HttpReply ReplyReader::takeReply()
{
    m_reply.isCut = !isWhole();
    return std::move(m_reply);
}

std::optional<Failure> ReplyReader::step()
{
    switch (m_state) {
    case State::Head: return readHead();
    case State::Counted:
    case State::Chunk:
    case State::UntilTheEnd: return readBody();
    case State::ChunkSize:
    case State::ChunkEnd:
    case State::Trailer: return readLine();
    case State::Whole: break;
    }
    return {};
}

std::optional<Failure> ReplyReader::readHead()
{
    constexpr std::size_t longestEnd = 4;
    const auto end = endOfHead(rest(), m_searched);
    m_searched = end ? 0 : rest().size() - std::min(rest().size(), longestEnd);
    if (end ? end->at > largestHeaders : rest().size() >= largestHeaders + longestEnd)
        return Failure{Code::N05, {}, "headers beyond their limit"};
    m_waits = !end.has_value();
    if (m_waits)
        return {};
    auto head = parseReplyHead(rest().substr(0, end->at));
    m_at += end->at + end->bytes;
    if (!head)
        return notHttp("no head of a reply");
    if (head->status < 200) { // 100 Continue and its like: the reply is still to come
        m_lineBytes += end->at;
        return m_lineBytes > largestHeaders ? std::optional(notHttp("no end of provisional replies")) : std::nullopt;
    }
    m_reply.status = head->status;
    m_reply.headers = std::move(head->headers);
    m_reply.bodyFrom = bodyFrom(m_reply);
    if (auto failure = beginBody(head->isOld))
        return failure;
    return checkHead(m_request, m_reply);
}

std::optional<Failure> ReplyReader::beginBody(bool isOld)
{
    const std::string_view coding = m_reply.header("transfer-encoding");
    const std::string_view length = m_reply.header("content-length");
    m_staysOpen = !isOld && !isSameWord(m_reply.header("connection"), "close");
    if (m_reply.status == 204 || m_reply.status == 304) {
        m_state = State::Whole;
    } else if (!coding.empty()) {
        m_state = State::ChunkSize;
        m_staysOpen = m_staysOpen && length.empty();
        if (!isSameWord(coding, "chunked"))
            return notHttp("an unknown coding");
    } else if (!length.empty()) {
        const auto bytes = numberIn<std::uint64_t>(length, 10);
        if (!bytes)
            return notHttp("a length that is none");
        m_left = *bytes;
        m_state = m_left > 0 ? State::Counted : State::Whole;
    } else {
        m_state = State::UntilTheEnd;
    }
    return {};
}

std::optional<Failure> ReplyReader::readBody()
{
    const std::size_t size = m_state == State::UntilTheEnd ? rest().size() : static_cast<std::size_t>(std::min<std::uint64_t>(rest().size(), m_left));
    if (m_reply.body.size() + size > m_request.largestReply)
        return Failure{Code::N05, {}, "longer than asked for"};
    append(m_reply.body, bytesOf(rest().substr(0, size)));
    m_at += size;
    if (m_state != State::UntilTheEnd)
        m_left -= size;
    m_waits = m_state == State::UntilTheEnd || m_left > 0;
    if (!m_waits)
        m_state = m_state == State::Counted ? State::Whole : State::ChunkEnd;
    return {};
}

// The lines between the pieces of a chunked body. Many or long ones are no body:
// together they stay below a head's size and the body's own.
std::optional<Failure> ReplyReader::readLine()
{
    const std::size_t end = rest().find('\n');
    m_waits = end == std::string_view::npos;
    m_lineBytes += m_waits ? 0 : end + 1;
    if (std::min(end, rest().size()) > longestLine || m_lineBytes > largestHeaders + m_reply.body.size())
        return Failure{Code::N05, {}, "lines without end"};
    if (m_waits)
        return {};
    std::string_view line = rest().substr(0, end);
    m_at += end + 1;
    if (line.ends_with('\r'))
        line.remove_suffix(1);
    return readLine(line);
}

std::optional<Failure> ReplyReader::readLine(std::string_view line)
{
    if (m_state == State::ChunkEnd) {
        m_state = State::ChunkSize;
        return line.empty() ? std::nullopt : std::optional(notHttp("a chunk without its end"));
    }
    if (m_state == State::Trailer) { // what trailers say is not read
        m_state = line.empty() ? State::Whole : State::Trailer;
        return {};
    }
    const auto size = numberIn<std::uint32_t>(line.substr(0, line.find_first_of("; \t")), 16);
    if (!size)
        return notHttp("a chunk's size that is none");
    m_left = *size;
    m_state = m_left > 0 ? State::Chunk : State::Trailer;
    return {};
}

} // namespace guichet::sync
