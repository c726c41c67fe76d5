// SPDX-License-Identifier: Apache-2.0
#include "terminal/desk/statements.h"

#include "sync/journal_bodies.h"

#include <algorithm>

namespace guichet::desk {
namespace {

// What became of one statement: written, known already, or not believed.
enum class Taken { New, Known, Conflict };

Outcome<void> write(Counter &counter, sync::EntryKind kind, const sync::Signed &statement)
{
    const Moment moment = now(counter);
    const auto ulid = counter.journal.drawUlid(moment);
    if (!ulid)
        return ulid.failure();
    const auto written = counter.journal.append({kind, *ulid, sync::encodeSigned(statement), moment, counter.operatorId});
    if (!written)
        return written.failure();
    return {};
}

Outcome<Taken> writeAs(Counter &counter, sync::EntryKind kind, const sync::Signed &statement, Taken taken)
{
    const auto written = write(counter, kind, statement);
    return written ? Outcome<Taken>(taken) : written.failure();
}

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

// A receipt must name the claim, its hash and its sequence; a conflict says that
// the mutual holds another hash under our identifier.
Outcome<Taken> takeReceipt(Counter &counter, const sync::Signed &statement)
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
    if (!isAwaitingReceipt(row->state))
        return Taken::Known;
    if (receipt->conflict)
        return writeAs(counter, sync::EntryKind::Receipt, statement, Taken::Conflict);
    if (receipt->claimHash != row->written.hash || receipt->sequence != row->written.sequence)
        return notOurs("receipt for another content");
    return writeAs(counter, sync::EntryKind::Receipt, statement, Taken::New);
}

// Answers have versions: one that is older than the answer in force is history.
Outcome<Taken> takeAnswer(Counter &counter, const sync::Signed &statement)
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
    return writeAs(counter, sync::EntryKind::Adjudication, statement, Taken::New);
}

Outcome<bool> isUnpaidHere(Counter &counter, const sync::Payment &payment, const sync::PaidClaim &paid)
{
    const auto row = counter.journal.findClaim(paid.ulid);
    if (!row)
        return row.failure();
    return *row && (*row)->paymentReference != payment.reference;
}

// A payment is of the whole facility: it may name claims of its other terminals.
Outcome<Taken> takePayment(Counter &counter, const sync::Signed &statement)
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
            return writeAs(counter, sync::EntryKind::Payment, statement, Taken::New);
    }
    return Taken::Known;
}

// Of what is wrong with a statement nothing is kept but its sentence; what is wrong
// with our own disk stops the work.
bool isAboutTheStatement(const Failure &failure)
{
    return failure.code == Code::N03 || failure.code == Code::N04;
}

using Take = Outcome<Taken> (*)(Counter &, const sync::Signed &);

struct Pile {
    const std::vector<sync::Signed> &statements;
    Take take;
    std::size_t &taken;
};

Outcome<void> takePile(Counter &counter, const Pile &pile, const std::string &file, ReceiveReport &report)
{
    for (const sync::Signed &statement : pile.statements) {
        const auto taken = pile.take(counter, statement);
        if (!taken && !isAboutTheStatement(taken.error()))
            return taken.failure();
        if (!taken) {
            report.ignored.push_back({file, taken.error()});
            continue;
        }
        pile.taken += *taken == Taken::New ? 1U : 0U;
        report.conflicts += *taken == Taken::Conflict ? 1U : 0U;
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

Outcome<void> takeStatements(Counter &counter, const sync::Statements &statements, const std::string &file, ReceiveReport &report)
{
    const Pile piles[]{
        {statements.receipts, takeReceipt, report.receipts},
        {statements.answers, takeAnswer, report.answers},
        {statements.payments, takePayment, report.payments},
    };
    for (const Pile &pile : piles) {
        if (const auto done = takePile(counter, pile, file, report); !done)
            return done;
    }
    keepOneSentenceEach(report.ignored);
    return {};
}

} // namespace guichet::desk
