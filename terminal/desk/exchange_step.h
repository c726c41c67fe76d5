// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/exchange_message.h"
#include "terminal/desk/network_exchange.h"

// The parts of a native exchange, each in the file of its name, and what they share.
namespace guichet::desk {

struct Exchange {
    Counter &counter;
    std::string road{};
    std::function<bool(std::uint64_t)> onProgress{};
    ExchangeReport report{};
    std::int64_t clockIsOff = 0;                 // signed time less ours, once it was asked
    std::optional<std::uint64_t> heldUpTo{};     // the mutual said which entries it holds: all up to this one

    std::int64_t time() const { return now(counter).judged.now + clockIsOff; }
};

class ExchangeStep {
public:
    virtual ~ExchangeStep() = default;
    // Nothing: this part is done. Asked twice, the same question twice.
    virtual Outcome<std::optional<sync::HttpRequest>> next(Exchange &exchange) = 0;
    // A failure ends the exchange.
    virtual Outcome<void> take(Exchange &exchange, const sync::HttpReply &reply) = 0;
};

std::unique_ptr<ExchangeStep> timeStep();    // trust.md 3.5
std::unique_ptr<ExchangeStep> rosterStep();  // roots, manifest, deltas or snapshot
std::unique_ptr<ExchangeStep> rootsStep();   // roots alone: who signs receipts now
std::unique_ptr<ExchangeStep> haveStep();    // only when claims were sent and have no receipt
std::unique_ptr<ExchangeStep> claimsStep();
std::unique_ptr<ExchangeStep> answersStep();
std::unique_ptr<ExchangeStep> photosStep();

// Questions.
sync::HttpRequest get(std::string path, std::size_t largestReply);
sync::HttpRequest post(Exchange &exchange, std::string_view path, Bytes body); // with Guichet-Auth
Bytes questionFile(Exchange &exchange, sync::Question question); // time and nonce are filled in

// What a reply that brings nothing means (sync.md 1): N01 a page, N08 cut, N09 access,
// N10 busy, N13 no such place, N03 anything else.
Failure troubleOf(const Exchange &exchange, const sync::HttpReply &reply);
Failure notRecognised(Exchange &exchange, const char *why); // N03, with how many wait

// What a mail brought, after its statements are in the journal.
struct MailTaken {
    std::size_t files = 0;                   // opened: ours, and the mutual's
    std::optional<sync::Held> held{};
    bool more = false;                       // a page said that another follows, and brought us further
    std::optional<Failure> refused{};        // the first file or statement that was not proved
};
// `last` is written in the same transaction.
Outcome<MailTaken> takeMail(Exchange &exchange, const sync::HttpReply &reply, std::vector<NewEntry> last = {});

// A roster or photo is refused, the rest goes on; what is wrong with our own disk stops the work.
Outcome<void> ignore(Exchange &exchange, const char *what, const Failure &why);

} // namespace guichet::desk
