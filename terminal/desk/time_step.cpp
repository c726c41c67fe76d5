// SPDX-License-Identifier: Apache-2.0
#include "sync/journal_bodies.h"
#include "sync/road_paths.h"
#include "terminal/base/base64.h"
#include "terminal/desk/exchange_step.h"
#include "terminal/desk/statements.h"

namespace guichet::desk {
namespace {

constexpr std::size_t largestTimeReply = 4096;

// One question that says nothing about anybody; its answer is signed. A time before
// what was proved already is refused (N07), and the exchange goes on with ours.
class TimeStep final : public ExchangeStep {
public:
    Outcome<std::optional<sync::HttpRequest>> next(Exchange &) override
    {
        if (m_done)
            return std::optional<sync::HttpRequest>{};
        crypto::fillRandom(m_nonce);
        sync::HttpRequest request = get(sync::paths::time(base64url(m_nonce)), largestTimeReply);
        request.mayHaveWrongDates = true;
        return std::optional(std::move(request));
    }

    Outcome<void> take(Exchange &exchange, const sync::HttpReply &reply) override
    {
        m_done = true;
        if (reply.status != 200 || reply.isCut)
            return ignore(exchange, "time", troubleOf(exchange, reply));
        const auto told = sync::openTimeReply(reply.body, exchange.counter.journal.enrolled().root);
        if (!told)
            return ignore(exchange, "time", told.error());
        if (told->nonce != m_nonce || told->time < exchange.counter.journal.clockMarks().hwmSigned)
            return ignore(exchange, "time", {Code::N07, {}, "signed, and not to be believed"});
        exchange.report.reached = true;
        return note(exchange, told->time);
    }

private:
    Outcome<void> note(Exchange &exchange, std::int64_t signedTime)
    {
        const Moment moment = now(exchange.counter);
        exchange.clockIsOff = signedTime - moment.judged.now;
        const sync::SignedTime time{signedTime, moment.reading.unixMilliseconds / 1000};
        const auto entry = newEntry(exchange.counter, sync::EntryKind::Time, sync::encodeSignedTime(time));
        const auto written = entry ? exchange.counter.journal.append(*entry) : Outcome<Written>(entry.failure());
        return written ? Outcome<void>() : Outcome<void>(written.failure());
    }

    std::array<Byte, 16> m_nonce{};
    bool m_done = false;
};

} // namespace

std::unique_ptr<ExchangeStep> timeStep()
{
    return std::make_unique<TimeStep>();
}

} // namespace guichet::desk
