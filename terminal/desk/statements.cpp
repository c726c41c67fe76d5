// SPDX-License-Identifier: Apache-2.0
#include "terminal/desk/statements.h"

#include "sync/journal_bodies.h"

#include <algorithm>
#include <array>

namespace guichet::desk {
namespace {

// What one statement is: to be written, known already, or a conflict to be written.
enum class Taken { New, Known, Conflict };

Unexpected<Failure> notOurs(const char *why)
{
    return fail(Code::N03, {}, why);
}

Outcome<ClaimRow> ourClaim(Counter &counter, const Ulid &ulid)
{
    auto row = counter.journal.findClaim(ulid);
    if (!row)
        return row.failure();
    if (!*row)
        return notOurs("about a claim we do not have");
    return **std::move(row);
}

// Of the claim itself, or of the counter-entry that asked to take it back.
Outcome<bool> isOfOurContent(Counter &counter, const sync::Receipt &receipt, const ClaimRow &row)
{
    if (receipt.claimHash == row.written.hash && receipt.sequence == row.written.sequence)
        return true;
    if (row.state != ClaimState::CancelRequested)
        return false;
    return counter.journal.isCancelRequest(receipt.ulid, {receipt.sequence, receipt.claimHash});
}

// An answer may come before its receipt: the claim no longer waits then, and yet the
// receipt is new.
bool hasReceipt(const ClaimRow &row, const sync::Receipt &receipt)
{
    return row.proof == "RECEIPT" && receipt.sequence == row.written.sequence && receipt.claimHash == row.written.hash;
}

// A receipt must name the claim, and the hash and sequence of what was received; a
// conflict says that the mutual holds another hash under our identifier.
Outcome<Taken> judgeReceipt(Counter &counter, const sync::Signed &statement)
{
    const Enrolled &enrolled = counter.journal.enrolled();
    const auto receipt = sync::openReceipt(statement, enrolled.root);
    if (!receipt)
        return receipt.failure();
    if (receipt->terminal != enrolled.terminal)
        return notOurs("receipt of another terminal");
    const auto row = ourClaim(counter, receipt->ulid);
    if (!row)
        return row.failure();
    const bool isAwaited = isAwaitingReceipt(row->state);
    if (receipt->conflict)
        return isAwaited ? Taken::Conflict : Taken::Known;
    if (hasReceipt(*row, *receipt))
        return Taken::Known;
    const auto isOurs = isOfOurContent(counter, *receipt, *row);
    if (!isOurs)
        return isOurs.failure();
    if (!*isOurs)
        return isAwaited ? Outcome<Taken>(notOurs("receipt for another content")) : Taken::Known;
    return Taken::New;
}

// Answers have versions: one that is older than the answer in force is history.
Outcome<Taken> judgeAnswer(Counter &counter, const sync::Signed &statement)
{
    const Enrolled &enrolled = counter.journal.enrolled();
    const auto answer = sync::openAnswer(statement, enrolled.root);
    if (!answer)
        return answer.failure();
    if (answer->terminal != enrolled.terminal)
        return notOurs("answer for another terminal");
    const auto row = ourClaim(counter, answer->ulid);
    if (!row)
        return row.failure();
    if (answer->claimHash != row->written.hash)
        return notOurs("answer to another content");
    if (answer->version <= row->answerVersion)
        return Taken::Known;
    return Taken::New;
}

Outcome<bool> isUnpaidHere(Counter &counter, const sync::Payment &payment, const sync::PaidClaim &paid)
{
    const auto row = counter.journal.findClaim(paid.ulid);
    if (!row)
        return row.failure();
    return *row && (*row)->paymentReference != payment.reference;
}

// A payment is of the whole facility: it may name claims of its other terminals.
Outcome<Taken> judgePayment(Counter &counter, const sync::Signed &statement)
{
    const Enrolled &enrolled = counter.journal.enrolled();
    const auto payment = sync::openPayment(statement, enrolled.root);
    if (!payment)
        return payment.failure();
    if (payment->facility != enrolled.facility.code)
        return notOurs("payment of another facility");
    for (const sync::PaidClaim &paid : payment->claims) {
        const auto isNew = isUnpaidHere(counter, *payment, paid);
        if (!isNew)
            return isNew.failure();
        if (*isNew)
            return Taken::New;
    }
    return Taken::Known;
}

// Of what is wrong with a statement nothing is kept but its sentence; what is wrong
// with our own disk stops the work.
bool isAboutTheStatement(const Failure &failure)
{
    return failure.code == Code::N03 || failure.code == Code::N04;
}

using Judge = Outcome<Taken> (*)(Counter &, const sync::Signed &);

// The statements of one kind in a file.
struct Pile {
    sync::EntryKind kind;
    std::vector<sync::Signed> sync::Statements::*statements;
    Judge judge;
    std::size_t ReceiveReport::*taken;
};
constexpr std::array piles{
    Pile{sync::EntryKind::Receipt, &sync::Statements::receipts, judgeReceipt, &ReceiveReport::receipts},
    Pile{sync::EntryKind::Adjudication, &sync::Statements::answers, judgeAnswer, &ReceiveReport::answers},
    Pile{sync::EntryKind::Payment, &sync::Statements::payments, judgePayment, &ReceiveReport::payments},
};

bool isAmong(const std::vector<NewEntry> &entries, const Bytes &body)
{
    return std::any_of(entries.begin(), entries.end(), [&](const NewEntry &entry) { return entry.body == body; });
}

Outcome<void> judgePile(Counter &counter, const Pile &pile, const sync::Statements &all, const std::string &file, ReceiveReport &report,
                        std::vector<NewEntry> &entries)
{
    for (const sync::Signed &statement : all.*pile.statements) {
        const auto taken = pile.judge(counter, statement);
        if (!taken && !isAboutTheStatement(taken.error()))
            return taken.failure();
        if (!taken)
            report.ignored.push_back({file, taken.error()});
        Bytes body = sync::encodeSigned(statement);
        if (!taken || *taken == Taken::Known || isAmong(entries, body))
            continue;
        auto entry = newEntry(counter, pile.kind, std::move(body));
        if (!entry)
            return entry.failure();
        entries.push_back(std::move(*entry));
        ++(*taken == Taken::Conflict ? report.conflicts : report.*pile.taken);
    }
    return {};
}

// One sentence a file and kind of fault is enough for whoever reads it.
void keepOneSentenceEach(std::vector<IgnoredFile> &ignored)
{
    std::vector<IgnoredFile> kept;
    for (const IgnoredFile &row : ignored) {
        const bool isSaid = std::any_of(kept.begin(), kept.end(), [&](const IgnoredFile &other) {
            return other.name == row.name && other.why.code == row.why.code;
        });
        if (!isSaid)
            kept.push_back(row);
    }
    ignored = std::move(kept);
}

} // namespace

Outcome<NewEntry> newEntry(Counter &counter, sync::EntryKind kind, Bytes body)
{
    const Moment moment = now(counter);
    const auto ulid = counter.journal.drawUlid(moment);
    if (!ulid)
        return ulid.failure();
    return NewEntry{kind, *ulid, std::move(body), moment, counter.operatorId};
}

bool isMutualsKey(const sync::Root &root, const crypto::PublicKey &key)
{
    constexpr std::array roles{sync::SignerRole::Receipt, sync::SignerRole::Roster, sync::SignerRole::Policy};
    return std::any_of(roles.begin(), roles.end(), [&](sync::SignerRole role) {
        const auto &keys = root.of(role);
        return std::find(keys.begin(), keys.end(), key) != keys.end();
    });
}

Outcome<void> takeStatements(Counter &counter, const sync::Statements &statements, const std::string &file, ReceiveReport &report,
                             const std::vector<NewEntry> &last)
{
    std::vector<NewEntry> entries;
    for (const Pile &pile : piles) {
        if (const auto done = judgePile(counter, pile, statements, file, report, entries); !done)
            return done;
    }
    entries.insert(entries.end(), last.begin(), last.end());
    if (const auto written = counter.journal.appendAll(entries); !written)
        return written.failure();
    keepOneSentenceEach(report.ignored);
    return {};
}

} // namespace guichet::desk
