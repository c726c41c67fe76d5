// SPDX-License-Identifier: Apache-2.0
#include "sync/claim_record.h"
#include "sync/journal_bodies.h"
#include "tests/support/fake_ports.h"

#include <algorithm>

namespace guichet::test {
namespace {

sync::Entry entryOf(const desk::Enrolled &ours, const FakeJournal::Row &row, const crypto::Hash &previous)
{
    sync::Entry entry;
    entry.terminal = ours.terminal;
    entry.sequence = row.written.sequence;
    entry.previous = previous;
    entry.kind = row.entry.kind;
    entry.ulid = row.entry.ulid;
    entry.time = row.entry.moment.judged.now;
    entry.confidence = row.entry.moment.judged.confidence;
    entry.operatorId = row.entry.operatorId;
    entry.bodyCommit = sync::commitBody(crypto::Key{}, row.written.sequence, row.entry.body);
    return entry;
}

bool countsNothing(ClaimState state)
{
    return state == ClaimState::Cancelled || state == ClaimState::Rejected;
}

desk::Consumption consumptionOf(const desk::ClaimRow &row)
{
    const Claim &claim = row.claim;
    desk::Consumption consumption{row.written.sequence, claim.member,         claim.household,  claim.careDay, row.closedAt,
                                  claim.mutual,         claim.deductibleUsed, claim.newEpisode, {},            claim.ulid};
    if (row.state == ClaimState::Partial)
        consumption.mutual = row.answeredAmount.value_or(claim.mutual);
    if (countsNothing(row.state)) {
        consumption.mutual = {};
        consumption.deductible = {};
        consumption.newEpisode = false;
        return consumption;
    }
    for (const ClaimLine &line : claim.lines) {
        if (line.share.mutual > Money{})
            consumption.coveredCategories.push_back(line.care.category);
    }
    return consumption;
}

} // namespace

Outcome<Ulid> FakeJournal::drawUlid(const desk::Moment &moment)
{
    if (failsWith)
        return Unexpected(*failsWith);
    std::array<Byte, 10> unique{};
    ++m_drawn;
    for (std::size_t i = 0; i < 8; ++i)
        unique[9 - i] = static_cast<Byte>(m_drawn >> (8 * i));
    return makeUlid(moment.judged.now * 1000, unique);
}

Outcome<void> FakeJournal::saveDraft(const desk::Draft &draft)
{
    if (failsWith)
        return Unexpected(*failsWith);
    std::erase_if(drafts, [&](const desk::Draft &other) { return other.ulid == draft.ulid; });
    drafts.push_back(draft);
    return {};
}

Outcome<void> FakeJournal::discardDraft(const Ulid &ulid, const desk::Moment &)
{
    std::erase_if(drafts, [&](const desk::Draft &draft) { return draft.ulid == ulid; });
    return {};
}

Outcome<desk::Written> FakeJournal::append(const desk::NewEntry &entry)
{
    if (failsWith)
        return Unexpected(*failsWith);
    ++transactions;
    return write(entry);
}

Outcome<std::vector<desk::Written>> FakeJournal::appendAll(const std::vector<desk::NewEntry> &entries)
{
    std::vector<desk::Written> written;
    if (failsWith && !entries.empty())
        return Unexpected(*failsWith);
    transactions += entries.empty() ? 0U : 1U;
    for (const desk::NewEntry &entry : entries)
        written.push_back(write(entry));
    return written;
}

Outcome<void> FakeJournal::saveRoadState(const std::string &road, const desk::RoadState &state)
{
    if (failsWith)
        return Unexpected(*failsWith);
    roads[road] = state;
    return {};
}

Outcome<void> FakeJournal::saveTrouble(const Ulid &claim, const std::optional<Failure> &trouble)
{
    if (failsWith)
        return Unexpected(*failsWith);
    if (desk::ClaimRow *row = rowOf(claim))
        row->trouble = trouble;
    return {};
}

desk::Written FakeJournal::write(const desk::NewEntry &entry)
{
    Row row{entry, {rows.size() + 1, {}}};
    const crypto::Hash previous = rows.empty() ? crypto::Hash{} : rows.back().written.hash;
    row.written.hash = sync::hashOfEntry(sync::encodeEntry(entryOf(ours, row, previous)));
    rows.push_back(row);
    project(entry, row.written);
    return row.written;
}

desk::ClaimRow *FakeJournal::rowOf(const Ulid &ulid)
{
    const auto row = std::find_if(claimRows.begin(), claimRows.end(), [&](const desk::ClaimRow &r) { return r.claim.ulid == ulid; });
    return row == claimRows.end() ? nullptr : &*row;
}

Outcome<int> FakeJournal::nextClaimCounter(int)
{
    return static_cast<int>(claimRows.size()) + 1;
}

Outcome<std::optional<desk::VerificationRow>> FakeJournal::findVerification(const Ulid &id)
{
    for (const desk::VerificationRow &row : verificationRows) {
        if (row.verification.id == id)
            return std::optional(row);
    }
    return std::optional<desk::VerificationRow>{};
}

Outcome<std::optional<desk::VerificationRow>> FakeJournal::findVerificationBySequence(std::uint64_t sequence)
{
    for (const desk::VerificationRow &row : verificationRows) {
        if (row.written.sequence == sequence)
            return std::optional(row);
    }
    return std::optional<desk::VerificationRow>{};
}

Outcome<std::vector<desk::VerificationRow>> FakeJournal::verificationsOn(Day day)
{
    std::vector<desk::VerificationRow> found;
    std::copy_if(verificationRows.begin(), verificationRows.end(), std::back_inserter(found),
                 [&](const desk::VerificationRow &row) { return dayOfMoment(row.verification.time, 0) == day; });
    return found;
}

Outcome<std::optional<desk::ClaimRow>> FakeJournal::findClaim(const Ulid &ulid)
{
    const desk::ClaimRow *row = rowOf(ulid);
    return row ? std::optional(*row) : std::nullopt;
}

Outcome<bool> FakeJournal::isCancelRequest(const Ulid &claim, const desk::Written &entry)
{
    return std::any_of(rows.begin(), rows.end(), [&](const Row &row) {
        return row.entry.kind == sync::EntryKind::Correction && row.written.sequence == entry.sequence && row.written.hash == entry.hash
               && sync::parseCorrection(row.entry.body).value().claim == claim;
    });
}

Outcome<std::vector<desk::ClaimRow>> FakeJournal::claims(std::optional<ClaimState> state)
{
    std::vector<desk::ClaimRow> found;
    std::copy_if(claimRows.begin(), claimRows.end(), std::back_inserter(found),
                 [&](const desk::ClaimRow &row) { return !state || row.state == *state; });
    return found;
}

Outcome<std::vector<desk::ClaimRow>> FakeJournal::claimsPage(const desk::JournalPage &page)
{
    std::vector<desk::ClaimRow> found;
    for (const desk::ClaimRow &row : claimRows) {
        const bool isNext = page.after == 0 || row.written.sequence > page.after; // rows put in by hand have none
        if (isNext && dayOfMoment(row.closedAt, 0) >= page.since && found.size() < page.most)
            found.push_back(row);
    }
    return found;
}

Outcome<std::vector<desk::VerificationRow>> FakeJournal::verificationsPage(const desk::JournalPage &page)
{
    std::vector<desk::VerificationRow> found;
    for (const desk::VerificationRow &row : verificationRows) {
        if (row.written.sequence > page.after && dayOfMoment(row.verification.time, 0) >= page.since && found.size() < page.most)
            found.push_back(row);
    }
    return found;
}

Outcome<std::vector<desk::Consumption>> FakeJournal::consumption(const MemberNumber &member, const HouseholdId &household)
{
    std::vector<desk::Consumption> found;
    for (const desk::ClaimRow &row : claimRows) {
        if (row.claim.member == member || row.claim.household == household)
            found.push_back(consumptionOf(row));
    }
    for (const desk::ClaimRow &row : claimRows) {
        if (row.claim.replaces && !countsNothing(row.state))
            std::erase_if(found, [&](const desk::Consumption &one) { return one.claim == *row.claim.replaces; });
    }
    return found;
}

desk::OutboxSummary FakeJournal::outbox()
{
    desk::OutboxSummary summary;
    for (const desk::ClaimRow &row : claimRows) {
        summary.quarantined += row.state == ClaimState::Quarantined ? 1U : 0U;
        if (!isAwaitingReceipt(row.state))
            continue;
        ++summary.waiting;
        summary.oldestClosedAt = std::min(summary.oldestClosedAt.value_or(row.closedAt), row.closedAt);
    }
    return summary;
}

Outcome<std::vector<desk::JournalRecord>> FakeJournal::records(sync::EntryKind kind)
{
    std::vector<desk::JournalRecord> records;
    for (const Row &row : rows) {
        if (row.entry.kind == kind)
            records.push_back({row.written, row.entry.ulid, row.entry.moment.judged.now, row.entry.moment.reading.zoneMinutes, row.entry.operatorId, row.entry.body});
    }
    return records;
}

Outcome<std::vector<sync::EntrySize>> FakeJournal::entriesAfter(std::uint64_t sequence)
{
    std::vector<sync::EntrySize> sizes;
    for (const Row &row : rows) {
        if (row.written.sequence > sequence)
            sizes.push_back({row.written.sequence, row.entry.body.size() + 200, row.entry.kind == sync::EntryKind::ClaimSealed});
    }
    return sizes;
}

Outcome<sync::Bundle> FakeJournal::bundle(sync::Stretch stretch)
{
    sync::Bundle bundle;
    bundle.terminal = ours.terminal;
    crypto::Hash previous{};
    for (const Row &row : rows) {
        const sync::Entry entry = entryOf(ours, row, previous);
        if (row.written.sequence == stretch.from)
            bundle.previous = previous;
        if (row.written.sequence >= stretch.from && row.written.sequence <= stretch.to) {
            bundle.entries.push_back({entry, row.entry.body});
            bundle.headSignature = crypto::sign(crypto::Purpose::Journal, row.written.hash, ours.signing.secret);
            const std::int32_t day = dayOfMoment(entry.time, entry.zoneMinutes).sinceEpoch;
            if (bundle.dayKeys.empty() || bundle.dayKeys.back().day != day)
                bundle.dayKeys.push_back({day, {}});
        }
        previous = row.written.hash;
    }
    return bundle;
}

Outcome<desk::JournalCheck> FakeJournal::verifyChain(const std::function<bool(std::uint64_t, std::uint64_t)> &)
{
    return desk::JournalCheck{rows.size(), rows.empty() ? crypto::Hash{} : rows.back().written.hash, true, 0, {}};
}

} // namespace guichet::test
