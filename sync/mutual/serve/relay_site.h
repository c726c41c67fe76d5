// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/mutual/serve/admission.h"
#include "sync/mutual/serve/relay_packs.h"
#include "sync/mutual/serve/relay_store.h"

#include <atomic>

// A centre's own post office: same paths as the mutual, no keys. It can delay,
// never read or forge: what it carries is sealed and signed end to end.
namespace guichet::mutual::serve {

struct RelayOrder {
    std::string folder{};
    Upstream upstream{};
    Limits limits{};
    Clock clock{};
    std::int64_t answerMilliseconds = 15'000; // a terminal waits no longer than that for upstream
};

class RelaySite {
public:
    static Outcome<std::unique_ptr<RelaySite>> open(RelayOrder order); // E05, D02 …
    RelaySite(RelayOrder order, std::unique_ptr<RelayStore> store);

    Told answer(const Asked &asked); // from many threads
    // Forwards what waits, when its time has come; seconds until it should be called again.
    std::int64_t forwardWaiting(std::uint64_t chance);
    void fetchPacks(const std::stop_token &stop) { m_packs.work(stop); }
    std::int64_t waitingCount();

private:
    enum class Sent { Delivered, Refused, Away };
    Told answerGet(const Asked &asked);
    Told answerPack(const Asked &asked);
    Told answerPage(const Asked &asked);
    Told answerPost(const Asked &asked);
    Told passOn(const Asked &asked, const std::string &terminal, const sync::HttpReply &reply);
    Told keepForLater(const Asked &asked, const std::string &terminal);
    Sent forward(const RelayStore::Waiting &waiting);
    bool forwardAllOf(const std::string &terminal);
    bool mayAsk() const;             // upstream did not fail a moment ago
    Outcome<sync::HttpReply> ask(const sync::HttpRequest &request);
    Bytes mailFor(const std::string &terminal, ByteView more);

    RelayOrder m_order;
    std::unique_ptr<RelayStore> m_store;
    RelayPacks m_packs;
    Admission m_admission;
    std::mutex m_forwarding{};       // one at a time: a terminal's journal goes up in order
    std::atomic<std::int64_t> m_failedAt = 0;
    std::atomic<std::int64_t> m_askedFor = 0; // Retry-After of the last failure
    std::atomic<unsigned> m_failures = 0;
    std::int64_t m_notBefore = 0;
};

} // namespace guichet::mutual::serve
