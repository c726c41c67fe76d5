// SPDX-License-Identifier: Apache-2.0
#include "terminal/desk/cash_journal.h"

#include "sync/journal_bodies.h"

#include <algorithm>
#include <map>
#include <set>

namespace guichet::desk {
namespace {

constexpr std::int64_t hourSeconds = 3600;

Money receivedOf(const Claim &claim)
{
    return claim.cashCollected.value_or(claim.cashDue);
}

Money keptOf(const Claim &claim)
{
    return smaller(receivedOf(claim), claim.cashDue);
}

CashMovement movementOf(const ClaimRow &row)
{
    CashMovement movement;
    movement.claim = row;
    movement.sequence = row.written.sequence;
    movement.time = row.closedAt;
    movement.operatorId = row.operatorId;
    movement.due = row.claim.cashDue;
    movement.received = receivedOf(row.claim);
    movement.kept = keptOf(row.claim);
    movement.change = movement.received - movement.kept;
    return movement;
}

using ByUlid = std::map<Ulid, const ClaimRow *>;

// The member had paid for the claim that this one stands for.
void takeOffFormer(CashMovement &movement, const ByUlid &claims)
{
    const auto former = claims.find(*movement.claim.claim.replaces);
    movement.kind = CashKind::Correction;
    if (former == claims.end())
        return;
    movement.kept = movement.kept - keptOf(former->second->claim);
    movement.due = {};
    movement.received = {};
    movement.change = {};
}

bool cancels(sync::CorrectionAction action)
{
    return action == sync::CorrectionAction::RequestCancel || action == sync::CorrectionAction::CancelByTwo;
}

Outcome<void> addCancellations(Counter &counter, const ByUlid &claims, std::vector<CashMovement> &movements)
{
    const auto records = counter.journal.records(sync::EntryKind::Correction);
    if (!records)
        return records.failure();
    std::set<Ulid> cancelled;
    for (const JournalRecord &record : *records) {
        const auto correction = sync::parseCorrection(record.body);
        if (!correction)
            return correction.failure();
        const auto claim = claims.find(correction->claim);
        if (!cancels(correction->action) || claim == claims.end() || !cancelled.insert(correction->claim).second)
            continue;
        CashMovement movement;
        movement.kind = CashKind::Cancellation;
        movement.claim = *claim->second;
        movement.sequence = record.written.sequence;
        movement.time = record.time;
        movement.operatorId = record.operatorId;
        movement.kept = Money{} - keptOf(claim->second->claim);
        movements.push_back(std::move(movement));
    }
    return {};
}

std::vector<CashShare> sharesBy(const std::vector<CashMovement> &movements, const auto &keyOf)
{
    std::map<std::uint32_t, CashShare> shares;
    for (const CashMovement &movement : movements) {
        CashShare &share = shares[keyOf(movement)];
        share.of = keyOf(movement);
        ++share.movements;
        share.kept = share.kept + movement.kept;
    }
    std::vector<CashShare> found;
    for (const auto &[key, share] : shares)
        found.push_back(share);
    return found;
}

} // namespace

CashTotals totalsOf(const std::vector<CashMovement> &movements)
{
    CashTotals totals;
    for (const CashMovement &movement : movements) {
        totals.claims += movement.kind == CashKind::Cancellation ? 0U : 1U;
        totals.due = totals.due + movement.due;
        totals.received = totals.received + movement.received;
        totals.change = totals.change + movement.change;
        totals.kept = totals.kept + movement.kept;
        if (movement.kept < Money{})
            totals.givenBack = totals.givenBack - movement.kept;
    }
    return totals;
}

std::vector<CashShare> totalsByHour(const std::vector<CashMovement> &movements, int zoneMinutes)
{
    return sharesBy(movements, [&](const CashMovement &movement) {
        const std::int64_t local = movement.time + std::int64_t{zoneMinutes} * 60;
        return static_cast<std::uint32_t>((local % (24 * hourSeconds)) / hourSeconds);
    });
}

std::vector<CashShare> totalsByOperator(const std::vector<CashMovement> &movements)
{
    return sharesBy(movements, [](const CashMovement &movement) { return movement.operatorId; });
}

Outcome<std::vector<CashMovement>> loadCash(Counter &counter)
{
    const auto rows = counter.journal.claims({});
    if (!rows)
        return rows.failure();
    ByUlid claims;
    for (const ClaimRow &row : *rows)
        claims[row.claim.ulid] = &row;
    std::vector<CashMovement> movements;
    for (const ClaimRow &row : *rows) {
        movements.push_back(movementOf(row));
        if (row.claim.replaces)
            takeOffFormer(movements.back(), claims);
    }
    if (const auto added = addCancellations(counter, claims, movements); !added)
        return added.failure();
    std::sort(movements.begin(), movements.end(), [](const CashMovement &a, const CashMovement &b) { return a.sequence < b.sequence; });
    return movements;
}

} // namespace guichet::desk
