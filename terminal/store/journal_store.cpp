// SPDX-License-Identifier: Apache-2.0
#include "terminal/store/journal_store.h"

#include "terminal/base/cbor.h"

#include <unistd.h>

namespace guichet::store {
namespace {

// About 1 MiB of log: a check-point of that size is not felt between two patients.
constexpr int manyFrames = 1000;

Vault::Place placeOfDraft(ByteView ulid)
{
    return {Room::Configuration, "draft", ulid};
}

Bytes encodeDraft(const desk::Draft &draft)
{
    cbor::Writer writer;
    writer.map(3).key(1).bytes(draft.verification.bytes).key(2).bytes(draft.content).key(3).integer(draft.savedAt);
    return writer.take();
}

std::optional<desk::Draft> parseDraft(const Ulid &ulid, ByteView bytes)
{
    const auto map = cbor::parse(bytes, cbor::ownFormatLimits);
    if (!map || map->entryCount() != 3 || !map->find(1) || !map->find(2) || !map->find(3))
        return {};
    const auto verification = map->find(1)->fixedBytes<16>();
    const auto content = map->find(2)->bytes();
    const auto savedAt = map->find(3)->integer();
    if (!verification || !content || !savedAt)
        return {};
    return desk::Draft{ulid, Ulid{*verification}, copyOf(*content), *savedAt};
}

} // namespace

JournalStore::JournalStore(std::filesystem::path file, Vault vault, sqlite::Database database, desk::Enrolled enrolled)
    : m_file(std::move(file))
    , m_vault(std::move(vault))
    , m_database(std::move(database))
    , m_enrolled(std::move(enrolled))
{
}

Outcome<std::unique_ptr<JournalStore>> JournalStore::open(const std::filesystem::path &file, ByteView vaultKey32)
{
    auto database = openJournalDatabase(file, sqlite::OpenAs::Existing);
    if (!database)
        return database.failure();
    Vault vault(vaultKey32);
    auto enrolled = loadEnrolled(*database, vault);
    if (!enrolled)
        return enrolled.failure();
    std::unique_ptr<JournalStore> store(new JournalStore(file, std::move(vault), std::move(*database), std::move(*enrolled)));
    if (auto started = store->startWriter(); !started)
        return started.failure();
    if (auto checked = store->checkTail(); !checked)
        return checked.failure();
    if (auto renewed = store->renewProjections(); !renewed)
        return renewed.failure();
    store->applyNewerRoot();
    return store;
}

Outcome<void> JournalStore::create(const std::filesystem::path &file, ByteView vaultKey32, const Identity &identity, const desk::Moment &moment)
{
    const auto enrolled = enrolledFrom(identity);
    if (!enrolled)
        return enrolled.failure();
    const auto answer = sync::parseEnrolment(identity.answer);
    auto database = openJournalDatabase(file, sqlite::OpenAs::Create);
    if (!database)
        return database.failure();
    const Vault vault(vaultKey32);
    sqlite::Transaction transaction(*database);
    if (auto saved = saveIdentity(*database, vault, identity); !saved)
        return saved;
    Mark mark;
    mark.headSequence = answer->sequenceStart - 1;
    JournalWriter writer(*database, vault, {enrolled->terminal, enrolled->scheme.currency, enrolled->signing.secret}, mark);
    if (auto reserved = writer.reserveUlids(); !reserved)
        return reserved;
    const auto ulid = writer.nextUlid(moment);
    if (!ulid)
        return ulid.failure();
    const sync::Genesis genesis{enrolled->signing.publicKey, enrolled->box.publicKey, crypto::hash(identity.answer), enrolled->root.issued};
    const auto written = writer.write({sync::EntryKind::Genesis, *ulid, sync::encodeGenesis(genesis), moment, 0});
    if (!written)
        return written.failure();
    if (auto saved = writer.saveMark(); !saved)
        return saved;
    const auto committed = transaction.commit();
    if (!committed)
        return failWith(committed.error());
    return {};
}

JournalStore::~JournalStore()
{
    if (m_writer && m_inSession && m_lastMoment)
        (void)inTransaction([this] { return writeStart(sync::StartEvent::StoppedCleanly, *m_lastMoment); });
}

Outcome<void> JournalStore::startWriter()
{
    auto mark = loadMark(m_database);
    if (!mark)
        return mark.failure();
    const Author author{m_enrolled.terminal, m_enrolled.scheme.currency, m_enrolled.signing.secret};
    m_writer = std::make_unique<JournalWriter>(m_database, m_vault, author, std::move(*mark));
    return {};
}

void JournalStore::applyNewerRoot()
{
    if (mark().root.empty())
        return;
    const auto root = sync::parseRoot(mark().root);
    if (root && root->version > m_enrolled.root.version)
        m_enrolled.root = *root;
}

Outcome<void> JournalStore::checkpoint()
{
    // The write after it gives the new log its header, so that the next claim
    // need not: each sealed claim then costs one flush.
    if (auto moved = m_database.exec("PRAGMA wal_checkpoint(TRUNCATE)"); !moved)
        return failWith(moved.error());
    if (auto opened = m_database.exec("INSERT INTO counter (name, last) VALUES ('checkpoint', 1)"
                                      " ON CONFLICT (name) DO UPDATE SET last = last + 1");
        !opened)
        return failWith(opened.error());
    return {};
}

void JournalStore::tend()
{
    if (m_database.walFrames() > manyFrames)
        (void)checkpoint(); // a failure shows itself at the next write, which says what it means
}

Outcome<void> JournalStore::ensureWriter()
{
    return m_writer ? Outcome<void>() : reopen();
}

Outcome<void> JournalStore::reopen()
{
    m_writer.reset();
    m_database = {}; // closed before it is opened again: one connection
    auto database = openJournalDatabase(m_file, sqlite::OpenAs::Existing);
    if (!database)
        return database.failure();
    m_database = std::move(*database);
    return startWriter();
}

Outcome<void> JournalStore::inTransaction(const std::function<Outcome<void>()> &work)
{
    if (auto ready = ensureWriter(); !ready)
        return ready;
    Outcome<void> done;
    {
        sqlite::Transaction transaction(m_database);
        done = work();
        if (done) {
            if (const auto committed = transaction.commit(); !committed)
                done = failWith(committed.error());
        }
    }
    if (!done)
        m_writer.reset(); // what it believes was rolled back
    return done;
}

Outcome<void> JournalStore::ensureUlids(const desk::Moment &moment)
{
    if (m_writer->isUlidReserved() && m_writer->knowsDay(moment.today().sinceEpoch))
        return {};
    return inTransaction([&]() -> Outcome<void> {
        const auto key = m_writer->dayKey(moment.today().sinceEpoch, true);
        if (!key)
            return key.failure();
        return m_writer->reserveUlids();
    });
}

Outcome<Ulid> JournalStore::drawUlid(const desk::Moment &moment)
{
    if (auto ready = ensureWriter(); !ready)
        return ready.failure();
    tend();
    if (auto reserved = ensureUlids(moment); !reserved)
        return reserved.failure();
    return m_writer->nextUlid(moment);
}

Outcome<void> JournalStore::saveDraft(const desk::Draft &draft)
{
    const Bytes sealed = m_vault.seal(placeOfDraft(draft.ulid.bytes), encodeDraft(draft));
    auto saved = inTransaction([&]() -> Outcome<void> {
        auto save = m_database.prepare("INSERT OR REPLACE INTO draft (ulid, sealed) VALUES (?, ?)");
        if (auto done = save.with(draft.ulid.bytes).with(sealed).run(); !done)
            return failWith(done.error());
        return {};
    });
    if (saved)
        tend();
    return saved;
}

Outcome<std::vector<desk::Draft>> JournalStore::loadDrafts()
{
    std::vector<desk::Draft> drafts;
    auto rows = m_database.prepare("SELECT ulid, sealed FROM draft ORDER BY ulid");
    while (rows.next()) {
        const auto ulid = exactly<16>(rows.blob(0));
        const auto opened = ulid ? m_vault.open(placeOfDraft(*ulid), rows.blob(1)) : std::nullopt;
        auto draft = opened ? parseDraft(Ulid{*ulid}, *opened) : std::nullopt;
        if (!draft)
            return fail(Code::D01, {{"n", "0"}}, "draft");
        drafts.push_back(std::move(*draft));
    }
    if (rows.error())
        return failWith(*rows.error());
    return drafts;
}

Outcome<void> JournalStore::discardDraft(const Ulid &ulid, const desk::Moment &moment)
{
    const auto id = drawUlid(moment);
    if (!id)
        return id.failure();
    const sync::Correction discarded{sync::CorrectionAction::DraftDiscarded, ulid, "", 0};
    const desk::NewEntry entry{sync::EntryKind::Correction, *id, sync::encodeCorrection(discarded), moment, 0};
    return inTransaction([&]() -> Outcome<void> {
        if (auto started = startSession(moment); !started)
            return started;
        if (const auto written = m_writer->write(entry); !written)
            return written.failure();
        if (auto deleted = deleteDraft(ulid); !deleted)
            return deleted;
        return m_writer->saveMark();
    });
}

Outcome<void> JournalStore::deleteDraft(const Ulid &ulid)
{
    auto remove = m_database.prepare("DELETE FROM draft WHERE ulid = ?");
    if (auto done = remove.with(ulid.bytes).run(); !done)
        return failWith(done.error());
    return {};
}

std::optional<std::pair<std::int64_t, std::int64_t>> JournalStore::lastMarkOfBoot(const sync::BootId &boot)
{
    if (mark().boot != boot)
        return {};
    return std::pair(mark().lastTime, mark().lastMonotonic);
}

Outcome<int> JournalStore::nextClaimCounter(int year)
{
    auto row = m_database.prepare("SELECT last FROM claim_counter WHERE year = ?");
    if (row.with(year).next())
        return static_cast<int>(row.integer(0)) + 1;
    if (row.error())
        return failWith(*row.error());
    return 1;
}

Outcome<std::uint64_t> JournalStore::nextFileNumber(const std::string &type)
{
    std::uint64_t number = 0;
    const std::string name = "file:" + type;
    const auto done = inTransaction([&]() -> Outcome<void> {
        auto count = m_database.prepare("INSERT INTO counter (name, last) VALUES (?, 1)"
                                        " ON CONFLICT (name) DO UPDATE SET last = last + 1 RETURNING last");
        if (!count.with(name).next())
            return failWith(count.error().value_or(sqlite::SqliteError{}));
        number = count.unsignedInteger(0);
        return {};
    });
    if (!done)
        return done.failure();
    return number;
}

} // namespace guichet::store
