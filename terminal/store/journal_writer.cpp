// SPDX-License-Identifier: Apache-2.0
#include "terminal/store/journal_writer.h"

#include "sync/claim_record.h"

namespace guichet::store {
namespace {

constexpr std::uint64_t ulidsAtATime = 64;
constexpr std::string_view draftCounter = "draft";

Vault::Place placeOfDay(ByteView id)
{
    return {Room::Configuration, "day_key", id};
}

std::int32_t dayOf(const desk::Moment &moment)
{
    return moment.today().sinceEpoch;
}

std::int64_t millisecondsOf(const desk::Moment &moment)
{
    const std::int64_t part = moment.reading.unixMilliseconds % 1000;
    return std::max<std::int64_t>(0, moment.judged.now) * 1000 + std::max<std::int64_t>(0, part);
}

} // namespace

JournalWriter::JournalWriter(sqlite::Database &database, const Vault &vault, Author author, Mark mark)
    : m_database(database)
    , m_vault(vault)
    , m_author(std::move(author))
    , m_mark(std::move(mark))
    , m_projector(database, database, vault)
    , m_insertEntry(database.prepare("INSERT INTO journal (seq, kind, entry, hash, signature) VALUES (?, ?, ?, ?, ?)"))
    , m_insertBody(database.prepare("INSERT INTO body (seq, sealed) VALUES (?, ?)"))
    , m_saveMark(prepareMark(database))
{
    // What was reserved and not drawn before is left out: a gap costs nothing.
    auto reserved = database.prepare("SELECT last FROM counter WHERE name = ?");
    if (reserved.with(draftCounter).next())
        m_reserved = reserved.unsignedInteger(0);
    m_drawn = m_reserved;
}

JournalWriter::~JournalWriter()
{
    for (auto &[day, key] : m_dayKeys)
        crypto::wipe(key);
}

sync::Entry JournalWriter::compose(const desk::NewEntry &given, ByteView key) const
{
    sync::Entry entry;
    entry.terminal = m_author.terminal;
    entry.sequence = m_mark.headSequence + 1;
    entry.previous = m_mark.headHash;
    entry.kind = given.kind;
    entry.ulid = given.ulid;
    entry.time = given.moment.judged.now;
    entry.confidence = given.moment.judged.confidence;
    if (given.kind == sync::EntryKind::Start)
        entry.boot = given.moment.reading.boot;
    entry.monotonic = std::max<std::int64_t>(0, given.moment.reading.bootMilliseconds);
    entry.operatorId = given.operatorId;
    entry.roster = m_mark.roster;
    entry.bodyCommit = sync::commitBody(key, entry.sequence, given.body);
    entry.totals = {m_mark.claims, m_mark.sum, m_author.currency};
    entry.zoneMinutes = given.moment.reading.zoneMinutes;
    return entry;
}

Outcome<desk::Written> JournalWriter::write(const desk::NewEntry &given)
{
    const auto key = dayKey(dayOf(given.moment), true);
    if (!key)
        return key.failure();
    sync::Entry entry = compose(given, *key);
    if (given.kind == sync::EntryKind::ClaimSealed) {
        const auto claim = sync::parseClaim(given.body);
        if (!claim)
            return claim.failure();
        ++entry.totals.claims;
        entry.totals.sum = entry.totals.sum + claim->mutual;
    }
    const Bytes bytes = sync::encodeEntry(entry);
    const crypto::Hash hash = sync::hashOfEntry(bytes);
    if (auto inserted = insert(entry, bytes, hash, given.body); !inserted)
        return inserted.failure();
    if (auto projected = m_projector.project(m_mark, {entry, hash, given.body}); !projected)
        return projected.failure();
    return desk::Written{entry.sequence, hash};
}

Outcome<void> JournalWriter::insert(const sync::Entry &entry, ByteView bytes, const crypto::Hash &hash, ByteView body)
{
    const crypto::Signature signature = crypto::sign(crypto::Purpose::Journal, hash, m_author.signing);
    m_insertEntry.with(entry.sequence).with(static_cast<int>(entry.kind)).with(bytes).with(hash).with(signature);
    if (auto done = m_insertEntry.run(); !done)
        return failWith(done.error());
    const Bytes sealed = m_vault.seal(placeOfBody(idOf(entry.sequence)), body);
    if (auto done = m_insertBody.with(entry.sequence).with(sealed).run(); !done)
        return failWith(done.error());
    return {};
}

Outcome<void> JournalWriter::saveMark()
{
    return store::saveMark(m_saveMark, m_mark);
}

Outcome<Ulid> JournalWriter::nextUlid(const desk::Moment &moment)
{
    check(isUlidReserved());
    const auto key = dayKey(dayOf(moment), true);
    if (!key)
        return key.failure();
    return makeUlid(millisecondsOf(moment), sync::uniquePartOf(*key, ++m_drawn));
}

Outcome<void> JournalWriter::reserveUlids()
{
    const std::uint64_t upTo = m_drawn + ulidsAtATime;
    auto save = m_database.prepare("INSERT INTO counter (name, last) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET last = excluded.last");
    if (auto done = save.with(draftCounter).with(upTo).run(); !done)
        return failWith(done.error());
    m_reserved = upTo;
    return {};
}

Outcome<crypto::Key> JournalWriter::dayKey(std::int32_t day, bool makeIt)
{
    if (const auto known = m_dayKeys.find(day); known != m_dayKeys.end())
        return known->second;
    const Bytes id = idOf(static_cast<std::uint64_t>(static_cast<std::int64_t>(day)));
    auto row = m_database.prepare("SELECT sealed FROM day_key WHERE day = ?");
    if (row.with(day).next()) {
        const auto opened = m_vault.open(placeOfDay(id), row.blob(0));
        const auto key = opened ? exactly<32>(*opened) : std::nullopt;
        if (!key)
            return fail(Code::D01, {}, "day key");
        return m_dayKeys.emplace(day, *key).first->second;
    }
    if (row.error() || !makeIt)
        return row.error() ? failWith(*row.error()) : fail(Code::D01, {}, "no day key");
    crypto::Key key{};
    crypto::fillRandom(key);
    auto insert = m_database.prepare("INSERT INTO day_key (day, sealed) VALUES (?, ?)");
    const Bytes sealed = m_vault.seal(placeOfDay(id), key);
    if (auto done = insert.with(day).with(sealed).run(); !done)
        return failWith(done.error());
    return m_dayKeys.emplace(day, key).first->second;
}

} // namespace guichet::store
