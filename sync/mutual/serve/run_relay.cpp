// SPDX-License-Identifier: Apache-2.0
#include "sync/mutual/serve/run_relay.h"

#include "sync/mutual/serve/relay_site.h"
#include "sync/transport/http/http_client.h"

#include <atomic>
#include <condition_variable>
#include <ctime>
#include <mutex>
#include <thread>

namespace guichet::mutual::serve {

namespace {

std::int64_t systemTime()
{
    return std::time(nullptr);
}

void forward(RelaySite &site, const std::stop_token &stop)
{
    std::mutex mutex;
    std::condition_variable_any stopped;
    while (!stop.stop_requested()) {
        std::uint64_t chance = 0;
        crypto::fillRandom({reinterpret_cast<Byte *>(&chance), sizeof chance});
        const std::int64_t seconds = site.forwardWaiting(chance);
        std::unique_lock lock(mutex);
        stopped.wait_for(lock, stop, std::chrono::seconds(seconds), [] { return false; });
    }
}

} // namespace

Outcome<void> runRelay(RelayRunOrder order, std::ostream &out)
{
    holdSignals();
    const auto client = sync::HttpClient::open(order.upstream, order.version);
    if (!client)
        return client.failure();
    std::atomic<bool> isStopping = false;
    const Upstream upstream = [&](const sync::HttpRequest &request) {
        return isStopping ? Outcome<sync::HttpReply>(fail(Code::N08)) : (*client)->perform(request);
    };
    const auto stopAsking = [&] { // who waits for upstream waits no more; what was kept is kept
        isStopping = true;
        (*client)->cancel();
    };
    auto site = RelaySite::open({order.folder, upstream, order.run.server.limits, systemTime});
    if (!site)
        return site.failure();
    std::jthread forwarding([&](const std::stop_token &stop) { forward(**site, stop); });
    std::jthread fetching([&](const std::stop_token &stop) { (*site)->fetchPacks(stop); });
    const auto served = runServer(std::move(order.run), [&site](const Asked &asked) { return (*site)->answer(asked); }, out,
        stopAsking);
    stopAsking();
    return served;
}

} // namespace guichet::mutual::serve
