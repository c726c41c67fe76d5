// SPDX-License-Identifier: Apache-2.0
#include "terminal/store/journal_store.h"

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
    return appendNew(entry);
}

Outcome<desk::Written> JournalStore::appendNew(const desk::NewEntry &entry)
{
    std::optional<desk::Written> attempted;
    const bool wasInSession = m_inSession;
    const auto done = inTransaction([&]() -> Outcome<void> {
        if (auto started = startSession(entry.moment); !started)
            return started;
        const auto written = m_writer->write(entry);
        if (!written)
            return written.failure();
        attempted = *written;
        if (entry.kind == Kind::ClaimSealed) {
            if (auto deleted = deleteDraft(entry.ulid); !deleted)
                return deleted;
        }
        if (m_writer->isReserveLow()) {
            if (auto reserved = m_writer->reserveUlids(); !reserved)
                return reserved;
        }
        return m_writer->saveMark();
    });
    if (done) {
        if (entry.kind == Kind::RosterApplied)
            applyNewerRoot();
        return *attempted;
    }
    m_inSession = wasInSession;
    return resolve(done.error(), attempted ? attempted->sequence : 0, attempted);
}

// An I/O error is not "not saved" (trust.md, finding 2): opened again, the disk
// says what it holds.
Outcome<desk::Written> JournalStore::resolve(const Failure &why, std::uint64_t sequence, const std::optional<desk::Written> &attempted)
{
    if (!comesFromDisk(why)) {
        if (auto ready = ensureWriter(); !ready)
            return ready.failure();
        return Unexpected<Failure>(why);
    }
    const std::string number = std::to_string(sequence);
    if (auto opened = reopen(); !opened)
        return fail(Code::D07, {{"n", number}, {"enregistree", "inconnu"}}, why.detail + "; " + opened.error().detail);
    if (attempted) {
        auto row = m_database.prepare("SELECT 1 FROM journal WHERE seq = ? AND hash = ?");
        if (row.with(attempted->sequence).with(attempted->hash).next()) {
            m_inSession = mark().sessionOpen;
            return *attempted;
        }
    }
    if (why.code == Code::D05)
        return fail(Code::D05, {{"n", std::to_string(mark().claims)}}, why.detail);
    if (why.code == Code::D06)
        return Unexpected<Failure>(why);
    return fail(Code::D07, {{"n", number}, {"enregistree", "non"}}, why.detail);
}

} // namespace guichet::store
