// SPDX-License-Identifier: Apache-2.0
#include "sync/mutual/receive_bundle.h"

#include "sync/mutual/claim_books.h"

namespace guichet::mutual {

namespace {

Failure journalFailure(Code code, const Terminal &terminal, std::uint64_t sequence)
{
    return Failure{code, {{"terminal", terminal.name.text}, {"n", std::to_string(sequence)}}};
}

// The first place where the bundle says something else than the journal we hold.
Outcome<std::optional<OtherEntry>> findFork(Folder &folder, const Terminal &terminal, const sync::OpenedBundle &bundle, ByteView bytes)
{
    auto row = folder.keep("SELECT hash FROM journal WHERE terminal = ? AND sequence = ?");
    const auto differs = [&](std::uint64_t sequence, const crypto::Hash &hash) -> Outcome<bool> {
        row->reset();
        row->with(terminal.id.bytes).with(sequence);
        const bool isHeld = row->next();
        if (const auto done = ended(*row); !done)
            return done.failure();
        return isHeld && exactly<32>(row->blob(0)) != hash;
    };
    const auto &entries = bundle.bundle.entries;
    const auto before = differs(entries.front().entry.sequence - 1, bundle.bundle.previous);
    if (!before)
        return before.failure();
    if (*before)
        return std::optional(OtherEntry{entries.front().entry.sequence - 1, bundle.bundle.previous, {}, bytes});
    for (std::size_t i = 0; i < entries.size(); ++i) {
        const auto other = differs(entries[i].entry.sequence, bundle.hashes[i]);
        if (!other)
            return other.failure();
        if (*other)
            return std::optional(OtherEntry{entries[i].entry.sequence, bundle.hashes[i], sync::encodeEntry(entries[i].entry), bytes});
    }
    return std::optional<OtherEntry>{};
}

Outcome<void> saveEntry(Folder &folder, const Terminal &terminal, const sync::BundleEntry &row, const crypto::Hash &hash)
{
    const Bytes entry = sync::encodeEntry(row.entry);
    return run(folder.keep("INSERT INTO journal VALUES (?, ?, ?, ?, ?)")
                   ->with(terminal.id.bytes)
                   .with(row.entry.sequence)
                   .with(hash)
                   .with(entry)
                   .with(row.body));
}

Outcome<void> takeEntries(const Books &books, const Terminal &terminal, const sync::OpenedBundle &bundle, std::uint64_t held, BundleReport &report)
{
    const auto &entries = bundle.bundle.entries;
    const ClaimBooks claims{books, terminal, {entries.back().entry.sequence, bundle.hashes.back()}};
    for (std::size_t i = 0; i < entries.size(); ++i) {
        const bool isNew = entries[i].entry.sequence > held;
        if (isNew) {
            if (const auto saved = saveEntry(books.folder, terminal, entries[i], bundle.hashes[i]); !saved)
                return saved;
            ++report.newEntries;
        }
        if (const auto taken = takeEntry(claims, {entries[i], bundle.hashes[i], isNew}, report); !taken)
            return taken;
    }
    return {};
}

} // namespace

Outcome<sync::HeadSeen> loadHead(Folder &folder, const TerminalId &terminal)
{
    auto row = folder.keep("SELECT sequence, hash FROM journal WHERE terminal = ? ORDER BY sequence DESC LIMIT 1");
    row->with(terminal.bytes);
    sync::HeadSeen held;
    if (row->next())
        held = {row->unsignedInteger(0), exactly<32>(row->blob(1)).value_or(crypto::Hash{})};
    if (const auto done = ended(*row); !done)
        return done.failure();
    return held;
}

Outcome<void> recordFork(const Books &books, const Terminal &terminal, const OtherEntry &other)
{
    return run(books.folder.database
                   .prepare("INSERT OR IGNORE INTO fork SELECT terminal, sequence, hash, ?, entry, ?, ?, ? FROM journal"
                            " WHERE terminal = ? AND sequence = ? AND hash <> ?")
                   .with(other.hash)
                   .with(other.entry)
                   .with(other.proof)
                   .with(books.now)
                   .with(terminal.id.bytes)
                   .with(other.sequence)
                   .with(other.hash));
}

Outcome<BundleReport> takeBundle(const Books &books, const Terminal &terminal, const sync::OpenedBundle &bundle, ByteView bundleBytes)
{
    BundleReport report;
    const auto &entries = bundle.bundle.entries;
    if (bundle.bundle.terminal != terminal.id)
        return fail(Code::N03, {}, "the bundle names another terminal than its signer");
    if (entries.empty())
        return report;
    sqlite::Transaction transaction(books.folder.database);
    if (const auto ready = begun(transaction); !ready)
        return ready.failure();
    const auto held = loadHead(books.folder, terminal.id);
    if (!held)
        return held.failure();
    if (entries.front().entry.sequence > held->sequence + 1) {
        report.refused = journalFailure(Code::M08, terminal, held->sequence + 1);
        return report;
    }
    const auto fork = findFork(books.folder, terminal, bundle, bundleBytes);
    if (!fork)
        return fork.failure();
    if (*fork) {
        report.refused = journalFailure(Code::M09, terminal, (*fork)->sequence);
        if (const auto kept = recordFork(books, terminal, **fork); !kept)
            return kept.failure();
    } else if (const auto taken = takeEntries(books, terminal, bundle, held->sequence, report); !taken) {
        return taken.failure();
    }
    if (const auto done = commit(transaction); !done)
        return done.failure();
    return report;
}

} // namespace guichet::mutual
