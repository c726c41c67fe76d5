// SPDX-License-Identifier: Apache-2.0
#include "sync/openimis/server_words.h"

#include "sync/openimis/loose_json.h"
#include "terminal/base/utf8.h"

#include <QJsonDocument>

namespace guichet::sync::openimis {

namespace {

constexpr std::size_t longestWords = 200;
constexpr std::size_t longestToken = 8192;

std::string shown(std::string_view text)
{
    std::string safe;
    while (!text.empty()) {
        const auto codePoint = utf8::takeCodePoint(text);
        if (!codePoint)
            break;
        if (utf8::isForbiddenInNames(*codePoint))
            safe.push_back(' ');
        else
            utf8::append(safe, *codePoint);
    }
    return std::string(utf8::clipped(safe, longestWords));
}

bool isHeaderText(std::string_view text)
{
    return !text.empty() && text.size() <= longestToken && text.find_first_not_of("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.=") == std::string_view::npos;
}

} // namespace

std::string wordsOf(const HttpReply &reply)
{
    const auto outcome = objectIn(reply.body);
    if (!outcome)
        return {};
    for (const QJsonValue &issue : arrayAt(*outcome, "issue")) {
        const std::string words = shown(textAt(issue.toObject(), "details.text"));
        if (!words.empty())
            return words;
    }
    return {};
}

bool isPlainId(std::string_view id)
{
    return !id.empty() && id.size() <= 64
        && id.find_first_not_of("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-") == std::string_view::npos;
}

std::string statusText(const HttpReply &reply)
{
    const std::string words = wordsOf(reply);
    return words.empty() ? "HTTP " + std::to_string(reply.status) : words;
}

Bytes encodeLogin(const std::string &user, const std::string &password)
{
    QJsonObject login;
    login.insert(QLatin1String("username"), QString::fromStdString(user));
    login.insert(QLatin1String("password"), QString::fromStdString(password));
    const QByteArray text = QJsonDocument(login).toJson(QJsonDocument::Compact);
    return Bytes(text.begin(), text.end());
}

std::optional<Token> parseLogin(ByteView body)
{
    const auto reply = objectIn(body);
    if (!reply)
        return {};
    Token token{textAt(*reply, "token"), wholeIn(at(*reply, "exp")).value_or(0)};
    if (!isHeaderText(token.jwt))
        return {};
    return token;
}

} // namespace guichet::sync::openimis
