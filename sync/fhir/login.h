// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/http.h"
#include "sync/road_settings.h"

#include <optional>
#include <string>

// How a road proves who it is: nothing, a bearer token, a name and password, SMART
// Backend Services (a JWT signed with ES384 for a short-lived token), or openIMIS's
// login. Mutual TLS is the transport's. Tokens are renewed before they expire, by
// the server's own clock, and once after a 401.
namespace guichet::fhir {

class RoadLogin {
public:
    RoadLogin(const sync::RoadSettings &settings, std::int64_t now);

    bool wantsToken() const;                   // ask question() first
    Outcome<sync::HttpRequest> question();     // E09: the signing key is not one
    Outcome<void> take(const sync::HttpReply &reply); // N09 refused, N03 not understood
    bool renewAfter401();                      // true once for each token: ask again, then repeat
    void noteTime(const sync::HttpReply &reply); // its Date header

    void authorize(sync::HttpRequest &request) const;

private:
    bool drawsTokens() const;
    std::string assertion(std::string_view unique) const;
    Outcome<sync::HttpRequest> smartQuestion();
    sync::HttpRequest passwordQuestion() const;

    sync::RoadSettings m_settings;
    std::int64_t m_now;                        // Unix seconds, the server's own once it has said so
    std::string m_token{};
    std::optional<std::int64_t> m_expires{};
    bool m_isFresh = false;                    // nothing was answered with this token yet
};

// application/x-www-form-urlencoded, also for what stands in a query.
std::string percentEncoded(std::string_view text);
// "server.example:8443" of "https://server.example:8443/fhir/"; empty when there is none.
std::string_view hostOf(std::string_view url);

} // namespace guichet::fhir
