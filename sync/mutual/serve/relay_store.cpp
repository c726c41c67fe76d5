// SPDX-License-Identifier: Apache-2.0
#include "sync/mutual/serve/relay_store.h"

#include "sync/exchange_message.h"

#include <fcntl.h>
#include <unistd.h>

namespace guichet::mutual::serve {

namespace {

constexpr std::int32_t applicationId = 0x47555231; // "GUR1"

constexpr std::array settings{
    sqlite::Setting{"busy_timeout", "5000", "5000"},
    sqlite::Setting{"journal_mode", "WAL", "wal"},
    sqlite::Setting{"synchronous", "FULL", "2"},
    sqlite::Setting{"trusted_schema", "OFF", "0"},
    sqlite::Setting{"cell_size_check", "ON", "1"},
};

constexpr std::array migrations{sqlite::Migration{1, R"sql(
CREATE TABLE waiting (
    id INTEGER PRIMARY KEY,
    terminal TEXT NOT NULL,
    hash BLOB NOT NULL UNIQUE CHECK (length(hash) = 32),
    bytes INTEGER NOT NULL,
    received_at INTEGER NOT NULL,
    body BLOB NOT NULL
) STRICT;
CREATE INDEX waiting_of_terminal ON waiting (terminal, id, bytes);
CREATE TABLE mail (
    id INTEGER PRIMARY KEY,
    terminal TEXT NOT NULL,
    handed INTEGER NOT NULL DEFAULT 0 CHECK (handed IN (0, 1)),
    file BLOB NOT NULL
) STRICT;
CREATE INDEX mail_of_terminal ON mail (terminal, id);
CREATE TABLE page (
    path TEXT PRIMARY KEY,
    fetched_at INTEGER NOT NULL,
    body BLOB NOT NULL
) STRICT, WITHOUT ROWID;
)sql"}};

constexpr std::size_t mostMailBytes = std::size_t{768} << 10; // with upstream's own files it still is a reply of 1 MiB
constexpr std::size_t mostMailFiles = sync::mostFilesInMail / 2;

Outcome<void> prepare(sqlite::Database &database)
{
    const auto wrong = sqlite::applySettings(database, settings);
    if (!wrong)
        return Unexpected<Failure>(failureOf(wrong.error()));
    if (*wrong)
        return fail(Code::D13, {{"detail", **wrong}});
    const auto state = sqlite::migrate(database, applicationId, migrations);
    if (!state)
        return Unexpected<Failure>(failureOf(state.error()));
    if (*state == sqlite::SchemaState::Newer)
        return fail(Code::D03);
    return *state == sqlite::SchemaState::NotOurs ? Outcome<void>(fail(Code::D02)) : Outcome<void>{};
}

Outcome<std::uint64_t> sumOf(sqlite::Statement &&row)
{
    const std::uint64_t sum = row.next() ? row.unsignedInteger(0) : 0;
    if (const auto done = ended(row); !done)
        return done.failure();
    return sum;
}

} // namespace

Outcome<std::unique_ptr<RelayStore>> RelayStore::open(const std::string &path)
{
    // Made for its owner alone; SQLite gives its other files the same rights.
    if (const int file = ::open(path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0600); file >= 0)
        ::close(file);
    auto database = sqlite::Database::open(path, sqlite::OpenAs::Create);
    if (!database)
        return Unexpected<Failure>(failureOf(database.error()));
    if (const auto ready = prepare(*database); !ready)
        return ready.failure();
    return std::make_unique<RelayStore>(std::move(*database));
}

Outcome<void> RelayStore::keep(const std::string &terminal, ByteView body, std::int64_t now)
{
    const std::lock_guard lock(m_mutex);
    const auto all = sumOf(m_database.prepare("SELECT COALESCE(SUM(bytes), 0) FROM waiting"));
    const auto own = sumOf(std::move(m_database.prepare("SELECT COALESCE(SUM(bytes), 0) FROM waiting WHERE terminal = ?").with(terminal)));
    if (!all || !own)
        return all ? own.failure() : all.failure();
    if (*all + body.size() > mostWaitingBytes || *own + body.size() > mostWaitingOfOne)
        return fail(Code::D05, {{"n", "0"}}, "the relay is full");
    const crypto::Hash hash = crypto::hash(body);
    return run(m_database.prepare("INSERT INTO waiting (terminal, hash, bytes, received_at, body) VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING")
                   .with(terminal)
                   .with(hash)
                   .with(body.size())
                   .with(now)
                   .with(body));
}

Outcome<std::optional<RelayStore::Waiting>> RelayStore::findWaiting(std::string_view sql, const std::string *terminal)
{
    const std::lock_guard lock(m_mutex);
    auto row = m_database.prepare(sql);
    if (terminal != nullptr)
        row.with(*terminal);
    std::optional<Waiting> found;
    if (row.next())
        found = Waiting{row.integer(0), std::string(row.text(1)), copyOf(row.blob(2))};
    if (const auto done = ended(row); !done)
        return done.failure();
    return found;
}

Outcome<std::optional<RelayStore::Waiting>> RelayStore::findOldest()
{
    return findWaiting("SELECT id, terminal, body FROM waiting ORDER BY id LIMIT 1", nullptr);
}

Outcome<std::optional<RelayStore::Waiting>> RelayStore::findOldestOf(const std::string &terminal)
{
    return findWaiting("SELECT id, terminal, body FROM waiting WHERE terminal = ? ORDER BY id LIMIT 1", &terminal);
}

Outcome<std::int64_t> RelayStore::waitingCount()
{
    const std::lock_guard lock(m_mutex);
    return integer(m_database, "SELECT COUNT(*) FROM waiting");
}

Outcome<void> RelayStore::delivered(const Waiting &waiting, const std::vector<ByteView> &files)
{
    const std::lock_guard lock(m_mutex);
    sqlite::Transaction transaction(m_database);
    if (const auto ready = begun(transaction); !ready)
        return ready.failure();
    auto insert = m_database.prepare("INSERT INTO mail (terminal, file) VALUES (?, ?)");
    for (const ByteView file : files) {
        if (const auto saved = run(insert.with(waiting.terminal).with(file)); !saved)
            return saved;
    }
    if (const auto done = run(m_database.prepare("DELETE FROM mail WHERE terminal = ?1 AND id NOT IN"
                                                 " (SELECT id FROM mail WHERE terminal = ?1 ORDER BY id DESC LIMIT ?2)")
                                  .with(waiting.terminal)
                                  .with(mostMailOfOne));
        !done)
        return done;
    if (const auto done = run(m_database.prepare("DELETE FROM waiting WHERE id = ?").with(waiting.id)); !done)
        return done;
    return commit(transaction);
}

Outcome<std::vector<Bytes>> RelayStore::takeMail(const std::string &terminal)
{
    const std::lock_guard lock(m_mutex);
    sqlite::Transaction transaction(m_database);
    if (const auto ready = begun(transaction); !ready)
        return ready.failure();
    if (const auto done = run(m_database.prepare("DELETE FROM mail WHERE terminal = ? AND handed = 1").with(terminal)); !done)
        return done.failure();
    auto rows = m_database.prepare("SELECT id, file FROM mail WHERE terminal = ? ORDER BY id");
    rows.with(terminal);
    std::vector<Bytes> files;
    std::int64_t last = 0;
    std::size_t bytes = 0;
    while (files.size() < mostMailFiles && rows.next() && bytes + rows.blob(1).size() <= mostMailBytes) {
        last = rows.integer(0);
        bytes += rows.blob(1).size();
        files.push_back(copyOf(rows.blob(1)));
    }
    if (const auto done = ended(rows); !done)
        return done.failure();
    rows.reset();
    if (const auto done = run(m_database.prepare("UPDATE mail SET handed = 1 WHERE terminal = ? AND id <= ?").with(terminal).with(last)); !done)
        return done.failure();
    if (const auto done = commit(transaction); !done)
        return done.failure();
    return files;
}

Outcome<void> RelayStore::keepPage(const std::string &path, ByteView body, std::int64_t now)
{
    const std::lock_guard lock(m_mutex);
    if (const auto saved = run(m_database.prepare("INSERT OR REPLACE INTO page VALUES (?, ?, ?)").with(path).with(now).with(body)); !saved)
        return saved;
    return run(m_database.prepare("DELETE FROM page WHERE path IN (SELECT path FROM page ORDER BY fetched_at DESC LIMIT -1 OFFSET ?)").with(mostPages));
}

Outcome<std::optional<Bytes>> RelayStore::findPage(const std::string &path)
{
    const std::lock_guard lock(m_mutex);
    auto row = m_database.prepare("SELECT body FROM page WHERE path = ?");
    row.with(path);
    std::optional<Bytes> found;
    if (row.next())
        found = copyOf(row.blob(0));
    if (const auto done = ended(row); !done)
        return done.failure();
    return found;
}

} // namespace guichet::mutual::serve
