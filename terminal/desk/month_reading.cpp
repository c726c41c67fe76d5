// SPDX-License-Identifier: Apache-2.0
#include "terminal/desk/month_reading.h"

#include "terminal/desk/paper_checks.h"
#include "terminal/desk/situation.h"

#include <algorithm>

namespace guichet::desk {
namespace {

constexpr std::size_t rowsOfSlice = 50; // a few milliseconds

Money owedFor(const ClaimRow &row)
{
    return row.answeredAmount.value_or(plus(row.claim.mutual, row.claim.state));
}

// Same person, same day: where the same act would stand twice.
using Visitors = std::map<std::pair<MemberNumber, Day>, std::vector<Claim>>;

} // namespace

MonthReading::MonthReading(Counter &counter, const Month &month)
    : m_counter(counter)
{
    m_view.month = month;
    m_view.today = now(counter).today();
    m_view.currency = counter.journal.enrolled().scheme.currency;
    m_head = std::max<std::uint64_t>(counter.journal.head().sequence, 1);
}

int MonthReading::percent() const
{
    return static_cast<int>(std::min<std::uint64_t>(100, m_after * 100 / m_head));
}

Outcome<void> MonthReading::begin()
{
    const auto records = m_counter.journal.records(sync::EntryKind::Batch);
    if (!records)
        return records.failure();
    for (const JournalRecord &record : *records) {
        auto body = sync::parseBatch(record.body);
        if (!body)
            return body.failure();
        m_onBatch.insert(body->sequences.begin(), body->sequences.end());
        if (body->year != m_view.month.year || body->month != m_view.month.month)
            continue;
        const bool received = record.written.sequence <= m_counter.journal.acknowledgedHead();
        m_view.made.push_back({*std::move(body), record.written, record.time, record.zoneMinutes, received});
    }
    auto regularised = regularisedClaims(m_counter);
    if (!regularised)
        return regularised.failure();
    m_regularised = *std::move(regularised);
    m_begun = true;
    return {};
}

Outcome<bool> MonthReading::step()
{
    if (!m_begun) {
        const auto begun = begin();
        return begun ? Outcome<bool>(true) : Outcome<bool>(begun.failure());
    }
    auto rows = m_counter.journal.claimsPage({m_after, rowsOfSlice, {}});
    if (!rows)
        return rows.failure();
    const bool more = rows->size() == rowsOfSlice;
    for (ClaimRow &row : *rows) {
        m_after = row.written.sequence;
        take(std::move(row));
    }
    return more;
}

void MonthReading::take(ClaimRow &&row)
{
    takeMoney(row);
    if (row.claim.replaces)
        m_replaced.insert(*row.claim.replaces);
    if (isOfMonth(row))
        m_rows.push_back(std::move(row));
}

void MonthReading::takeMoney(const ClaimRow &row)
{
    if (isUnpaid(row.state) && owedFor(row) > Money{})
        addUnpaid(m_view.unpaid, row.claim.careDay, owedFor(row), m_view.today);
    if (row.state != ClaimState::Paid)
        return;
    PaymentSeen &payment = m_payments[row.paymentReference];
    payment.reference = row.paymentReference;
    payment.paidOn = row.paidOn;
    ++payment.claims;
    payment.amount = plus(payment.amount, owedFor(row));
}

bool MonthReading::isOfMonth(const ClaimRow &row) const
{
    const CivilDate date = civilDateOf(row.claim.careDay);
    return date.year == m_view.month.year && date.month == m_view.month.month;
}

bool MonthReading::isLeftOut(const ClaimRow &row)
{
    LeftOut &out = m_view.leftOut;
    std::size_t *why = nullptr;
    if (row.state == ClaimState::Cancelled || row.state == ClaimState::CancelRequested)
        why = &out.takenBack;
    else if (m_replaced.contains(row.claim.ulid))
        why = &out.replaced;
    else if (row.state == ClaimState::Rejected)
        why = &out.refused;
    else if (row.state == ClaimState::Quarantined)
        why = &out.quarantined;
    else if (row.claim.outcome == EligibilityOutcome::NotEligible)
        why = &out.withoutRights;
    if (why)
        ++*why;
    return why != nullptr;
}

void MonthReading::check(MonthClaim &claim, const std::vector<Claim> &sameDay) const
{
    const Moment moment = now(m_counter);
    const Day closedOn = dayOfMoment(claim.row.closedAt, moment.reading.zoneMinutes);
    const PrecheckCase given{claim.row.claim, closedOn, m_view.today, facilityInForce(m_counter).submissionDays, m_regularised.contains(claim.row.claim.ulid)};
    claim.findings = precheckClaim(given, sameDay);
}

Outcome<MonthView> MonthReading::finish()
{
    std::vector<Claim> toGo;
    Visitors visitors;
    for (ClaimRow &row : m_rows) {
        const bool isSigned = m_onBatch.contains(row.written.sequence);
        if (isSigned)
            m_view.signedClaims[row.written.sequence] = row.claim;
        else if (isLeftOut(row))
            continue;
        visitors[{row.claim.member, row.claim.careDay}].push_back(row.claim);
        if (isSigned)
            continue;
        toGo.push_back(row.claim);
        m_view.claims.push_back({std::move(row), {}});
    }
    for (MonthClaim &claim : m_view.claims)
        check(claim, visitors[{claim.row.claim.member, claim.row.claim.careDay}]);
    const auto totals = computeBatchTotals(toGo);
    if (!totals)
        return fail(Code::C02);
    m_view.totals = *totals;
    for (auto &[reference, payment] : m_payments)
        m_view.payments.push_back(std::move(payment));
    std::stable_sort(m_view.payments.begin(), m_view.payments.end(), [](const PaymentSeen &a, const PaymentSeen &b) { return a.paidOn > b.paidOn; });
    return std::move(m_view);
}

} // namespace guichet::desk
