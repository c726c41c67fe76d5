// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/http.h"

#include <cstdint>
#include <optional>
#include <string_view>

// From what came back to what the exchange does next (sync.md 1, trust.md 3.2 and
// rows 57-72): one table. Nothing here acknowledges a claim; only what is signed
// inside a body does.
namespace guichet::sync {

enum class NextStep {
    Read,         // the body is of the kind asked for; cut or whole, what it proves counts
    NotThere,     // 404 or 304: there is nothing (new) under this name
    RenewLogin,   // 401 or 403 with a token that may be old: take a fresh one, ask again once
    SendLess,     // 413: half as many claims, at once
    SendByStick,  // 413 for one claim alone: N11, the others go on
    Wait,         // come back later, by retry.h; `why` is for the screen
};

struct Asked {
    std::string_view expectedType = "application/octet-stream"; // beginning of the content type
    std::size_t claims = 0;       // in the question
    bool hasLogin = false;        // the road has a token that can be renewed
    bool loginIsFresh = false;    // and this question already had a new one
    std::int64_t now = 0;         // Unix seconds, for a Retry-After that is a date
};

struct ReplyJudgement {
    NextStep step = NextStep::Wait;
    std::optional<Failure> why{};              // Wait, SendByStick: N01-N03, N05, N06, N08-N11, N13
    std::optional<std::int64_t> retryAfter{};  // seconds the server asks for, at most a day
    // Something between here and the mutual speaks, not the mutual: counted, and
    // shown only after `quietTroubles` in a row.
    bool isTransportTrouble = false;
};
inline constexpr unsigned quietTroubles = 5;

ReplyJudgement judgeReply(const Outcome<HttpReply> &outcome, const Asked &asked);

} // namespace guichet::sync
