// SPDX-License-Identifier: Apache-2.0
#include "sync/transport/http/reply_rules.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace guichet::sync {
namespace {

using Found = std::optional<Failure>;
using Rule = Found (*)(const HttpRequest &, const HttpReply &);

Found found(Code code, std::string detail)
{
    return Failure{code, {}, std::move(detail)};
}

std::string lowerCase(std::string_view text)
{
    std::string lower(text);
    std::transform(lower.begin(), lower.end(), lower.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    return lower;
}

std::optional<std::uint64_t> numberIn(std::string_view text)
{
    std::uint64_t number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc{} || end != text.data() + text.size())
        return {};
    return number;
}

// Of "bytes 100-199/300": 100.
std::optional<std::uint64_t> startOf(std::string_view contentRange)
{
    constexpr std::string_view unit = "bytes ";
    if (!contentRange.starts_with(unit))
        return {};
    contentRange.remove_prefix(unit.size());
    return numberIn(contentRange.substr(0, contentRange.find('-')));
}

// Words of the addresses a network's own login page lives at.
bool looksLikeLogin(std::string_view location)
{
    constexpr std::array<std::string_view, 9> words{"login", "logon", "portal", "captive", "hotspot", "wifi", "signin", "connexion", "welcome"};
    const std::string lower = lowerCase(location);
    return std::any_of(words.begin(), words.end(), [&](std::string_view word) { return lower.find(word) != std::string::npos; });
}

Found tooManyHeaders(const HttpRequest &, const HttpReply &head)
{
    std::size_t bytes = 0;
    for (const HttpHeader &header : head.headers)
        bytes += header.name.size() + header.value.size() + 4;
    if (bytes <= largestHeaders && head.headers.size() <= mostHeaders)
        return {};
    return found(Code::N05, "headers beyond their limit");
}

Found portal(const HttpRequest &, const HttpReply &head)
{
    if (head.status == 511)
        return found(Code::N01, "status 511");
    const bool isPage = lowerCase(head.header("content-type")).starts_with("text/html");
    if (isPage && head.status >= 200 && head.status < 300)
        return found(Code::N01, "a web page in place of an answer"); // no road ever answers one
    return {};
}

Found redirection(const HttpRequest &, const HttpReply &head)
{
    if (head.status < 300 || head.status >= 400 || head.status == 304)
        return {};
    return found(looksLikeLogin(head.header("location")) ? Code::N01 : Code::N02, "redirection, not followed");
}

Found codedUnasked(const HttpRequest &, const HttpReply &head)
{
    const std::string coding = lowerCase(head.header("content-encoding"));
    if (coding.empty() || coding == "identity")
        return {};
    return found(Code::N05, "a compressed body nobody asked for"); // never unpacked: it may be a bomb
}

Found tooLong(const HttpRequest &request, const HttpReply &head)
{
    const auto length = numberIn(head.header("content-length"));
    if (!length || *length <= request.largestReply)
        return {};
    return found(Code::N05, "announced longer than asked for");
}

Found wrongPart(const HttpRequest &request, const HttpReply &head)
{
    if (head.status != 206)
        return {};
    const auto start = startOf(head.header("content-range"));
    if (request.rangeFrom > 0 && start == request.rangeFrom)
        return {};
    return found(Code::N03, "another part than asked for");
}

constexpr std::array<Rule, 6> rulesInOrder{tooManyHeaders, portal, redirection, codedUnasked, wrongPart, tooLong};

} // namespace

std::optional<Failure> checkHead(const HttpRequest &request, const HttpReply &head)
{
    for (const Rule rule : rulesInOrder) {
        if (auto failure = rule(request, head))
            return failure;
    }
    return {};
}

std::uint64_t bodyFrom(const HttpReply &head)
{
    return head.status == 206 ? startOf(head.header("content-range")).value_or(0) : 0;
}

} // namespace guichet::sync
