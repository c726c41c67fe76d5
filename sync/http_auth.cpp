// SPDX-License-Identifier: Apache-2.0
#include "sync/http_auth.h"

#include "terminal/base/base64.h"

#include <charconv>

namespace guichet::sync {
namespace {

constexpr std::size_t longestTerminal = 32;
constexpr std::size_t longestHeader = 256;

Bytes messageOf(const HttpAuth &auth, const HttpRequest &request)
{
    std::string text(nameOf(request.method));
    text += " /" + request.path + '\n' + std::to_string(auth.time) + '\n' + base64url(auth.nonce) + '\n';
    Bytes message(text.begin(), text.end());
    append(message, crypto::hash(request.body));
    return message;
}

std::string_view trimmed(std::string_view text)
{
    const auto first = text.find_first_not_of(' ');
    if (first == std::string_view::npos)
        return {};
    return text.substr(first, text.find_last_not_of(' ') + 1 - first);
}

// The four values between commas; nothing when there are not exactly four.
std::optional<std::array<std::string_view, 4>> partsOf(std::string_view value)
{
    std::array<std::string_view, 4> parts;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        const auto comma = value.find(',');
        if ((comma == std::string_view::npos) != (i + 1 == parts.size()))
            return {};
        parts[i] = trimmed(value.substr(0, comma));
        value.remove_prefix(comma == std::string_view::npos ? value.size() : comma + 1);
    }
    return parts;
}

template <std::size_t N>
bool readExactly(std::string_view text, std::array<Byte, N> &to)
{
    const auto bytes = parseBase64url(text);
    if (!bytes || bytes->size() != N)
        return false;
    std::copy(bytes->begin(), bytes->end(), to.begin());
    return true;
}

} // namespace

HttpAuth signRequest(const HttpRequest &request, const std::string &terminal, std::int64_t time, const crypto::Secret &key)
{
    HttpAuth auth;
    auth.terminal = terminal;
    auth.time = time;
    crypto::fillRandom(auth.nonce);
    auth.signature = crypto::sign(crypto::Purpose::Http, messageOf(auth, request), key);
    return auth;
}

std::string encodeAuth(const HttpAuth &auth)
{
    return auth.terminal + ", " + std::to_string(auth.time) + ", " + base64url(auth.nonce) + ", " + base64url(auth.signature);
}

std::optional<HttpAuth> parseAuth(std::string_view value)
{
    const auto parts = value.size() > longestHeader ? std::nullopt : partsOf(value);
    if (!parts)
        return {};
    const auto &[terminal, time, nonce, signature] = *parts;
    HttpAuth auth;
    auth.terminal = terminal;
    const auto [end, error] = std::from_chars(time.data(), time.data() + time.size(), auth.time);
    const bool isTime = error == std::errc{} && end == time.data() + time.size() && auth.time >= 0;
    if (terminal.empty() || terminal.size() > longestTerminal || !isTime || !readExactly(nonce, auth.nonce) || !readExactly(signature, auth.signature))
        return {};
    return auth;
}

bool isSignedBy(const HttpAuth &auth, const HttpRequest &request, const crypto::PublicKey &key)
{
    return crypto::isSignedBy(key, crypto::Purpose::Http, messageOf(auth, request), auth.signature);
}

} // namespace guichet::sync
