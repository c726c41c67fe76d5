// SPDX-License-Identifier: Apache-2.0
#include "terminal/store/journal_store.h"

// What waits, and the stretches that go up.
namespace guichet::store {

desk::OutboxSummary JournalStore::outbox()
{
    desk::OutboxSummary summary;
    summary.lastExchangeAt = mark().lastExchange;
    // The states of the partial index claim_open: the waiting ones and the quarantined.
    auto rows = m_database.prepare("SELECT state, count(*), min(closed_at) FROM claim WHERE state IN (1, 2, 3, 10, 11) GROUP BY state");
    while (rows.next()) {
        const auto state = static_cast<ClaimState>(rows.integer(0));
        const auto count = static_cast<std::size_t>(rows.integer(1));
        if (state == ClaimState::Quarantined)
            summary.quarantined += count;
        if (!isAwaitingReceipt(state))
            continue;
        summary.waiting += count;
        summary.oldestClosedAt = std::min(summary.oldestClosedAt.value_or(rows.integer(2)), rows.integer(2));
    }
    return summary;
}

Outcome<std::vector<sync::EntrySize>> JournalStore::entriesAfter(std::uint64_t sequence)
{
    std::vector<sync::EntrySize> sizes;
    auto rows = m_database.prepare("SELECT journal.seq, length(entry) + coalesce(length(sealed) - ?, 0), kind"
                                   "  FROM journal LEFT JOIN body ON body.seq = journal.seq"
                                   " WHERE journal.seq > ?"
                                   " ORDER BY journal.seq");
    rows.with(static_cast<std::int64_t>(crypto::sealOverhead)).with(sequence);
    while (rows.next()) {
        const auto kind = static_cast<sync::EntryKind>(rows.integer(2));
        const bool isClaim = kind == sync::EntryKind::ClaimSealed;
        sizes.push_back({rows.unsignedInteger(0), static_cast<std::size_t>(rows.integer(1)), isClaim, isClaim || kind == sync::EntryKind::Verification});
    }
    if (rows.error())
        return failWith(*rows.error());
    return sizes;
}

Outcome<sync::Bundle> JournalStore::bundle(sync::Stretch stretch)
{
    if (auto ready = ensureWriter(); !ready)
        return ready.failure();
    sync::Bundle bundle;
    bundle.terminal = m_enrolled.terminal;
    bundle.drawn = m_writer->drawn();
    auto rows = m_database.prepare("SELECT seq, entry, signature FROM journal WHERE seq BETWEEN ? AND ? ORDER BY seq");
    rows.with(stretch.from).with(stretch.to);
    while (rows.next()) {
        auto entry = sync::parseEntry(rows.blob(1));
        if (!entry)
            return fail(Code::D01, {{"n", std::to_string(rows.unsignedInteger(0))}});
        auto body = openBody(m_database, m_vault, entry->sequence);
        if (!body)
            return body.failure();
        if (bundle.entries.empty())
            bundle.previous = entry->previous;
        bundle.headSignature = exactly<64>(rows.blob(2)).value_or(crypto::Signature{});
        const std::int32_t day = dayOfMoment(entry->time, entry->zoneMinutes).sinceEpoch;
        if (bundle.dayKeys.empty() || bundle.dayKeys.back().day != day) {
            const auto key = m_writer->dayKey(day, false);
            if (!key)
                return key.failure();
            bundle.dayKeys.push_back({day, *key});
        }
        bundle.entries.push_back({std::move(*entry), body->value_or(Bytes{})});
    }
    if (rows.error())
        return failWith(*rows.error());
    return bundle;
}

Outcome<std::vector<desk::JournalRecord>> JournalStore::records(sync::EntryKind kind)
{
    std::vector<desk::JournalRecord> records;
    auto rows = m_database.prepare("SELECT seq, entry, hash FROM journal WHERE kind = ? ORDER BY seq");
    rows.with(static_cast<int>(kind));
    while (rows.next()) {
        const auto entry = sync::parseEntry(rows.blob(1));
        const auto hash = exactly<32>(rows.blob(2));
        if (!entry || !hash)
            return fail(Code::D01, {{"n", std::to_string(rows.unsignedInteger(0))}});
        auto body = openBody(m_database, m_vault, entry->sequence);
        if (!body)
            return body.failure();
        if (*body)
            records.push_back({{entry->sequence, *hash}, entry->ulid, entry->time, entry->zoneMinutes, entry->operatorId, std::move(**body)});
    }
    if (rows.error())
        return failWith(*rows.error());
    return records;
}

} // namespace guichet::store
