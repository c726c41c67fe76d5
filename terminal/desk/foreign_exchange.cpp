// SPDX-License-Identifier: Apache-2.0
#include "terminal/desk/foreign_exchange.h"

#include "sync/journal_bodies.h"
#include "terminal/desk/road_memory.h"
#include "terminal/desk/statements.h"

#include <algorithm>
#include <array>

namespace guichet::desk {
namespace {

sync::ForeignClaim foreignClaim(Counter &counter, const ClaimRow &row)
{
    sync::ForeignClaim claim;
    claim.claim = row.claim;
    claim.hash = row.written.hash;
    claim.sequence = row.written.sequence;
    claim.closedAt = row.closedAt;
    claim.state = row.state;
    claim.answerVersion = row.answerVersion;
    claim.answeredAmount = row.answeredAmount;
    claim.answerLines = row.answerLines;
    if (const auto person = counter.roster.findByNumber(row.claim.member); person && *person)
        claim.household = (*person)->household;
    return claim;
}

class ForeignExchange final : public Conversation {
public:
    ForeignExchange(Counter &counter, const std::string &road, std::unique_ptr<sync::ForeignRoad> talk)
        : m_counter(counter)
        , m_talk(std::move(talk))
    {
        m_report.road = road;
        fillIn();
    }

    std::optional<sync::HttpRequest> next() override
    {
        if (m_isOver)
            return {};
        auto question = m_talk->next();
        if (!question)
            end(m_talk->trouble());
        return question;
    }

    void take(const Outcome<sync::HttpReply> &reply) override
    {
        if (m_isOver)
            return;
        m_talk->take(reply);
        if (auto noted = commit(reply && reply->status < 300 && !reply->isCut); !noted)
            return end(noted.error());
        fillIn();
        if (m_talk->trouble())
            end(m_talk->trouble());
    }

    const ExchangeReport &report() const override { return m_report; }

private:
    Outcome<void> commit(bool serverSpoke)
    {
        std::vector<NewEntry> entries;
        if (serverSpoke && !std::exchange(m_report.reached, true)) {
            if (auto noted = noteSending(entries); !noted)
                return noted;
        }
        for (const sync::ForeignNews &news : m_talk->takeNews()) {
            if (auto taken = takeNews(news, entries); !taken)
                return taken;
        }
        const auto written = m_counter.journal.appendAll(entries);
        return written ? Outcome<void>() : Outcome<void>(written.failure());
    }

    // From here on any of them may stand there: looked for before it is sent again.
    Outcome<void> noteSending(std::vector<NewEntry> &entries)
    {
        const auto queued = m_counter.journal.claims(ClaimState::Queued);
        if (!queued)
            return queued.failure();
        if (queued->empty())
            return {};
        const sync::Transfer transfer{sync::Direction::Up, m_report.road, queued->front().written.sequence, queued->back().written.sequence};
        m_report.send.sent = queued->size();
        return add(sync::EntryKind::Transfer, sync::encodeTransfer(transfer), entries);
    }

    Outcome<void> add(sync::EntryKind kind, Bytes body, std::vector<NewEntry> &entries)
    {
        auto entry = newEntry(m_counter, kind, std::move(body));
        if (!entry)
            return entry.failure();
        entries.push_back(std::move(*entry));
        return {};
    }

    Outcome<void> takeNews(const sync::ForeignNews &news, std::vector<NewEntry> &entries)
    {
        const auto row = m_counter.journal.findClaim(news.claim);
        if (!row)
            return row.failure();
        if (!*row)
            return {}; // about nothing of ours
        if (news.kind == sync::ForeignNewsKind::Refused)
            return refuse(**row, news);
        return note(**row, news, entries);
    }

    Outcome<void> refuse(const ClaimRow &row, const sync::ForeignNews &news)
    {
        const Failure trouble{Code::N12, {{"numero", row.claim.number.text}, {"raison", news.reason}}, {}};
        m_report.receive.ignored.push_back({row.claim.number.text, trouble});
        return m_counter.journal.saveTrouble(row.claim.ulid, trouble);
    }

    Outcome<void> note(const ClaimRow &row, const sync::ForeignNews &news, std::vector<NewEntry> &entries)
    {
        sync::ForeignStatement statement{m_report.road, news.claim, news.reference, news.seen, {}, false};
        sync::EntryKind kind = sync::EntryKind::Receipt;
        if (news.kind == sync::ForeignNewsKind::Answered) {
            if (!news.answer || news.answer->version <= row.answerVersion)
                return {};
            kind = sync::EntryKind::Adjudication;
            statement.answer = *news.answer;
            statement.answer->terminal = m_counter.journal.enrolled().terminal;
            statement.answer->ulid = row.claim.ulid;
            statement.answer->claimHash = row.written.hash;
            ++m_report.receive.answers;
        } else if (!isAwaitingReceipt(row.state)) {
            return {}; // known already
        } else if (news.kind == sync::ForeignNewsKind::Collision) {
            statement.collision = true;
            ++m_report.receive.conflicts;
        } else {
            ++m_report.receive.receipts;
        }
        if (row.trouble) {
            if (auto cleared = m_counter.journal.saveTrouble(row.claim.ulid, std::nullopt); !cleared)
                return cleared;
        }
        return add(kind, sync::encodeForeign(statement), entries);
    }

    void end(const std::optional<Failure> &trouble)
    {
        m_isOver = true;
        m_report.trouble = trouble;
        fillIn();
        rememberRoad(m_counter, m_report, m_talk->retryAfter());
    }

    void fillIn()
    {
        m_report.receive.outbox = m_counter.journal.outbox();
        m_report.send.acknowledged = m_report.receive.receipts;
        m_report.send.waiting = m_report.receive.outbox.waiting;
        m_report.send.quarantined = m_report.receive.outbox.quarantined;
    }

    Counter &m_counter;
    std::unique_ptr<sync::ForeignRoad> m_talk;
    ExchangeReport m_report{};
    bool m_isOver = false;
};

} // namespace

Outcome<std::vector<sync::ForeignClaim>> foreignClaims(Counter &counter, ExchangeParts parts)
{
    constexpr std::array states{ClaimState::Queued, ClaimState::Sent, ClaimState::Acknowledged, ClaimState::InfoNeeded};
    std::vector<sync::ForeignClaim> claims;
    for (const ClaimState state : states) {
        if (isAwaitingReceipt(state) ? !parts.sends : !parts.receives)
            continue;
        const auto rows = counter.journal.claims(state);
        if (!rows)
            return rows.failure();
        std::transform(rows->begin(), rows->end(), std::back_inserter(claims), [&](const ClaimRow &row) { return foreignClaim(counter, row); });
    }
    return claims;
}

sync::ForeignContext foreignContext(Counter &counter)
{
    const Enrolled &enrolled = counter.journal.enrolled();
    const Moment moment = now(counter);
    return {enrolled.scheme, enrolled.facility, enrolled.name.text, moment.judged.now, moment.reading.zoneMinutes};
}

std::unique_ptr<Conversation> startForeignExchange(Counter &counter, const std::string &road, std::unique_ptr<sync::ForeignRoad> talk)
{
    return std::make_unique<ForeignExchange>(counter, road, std::move(talk));
}

} // namespace guichet::desk
