// SPDX-License-Identifier: Apache-2.0
#include "sync/journal_bodies.h"
#include "sync/road_paths.h"
#include "sync/sealed_file.h"
#include "terminal/desk/exchange_step.h"
#include "terminal/desk/statements.h"

#include <algorithm>
#include <deque>

namespace guichet::desk {
namespace {

using sync::Stretch;

// One stretch of the journal on its way.
struct Parcel {
    Bytes file{};
    std::vector<Ulid> waiting{}; // claims in it that wait for a receipt
    bool hasQueued = false;
};

// Stretch after stretch; the receipts of one are in the journal before the next is
// made. Whatever comes that is no receipt leaves every claim waiting.
class ClaimsStep final : public ExchangeStep {
public:
    Outcome<std::optional<sync::HttpRequest>> next(Exchange &exchange) override
    {
        if (!m_isPlanned) {
            if (auto planned = plan(exchange); !planned)
                return planned.failure();
        }
        if (m_stretches.empty())
            return std::optional<sync::HttpRequest>{};
        if (!m_parcel) {
            auto parcel = compose(exchange, m_stretches.front());
            if (!parcel)
                return parcel.failure();
            m_parcel = std::move(*parcel);
        }
        return std::optional(post(exchange, sync::paths::claims, m_parcel->file));
    }

    Outcome<void> take(Exchange &exchange, const sync::HttpReply &reply) override
    {
        const Parcel parcel = *std::exchange(m_parcel, std::nullopt);
        if (reply.status == 413)
            return halve(exchange, parcel);
        const bool isMail = reply.status == 200 || reply.status == 202 || reply.status == 409 || reply.status == 422;
        if (!isMail || troubleOf(exchange, reply).code == Code::N01)
            return Unexpected(troubleOf(exchange, reply));
        const std::size_t conflicts = exchange.report.receive.conflicts;
        const auto mail = takeParcelsMail(exchange, parcel, reply);
        if (!mail)
            return mail.failure();
        if (reply.isCut)
            return Unexpected(troubleOf(exchange, reply));
        if (exchange.report.receive.conflicts > conflicts) {
            m_stretches.clear(); // put aside: people decide before more is sent after it
            return {};
        }
        return goOn(exchange, parcel, reply, *mail);
    }

private:
    Outcome<void> plan(Exchange &exchange)
    {
        Journal &journal = exchange.counter.journal;
        const std::uint64_t after = exchange.heldUpTo.value_or(journal.acknowledgedHead());
        const auto entries = journal.entriesAfter(after);
        if (!entries)
            return entries.failure();
        const auto stretches = sync::planSending(*entries, after, journal.outbox().waiting > 0);
        m_stretches.assign(stretches.begin(), stretches.end());
        m_isPlanned = true;
        return {};
    }

    static Outcome<Parcel> compose(Exchange &exchange, Stretch stretch)
    {
        Journal &journal = exchange.counter.journal;
        const Enrolled &enrolled = journal.enrolled();
        const auto bundle = journal.bundle(stretch);
        const auto number = bundle ? journal.nextFileNumber(std::string(nameOf(sync::FileType::Claims))) : Outcome<std::uint64_t>(bundle.failure());
        if (!number)
            return number.failure();
        Parcel parcel;
        for (const sync::BundleEntry &row : bundle->entries) {
            if (row.entry.kind != sync::EntryKind::ClaimSealed)
                continue;
            const auto claim = journal.findClaim(row.entry.ulid);
            if (!claim)
                return claim.failure();
            if (*claim && isAwaitingReceipt((*claim)->state))
                parcel.waiting.push_back(row.entry.ulid);
            parcel.hasQueued = parcel.hasQueued || (*claim && (*claim)->state == ClaimState::Queued);
        }
        sync::FileHeader header;
        header.type = sync::FileType::Claims;
        header.from = enrolled.name.text;
        header.to = enrolled.scheme.code.text;
        header.createdSequence = stretch.to;
        header.fileNumber = *number;
        parcel.file = sync::sealFile({header, {enrolled.mutualBox}}, sync::encodeBundle(*bundle), enrolled.signing);
        return parcel;
    }

    // Its receipts, and that it went, in one transaction.
    Outcome<MailTaken> takeParcelsMail(Exchange &exchange, const Parcel &parcel, const sync::HttpReply &reply)
    {
        std::vector<NewEntry> sent;
        if (parcel.hasQueued) {
            const Stretch stretch = m_stretches.front();
            const Bytes body = sync::encodeTransfer({sync::Direction::Up, exchange.road, stretch.from, stretch.to});
            auto entry = newEntry(exchange.counter, sync::EntryKind::Transfer, body);
            if (!entry)
                return entry.failure();
            sent.push_back(std::move(*entry));
        }
        const auto mail = takeMail(exchange, reply, std::move(sent));
        if (!mail)
            return mail;
        exchange.report.send.sent += parcel.waiting.size();
        return mail;
    }

    Outcome<bool> isAllReceived(Exchange &exchange, const Parcel &parcel)
    {
        for (const Ulid &ulid : parcel.waiting) {
            const auto claim = exchange.counter.journal.findClaim(ulid);
            if (!claim)
                return claim.failure();
            if (*claim && isAwaitingReceipt((*claim)->state) && (*claim)->state != ClaimState::CancelRequested)
                return false;
        }
        return true;
    }

    Outcome<void> goOn(Exchange &exchange, const Parcel &parcel, const sync::HttpReply &reply, const MailTaken &mail)
    {
        const auto received = isAllReceived(exchange, parcel);
        if (!received)
            return received.failure();
        // A relay keeps it and sends it on: the receipts come another day.
        if (*received || reply.status == 202) {
            m_stretches.pop_front();
            return {};
        }
        if (mail.held && m_gapsFilled++ == 0)
            return sendFrom(exchange, *mail.held);
        if (mail.refused && mail.refused->code == Code::N04)
            return Unexpected(*mail.refused);
        return Unexpected(notRecognised(exchange, "no receipt for what was sent"));
    }

    // The mutual lacks something before this stretch: again from there.
    Outcome<void> sendFrom(Exchange &exchange, const sync::Held &held)
    {
        std::uint64_t upTo = held.from - 1;
        while (upTo < held.to && held.has(upTo + 1))
            ++upTo;
        exchange.heldUpTo = upTo;
        m_isPlanned = false;
        return {};
    }

    // Half of it next time; one claim alone that is too large goes by stick.
    Outcome<void> halve(Exchange &exchange, const Parcel &parcel)
    {
        const Stretch whole = m_stretches.front();
        if (whole.from >= whole.to) {
            const Failure tooLarge{Code::N11, {}, "one claim alone"};
            for (const Ulid &ulid : parcel.waiting)
                (void)exchange.counter.journal.saveTrouble(ulid, tooLarge);
            return Unexpected(tooLarge);
        }
        const std::uint64_t middle = whole.from + (whole.to - whole.from) / 2;
        m_stretches.front() = {middle + 1, whole.to};
        m_stretches.push_front({whole.from, middle});
        return {};
    }

    bool m_isPlanned = false;
    unsigned m_gapsFilled = 0;
    std::deque<Stretch> m_stretches{};
    std::optional<Parcel> m_parcel{};
};

// What the mutual holds, and the receipts that were lost on the way (sync.md 1).
class HaveStep final : public ExchangeStep {
public:
    Outcome<std::optional<sync::HttpRequest>> next(Exchange &exchange) override
    {
        const auto oldest = m_done ? Outcome<std::optional<std::uint64_t>>(std::nullopt) : oldestSent(exchange.counter.journal);
        if (!oldest)
            return oldest.failure();
        if (!*oldest)
            return std::optional<sync::HttpRequest>{};
        Journal &journal = exchange.counter.journal;
        sync::Question question;
        question.from = std::min(**oldest, journal.acknowledgedHead() + 1);
        question.to = journal.head().sequence;
        return std::optional(post(exchange, sync::paths::have, questionFile(exchange, question)));
    }

    Outcome<void> take(Exchange &exchange, const sync::HttpReply &reply) override
    {
        m_done = true;
        if (reply.status != 200 && reply.status != 202)
            return Unexpected(troubleOf(exchange, reply));
        const auto mail = takeMail(exchange, reply);
        if (!mail)
            return mail.failure();
        if (reply.isCut)
            return Unexpected(troubleOf(exchange, reply));
        if (reply.status == 200 && !mail->held)
            return Unexpected(troubleOf(exchange, reply).code == Code::N01 ? troubleOf(exchange, reply) : notRecognised(exchange, "no reply to have"));
        return {};
    }

private:
    // A receipt names a head that may lie beyond claims whose own receipts were lost
    // with the rest of that mail: it is their sequence that counts.
    static Outcome<std::optional<std::uint64_t>> oldestSent(Journal &journal)
    {
        std::optional<std::uint64_t> oldest;
        for (const ClaimState state : {ClaimState::Sent, ClaimState::CancelRequested}) {
            const auto claims = journal.claims(state);
            if (!claims)
                return claims.failure();
            for (const ClaimRow &row : *claims)
                oldest = std::min(oldest.value_or(row.written.sequence), row.written.sequence);
        }
        return oldest;
    }

    bool m_done = false;
};

} // namespace

std::unique_ptr<ExchangeStep> claimsStep()
{
    return std::make_unique<ClaimsStep>();
}

std::unique_ptr<ExchangeStep> haveStep()
{
    return std::make_unique<HaveStep>();
}

} // namespace guichet::desk
