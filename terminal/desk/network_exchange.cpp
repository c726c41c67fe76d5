// SPDX-License-Identifier: Apache-2.0
#include "sync/retry.h"
#include "terminal/desk/exchange_step.h"
#include "terminal/desk/road_memory.h"

namespace guichet::desk {
namespace {

constexpr int doubtfulClock = 1; // t_conf at or below which the time is asked for first

class NativeExchange final : public Conversation {
public:
    NativeExchange(Counter &counter, const std::string &road, ExchangeParts parts, std::function<bool(std::uint64_t)> onProgress)
        : m_exchange{counter, road, std::move(onProgress)}
        , m_parts(parts)
    {
        m_exchange.report.road = road;
        if (now(counter).judged.confidence <= doubtfulClock)
            askTime();
        addSteps();
    }

    std::optional<sync::HttpRequest> next() override
    {
        while (m_place < m_steps.size()) {
            auto question = m_steps[m_place]->next(m_exchange);
            if (!question) {
                end(question.error());
                return {};
            }
            if (*question)
                return std::move(*question);
            ++m_place;
        }
        if (m_notRecognised && rootVersion() > m_rootBefore)
            return startAgain();
        end(m_notRecognised ? m_notRecognised : m_exchange.report.trouble);
        return {};
    }

    void take(const Outcome<sync::HttpReply> &reply) override
    {
        if (m_place >= m_steps.size())
            return;
        if (mayBeTheClock(reply))
            return askTime();
        if (!reply)
            return end(reply.error());
        if (const auto asked = sync::parseRetryAfter(reply->header("retry-after"), m_exchange.time()); asked && reply->status >= 400)
            m_askedFor = asked;
        if (const auto done = m_steps[m_place]->take(m_exchange, *reply); !done)
            return mayBeTheKeys(done.error()) ? askRoots(done.error()) : end(done.error());
        fillIn();
    }

    const ExchangeReport &report() const override { return m_exchange.report; }

private:
    // Put before the question at hand, which is then asked again.
    void askTime()
    {
        m_asksTime = true;
        m_steps.insert(m_steps.begin() + static_cast<std::ptrdiff_t>(m_place), timeStep());
    }

    // A certificate out of its dates, a signature out of its ten minutes: perhaps the
    // date is wrong here. Asked once; it carries no personal data.
    bool mayBeTheClock(const Outcome<sync::HttpReply> &reply) const
    {
        if (m_asksTime)
            return false;
        return reply ? reply->status == 401 : reply.error().code == Code::N06;
    }

    // Not recognised: perhaps the mutual signs with a key that a newer root names.
    bool mayBeTheKeys(const Failure &failure) const
    {
        return m_rootBefore == 0 && (failure.code == Code::N03 || failure.code == Code::N04) && m_exchange.counter.roster.status();
    }

    void askRoots(const Failure &notRecognised)
    {
        m_notRecognised = notRecognised;
        m_rootBefore = rootVersion();
        m_steps.clear();
        m_steps.push_back(rootsStep());
        m_place = 0;
    }

    // The keys were new: everything once more, under them.
    std::optional<sync::HttpRequest> startAgain()
    {
        m_notRecognised.reset();
        m_steps.clear();
        m_place = 0;
        addSteps();
        return next();
    }

    std::uint64_t rootVersion() const { return m_exchange.counter.journal.enrolled().root.version; }

    void addSteps()
    {
        if (m_parts.receives)
            m_steps.push_back(rosterStep());
        if (m_parts.sends)
            m_steps.push_back(haveStep());
        if (m_parts.sends)
            m_steps.push_back(claimsStep());
        if (m_parts.receives && !m_parts.sends)
            m_steps.push_back(haveStep());
        if (m_parts.receives)
            m_steps.push_back(answersStep());
        if (m_parts.receives)
            m_steps.push_back(photosStep());
    }

    void end(const std::optional<Failure> &trouble)
    {
        m_place = m_steps.size();
        m_exchange.report.trouble = trouble;
        fillIn();
        if (!m_isOver)
            rememberRoad(m_exchange.counter, m_exchange.report, m_askedFor);
        m_isOver = true;
    }

    void fillIn()
    {
        ExchangeReport &report = m_exchange.report;
        report.receive.outbox = m_exchange.counter.journal.outbox();
        report.send.acknowledged = report.receive.receipts;
        report.send.waiting = report.receive.outbox.waiting;
        report.send.quarantined = report.receive.outbox.quarantined;
    }

    Exchange m_exchange;
    ExchangeParts m_parts;
    std::vector<std::unique_ptr<ExchangeStep>> m_steps{};
    std::size_t m_place = 0;
    std::optional<std::int64_t> m_askedFor{};
    bool m_asksTime = false;
    std::optional<Failure> m_notRecognised{};
    std::uint64_t m_rootBefore = 0;          // 0: the roots were not asked for
    bool m_isOver = false;
};

} // namespace

std::unique_ptr<Conversation> startNativeExchange(Counter &counter, const std::string &road, ExchangeParts parts,
                                                  std::function<bool(std::uint64_t members)> onProgress)
{
    return std::make_unique<NativeExchange>(counter, road, parts, std::move(onProgress));
}

ExchangeReport carryOut(Conversation &conversation, Network &network)
{
    while (const auto question = conversation.next())
        conversation.take(network.perform(*question));
    return conversation.report();
}

} // namespace guichet::desk
