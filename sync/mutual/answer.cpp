// SPDX-License-Identifier: Apache-2.0
#include "sync/mutual/answer.h"

#include "sync/mutual/table_values.h"
#include "terminal/base/utf8.h"

#include <algorithm>

namespace guichet::mutual {

namespace {

constexpr std::array<std::string_view, 8> reasons{
    "NOT_COVERED", "NO_RIGHTS", "PRICE", "QUANTITY", "DUPLICATE", "DOCUMENT_MISSING", "IDENTITY", "OTHER"};
constexpr std::size_t longestReason = 200;
constexpr std::int64_t mostLines = 10'000;

Unexpected<Failure> refuseLine(const sync::LineAnswer &line, std::string expected)
{
    return fail(Code::E03,
        {{"option", "--line"}, {"valeur", std::to_string(line.line) + ":" + std::to_string(line.amount.amount)}, {"attendu", std::move(expected)}});
}

// The sum of the mutual's parts once the named lines are changed.
Outcome<Money> acceptedAmount(const Claim &claim, const std::vector<sync::LineAnswer> &lines)
{
    Money total = claim.mutual;
    std::vector<bool> seen(claim.lines.size());
    for (const sync::LineAnswer &line : lines) {
        const auto at = static_cast<std::size_t>(line.line - 1);
        if (at >= claim.lines.size() || seen[at])
            return refuseLine(line, "1…" + std::to_string(claim.lines.size()));
        const Money asked = claim.lines[at].share.mutual;
        if (line.amount > asked)
            return refuseLine(line, "0…" + std::to_string(asked.amount));
        seen[at] = true;
        total = total - (asked - line.amount);
    }
    return total;
}

bool canBeAnswered(ClaimState state)
{
    constexpr std::array open{ClaimState::Acknowledged, ClaimState::Accepted, ClaimState::Partial, ClaimState::Rejected, ClaimState::InfoNeeded};
    return std::find(open.begin(), open.end(), state) != open.end();
}

ClaimState stateOf(sync::Verdict verdict)
{
    switch (verdict) {
    case sync::Verdict::Accepted: return ClaimState::Accepted;
    case sync::Verdict::Partial: return ClaimState::Partial;
    case sync::Verdict::Rejected: return ClaimState::Rejected;
    case sync::Verdict::InfoNeeded: break;
    }
    return ClaimState::InfoNeeded;
}

Outcome<std::uint32_t> nextVersion(Folder &folder, const Ulid &claim)
{
    auto row = folder.database.prepare("SELECT COALESCE(MAX(version), 0) FROM answer WHERE ulid = ?");
    row.with(claim.bytes);
    if (!row.next())
        return Unexpected<Failure>(failureOf(row.error().value_or(sqlite::SqliteError{})));
    return static_cast<std::uint32_t>(row.integer(0) + 1);
}

Outcome<void> saveAnswer(Folder &folder, const sync::Answer &answer, const sync::Signed &statement)
{
    if (const auto saved = run(folder.database.prepare("INSERT INTO answer VALUES (?, ?, ?, ?)")
                                   .with(answer.ulid.bytes)
                                   .with(static_cast<std::int64_t>(answer.version))
                                   .with(statement.payload)
                                   .with(statement.signature));
        !saved)
        return saved;
    auto update = folder.database.prepare("UPDATE claim SET state = ?, answered = ? WHERE ulid = ?");
    update.with(codeOf(stateOf(answer.verdict)));
    if (answer.verdict == sync::Verdict::InfoNeeded)
        update.withNull();
    else
        update.with(answer.amount.amount);
    return run(update.with(answer.ulid.bytes));
}

} // namespace

bool isAnswerReason(std::string_view reason)
{
    const std::size_t colon = reason.find(':');
    const std::string_view code = reason.substr(0, colon);
    if (reason.size() > longestReason || !utf8::isValid(reason) || utf8::hasForbiddenCharacters(reason))
        return false;
    return std::find(reasons.begin(), reasons.end(), code) != reasons.end() && (colon == std::string_view::npos || code == "OTHER");
}

std::optional<sync::LineAnswer> parseLineAnswer(std::string_view text)
{
    const std::size_t first = text.find(':');
    const std::size_t second = first == std::string_view::npos ? first : text.find(':', first + 1);
    if (second == std::string_view::npos)
        return {};
    const auto line = parseWhole(text.substr(0, first), 1, mostLines);
    const auto amount = parseWhole(text.substr(first + 1, second - first - 1), 0, largestAmount);
    const std::string_view reason = text.substr(second + 1);
    if (!line || !amount || !isAnswerReason(reason))
        return {};
    return sync::LineAnswer{static_cast<int>(*line), {*amount}, std::string(reason)};
}

Outcome<sync::Answer> planAnswer(const HeldClaim &claim, const AnswerOrder &order, std::uint32_t version)
{
    sync::Answer answer;
    answer.terminal = claim.terminal;
    answer.ulid = order.claim;
    answer.claimHash = claim.hash;
    answer.version = version;
    answer.verdict = order.verdict;
    answer.reason = order.reason;
    answer.time = order.now;
    if (order.verdict == sync::Verdict::Accepted)
        answer.amount = claim.content.mutual;
    if (order.verdict != sync::Verdict::Partial)
        return answer;
    const auto amount = acceptedAmount(claim.content, order.lines);
    if (!amount)
        return amount.failure();
    answer.amount = *amount;
    answer.lines = order.lines;
    answer.reason = order.lines.front().reason;
    if (*amount == claim.content.mutual)
        answer.verdict = sync::Verdict::Accepted;
    else if (*amount == Money{})
        answer.verdict = sync::Verdict::Rejected;
    return answer;
}

Outcome<sync::Answer> answerClaim(Folder &folder, const AnswerOrder &order)
{
    const auto key = loadRoleKey(folder, sync::SignerRole::Receipt);
    if (!key)
        return key.failure();
    sqlite::Transaction transaction(folder.database);
    if (const auto ready = begun(transaction); !ready)
        return ready.failure();
    const auto claim = loadClaim(folder, order.claim);
    if (!claim)
        return claim.failure();
    if (!canBeAnswered(claim->state))
        return fail(Code::M05, {{"id", toText(order.claim)}, {"etat", std::string(codeOf(claim->state))}});
    const auto version = nextVersion(folder, order.claim);
    if (!version)
        return version.failure();
    const auto answer = planAnswer(*claim, order, *version);
    if (!answer)
        return answer;
    if (const auto saved = saveAnswer(folder, *answer, sync::signAnswer(*answer, key->secret)); !saved)
        return saved.failure();
    if (const auto done = commit(transaction); !done)
        return done.failure();
    return answer;
}

} // namespace guichet::mutual
