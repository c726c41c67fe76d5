// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/http.h"
#include "terminal/base/crypto.h"

#include <array>
#include <optional>
#include <string>
#include <string_view>

// Guichet-Auth: <terminal name>, <Unix seconds>, <nonce>, <signature>
// Nonce and signature are base64url without padding. Signed, purpose Http:
// method ‖ " /" ‖ path ‖ LF ‖ seconds ‖ LF ‖ nonce text ‖ LF ‖ BLAKE2b-256(body)
// (rulings.md 28). A proxy may lose the header: what is posted is a signed file
// that says the same (trust.md 4, row 68).
namespace guichet::sync {

inline constexpr std::string_view authHeader = "Guichet-Auth";
inline constexpr std::int64_t nonceSeconds = 600; // how long a nonce is remembered, and how far clocks may be apart

struct HttpAuth {
    std::string terminal{};              // terminal name
    std::int64_t time = 0;               // Unix seconds
    std::array<Byte, 16> nonce{};
    crypto::Signature signature{};
};

HttpAuth signRequest(const HttpRequest &request, const std::string &terminal, std::int64_t time, const crypto::Secret &key);
std::string encodeAuth(const HttpAuth &auth);
std::optional<HttpAuth> parseAuth(std::string_view value);
bool isSignedBy(const HttpAuth &auth, const HttpRequest &request, const crypto::PublicKey &key);

} // namespace guichet::sync
