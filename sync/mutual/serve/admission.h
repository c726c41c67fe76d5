// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/mutual/records.h"
#include "sync/mutual/serve/exchange.h"
#include "sync/mutual/serve/limits.h"
#include "sync/mutual/serve/nonces.h"
#include "sync/mutual/serve/rate_limit.h"

namespace guichet::mutual::serve {

// Who may ask at all, and how often.
class Admission {
public:
    explicit Admission(const Limits &limits)
        : m_terminals(limits.terminalBurst, limits.terminalPerSecond)
        , m_gets(limits.addressBurst, limits.addressPerSecond)
        , m_wrongs(limits.wrongBurst, limits.wrongPerSecond)
    {
    }

    // 429 when there were too many; nothing when it may go on.
    std::optional<Told> refuseGet(const Asked &asked);
    std::optional<Told> refuseWrongs(const Asked &asked);  // before anything is computed
    void noteWrong(const Asked &asked);                    // an unsigned or damaged post
    std::optional<Told> refuseTerminal(const Terminal &terminal); // once its signature is known to be good

    // Guichet-Auth when it is there: 401 when it is not right, or was seen before.
    // A proxy may have dropped it; then the file's own signature counts.
    std::optional<Told> refuseAuth(const Asked &asked, const Terminal &terminal, std::int64_t now);
    // A question's own time and nonce: noted in any case, refused only when it stands
    // alone, so that nobody can take the header off and ask again.
    std::optional<Told> refuseQuestion(const Asked &asked, const Terminal &terminal, std::int64_t time, ByteView nonce, std::int64_t now);

private:
    RateLimit m_terminals;
    RateLimit m_gets;
    RateLimit m_wrongs;
    Nonces m_nonces{};
};

} // namespace guichet::mutual::serve
