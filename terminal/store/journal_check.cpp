// SPDX-License-Identifier: Apache-2.0
#include "terminal/store/journal_store.h"

#include "sync/claim_record.h"

#include <algorithm>

// The chain read again, link by link, and the tables of state made anew beside it.
namespace guichet::store {
namespace {

constexpr std::uint64_t tailEntries = 32;
constexpr std::uint64_t progressStep = 256;
constexpr std::array<std::string_view, 5> projections{"mark", "claim", "verification", "claim_counter", "taken"};
// Counts up whenever an entry comes to change more in the tables of state than it did.
constexpr std::int64_t projectionVersion = 2;

// What one entry must agree with: the one before it.
struct Link {
    std::uint64_t sequence = 0;   // of the entry before; 0: none read yet
    crypto::Hash hash{};
    sync::RunningTotals totals{};
};

struct StoredEntry {
    std::uint64_t sequence = 0;
    int kind = 0;
    Bytes entry{};
    Bytes hash{};
    Bytes signature{};
};

StoredEntry storedEntry(const sqlite::Statement &row)
{
    return {row.unsignedInteger(0), static_cast<int>(row.integer(1)), copyOf(row.blob(2)), copyOf(row.blob(3)), copyOf(row.blob(4))};
}

sqlite::Statement entriesFrom(sqlite::Database &database, std::uint64_t sequence)
{
    auto rows = database.prepare("SELECT seq, kind, entry, hash, signature FROM journal WHERE seq >= ? ORDER BY seq");
    rows.with(sequence);
    return rows;
}

// The first thing that does not hold; empty when all does.
std::string findFault(const StoredEntry &stored, const sync::Entry &entry, const Link &before, const desk::Enrolled &owner)
{
    const crypto::Hash hash = sync::hashOfEntry(stored.entry);
    if (!std::equal(hash.begin(), hash.end(), stored.hash.begin(), stored.hash.end()))
        return "hash";
    if (!crypto::isSignedBy(owner.signing.publicKey, crypto::Purpose::Journal, hash, stored.signature))
        return "signature";
    if (entry.sequence != stored.sequence || static_cast<int>(entry.kind) != stored.kind || entry.terminal != owner.terminal)
        return "row";
    if (before.sequence != 0 && entry.sequence != before.sequence + 1)
        return "sequence";
    if (before.sequence != 0 && entry.previous != before.hash)
        return "previous";
    return {};
}

std::string findFaultOfBody(const sync::Entry &entry, const std::optional<Bytes> &body, const crypto::Key &key)
{
    if (body && sync::commitBody(key, entry.sequence, *body) != entry.bodyCommit)
        return "body";
    return {};
}

std::string findFaultOfTotals(const sync::Entry &entry, const Link &before, const std::optional<Bytes> &body)
{
    const bool isClaim = entry.kind == sync::EntryKind::ClaimSealed;
    if (entry.totals.claims != before.totals.claims + (isClaim ? 1 : 0))
        return "totals";
    Money added;
    if (isClaim && body) {
        const auto claim = sync::parseClaim(*body);
        if (!claim)
            return "claim";
        added = claim->mutual;
    }
    const bool known = !isClaim || body.has_value();
    return known && entry.totals.sum != before.totals.sum + added ? "totals" : "";
}

// Every row of the projections as text, for comparison.
Outcome<std::vector<std::string>> listProjections(sqlite::Database &database)
{
    constexpr std::array columns{
        "SELECT concat_row FROM (SELECT quote(head_seq) || quote(head_hash) || quote(claims) || quote(sum) || quote(roster_version)"
        " || quote(roster_stamp) || quote(root) || quote(hwm_signed) || quote(hwm_soft) || quote(signed_at) || quote(last_time)"
        " || quote(last_mono) || quote(boot) || quote(session_open) || quote(acknowledged) || quote(last_exchange) AS concat_row FROM mark)",
        "SELECT seq || quote(ulid) || ' ' || state || ' ' || member || ' ' || household || ' ' || closed_at || ' ' || quote(receipt_seq)"
        " || quote(answer_seq) || answer_version || quote(payment_seq) || quote(read_back_seq) || quote(conflict_seq) FROM claim ORDER BY seq",
        "SELECT seq || quote(ulid) || day || ' ' || quote(claim_seq) FROM verification ORDER BY seq",
        "SELECT year || ' ' || last FROM claim_counter ORDER BY year",
        "SELECT road || ' ' || last FROM taken ORDER BY road",
    };
    std::vector<std::string> lines;
    for (const char *query : columns) {
        auto rows = database.prepare(query);
        while (rows.next())
            lines.emplace_back(rows.text(0));
        if (rows.error())
            return failWith(*rows.error());
    }
    return lines;
}

Outcome<sqlite::Database> makeShadow()
{
    auto shadow = sqlite::Database::open(":memory:", sqlite::OpenAs::Create);
    if (!shadow)
        return failWith(shadow.error());
    if (const auto made = sqlite::migrate(*shadow, journalApplicationId, journalMigrations()); !made)
        return failWith(made.error());
    return std::move(*shadow);
}

// All entries in order, into the tables of `to`.
Outcome<Mark> replay(sqlite::Database &from, sqlite::Database &to, const Vault &vault)
{
    Projector projector(to, from, vault);
    Mark mark;
    auto rows = entriesFrom(from, 0);
    while (rows.next()) {
        const StoredEntry stored = storedEntry(rows);
        const auto entry = sync::parseEntry(stored.entry);
        const auto hash = exactly<32>(stored.hash);
        const auto body = openBody(from, vault, stored.sequence);
        if (!entry || !hash || !body)
            return fail(Code::D01, {{"n", std::to_string(stored.sequence)}});
        const Bytes content = body->value_or(Bytes{});
        if (auto projected = projector.project(mark, {*entry, *hash, content}); !projected)
            return projected.failure();
    }
    if (rows.error())
        return failWith(*rows.error());
    auto prepared = prepareMark(to);
    if (auto saved = saveMark(prepared, mark); !saved)
        return saved.failure();
    return mark;
}

// Of what lies beside the chain: tables of state that differ from a replay, a file that is not sound.
std::string findFaultBeside(sqlite::Database &database, const Vault &vault)
{
    auto shadow = makeShadow();
    if (!shadow)
        return "memory";
    const auto replayed = replay(database, *shadow, vault);
    const auto ours = listProjections(database);
    const auto theirs = listProjections(*shadow);
    if (!replayed || !ours || !theirs || *ours != *theirs)
        return "tables of state";
    const auto sound = database.text("PRAGMA integrity_check");
    return sound && *sound == "ok" ? "" : "file";
}

} // namespace

Outcome<void> JournalStore::checkTail()
{
    const std::uint64_t head = mark().headSequence;
    const auto last = m_database.integer("SELECT max(seq) FROM journal");
    if (!last)
        return failWith(last.error());
    if (*last != static_cast<std::int64_t>(head))
        return fail(Code::D01, {{"n", std::to_string(std::min<std::uint64_t>(head, static_cast<std::uint64_t>(*last)) + 1)}}, "head");
    Link before;
    auto rows = entriesFrom(m_database, head > tailEntries ? head - tailEntries : 0);
    while (rows.next()) {
        const StoredEntry stored = storedEntry(rows);
        const auto entry = sync::parseEntry(stored.entry);
        const std::string fault = entry ? findFault(stored, *entry, before, m_enrolled) : "form";
        if (!fault.empty())
            return fail(Code::D01, {{"n", std::to_string(stored.sequence)}}, fault);
        before = {entry->sequence, sync::hashOfEntry(stored.entry), entry->totals};
    }
    if (rows.error())
        return failWith(*rows.error());
    if (before.hash != mark().headHash)
        return fail(Code::D01, {{"n", std::to_string(head)}}, "head");
    return {};
}

Outcome<desk::JournalCheck> JournalStore::verifyChain(const std::function<bool(std::uint64_t, std::uint64_t)> &progress)
{
    if (auto ready = ensureWriter(); !ready)
        return ready.failure();
    desk::JournalCheck check;
    const auto broken = [&check](std::uint64_t sequence, const std::string &why) {
        check.ok = false;
        check.firstBroken = sequence;
        check.why = why;
        return check;
    };
    Link before;
    auto rows = entriesFrom(m_database, 0);
    while (rows.next()) {
        const StoredEntry stored = storedEntry(rows);
        const auto entry = sync::parseEntry(stored.entry);
        std::string fault = entry ? findFault(stored, *entry, before, m_enrolled) : "form";
        if (!fault.empty())
            return broken(stored.sequence, fault);
        const auto body = openBody(m_database, m_vault, entry->sequence);
        const auto key = m_writer->dayKey(dayOfMoment(entry->time, entry->zoneMinutes).sinceEpoch, false);
        if (!body || (!key && *body))
            return broken(stored.sequence, "sealed body");
        fault = *body ? findFaultOfBody(*entry, *body, *key) : "";
        if (fault.empty())
            fault = findFaultOfTotals(*entry, before, *body);
        if (!fault.empty())
            return broken(stored.sequence, fault);
        before = {entry->sequence, sync::hashOfEntry(stored.entry), entry->totals};
        check.head = before.hash;
        if (++check.entries % progressStep == 0 && progress && !progress(check.entries, mark().headSequence))
            return check;
    }
    if (rows.error())
        return broken(before.sequence + 1, rows.error()->text);
    if (before.sequence != mark().headSequence || before.hash != mark().headHash)
        return broken(before.sequence + 1, "head");
    if (const std::string fault = findFaultBeside(m_database, m_vault); !fault.empty())
        return broken(before.sequence, fault);
    return check;
}

Outcome<void> JournalStore::renewProjections()
{
    const auto version = m_database.integer("SELECT coalesce((SELECT last FROM counter WHERE name = 'projection'), 0)");
    if (!version)
        return failWith(version.error());
    if (*version == projectionVersion)
        return {};
    if (auto rebuilt = rebuildProjections(); !rebuilt)
        return rebuilt;
    auto save = m_database.prepare("INSERT OR REPLACE INTO counter (name, last) VALUES ('projection', ?)");
    if (auto done = save.with(projectionVersion).run(); !done)
        return failWith(done.error());
    return {};
}

Outcome<void> JournalStore::rebuildProjections()
{
    auto done = inTransaction([this]() -> Outcome<void> {
        for (const std::string_view table : projections) {
            if (auto emptied = m_database.exec("DELETE FROM " + std::string(table)); !emptied)
                return failWith(emptied.error());
        }
        const auto mark = replay(m_database, m_database, m_vault);
        return mark ? Outcome<void>() : Outcome<void>(mark.failure());
    });
    if (!done)
        return done;
    return startWriter();
}

} // namespace guichet::store
