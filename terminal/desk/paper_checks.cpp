// SPDX-License-Identifier: Apache-2.0
#include "terminal/desk/paper_checks.h"

#include "sync/visit_papers.h"
#include "terminal/base/utf8.h"

#include <algorithm>

namespace guichet::desk {

Outcome<void> checkPaperText(const char *field, const std::string &text, std::size_t longest)
{
    std::size_t characters = 0;
    std::string_view rest = text;
    while (utf8::takeCodePoint(rest))
        ++characters;
    if (rest.empty() && characters <= longest)
        return {};
    return fail(Code::C08, {{"champ", field}, {"n", std::to_string(longest)}});
}

Outcome<VerificationRow> verificationForPaper(Counter &counter, const Ulid &id)
{
    auto row = counter.journal.findVerification(id);
    if (!row)
        return row.failure();
    if (!*row || (*row)->verification.member.empty())
        return fail(Code::C06, {{"id", toText(id)}});
    return **std::move(row);
}

Outcome<std::pair<Ulid, Written>> appendPaper(Counter &counter, sync::EntryKind kind, Bytes body)
{
    const Moment moment = now(counter);
    const auto id = counter.journal.drawUlid(moment);
    if (!id)
        return id.failure();
    const auto written = counter.journal.append({kind, *id, std::move(body), moment, counter.operatorId});
    if (!written)
        return written.failure();
    return std::pair(*id, *written);
}

std::string paperNumber(Counter &counter, std::uint64_t sequence)
{
    return counter.journal.enrolled().name.text + '-' + std::to_string(sequence);
}

bool needsLetter(const Claim &claim)
{
    return std::any_of(claim.lines.begin(), claim.lines.end(), [](const ClaimLine &line) {
        return std::find(line.share.reasons.begin(), line.share.reasons.end(), Reason::LetterToRegularise) != line.share.reasons.end();
    });
}

Outcome<std::set<Ulid>> regularisedClaims(Counter &counter)
{
    const auto records = counter.journal.records(sync::EntryKind::Letter);
    if (!records)
        return records.failure();
    std::set<Ulid> claims;
    for (const JournalRecord &record : *records) {
        const auto letter = sync::parseLetterEntry(record.body);
        if (!letter)
            return letter.failure();
        if (letter->step == sync::LetterStep::Regularised && letter->claim)
            claims.insert(*letter->claim);
    }
    return claims;
}

} // namespace guichet::desk
