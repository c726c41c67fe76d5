// SPDX-License-Identifier: Apache-2.0
#include "terminal/store/journal_store.h"

#include "sync/claim_record.h"
#include "terminal/store/journal_select.h"

// What the desk asks of the journal: tags find the rows, bodies say the rest.
namespace guichet::store {
namespace {

// The body of an entry whose content is gone cannot be shown: purged long ago.
Outcome<Bytes> needBody(sqlite::Database &database, const Vault &vault, std::uint64_t sequence)
{
    auto body = openBody(database, vault, sequence);
    if (!body)
        return body.failure();
    if (!*body)
        return fail(Code::D01, {{"n", std::to_string(sequence)}}, "purged");
    return std::move(**body);
}

} // namespace

Outcome<Bytes> JournalStore::statementAt(std::uint64_t sequence)
{
    const auto body = needBody(m_database, m_vault, sequence);
    if (!body)
        return body.failure();
    auto statement = sync::parseSigned(*body);
    if (!statement)
        return statement.failure();
    return std::move(statement->payload);
}

Outcome<sync::Answer> JournalStore::answerAt(std::uint64_t sequence)
{
    const auto body = needBody(m_database, m_vault, sequence);
    if (!body)
        return body.failure();
    if (sync::isForeign(*body)) {
        const auto foreign = sync::parseForeign(*body);
        if (!foreign)
            return foreign.failure();
        return foreign->answer ? Outcome<sync::Answer>(*foreign->answer) : fail(Code::D01, {{"n", std::to_string(sequence)}}, "no answer");
    }
    const auto statement = sync::parseSigned(*body);
    return statement ? sync::parseAnswer(statement->payload) : Outcome<sync::Answer>(statement.failure());
}

// What stands at the other end: the hash that a conflict names, or of what was read there.
Outcome<void> JournalStore::addConflict(desk::ClaimRow &row, std::uint64_t sequence)
{
    const auto body = needBody(m_database, m_vault, sequence);
    if (!body)
        return body.failure();
    if (sync::isForeign(*body)) {
        const auto foreign = sync::parseForeign(*body);
        if (foreign)
            row.otherHash = foreign->seen;
        return foreign ? Outcome<void>() : Outcome<void>(foreign.failure());
    }
    const auto payload = statementAt(sequence);
    const auto receipt = payload ? sync::parseReceipt(*payload) : Outcome<sync::Receipt>(payload.failure());
    if (!receipt)
        return receipt.failure();
    row.otherHash = receipt->claimHash;
    return {};
}

Outcome<void> JournalStore::addAnswer(desk::ClaimRow &row, std::uint64_t sequence)
{
    const auto answer = answerAt(sequence);
    if (!answer)
        return answer.failure();
    row.answerVersion = answer->version;
    row.answeredAmount = answer->amount;
    row.answerLines = answer->lines;
    if (!answer->reason.empty())
        row.answerReasons.push_back(answer->reason);
    return {};
}

Outcome<void> JournalStore::addPayment(desk::ClaimRow &row, std::uint64_t sequence)
{
    if (m_lastPayment.first != sequence) {
        const auto payload = statementAt(sequence);
        if (!payload)
            return payload.failure();
        auto payment = sync::parsePayment(*payload);
        if (!payment)
            return payment.failure();
        m_lastPayment = {sequence, std::move(*payment)};
    }
    row.batch = m_lastPayment.second.batch.text;
    row.paymentReference = m_lastPayment.second.reference;
    row.paidOn = m_lastPayment.second.paidOn;
    return {};
}

// What only claims have that wait or are put aside.
Outcome<desk::ClaimRow> JournalStore::addWaiting(desk::ClaimRow row, std::optional<std::int64_t> conflict)
{
    if (conflict && row.state == ClaimState::Quarantined) {
        if (auto added = addConflict(row, static_cast<std::uint64_t>(*conflict)); !added)
            return added.failure();
    }
    if (isAwaitingReceipt(row.state)) {
        auto trouble = troubleOf(row.claim.ulid);
        if (!trouble)
            return trouble.failure();
        row.trouble = std::move(*trouble);
    }
    return row;
}

Outcome<desk::ClaimRow> JournalStore::claimFrom(const sqlite::Statement &columns)
{
    desk::ClaimRow row;
    const auto hash = exactly<32>(columns.blob(1));
    const auto receipt = columns.integerOrNull(4);
    const auto answer = columns.integerOrNull(5);
    const auto payment = columns.integerOrNull(6);
    const auto conflict = columns.integerOrNull(8);
    row.written = {columns.unsignedInteger(0), hash.value_or(crypto::Hash{})};
    row.state = static_cast<ClaimState>(columns.integer(2));
    row.closedAt = columns.integer(3);
    if (const auto entry = sync::parseEntry(columns.blob(10)))
        row.operatorId = entry->operatorId;
    row.proof = receipt ? "RECEIPT" : !columns.isNull(7) ? "READ_BACK" : "";
    if (!columns.isNull(9)) {
        if (const auto came = sync::parseEntry(columns.blob(9)))
            row.receivedAt = came->time;
    }
    const auto body = needBody(m_database, m_vault, row.written.sequence);
    if (!body)
        return body.failure();
    auto claim = sync::parseClaim(*body);
    if (!claim)
        return claim.failure();
    row.claim = std::move(*claim);
    if (answer) {
        if (auto added = addAnswer(row, static_cast<std::uint64_t>(*answer)); !added)
            return added.failure();
    }
    if (payment) {
        if (auto added = addPayment(row, static_cast<std::uint64_t>(*payment)); !added)
            return added.failure();
    }
    return addWaiting(std::move(row), conflict);
}

Outcome<std::optional<desk::ClaimRow>> JournalStore::findClaim(const Ulid &ulid)
{
    using Found = Outcome<std::optional<desk::ClaimRow>>;
    auto row = selectClaims(m_database, "WHERE claim.ulid = ?");
    if (!row.with(ulid.bytes).next())
        return row.error() ? Found(failWith(*row.error())) : Found(std::nullopt);
    auto claim = claimFrom(row);
    if (!claim)
        return claim.failure();
    return Found(std::move(*claim));
}

Outcome<bool> JournalStore::isCancelRequest(const Ulid &claim, const desk::Written &entry)
{
    const auto corrected = claimCorrectedBy(m_database, m_vault, entry);
    if (!corrected)
        return corrected.failure();
    return *corrected == claim;
}

Outcome<std::vector<desk::ClaimRow>> JournalStore::claimsFrom(sqlite::Statement rows)
{
    std::vector<desk::ClaimRow> found;
    while (rows.next()) {
        auto claim = claimFrom(rows);
        if (!claim)
            return claim.failure();
        found.push_back(std::move(*claim));
    }
    if (rows.error())
        return failWith(*rows.error());
    return found;
}

Outcome<std::vector<desk::ClaimRow>> JournalStore::claims(std::optional<ClaimState> state)
{
    auto rows = selectClaims(m_database, state ? "WHERE claim.state = ? ORDER BY claim.seq" : "ORDER BY claim.seq");
    if (state)
        rows.with(static_cast<int>(*state));
    return claimsFrom(std::move(rows));
}

// A day earlier than asked covers every zone; who asks for a day looks at the row again.
Outcome<std::vector<desk::ClaimRow>> JournalStore::claimsPage(const desk::JournalPage &page)
{
    constexpr std::int64_t daySeconds = 86'400;
    auto rows = selectClaims(m_database, "WHERE claim.seq > ? AND claim.closed_at >= ? ORDER BY claim.seq LIMIT ?");
    rows.with(page.after).with((page.since.sinceEpoch - 1) * daySeconds).with(static_cast<std::int64_t>(page.most));
    return claimsFrom(std::move(rows));
}

Outcome<desk::VerificationRow> JournalStore::verificationFrom(const sqlite::Statement &columns)
{
    desk::VerificationRow row;
    row.written = {columns.unsignedInteger(0), exactly<32>(columns.blob(1)).value_or(crypto::Hash{})};
    if (const auto claim = exactly<16>(columns.blob(2)))
        row.claim = Ulid{*claim};
    const auto body = needBody(m_database, m_vault, row.written.sequence);
    if (!body)
        return body.failure();
    auto verification = sync::parseVerification(*body);
    if (!verification)
        return verification.failure();
    row.verification = std::move(*verification);
    return row;
}

Outcome<std::optional<desk::VerificationRow>> JournalStore::findOneVerification(sqlite::Statement row)
{
    using Found = Outcome<std::optional<desk::VerificationRow>>;
    if (!row.next())
        return row.error() ? Found(failWith(*row.error())) : Found(std::nullopt);
    auto verification = verificationFrom(row);
    if (!verification)
        return verification.failure();
    return Found(std::move(*verification));
}

Outcome<std::optional<desk::VerificationRow>> JournalStore::findVerification(const Ulid &id)
{
    auto row = selectVerifications(m_database, "WHERE verification.ulid = ?");
    row.with(id.bytes);
    return findOneVerification(std::move(row));
}

Outcome<std::optional<desk::VerificationRow>> JournalStore::findVerificationBySequence(std::uint64_t sequence)
{
    auto row = selectVerifications(m_database, "WHERE verification.seq = ?");
    row.with(sequence);
    return findOneVerification(std::move(row));
}

Outcome<std::vector<desk::VerificationRow>> JournalStore::verificationsFrom(sqlite::Statement rows)
{
    std::vector<desk::VerificationRow> found;
    while (rows.next()) {
        auto verification = verificationFrom(rows);
        if (!verification)
            return verification.failure();
        found.push_back(std::move(*verification));
    }
    if (rows.error())
        return failWith(*rows.error());
    return found;
}

Outcome<std::vector<desk::VerificationRow>> JournalStore::verificationsOn(Day day)
{
    auto rows = selectVerifications(m_database, "WHERE verification.day = ? ORDER BY verification.seq");
    rows.with(day.sinceEpoch);
    return verificationsFrom(std::move(rows));
}

Outcome<std::vector<desk::VerificationRow>> JournalStore::verificationsPage(const desk::JournalPage &page)
{
    auto rows = selectVerifications(m_database, "WHERE verification.seq > ? AND verification.day >= ? ORDER BY verification.seq LIMIT ?");
    rows.with(page.after).with(page.since.sinceEpoch).with(static_cast<std::int64_t>(page.most));
    return verificationsFrom(std::move(rows));
}

} // namespace guichet::store
