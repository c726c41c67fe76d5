// SPDX-License-Identifier: Apache-2.0
#include "terminal/store/journal_store.h"

#include <algorithm>

// The sealed path: one transaction, one flush, and the truth after an error.
namespace guichet::store {
namespace {

using Kind = sync::EntryKind;

bool isOnceOnly(Kind kind)
{
    return kind == Kind::ClaimSealed || kind == Kind::Verification;
}

} // namespace

Outcome<void> JournalStore::writeStart(sync::StartEvent event, const desk::Moment &moment)
{
    if (!m_writer->isUlidReserved()) {
        if (auto reserved = m_writer->reserveUlids(); !reserved)
            return reserved;
    }
    const auto ulid = m_writer->nextUlid(moment);
    if (!ulid)
        return ulid.failure();
    const auto written = m_writer->write({Kind::Start, *ulid, sync::encodeStart(event), moment, 0});
    if (!written)
        return written.failure();
    return m_writer->saveMark();
}

Outcome<void> JournalStore::startSession(const desk::Moment &moment)
{
    m_lastMoment = moment;
    if (m_inSession)
        return {};
    const bool crashed = mark().sessionOpen;
    if (auto written = writeStart(crashed ? sync::StartEvent::CrashRecovered : sync::StartEvent::Started, moment); !written)
        return written;
    m_inSession = true;
    return {};
}

// The same claim or verification again (a double click, a repeated command) is
// the one that is there; another one under its identifier is refused.
Outcome<std::optional<desk::Written>> JournalStore::findEqual(const desk::NewEntry &entry)
{
    using Found = Outcome<std::optional<desk::Written>>;
    if (!isOnceOnly(entry.kind))
        return Found(std::nullopt);
    const std::string table = entry.kind == Kind::ClaimSealed ? "claim" : "verification";
    auto row = m_database.prepare("SELECT seq, hash FROM journal WHERE seq = (SELECT seq FROM " + table + " WHERE ulid = ?)");
    if (!row.with(entry.ulid.bytes).next())
        return row.error() ? Found(failWith(*row.error())) : Found(std::nullopt);
    const std::uint64_t sequence = row.unsignedInteger(0);
    const auto hash = exactly<32>(row.blob(1));
    const auto body = openBody(m_database, m_vault, sequence);
    if (!body)
        return body.failure();
    if (!hash || !*body || **body != entry.body)
        return fail(Code::C06, {{"id", toText(entry.ulid)}}, "identifier already used");
    return Found(desk::Written{sequence, *hash});
}

Outcome<desk::Written> JournalStore::append(const desk::NewEntry &entry)
{
    if (auto ready = ensureWriter(); !ready)
        return ready.failure();
    const auto equal = findEqual(entry);
    if (!equal)
        return equal.failure();
    if (*equal)
        return **equal;
    const auto written = appendAll({entry});
    if (!written)
        return written.failure();
    return written->front();
}

Outcome<void> JournalStore::writeOne(const desk::NewEntry &entry, std::vector<desk::Written> &written)
{
    const auto done = m_writer->write(entry);
    if (!done)
        return done.failure();
    written.push_back(*done);
    return entry.kind == Kind::ClaimSealed ? deleteDraft(entry.ulid) : Outcome<void>();
}

Outcome<std::vector<desk::Written>> JournalStore::appendAll(const std::vector<desk::NewEntry> &entries)
{
    std::vector<desk::Written> written;
    if (entries.empty())
        return written;
    if (auto ready = ensureWriter(); !ready)
        return ready.failure();
    const bool wasInSession = m_inSession;
    const auto done = inTransaction([&]() -> Outcome<void> {
        if (auto started = startSession(entries.front().moment); !started)
            return started;
        for (const desk::NewEntry &entry : entries) {
            if (auto one = writeOne(entry, written); !one)
                return one;
        }
        if (m_writer->isReserveLow()) {
            if (auto reserved = m_writer->reserveUlids(); !reserved)
                return reserved;
        }
        return m_writer->saveMark();
    });
    if (!done) {
        m_inSession = wasInSession;
        if (auto kept = resolve(done.error(), written); !kept)
            return kept.failure();
    }
    if (std::any_of(entries.begin(), entries.end(), [](const desk::NewEntry &entry) { return entry.kind == Kind::RosterApplied; }))
        applyNewerRoot();
    return written;
}

// An I/O error is not "not saved" (trust.md, finding 2): opened again, the disk
// says what it holds. They went in one transaction: the last one speaks for all.
Outcome<void> JournalStore::resolve(const Failure &why, const std::vector<desk::Written> &attempted)
{
    if (!comesFromDisk(why)) {
        if (auto ready = ensureWriter(); !ready)
            return ready;
        return Unexpected<Failure>(why);
    }
    const std::string number = std::to_string(attempted.empty() ? 0 : attempted.back().sequence);
    if (auto opened = reopen(); !opened)
        return fail(Code::D07, {{"n", number}, {"enregistree", "inconnu"}}, why.detail + "; " + opened.error().detail);
    if (!attempted.empty()) {
        auto row = m_database.prepare("SELECT 1 FROM journal WHERE seq = ? AND hash = ?");
        if (row.with(attempted.back().sequence).with(attempted.back().hash).next()) {
            m_inSession = mark().sessionOpen;
            return {};
        }
    }
    if (why.code == Code::D05)
        return fail(Code::D05, {{"n", std::to_string(mark().claims)}}, why.detail);
    if (why.code == Code::D06)
        return Unexpected<Failure>(why);
    return fail(Code::D07, {{"n", number}, {"enregistree", "non"}}, why.detail);
}

} // namespace guichet::store
