// SPDX-License-Identifier: Apache-2.0
#include "sync/mutual/claim_books.h"

#include "sync/claim_record.h"
#include "sync/journal_bodies.h"

namespace guichet::mutual {

namespace {

Unexpected<Failure> damaged(const char *why)
{
    return fail(Code::U04, {{"i", "1"}}, why);
}

struct Present {
    crypto::Hash hash{};
    std::uint64_t logIndex = 0;
    std::string state{};
    TerminalId terminal{};
};

Outcome<std::optional<Present>> findHeld(Folder &folder, const Ulid &ulid)
{
    auto row = folder.keep("SELECT hash, log_index, state, terminal FROM claim WHERE ulid = ?");
    row->with(ulid.bytes);
    std::optional<Present> held;
    if (row->next())
        held = Present{exactly<32>(row->blob(0)).value_or(crypto::Hash{}), row->unsignedInteger(1), std::string(row->text(2)),
            {exactly<8>(row->blob(3)).value_or(TerminalId{}.bytes)}};
    if (const auto done = ended(*row); !done)
        return done.failure();
    return held;
}

sync::Receipt receiptFor(const ClaimBooks &books, const TakenEntry &taken, const Ulid &ulid, std::uint64_t logIndex)
{
    sync::Receipt receipt;
    receipt.terminal = books.terminal.id;
    receipt.sequence = taken.row.entry.sequence;
    receipt.ulid = ulid;
    receipt.claimHash = taken.hash;
    receipt.reference = books.books.folder.scheme.code.text + "-" + std::to_string(logIndex);
    receipt.time = books.books.now;
    receipt.logIndex = logIndex;
    receipt.head = books.head;
    return receipt;
}

// In the transaction of the bundle: nobody else draws it meanwhile.
Outcome<std::uint64_t> nextLogIndex(Folder &folder)
{
    auto last = folder.keep("SELECT MAX(log_index) FROM claim");
    const std::uint64_t next = last->next() ? last->unsignedInteger(0) + 1 : 1;
    if (const auto done = ended(*last); !done)
        return done.failure();
    return next;
}

Outcome<void> saveClaim(const ClaimBooks &books, const TakenEntry &taken, const Claim &claim)
{
    const auto next = nextLogIndex(books.books.folder);
    if (!next)
        return next.failure();
    const std::uint64_t logIndex = *next;
    const auto signedReceipt = sync::signReceipt(receiptFor(books, taken, claim.ulid, logIndex), books.books.receiptKey);
    auto insert = books.books.folder.keep("INSERT INTO claim VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, NULL, ?, ?, ?)");
    const std::string day = toIsoText(claim.careDay);
    insert->with(logIndex).with(claim.ulid.bytes).with(books.terminal.id.bytes).with(taken.row.entry.sequence).with(taken.hash);
    insert->with(books.terminal.facility.text).with(claim.number.text).with(claim.member.text).with(claim.household.text).with(day);
    insert->with(claim.mutual.amount).with(claim.newEpisode ? 1 : 0).with(taken.row.body).with(codeOf(ClaimState::Acknowledged));
    return run(insert->with(books.books.now).with(signedReceipt.payload).with(signedReceipt.signature));
}

// Quarantine at the terminal; here both stay, ours in force. The receipt names the
// hash we hold, so that the two can be compared.
Outcome<void> saveConflict(const ClaimBooks &books, const TakenEntry &taken, const Present &held)
{
    sync::Receipt receipt = receiptFor(books, taken, taken.row.entry.ulid, held.logIndex);
    receipt.claimHash = held.hash;
    receipt.conflict = true;
    const auto signedReceipt = sync::signReceipt(receipt, books.books.receiptKey);
    return run(books.books.folder.database.prepare("INSERT OR IGNORE INTO conflict VALUES (?, ?, ?, ?, ?, ?, ?, ?)")
                   .with(taken.row.entry.ulid.bytes)
                   .with(taken.hash)
                   .with(books.terminal.id.bytes)
                   .with(taken.row.entry.sequence)
                   .with(taken.row.body)
                   .with(books.books.now)
                   .with(signedReceipt.payload)
                   .with(signedReceipt.signature));
}

Outcome<void> takeClaim(const ClaimBooks &books, const TakenEntry &taken, BundleReport &report)
{
    const Ulid &ulid = taken.row.entry.ulid;
    report.claims.insert(ulid);
    const auto held = findHeld(books.books.folder, ulid);
    if (!held)
        return held.failure();
    if (*held && (*held)->hash == taken.hash) {
        ++report.knownClaims;
        return {};
    }
    if (*held) {
        ++report.conflicts;
        return saveConflict(books, taken, **held);
    }
    if (!taken.isNew)
        return {}; // known to us as something that is no claim of ours
    const auto claim = sync::parseClaim(taken.row.body);
    if (!claim || claim->ulid != ulid)
        return damaged("a claim's body does not fit its entry");
    ++report.newClaims;
    return saveClaim(books, taken, *claim);
}

// Only a claim that was not yet answered can be taken back (rulings.md 8).
Outcome<void> takeCorrection(const ClaimBooks &books, const TakenEntry &taken, BundleReport &report)
{
    const auto correction = sync::parseCorrection(taken.row.body);
    if (!correction)
        return damaged("a correction's body does not fit its entry");
    if (correction->action != sync::CorrectionAction::RequestCancel)
        return {};
    auto &database = books.books.folder.database;
    const auto held = findHeld(books.books.folder, correction->claim);
    if (!held)
        return held.failure();
    if (!*held || (*held)->terminal != books.terminal.id || (*held)->state != codeOf(ClaimState::Acknowledged))
        return {};
    const auto signedReceipt = sync::signReceipt(receiptFor(books, taken, correction->claim, (*held)->logIndex), books.books.receiptKey);
    ++report.cancelled;
    if (const auto saved = run(database.prepare("INSERT INTO cancellation VALUES (?, ?, ?, ?, ?, ?, ?)")
                                   .with(correction->claim.bytes)
                                   .with(books.terminal.id.bytes)
                                   .with(taken.row.entry.sequence)
                                   .with(taken.hash)
                                   .with(correction->reason)
                                   .with(signedReceipt.payload)
                                   .with(signedReceipt.signature));
        !saved)
        return saved;
    return run(database.prepare("UPDATE claim SET state = 'CANCELLED' WHERE ulid = ?").with(correction->claim.bytes));
}

Outcome<void> takeDelivery(const ClaimBooks &books, const TakenEntry &taken)
{
    const auto statement = sync::parseSigned(taken.row.body);
    if (!statement)
        return damaged("a statement's body does not fit its entry");
    return run(books.books.folder.keep("INSERT OR IGNORE INTO delivered VALUES (?, ?)")
                   ->with(books.terminal.id.bytes)
                   .with(crypto::hash(statement->payload)));
}

bool isStatement(sync::EntryKind kind)
{
    return kind == sync::EntryKind::Receipt || kind == sync::EntryKind::Adjudication || kind == sync::EntryKind::Payment;
}

} // namespace

Outcome<void> takeEntry(const ClaimBooks &books, const TakenEntry &entry, BundleReport &report)
{
    const sync::EntryKind kind = entry.row.entry.kind;
    if (kind == sync::EntryKind::ClaimSealed)
        return takeClaim(books, entry, report);
    if (!entry.isNew || entry.row.body.empty())
        return {};
    if (kind == sync::EntryKind::Correction)
        return takeCorrection(books, entry, report);
    return isStatement(kind) ? takeDelivery(books, entry) : Outcome<void>{};
}

} // namespace guichet::mutual
