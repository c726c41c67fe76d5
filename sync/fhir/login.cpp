// SPDX-License-Identifier: Apache-2.0
#include "sync/fhir/login.h"

#include "sync/fhir/elements.h"
#include "sync/retry.h"
#include "terminal/base/base64.h"
#include "terminal/base/crypto.h"

namespace guichet::fhir {
namespace {

constexpr std::int64_t assertionSeconds = 240; // SMART allows five minutes
constexpr std::int64_t renewBefore = 30;
constexpr std::int64_t latestExpiry = 1'000'000'000'000; // no server means later
constexpr std::size_t largestTokenReply = 64 * 1024;

std::string jsonPart(const QJsonObject &object)
{
    return base64url(bytesOf(toText(object)));
}

} // namespace

std::string percentEncoded(std::string_view text)
{
    constexpr std::string_view plain = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~";
    constexpr std::string_view digits = "0123456789ABCDEF";
    std::string encoded;
    for (const char character : text) {
        const auto byte = static_cast<unsigned char>(character);
        if (plain.find(character) != std::string_view::npos)
            encoded.push_back(character);
        else
            encoded.append(1, '%').append(1, digits[byte >> 4]).append(1, digits[byte & 15]);
    }
    return encoded;
}

std::string_view hostOf(std::string_view url)
{
    const auto scheme = url.find("://");
    if (scheme == std::string_view::npos)
        return {};
    url.remove_prefix(scheme + 3);
    return url.substr(0, url.find_first_of("/?#"));
}

RoadLogin::RoadLogin(const sync::RoadSettings &settings, std::int64_t now)
    : m_settings(settings)
    , m_now(now)
{
    if (settings.login == sync::Login::Bearer)
        m_token = settings.secret;
}

bool RoadLogin::drawsTokens() const
{
    return m_settings.login == sync::Login::SmartBackend || m_settings.login == sync::Login::Password;
}

bool RoadLogin::wantsToken() const
{
    return drawsTokens() && (m_token.empty() || (m_expires && m_now + renewBefore >= *m_expires));
}

// RFC 7523 as SMART Backend Services asks for it, up to its signature.
std::string RoadLogin::assertion(std::string_view unique) const
{
    QJsonObject header;
    addText(header, "alg", "ES384");
    addText(header, "typ", "JWT");
    addText(header, "kid", m_settings.signingKeyId);
    QJsonObject claims;
    for (const char *name : {"iss", "sub"})
        addText(claims, name, m_settings.clientId);
    addText(claims, "aud", m_settings.tokenUrl);
    addText(claims, "jti", unique);
    claims.insert(QLatin1String("iat"), static_cast<qint64>(m_now));
    claims.insert(QLatin1String("exp"), static_cast<qint64>(m_now + assertionSeconds));
    return jsonPart(header) + '.' + jsonPart(claims);
}

Outcome<sync::HttpRequest> RoadLogin::smartQuestion()
{
    const crypto::Secret unique = crypto::Secret::random(16);
    std::string token = assertion(base64url(unique.view()));
    const auto signature = crypto::signEs384(bytesOf(token), m_settings.signingKey);
    if (!signature)
        return fail(Code::E09, {{"fichier", "roads.toml"}, {"ligne", "1"}, {"cle", "signing_key"}, {"attendu", "PEM, EC P-384"}});
    token += '.' + base64url(*signature);
    std::string form = "grant_type=client_credentials&client_assertion_type="
        + percentEncoded("urn:ietf:params:oauth:client-assertion-type:jwt-bearer") + "&client_assertion=" + token;
    if (!m_settings.scope.empty())
        form += "&scope=" + percentEncoded(m_settings.scope);
    sync::HttpRequest request;
    request.method = sync::Method::Post;
    request.path = m_settings.tokenUrl;
    request.headers = {{"Content-Type", "application/x-www-form-urlencoded"}, {"Accept", "application/json"}};
    request.body = copyOf(bytesOf(form));
    request.largestReply = largestTokenReply;
    return request;
}

sync::HttpRequest RoadLogin::passwordQuestion() const
{
    QJsonObject body;
    addText(body, "username", m_settings.user);
    addText(body, "password", m_settings.secret);
    sync::HttpRequest request;
    request.method = sync::Method::Post;
    request.path = "login/";
    request.headers = {{"Content-Type", "application/json"}, {"Accept", "application/json"}};
    request.body = copyOf(bytesOf(toText(body)));
    request.largestReply = largestTokenReply;
    return request;
}

Outcome<sync::HttpRequest> RoadLogin::question()
{
    return m_settings.login == sync::Login::Password ? Outcome<sync::HttpRequest>(passwordQuestion()) : smartQuestion();
}

Outcome<void> RoadLogin::take(const sync::HttpReply &reply)
{
    noteTime(reply);
    if (reply.status >= 400 && reply.status < 500)
        return fail(Code::N09);
    const auto document = json::parseDocument(textOf(reply.body), largestTokenReply);
    if (reply.status != 200 || !document)
        return fail(Code::N03);
    Reading reading;
    Fields fields(*document, {}, reading);
    const bool isPassword = m_settings.login == sync::Login::Password;
    m_token = fields.text(isPassword ? "token" : "access_token", longestText * 4);
    m_expires = isPassword ? fields.maybeInteger("exp", {0, latestExpiry}) : fields.maybeInteger("expires_in", {0, latestExpiry});
    if (!isPassword && m_expires)
        *m_expires += m_now;
    m_isFresh = true;
    if (reading.problem)
        return fail(Code::N03, {}, "token reply: " + reading.problem->path);
    return {};
}

bool RoadLogin::renewAfter401()
{
    if (!drawsTokens() || m_isFresh)
        return false;
    m_token.clear();
    return true;
}

void RoadLogin::noteTime(const sync::HttpReply &reply)
{
    m_now = sync::parseHttpDate(reply.header("date")).value_or(m_now);
    if (reply.status < 400)
        m_isFresh = false;
}

void RoadLogin::authorize(sync::HttpRequest &request) const
{
    if (m_settings.login == sync::Login::Basic)
        request.headers.push_back({"Authorization", "Basic " + base64(bytesOf(m_settings.user + ':' + m_settings.secret))});
    else if (!m_token.empty())
        request.headers.push_back({"Authorization", "Bearer " + m_token});
}

} // namespace guichet::fhir
