// SPDX-License-Identifier: Apache-2.0
#include "terminal/store/journal_project.h"

#include "sync/claim_record.h"
#include "terminal/domain/claim_number.h"

namespace guichet::store {
namespace {

Outcome<void> done(const sqlite::SqlResult<void> &result)
{
    if (!result)
        return failWith(result.error());
    return {};
}

Unexpected<Failure> unreadable(const sync::Entry &entry)
{
    return fail(Code::D01, {{"n", std::to_string(entry.sequence)}}, "body of kind " + std::to_string(static_cast<int>(entry.kind)));
}

std::int32_t localDay(const sync::Entry &entry)
{
    return dayOfMoment(entry.time, entry.zoneMinutes).sinceEpoch;
}

} // namespace

ClaimState stateAfter(ClaimState from, std::initializer_list<ClaimEvent> events)
{
    for (const ClaimEvent event : events)
        from = nextClaimState(from, event).value_or(from);
    return from;
}

Bytes idOf(std::uint64_t sequence)
{
    Bytes id;
    appendLittleEndian(id, sequence);
    return id;
}

Vault::Place placeOfBody(ByteView sequence8)
{
    return {Room::Body, "body", sequence8};
}

Outcome<std::optional<Bytes>> openBody(sqlite::Database &database, const Vault &vault, std::uint64_t sequence)
{
    auto row = database.prepare("SELECT sealed FROM body WHERE seq = ?");
    if (!row.with(sequence).next())
        return row.error() ? Outcome<std::optional<Bytes>>(failWith(*row.error())) : std::optional<Bytes>{};
    auto body = vault.open(placeOfBody(idOf(sequence)), row.blob(0));
    if (!body)
        return fail(Code::D01, {{"n", std::to_string(sequence)}}, "sealed body");
    return std::optional(std::move(*body));
}

Projector::Projector(sqlite::Database &tables, sqlite::Database &entries, const Vault &vault)
    : m_tables(tables)
    , m_entries(entries)
    , m_vault(vault)
    , m_insertClaim(tables.prepare("INSERT INTO claim (seq, ulid, state, member, household, closed_at) VALUES (?, ?, ?, ?, ?, ?)"))
    , m_useVerification(tables.prepare("UPDATE verification SET claim_seq = ? WHERE ulid = ?"))
    , m_insertVerification(tables.prepare("INSERT INTO verification (seq, ulid, day) VALUES (?, ?, ?)"))
    , m_countNumber(tables.prepare("INSERT INTO claim_counter (year, last) VALUES (?, ?)"
                                   " ON CONFLICT (year) DO UPDATE SET last = max(last, excluded.last)"))
{
}

Outcome<void> Projector::project(Mark &mark, const SealedEntry &sealed)
{
    const sync::Entry &entry = sealed.entry;
    mark.headSequence = entry.sequence;
    mark.headHash = sealed.hash;
    mark.claims = entry.totals.claims;
    mark.sum = entry.totals.sum;
    mark.lastTime = entry.time;
    mark.lastMonotonic = entry.monotonic;
    mark.clock = raiseSoft(mark.clock, {entry.time, entry.confidence});
    if (sealed.body.empty())
        return {};
    return projectBody(mark, sealed);
}

Outcome<void> Projector::projectBody(Mark &mark, const SealedEntry &sealed)
{
    using Kind = sync::EntryKind;
    // Kinds that are not named here change nothing but the mark.
    if (sealed.entry.kind == Kind::Genesis)
        return genesis(mark, sealed);
    if (sealed.entry.kind == Kind::ClaimSealed)
        return claimSealed(mark, sealed);
    if (sealed.entry.kind == Kind::Correction)
        return correction(sealed);
    if (sealed.entry.kind == Kind::Receipt || sealed.entry.kind == Kind::Adjudication || sealed.entry.kind == Kind::Payment)
        return statement(mark, sealed);
    if (sealed.entry.kind == Kind::Verification)
        return verification(sealed);
    if (sealed.entry.kind == Kind::RosterApplied)
        return rosterApplied(mark, sealed);
    if (sealed.entry.kind == Kind::Time)
        return signedTime(mark, sealed);
    if (sealed.entry.kind == Kind::Transfer)
        return transfer(mark, sealed);
    if (sealed.entry.kind == Kind::Start)
        return start(mark, sealed);
    return {};
}

Outcome<void> Projector::genesis(Mark &mark, const SealedEntry &sealed)
{
    const auto body = sync::parseGenesis(sealed.body);
    if (!body)
        return unreadable(sealed.entry);
    mark.clock = raiseSigned(mark.clock, body->signedTime, sealed.entry.time);
    return {};
}

Outcome<void> Projector::claimSealed(Mark &, const SealedEntry &sealed)
{
    const auto claim = sync::parseClaim(sealed.body);
    if (!claim)
        return unreadable(sealed.entry);
    const ClaimState state = stateAfter(ClaimState::Draft, {ClaimEvent::Close, ClaimEvent::Queue});
    m_insertClaim.with(sealed.entry.sequence).with(claim->ulid.bytes).with(static_cast<int>(state));
    m_insertClaim.with(m_vault.blindTag("member", claim->member.text)).with(m_vault.blindTag("household", claim->household.text));
    if (auto inserted = done(m_insertClaim.with(sealed.entry.time).run()); !inserted)
        return inserted;
    if (auto used = done(m_useVerification.with(sealed.entry.sequence).with(claim->verification.bytes).run()); !used)
        return used;
    return countClaimNumber(claim->number);
}

Outcome<void> Projector::countClaimNumber(const ClaimNumber &number)
{
    const auto parts = parseClaimNumber(number.text);
    if (!parts)
        return {};
    return done(m_countNumber.with(parts->year).with(parts->counter).run());
}

Outcome<void> Projector::correction(const SealedEntry &sealed)
{
    const auto body = sync::parseCorrection(sealed.body);
    if (!body)
        return unreadable(sealed.entry);
    const auto claim = findOwnClaim(body->claim, nullptr);
    if (!claim)
        return claim.failure();
    if (!*claim)
        return {};
    switch (body->action) {
    case sync::CorrectionAction::RequestCancel: return saveState(**claim, stateAfter((*claim)->state, {ClaimEvent::RequestCancel}));
    case sync::CorrectionAction::CancelByTwo: return saveState(**claim, stateAfter((*claim)->state, {ClaimEvent::CancelByTwo}));
    case sync::CorrectionAction::Requeue: return saveState(**claim, stateAfter((*claim)->state, {ClaimEvent::Requeue}));
    case sync::CorrectionAction::DraftDiscarded: break;
    }
    return {};
}

Outcome<void> Projector::verification(const SealedEntry &sealed)
{
    const auto body = sync::parseVerification(sealed.body);
    if (!body)
        return unreadable(sealed.entry);
    return done(m_insertVerification.with(sealed.entry.sequence).with(sealed.entry.ulid.bytes).with(localDay(sealed.entry)).run());
}

Outcome<void> Projector::rosterApplied(Mark &mark, const SealedEntry &sealed)
{
    const auto body = sync::parseRosterApplied(sealed.body);
    if (!body)
        return unreadable(sealed.entry);
    // Behind the highest only where a newer root brought the key that signed it: then the count begins anew.
    if (body->stamp.version >= mark.roster.version || !body->root.empty())
        mark.roster = body->stamp;
    if (!body->root.empty())
        mark.root = body->root;
    mark.clock = raiseSigned(mark.clock, body->issued, sealed.entry.time);
    mark.lastExchange = sealed.entry.time;
    return {};
}

Outcome<void> Projector::signedTime(Mark &mark, const SealedEntry &sealed)
{
    const auto body = sync::parseSignedTime(sealed.body);
    if (!body)
        return unreadable(sealed.entry);
    mark.clock = raiseSigned(mark.clock, body->signedTime, body->systemTime);
    return {};
}

Outcome<void> Projector::transfer(Mark &mark, const SealedEntry &sealed)
{
    const auto body = sync::parseTransfer(sealed.body);
    if (!body)
        return unreadable(sealed.entry);
    mark.lastExchange = sealed.entry.time;
    if (body->direction == sync::Direction::Down) {
        auto take = m_tables.prepare("INSERT INTO taken (road, last) VALUES (?, ?) ON CONFLICT (road) DO UPDATE SET last = excluded.last");
        return done(take.with(body->road).with(body->to).run());
    }
    const auto sent = nextClaimState(ClaimState::Queued, ClaimEvent::Send);
    auto update = m_tables.prepare("UPDATE claim SET state = ? WHERE state = ? AND seq BETWEEN ? AND ?");
    update.with(static_cast<int>(*sent)).with(static_cast<int>(ClaimState::Queued));
    return done(update.with(body->from).with(body->to).run());
}

Outcome<void> Projector::start(Mark &mark, const SealedEntry &sealed)
{
    const auto event = sync::parseStart(sealed.body);
    if (!event)
        return unreadable(sealed.entry);
    mark.sessionOpen = *event != sync::StartEvent::StoppedCleanly;
    mark.boot = sealed.entry.boot;
    return {};
}

} // namespace guichet::store
