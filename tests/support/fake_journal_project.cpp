// SPDX-License-Identifier: Apache-2.0
#include "sync/claim_record.h"
#include "sync/journal_bodies.h"
#include "tests/support/fake_ports.h"

#include <algorithm>

// What entries change in the fake's rows.
namespace guichet::test {
namespace {

ClaimState stateAfter(sync::Verdict verdict)
{
    switch (verdict) {
    case sync::Verdict::Accepted: return ClaimState::Accepted;
    case sync::Verdict::Partial: return ClaimState::Partial;
    case sync::Verdict::Rejected: return ClaimState::Rejected;
    case sync::Verdict::InfoNeeded: return ClaimState::InfoNeeded;
    }
    return ClaimState::Accepted;
}

} // namespace

void FakeJournal::project(const desk::NewEntry &entry, const desk::Written &written)
{
    if (entry.kind == sync::EntryKind::Verification)
        verificationRows.push_back({sync::parseVerification(entry.body).value(), written, {}});
    if (entry.kind == sync::EntryKind::Receipt || entry.kind == sync::EntryKind::Adjudication || entry.kind == sync::EntryKind::Payment)
        projectStatement(entry);
    if (entry.kind == sync::EntryKind::Correction) {
        const auto correction = sync::parseCorrection(entry.body).value();
        if (desk::ClaimRow *row = rowOf(correction.claim); row && correction.action == sync::CorrectionAction::RequestCancel)
            row->state = ClaimState::CancelRequested;
    }
    if (entry.kind == sync::EntryKind::RosterApplied)
        rosterVersion = sync::parseRosterApplied(entry.body).value().stamp.version;
    if (entry.kind == sync::EntryKind::Transfer)
        take(sync::parseTransfer(entry.body).value());
    if (entry.kind != sync::EntryKind::ClaimSealed)
        return;
    desk::ClaimRow row;
    row.claim = sync::parseClaim(entry.body).value();
    row.written = written;
    row.closedAt = entry.moment.judged.now;
    row.operatorId = entry.operatorId;
    for (desk::VerificationRow &visit : verificationRows) {
        if (visit.verification.id == row.claim.verification)
            visit.claim = row.claim.ulid;
    }
    std::erase_if(drafts, [&](const desk::Draft &draft) { return draft.ulid == row.claim.ulid; });
    claimRows.push_back(std::move(row));
}

void FakeJournal::take(const sync::Receipt &receipt)
{
    desk::ClaimRow *row = rowOf(receipt.ulid);
    if (!row)
        return;
    const bool isOurHead = receipt.head.sequence > 0 && receipt.head.sequence <= rows.size() && rows[receipt.head.sequence - 1].written.hash == receipt.head.hash;
    if (isOurHead && !receipt.conflict)
        acknowledged = std::max(acknowledged, receipt.head.sequence);
    if (receipt.conflict) {
        row->state = ClaimState::Quarantined;
        row->otherHash = receipt.claimHash;
        return;
    }
    if (receipt.sequence == row->written.sequence) {
        row->proof = "RECEIPT";
        row->receivedAt = receipt.time;
    }
    if (row->state == ClaimState::Queued || row->state == ClaimState::Sent)
        row->state = ClaimState::Acknowledged;
    else if (row->state == ClaimState::CancelRequested && receipt.sequence != row->written.sequence)
        row->state = ClaimState::Cancelled;
}

void FakeJournal::take(const sync::Transfer &transfer)
{
    if (transfer.direction == sync::Direction::Down)
        m_taken[transfer.road] = transfer.to;
    for (desk::ClaimRow &row : claimRows) {
        const bool isIn = row.written.sequence >= transfer.from && row.written.sequence <= transfer.to;
        if (isIn && row.state == ClaimState::Queued && transfer.direction == sync::Direction::Up)
            row.state = ClaimState::Sent;
    }
}

void FakeJournal::take(const sync::ForeignStatement &statement)
{
    desk::ClaimRow *row = rowOf(statement.claim);
    if (statement.answer)
        return take(*statement.answer);
    if (!row)
        return;
    row->state = statement.collision ? ClaimState::Quarantined : ClaimState::Acknowledged;
    row->proof = statement.collision ? row->proof : "READ_BACK";
    row->otherHash = statement.collision ? std::optional(statement.seen) : std::nullopt;
}

void FakeJournal::take(const sync::Answer &answer)
{
    desk::ClaimRow *row = rowOf(answer.ulid);
    if (!row || answer.version <= row->answerVersion)
        return;
    row->state = stateAfter(answer.verdict);
    row->answeredAmount = answer.amount;
    row->answerVersion = answer.version;
}

void FakeJournal::take(const sync::Payment &payment)
{
    for (const sync::PaidClaim &paid : payment.claims) {
        if (desk::ClaimRow *row = rowOf(paid.ulid)) {
            row->state = ClaimState::Paid;
            row->paymentReference = payment.reference;
            row->paidOn = payment.paidOn;
        }
    }
}

void FakeJournal::projectStatement(const desk::NewEntry &entry)
{
    if (sync::isForeign(entry.body))
        return take(sync::parseForeign(entry.body).value());
    const auto statement = sync::parseSigned(entry.body).value();
    if (entry.kind == sync::EntryKind::Receipt)
        take(sync::openReceipt(statement, ours.root).value());
    else if (entry.kind == sync::EntryKind::Adjudication)
        take(sync::openAnswer(statement, ours.root).value());
    else
        take(sync::openPayment(statement, ours.root).value());
}

} // namespace guichet::test
