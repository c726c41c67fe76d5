// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "terminal/desk/exchange.h"

// One exchange over a network as a conversation of values: whoever drives it carries
// each question and hands back its reply. What a reply proves is in the journal
// before the next question exists, so that it may break off anywhere: nothing is
// lost, nothing is done twice, and the counter goes on meanwhile.
namespace guichet::desk {

struct ExchangeParts {
    bool sends = true;
    bool receives = true;                    // receipts come with either
};

struct ExchangeReport {
    std::string road{};                      // its address
    SendReport send{};
    ReceiveReport receive{};
    std::size_t photos = 0;                  // packs of photos installed
    bool reached = false;                    // something came that our mutual signed or that our server holds
    std::optional<Failure> trouble{};        // why it ended early: N, D codes
    std::optional<std::int64_t> nextTryAt{}; // after a trouble: when to come back by itself, Unix seconds
};

class Conversation {
public:
    virtual ~Conversation() = default;
    // Nothing: it is over. Asked again before take(), the same question again.
    virtual std::optional<sync::HttpRequest> next() = 0;
    virtual void take(const Outcome<sync::HttpReply> &reply) = 0;
    virtual const ExchangeReport &report() const = 0;
};

// The native road (rulings.md 28): roots, manifest, deltas or snapshot, have, claims,
// answers, photos, in this order; the signed time first when the clock needs it.
// `counter` outlives it. `onProgress` false stops a roster being applied.
std::unique_ptr<Conversation> startNativeExchange(Counter &counter, const std::string &road, ExchangeParts parts,
                                                  std::function<bool(std::uint64_t members)> onProgress);

// To the end, here and now: for the console and for tests.
ExchangeReport carryOut(Conversation &conversation, Network &network);

} // namespace guichet::desk
