// SPDX-License-Identifier: Apache-2.0
#include "terminal/store/journal_project.h"

// What the mutual's signed statements change: they were verified before they
// were written, so only their content is read here.
namespace guichet::store {
namespace {

Outcome<void> done(const sqlite::SqlResult<void> &result)
{
    if (!result)
        return failWith(result.error());
    return {};
}

bool isAnswered(ClaimState state)
{
    return state == ClaimState::Accepted || state == ClaimState::Partial || state == ClaimState::Rejected || state == ClaimState::InfoNeeded;
}

ClaimEvent eventOf(sync::Verdict verdict)
{
    switch (verdict) {
    case sync::Verdict::Accepted: return ClaimEvent::Accept;
    case sync::Verdict::Partial: return ClaimEvent::AcceptPartly;
    case sync::Verdict::Rejected: return ClaimEvent::Reject;
    case sync::Verdict::InfoNeeded: break;
    }
    return ClaimEvent::AskInfo;
}

// A receipt proves that the claim was sent, also when the terminal lost its note of it.
ClaimState provenReceived(ClaimState state)
{
    return stateAfter(state, {ClaimEvent::Send, ClaimEvent::Receipt});
}

} // namespace

Outcome<void> Projector::statement(Mark &mark, const SealedEntry &sealed)
{
    mark.lastExchange = sealed.entry.time;
    if (sync::isForeign(sealed.body))
        return foreign(sealed);
    const auto body = sync::parseSigned(sealed.body);
    if (!body)
        return body.failure();
    if (sealed.entry.kind == sync::EntryKind::Receipt) {
        const auto content = sync::parseReceipt(body->payload);
        return content ? receipt(mark, *content, sealed.entry) : Outcome<void>(content.failure());
    }
    if (sealed.entry.kind == sync::EntryKind::Adjudication) {
        const auto content = sync::parseAnswer(body->payload);
        return content ? answer(*content, sealed.entry) : Outcome<void>(content.failure());
    }
    const auto content = sync::parsePayment(body->payload);
    return content ? payment(*content, sealed.entry) : Outcome<void>(content.failure());
}

Outcome<void> Projector::receipt(Mark &mark, const sync::Receipt &receipt, const sync::Entry &entry)
{
    mark.clock = raiseSigned(mark.clock, receipt.time, entry.time);
    const auto ours = isOurHash(receipt.head.sequence, receipt.head.hash);
    if (!ours)
        return ours.failure();
    if (*ours && !receipt.conflict)
        mark.acknowledged = std::max(mark.acknowledged, receipt.head.sequence);
    // A conflict names the hash of the other claim: only the identifier is ours.
    const auto claim = findOwnClaim(receipt.ulid, receipt.conflict ? nullptr : &receipt.claimHash);
    if (!claim)
        return claim.failure();
    if (*claim && receipt.conflict)
        return quarantine(**claim, entry.sequence);
    if (*claim) {
        if (auto saved = saveState(**claim, provenReceived((*claim)->state)); !saved)
            return saved;
        return link("receipt_seq", (*claim)->sequence, entry.sequence);
    }
    const auto cancelled = claimCorrectedBy(m_entries, m_vault, {receipt.sequence, receipt.claimHash});
    if (!cancelled || !*cancelled)
        return cancelled ? Outcome<void>() : Outcome<void>(cancelled.failure());
    const auto corrected = findOwnClaim(**cancelled, nullptr);
    if (!corrected || !*corrected)
        return corrected ? Outcome<void>() : Outcome<void>(corrected.failure());
    return saveState(**corrected, stateAfter((*corrected)->state, {ClaimEvent::CancelReceipt}));
}

// What a server that signs nothing was seen to hold: its word moves claims, never
// the clock nor the acknowledged head.
Outcome<void> Projector::foreign(const SealedEntry &sealed)
{
    const auto body = sync::parseForeign(sealed.body);
    if (!body)
        return body.failure();
    if (body->answer)
        return answer(*body->answer, sealed.entry);
    const auto claim = findOwnClaim(body->claim, nullptr);
    if (!claim || !*claim)
        return claim ? Outcome<void>() : Outcome<void>(claim.failure());
    if (body->collision)
        return quarantine(**claim, sealed.entry.sequence);
    if (auto saved = saveState(**claim, provenReceived((*claim)->state)); !saved)
        return saved;
    return link("read_back_seq", (*claim)->sequence, sealed.entry.sequence);
}

Outcome<void> Projector::quarantine(const OwnClaim &claim, std::uint64_t sequence)
{
    if (auto saved = saveState(claim, stateAfter(claim.state, {ClaimEvent::Send, ClaimEvent::SignedConflict})); !saved)
        return saved;
    return link("conflict_seq", claim.sequence, sequence);
}

Outcome<void> Projector::answer(const sync::Answer &answer, const sync::Entry &entry)
{
    const auto claim = findOwnClaim(answer.ulid, &answer.claimHash);
    if (!claim)
        return claim.failure();
    if (!*claim || answer.version <= (*claim)->answerVersion)
        return {}; // not ours, or older than the one in force
    // A later version replaces the earlier word, as if that had not been said.
    const ClaimState before = isAnswered((*claim)->state) ? ClaimState::Acknowledged : provenReceived((*claim)->state);
    const auto after = nextClaimState(before, eventOf(answer.verdict));
    if (!after)
        return {};
    if (auto saved = saveState(**claim, *after); !saved)
        return saved;
    auto update = m_tables.prepare("UPDATE claim SET answer_seq = ?, answer_version = ? WHERE seq = ?");
    return done(update.with(entry.sequence).with(static_cast<std::int64_t>(answer.version)).with((*claim)->sequence).run());
}

Outcome<void> Projector::payment(const sync::Payment &payment, const sync::Entry &entry)
{
    for (const sync::PaidClaim &paid : payment.claims) {
        const auto claim = findOwnClaim(paid.ulid, nullptr);
        if (!claim)
            return claim.failure();
        const auto after = *claim ? nextClaimState((*claim)->state, ClaimEvent::Pay) : std::nullopt;
        if (!after)
            continue;
        if (auto saved = saveState(**claim, *after); !saved)
            return saved;
        if (auto linked = link("payment_seq", (*claim)->sequence, entry.sequence); !linked)
            return linked;
    }
    return {};
}

Outcome<std::optional<Projector::OwnClaim>> Projector::findOwnClaim(const Ulid &ulid, const crypto::Hash *provenHash)
{
    auto row = m_tables.prepare("SELECT seq, state, answer_version FROM claim WHERE ulid = ?");
    if (!row.with(ulid.bytes).next())
        return row.error() ? Outcome<std::optional<OwnClaim>>(failWith(*row.error())) : std::optional<OwnClaim>{};
    const OwnClaim found{row.unsignedInteger(0), static_cast<ClaimState>(row.integer(1)), static_cast<std::uint32_t>(row.integer(2))};
    if (!provenHash)
        return std::optional(found);
    const auto same = isOurHash(found.sequence, *provenHash);
    if (!same)
        return same.failure();
    return *same ? std::optional(found) : std::nullopt;
}

Outcome<void> Projector::saveState(const OwnClaim &claim, ClaimState state)
{
    if (state == claim.state)
        return {};
    auto update = m_tables.prepare("UPDATE claim SET state = ? WHERE seq = ?");
    return done(update.with(static_cast<int>(state)).with(claim.sequence).run());
}

Outcome<void> Projector::link(std::string_view column, std::uint64_t claim, std::uint64_t sequence)
{
    auto update = m_tables.prepare("UPDATE claim SET " + std::string(column) + " = coalesce(" + std::string(column) + ", ?) WHERE seq = ?");
    return done(update.with(sequence).with(claim).run());
}

Outcome<bool> Projector::isOurHash(std::uint64_t sequence, const crypto::Hash &hash)
{
    auto row = m_entries.prepare("SELECT hash = ? FROM journal WHERE seq = ?");
    if (row.with(hash).with(sequence).next())
        return row.integer(0) != 0;
    if (row.error())
        return failWith(*row.error());
    return false;
}

Outcome<std::optional<Ulid>> claimCorrectedBy(sqlite::Database &database, const Vault &vault, const desk::Written &entry)
{
    using Found = Outcome<std::optional<Ulid>>;
    auto row = database.prepare("SELECT kind FROM journal WHERE seq = ? AND hash = ?");
    if (!row.with(entry.sequence).with(entry.hash).next())
        return row.error() ? Found(failWith(*row.error())) : Found(std::nullopt);
    if (row.integer(0) != static_cast<int>(sync::EntryKind::Correction))
        return Found(std::nullopt);
    const auto body = openBody(database, vault, entry.sequence);
    if (!body || !*body)
        return body ? Found(std::nullopt) : Found(body.failure());
    const auto correction = sync::parseCorrection(**body);
    if (!correction || correction->action != sync::CorrectionAction::RequestCancel)
        return Found(std::nullopt);
    return Found(correction->claim);
}

} // namespace guichet::store
